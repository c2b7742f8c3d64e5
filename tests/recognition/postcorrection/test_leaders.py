"""Rows of dots that lead to a number are there again, or a space is."""

from dataclasses import replace
from functools import partial

import pytest

from ppocr_desktop.recognition.postcorrection import leaders
from tests.recognition.postcorrection import inked
from tests.recognition.postcorrection.inked import draw, line_of, reading_of

restored = partial(inked.restored, leaders.restore)


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("Index ............ 45", "Index_____________ 45"),
        ("Index ............ 45", "Index .__._____... 45"),
        ("Index ............ 45", "Index _…__________ 45"),
        ("CASH ............. RM", "CASH_______________RM"),
    ],
)
def test_all_dots_are_counted(shown: str, read: str) -> None:
    assert restored(shown, read) == shown


def test_a_wide_gap_without_dots_is_a_space() -> None:
    assert restored("CASH       RM", "CASH_______RM") == "CASH RM"


def test_dots_that_stand_unevenly_are_dirt() -> None:
    assert restored("CASH . ..    .  RM", "CASH____________RM") == "CASH RM"


@pytest.mark.parametrize(
    "text", ["so we wait... and see", "The end. Next", "Total        12.50", "12.50", "i.e. jij: x"]
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    ink, characters = draw(text)
    assert leaders.restore(reading_of(characters), line_of(ink)).text == text


def test_between_wide_characters_a_gap_is_no_space() -> None:
    ink, characters = draw("ab          cd")
    wide = [
        replace(one, text=text) for one, text in zip(characters, "目次__________序章", strict=True)
    ]
    read = reading_of([one for one in wide if one.text != "_"])
    assert leaders.restore(read, line_of(ink)).text == "目次序章"
