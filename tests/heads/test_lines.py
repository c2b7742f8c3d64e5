"""The lines heads learn from: drawn alike each time, and rightly said to have Hangul or none."""

import gc
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

lines = pytest.importorskip("models.heads.lines")

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
NOTO = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
CHARACTERS = [*"一丁七", *"abc"]
COUNTS = (
    {"pages": 1, "korean": 1, "sprinkled": 1, "foreign": 1, "turned": 1},
    {"eastern": 1, "sprinkled": 1},
)
DRAWN = ["pages", "korean", "sprinkled", "foreign", "turned", "eastern", "sprinkled"]


# fontTools leaves the files of fonts open that are looked into only once.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")


@pytest.fixture
def material(tmp_path: Path) -> Iterator[Any]:
    """With the one Korean font there is, once by the name of one that is kept for testing."""
    if not DEJAVU.is_file() or not NOTO.is_file():
        pytest.skip("the fonts are not installed")
    for folder, names in (("packages", (NOTO.name, "LexiSaebom.ttc")), ("plain", (NOTO.name,))):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / name).symlink_to(NOTO)
    shutil.copyfile(DEJAVU, tmp_path / "plain" / DEJAVU.name)
    texts = {
        "sentences": ["가을 밤"] * 40,
        "words": ["낱말", "나무"],
        "english": ["tea", "lantern"],
    }
    (tmp_path / "texts.json").write_text(json.dumps(texts), "utf-8")
    folders = (tmp_path / "packages", tmp_path / "texts.json", tmp_path / "plain")
    yield lines.Material(*folders, CHARACTERS)
    gc.collect()


def line(hangul: int) -> Any:
    image = np.random.default_rng(hangul).integers(0, 256, (48, 64, 3)).astype(np.uint8)
    return lines.Line("korean", image, hangul)


def test_only_lines_without_hangul_are_turned() -> None:
    plain, korean = line(0), line(2)
    (turned,) = lines.turned([korean, plain])
    assert (turned.kind, turned.hangul, turned.turned) == ("turned", 0, True)
    assert np.array_equal(turned.image[::-1, ::-1], plain.image)


def test_one_in_three_upright_lines_is_shown_upside_down_too() -> None:
    korean = [line(number) for number in range(1, 6)]
    (already,) = lines.turned([line(0)])
    first, second = lines.upside_down([already, *korean])
    for over, upright in ((first, korean[0]), (second, korean[3])):
        assert (over.kind, over.hangul, over.turned) == ("korean", upright.hangul, True)
        assert np.array_equal(over.image[::-1, ::-1], upright.image)


def test_lines_of_each_kind_are_drawn_and_say_whether_they_have_hangul(
    material: Any,
) -> None:
    learned, tested = lines.draw(material, COUNTS)
    assert [one.kind for one in tested] == DRAWN
    assert [one.kind for one in learned] == [kind for kind in DRAWN for _ in range(lines.LEARNED)]
    for one in (*learned, *tested):
        assert one.image.shape[0] == 48
        assert one.kind != "sprinkled" or one.hangul == 2
        assert one.kind not in {"pages", "foreign", "turned", "eastern"} or one.hangul == 0


def test_another_go_leaves_the_lines_before_it_as_they_are(material: Any) -> None:
    whole, first = (lines.draw(material, counts)[1] for counts in (COUNTS, COUNTS[:1]))
    assert len(first) == 5
    for one, other in zip(first, whole, strict=False):
        assert np.array_equal(one.image, other.image)
