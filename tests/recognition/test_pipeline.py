"""Whole pages through the real models."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest

from ppocr_desktop import geometry, places
from ppocr_desktop.document import Page
from ppocr_desktop.errors import Cancelled, ModelError, UsageError
from ppocr_desktop.recognition import addition, store
from ppocr_desktop.recognition.model import Model
from ppocr_desktop.recognition.options import Orientation, ReadingOrder, RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.recognition.drawing import Image, white, write

SHARED = Path(__file__).parents[2].parent / "shared"

SAMPLE_LINES = [
    "The Paper Lantern",
    "Tea, books and quiet tables since 1987",
    "Stay as long as the rain does: nobody here will hurry you.",
    "Un livre emprunté le matin se rend avant la fermeture.",
    "Für Gäste über achtzig ist die erste Tasse schön heiß und frei.",
    "お茶のおかわりは、どうぞお気軽に。",
    "Open 9:30–18:00, Tuesday to Sunday",
]


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def bare(text: str) -> str:
    return "".join(text.split())


def test_the_sample_is_read_line_by_line_in_order(small: Recognizer, sample: Image) -> None:
    found = [bare(text) for text in texts(small.read(sample))]
    places = [found.index(bare(line)) for line in SAMPLE_LINES if bare(line) in found]
    assert len(places) >= len(SAMPLE_LINES) - 1
    assert places == sorted(places)


def test_characters_spell_each_line_and_words_lie_on_it(small: Recognizer, sample: Image) -> None:
    for line in small.read(sample).lines:
        assert "".join(character.text for character in line.characters) == line.text
        assert " ".join(word.text for word in line.words).split() == line.text.split()
        for word in line.words:
            assert geometry.intersection(word.polygon, line.polygon) == pytest.approx(
                geometry.area(word.polygon), rel=0.01
            )


def test_a_page_with_one_slender_ideograph_is_read(small: Recognizer) -> None:
    image = white(400, 300)
    for top, bottom in ((117, 150), (150, 183)):
        cv2.rectangle(image, (178, top), (222, bottom), (0, 0, 0), 4)
    assert texts(small.read(image)) == ["日"]


def test_word_boxes_lie_on_their_words(tiny: Recognizer) -> None:
    image = white(900, 120)
    write(image, "left", 40, 70)
    write(image, "and", 260, 70)
    write(image, "right", 480, 70)
    words = [word for line in tiny.read(image).lines for word in line.words]
    starts = {word.text: geometry.box(word.polygon)[0] for word in words}
    assert starts == pytest.approx({"left": 40, "and": 260, "right": 480}, abs=15)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_reads_the_same_and_keeps_its_own_coordinates(
    small: Recognizer, sample: Image, degrees: int
) -> None:
    upright = small.read(sample)
    turned = small.read(np.ascontiguousarray(np.rot90(sample, -degrees // 90)))
    assert turned.orientation == degrees
    assert texts(turned) == texts(upright)
    height, width = sample.shape[:2]
    assert (turned.width, turned.height) == ((height, width) if degrees % 180 else (width, height))
    for line, original in zip(turned.lines, upright.lines, strict=True):
        expected = geometry.turn(original.polygon, degrees, width, height)
        assert np.abs(np.subtract(line.polygon, expected)).max() < 12


@pytest.mark.parametrize(
    ("order", "read"),
    [
        (ReadingOrder.AUTO, ["left 1", "left 2", "left 3", "right 1", "right 2", "right 3"]),
        (ReadingOrder.ROWS, ["left 1", "right 1", "left 2", "right 2", "left 3", "right 3"]),
    ],
)
def test_columns_are_read_in_the_order_asked_for(order: ReadingOrder, read: list[str]) -> None:
    image = white(1400, 400)
    for row in range(3):
        for x, side in ((60, "left"), (860, "right")):
            write(image, f"{side} {row + 1} of a column of text", x, 80 + 50 * row)
    recognizer = Recognizer(RecognitionOptions(model="tiny", reading_order=order))
    found = [bare(text) for text in texts(recognizer.read(image))]
    assert [text.partition("of")[0] for text in found] == [bare(text) for text in read]


def test_picture_said_to_be_upright_is_taken_as_it_is(tiny: Recognizer, sample: Image) -> None:
    turned = np.ascontiguousarray(np.rot90(sample, 2))
    assert tiny.read(turned).orientation == 180
    assert tiny.read(turned, is_upright=True).orientation == 0


def test_without_orientation_a_turned_page_is_taken_as_it_is(sample: Image) -> None:
    recognizer = Recognizer(RecognitionOptions(model="tiny", orientation=Orientation.OFF))
    assert recognizer.read(np.ascontiguousarray(np.rot90(sample))).orientation == 0


def test_one_line_upside_down_on_an_upright_page_is_turned(tiny: Recognizer) -> None:
    image = white(900, 500)
    for row in range(4):
        write(image, f"an upright line of text {row}", 40, 60 + 60 * row)
    turned = white(900, 80)
    write(turned, "a line upside down", 40, 55)
    image[380:460] = turned[::-1, ::-1]
    page = tiny.read(image)
    assert page.orientation == 0
    (line,) = [line for line in page.lines if line.text == "a line upside down"]
    assert abs(np.degrees(geometry.angle(line.polygon))) == pytest.approx(180, abs=2)


def test_a_single_narrow_digit_is_not_taken_for_a_column(tiny: Recognizer) -> None:
    image = white(600, 300)
    write(image, "quantity of boxes", 40, 80)
    write(image, "1", 400, 80)
    write(image, "1", 400, 180)
    assert texts(tiny.read(image)).count("1") == 2


@pytest.mark.parametrize(("width", "height"), [(1, 1), (20, 12), (3, 400), (400, 3), (900, 700)])
def test_a_picture_without_text_is_a_page_without_lines(
    tiny: Recognizer, width: int, height: int
) -> None:
    assert tiny.read(white(width, height)) == Page(width=width, height=height)


def test_a_very_tall_screenshot_loses_cuts_and_doubles_no_line(tiny: Recognizer) -> None:
    image = white(1_200, 30_000)
    expected = [f"message number {index + 1_000}" for index in range(300)]
    for index, text in enumerate(expected):
        write(image, text, 60 if index % 2 else 500, 70 + 99 * index, 1.3)
    assert texts(tiny.read(image)) == expected


def test_a_very_wide_panorama_loses_cuts_and_doubles_no_word(tiny: Recognizer) -> None:
    image = white(30_000, 800)
    expected = [f"sign{index + 100}" for index in range(100)]
    for index, text in enumerate(expected):
        write(image, text, 40 + 298 * index, 400, 1.3)
    assert " ".join(texts(tiny.read(image))).split() == expected


def test_any_number_of_threads_gives_the_same_page(sample: Image) -> None:
    pages = {
        Recognizer(RecognitionOptions(model="tiny", threads=threads)).read(sample)
        for threads in (1, 2, 5)
    }
    assert len(pages) == 1


def test_several_threads_may_read_with_one_recognizer(tiny: Recognizer, sample: Image) -> None:
    expected = tiny.read(sample)
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(tiny.read, [sample] * 3)) == [expected] * 3


def test_progress_rises_to_the_end_also_over_a_second_look(tiny: Recognizer) -> None:
    image = white(1_900, 1_400)
    for row in range(20):
        write(image, "small type that wants a second look", 40, 60 + 60 * row, 0.35)
    told: list[float] = []
    tiny.read(image, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1


@pytest.mark.parametrize("moment", [0.0, 0.5])
def test_a_hook_that_raises_cancelled_stops_the_work(
    tiny: Recognizer, sample: Image, moment: float
) -> None:
    def stop(done: int, total: int) -> None:
        if done >= moment * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        tiny.read(sample, stop)
    assert tiny.read(sample).lines


def test_an_unknown_model_is_a_usage_error_at_once() -> None:
    with pytest.raises(UsageError, match="smal"):
        Recognizer(RecognitionOptions(model="smal"))


def test_models_load_once_however_many_threads_ask(
    tiny: Recognizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognizer = Recognizer(RecognitionOptions(model="tiny"))
    files: list[str] = []
    read = store.read

    def note(model: Model) -> bytes:
        files.append(model.file)
        return read(model)

    monkeypatch.setattr(store, "read", note)
    with ThreadPoolExecutor(3) as pool:
        pages = list(pool.map(recognizer.read, [white(64, 64)] * 3))
    assert pages == [tiny.read(white(64, 64))] * 3
    # Pages read at the same time share a second detector.
    assert files.count("PP-OCRv6_det_tiny.onnx") <= 2
    others = [file for file in files if file != "PP-OCRv6_det_tiny.onnx"]
    assert len(others) == len(set(others))


def test_a_missing_model_names_its_file_and_the_command_that_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Image
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path))
    with pytest.raises(ModelError, match="ppocr-desktop models fetch"):
        Recognizer(RecognitionOptions(model="medium")).read(sample)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the development data")
def test_the_papers_own_english_system_reads_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(places.user_models(), tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path))
    systems = addition.add(SHARED / "models" / "classic")
    (english,) = [system.name for system in systems if "en" in system.name.split("-")[-1]]
    image = white(900, 300)
    write(image, "Practical ultra lightweight OCR", 40, 80)
    write(image, "Total due 1249.50", 40, 180)
    page = Recognizer(RecognitionOptions(model=english)).read(image)
    assert [bare(text) for text in texts(page)] == [
        "PracticalultralightweightOCR",
        "Totaldue1249.50",
    ]


@pytest.mark.parametrize("side", [40, 60, 100])
def test_a_single_character_that_is_higher_than_wide_is_read(small: Recognizer, side: int) -> None:
    image = white(3 * side, 3 * side)
    left, right, bottom = side, side + side * 2 // 3, 2 * side
    for top in (side, side * 3 // 2):
        # The sign for the sun, 日.
        cv2.rectangle(image, (left, top), (right, bottom), (0, 0, 0), side // 12)
    assert texts(small.read(image)) == ["日"]
