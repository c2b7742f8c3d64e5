"""Drawing lines to look a recognizer over with."""

import shutil
from pathlib import Path

import numpy as np
import pytest

drawn = pytest.importorskip("models.rounding.lines")

CHARACTERS = [*"一丁七", *"abc"]
DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


@pytest.fixture
def fonts(tmp_path: Path) -> Path:
    if not DEJAVU.is_file():
        pytest.skip("the font is not installed")
    shutil.copyfile(DEJAVU, tmp_path / DEJAVU.name)
    (tmp_path / "Other.ttf").write_bytes(b"not looked at")
    return tmp_path


def test_lines_of_the_height_of_recognizers_are_drawn_the_same_each_time(fonts: Path) -> None:
    lines, again = (list(drawn.draw(CHARACTERS, fonts, 4)) for _ in range(2))
    assert [line.shape[0] for line in lines] == [48] * 4
    assert all(line.std() > 1 for line in lines)
    assert all(np.array_equal(one, other) for one, other in zip(lines, again, strict=True))


def test_a_folder_without_the_fonts_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        drawn.draw(CHARACTERS, tmp_path, 1)
    assert str(caught.value) == (
        f"{tmp_path} holds none of the fonts NotoSansCJK, NotoSerifCJK, DejaVu, Liberation."
    )
