"""Korean, read by the recognizer that comes with the program, without being asked for."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from ppocr_desktop import places
from ppocr_desktop.document import Page
from ppocr_desktop.errors import ModelError, UsageError
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.recognition.drawing import Image

PICTURE = Path(__file__).with_name("korean.png")
TRUTH = [
    "종이 등불 찻집",
    "비가 그칠 때까지 천천히 머물다 가세요.",
    "영업 시간: 오전 9시 30분 ~ 오후 6시",
    "Tea and books for everyone since 1987",
    "아메리카노 4,500원 (Wi-Fi 무료)",
]


@pytest.fixture(scope="module")
def picture() -> Image:
    return np.asarray(Pillow.open(PICTURE).convert("RGB"))


@pytest.fixture
def program() -> Catalog:
    return catalog.load(places.models() / "manifest.toml")


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def test_korean_and_english_lines_are_read_without_a_setting(
    small: Recognizer, picture: Image
) -> None:
    assert texts(small.read(picture)) == TRUTH


def test_korean_is_read_alone(picture: Image) -> None:
    recognizer = Recognizer(RecognitionOptions(languages=("ko",)))
    try:
        read = texts(recognizer.read(picture))
    except ModelError as error:
        pytest.skip(str(error))
    assert read == TRUTH


def test_a_page_of_korean_upside_down_is_turned(small: Recognizer, picture: Image) -> None:
    page = small.read(np.ascontiguousarray(picture[::-1, ::-1]))
    assert page.orientation == 180
    assert texts(page) == TRUTH


def test_pages_without_korean_are_read_as_without_the_supplement(
    small: Recognizer, sample: Image
) -> None:
    alone = Recognizer(RecognitionOptions(languages=("ja", "en", "fr", "de")))
    assert texts(small.read(sample)) == texts(alone.read(sample))


def test_the_recognizer_comes_with_the_program_whole(program: Catalog) -> None:
    assert store.verify([program.model("korean-recognizer")]) == ()


@pytest.mark.parametrize("name", ["small", "tiny", "medium", "v5"])
def test_every_system_reads_korean(program: Catalog, name: str) -> None:
    helpers = [model.id for model in program.system(name).supplements]
    assert helpers == ["korean-recognizer"]


def test_languages_that_the_system_reads_need_no_supplement(program: Catalog) -> None:
    assert program.system("small", ["ja", "en"]).supplements == ()


def test_korean_and_japanese_are_read_together(program: Catalog) -> None:
    found = program.system("small", ["ko", "ja"])
    assert found.recognizer.id == "v6-small-recognizer"
    assert [model.id for model in found.supplements] == ["korean-recognizer"]


def test_a_supplement_does_not_help_with_other_languages(program: Catalog) -> None:
    with pytest.raises(UsageError):
        program.system("small", ["ko", "ja", "ru"])


def test_a_combination_of_models_has_no_supplement(program: Catalog) -> None:
    assert program.system("v6-small-detector+v6-tiny-recognizer").supplements == ()


def test_an_unknown_supplement_is_named(tmp_path: Path) -> None:
    text = (places.models() / "manifest.toml").read_text(encoding="utf-8")
    path = tmp_path / "manifest.toml"
    path.write_text(text.replace('supplements = ["korean', 'supplements = ["koran'), "utf-8")
    with pytest.raises(ModelError) as caught:
        catalog.load(path)
    assert str(caught.value) == (
        f'The model list {path}, "small": there is no recognizer "koran-recognizer"; '
        "correct the file or put the original back."
    )
