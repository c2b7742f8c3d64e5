"""Unlikely spaces stay where their gap is as wide as others, and go where it is narrow."""

import pytest

from ppocr_desktop.document import Alternative, Character
from ppocr_desktop.recognition.postcorrection import spaces
from ppocr_desktop.recognition.reader import Reading

WIDE, NARROW = 0.03, 0.01


def reading(text: str, *gaps: tuple[float, float]) -> Reading:
    """A reading whose spaces have these widths and chances."""
    rest = iter(gaps)
    characters = []
    left = 0.0
    for one in text:
        width, chance = next(rest) if one == " " else (0.02, 1.0)
        doubts = (Alternative("", 1 - chance), Alternative("'", 0.01)) if chance < 0.5 else ()
        characters.append(Character(one, left, left + width, 0.99, doubts))
        left += width
    return Reading(text, 0.99, tuple(characters))


def corrected(text: str, *gaps: tuple[float, float]) -> str:
    return spaces.correct(reading(text, *gaps)).text


def test_an_unlikely_space_with_a_narrow_gap_goes() -> None:
    assert corrected("one tw o", (WIDE, 0.9), (NARROW, 0.2)) == "one two"


def test_an_unlikely_space_as_wide_as_others_stays() -> None:
    assert corrected("one two six", (WIDE, 0.9), (WIDE, 0.2)) == "one two six"


@pytest.mark.parametrize("chance", [0.45, 0.6, 1.0])
def test_a_likely_space_stays_however_narrow(chance: float) -> None:
    assert corrected("one two six", (WIDE, 0.9), (NARROW, chance)) == "one two six"


def test_without_another_space_there_is_nothing_to_compare() -> None:
    assert corrected("tw o", (NARROW, 0.2)) == "tw o"


def test_wide_gaps_of_columns_do_not_make_others_narrow() -> None:
    gaps = (WIDE, 0.9), (NARROW + 0.01, 0.2), (0.3, 0.9), (0.3, 0.9), (0.3, 0.9)
    assert corrected("a b c 1 2 3", *gaps) == "a b c 1 2 3"


def test_spaces_among_chinese_stay() -> None:
    assert corrected("使用 PDF 文件", (WIDE, 0.9), (NARROW, 0.2)) == "使用 PDF 文件"


def test_no_doubts_about_spaces_are_left() -> None:
    given = reading("one two six", (WIDE, 0.9), (WIDE, 0.2))
    for read in (spaces.correct(given), spaces.accept(given)):
        assert read.text == given.text
        assert [one.text for one in read.characters[7].alternatives] == ["'"]
