"""Hyphens and dots that CTC took for one are all there again."""

from dataclasses import replace
from functools import partial

import pytest

from ppocr_desktop.recognition.postcorrection import repeats
from ppocr_desktop.recognition.postcorrection.blots import InkedLine
from ppocr_desktop.recognition.reader import Reading
from tests.recognition.postcorrection import inked
from tests.recognition.postcorrection.inked import STEP, draw, line_of, reading_of

restored = partial(inked.restored, repeats.restore)


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("see --help for more", "see _-help for more"),
        ("--all or --none", "-_all or _-none"),
        ("so we wait... and see", "so we wait.__ and see"),
        ("so we wait...", "so we wait.._"),
        ("let name [name ...]", "let name [name ._.]"),
        ("and --- so on", "and -__ so on"),
        ("def __init__(self)", "def _¦init¦_(self)"),
        ("self.__dict__, my__x", "self._¦dict¦_, my_¦x"),
        ('name = ""', 'name = "_'),
        ('f("", x="")', 'f("_, x="_)'),
        ('""" Read it. """', '"__ Read it. "__'),
    ],
)
def test_what_was_left_out_is_there_again(shown: str, read: str) -> None:
    assert restored(shown, read) == shown


@pytest.mark.parametrize(
    "text",
    [
        "rm -rf file",
        "The end. Next",
        "a - b",
        "e.g. this",
        "well-known",
        "12.50",
        "i.e. jij: x; y!",
        "snake_case_name, a_ = _b",
        'he said "yes" or "no"',
        '"Hello," it\'s 5"',
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    ink, characters = draw(text)
    assert repeats.restore(reading_of(characters), line_of(ink)).text == text


def test_leaders_stay_as_they_were_read() -> None:
    assert restored("Page .....  x", "Page .....  x") == "Page .....  x"
    assert restored("Page ..... x", "Page ._.__ x") == "Page .. x"


@pytest.mark.parametrize(("shown", "read"), [("12...50", "12.__50"), ("10--12", "10-_12")])
def test_dirt_between_figures_is_nothing(shown: str, read: str) -> None:
    assert restored(shown, read) == read.replace("_", "")


def test_two_dots_are_no_ellipsis() -> None:
    assert restored("Incl.. GST", "Incl._ GST") == "Incl. GST"


def test_each_is_where_it_is_seen() -> None:
    ink, characters = draw("so --all")
    said = reading_of([one for index, one in enumerate(characters) if index != 4])
    found = repeats.restore(said, line_of(ink)).characters
    for one, truth in zip(found[3:5], characters[3:5], strict=True):
        assert truth.start <= one.start < one.end <= truth.end + STEP / ink.shape[1]


def test_a_line_that_runs_to_the_left_is_read_on() -> None:
    ink, places = draw("ab - cd")
    leftwards = [replace(one, start=1 - one.end, end=1 - one.start) for one in places]
    reading = Reading("ab - cd", 0.9, tuple(leftwards))
    assert repeats.restore(reading, InkedLine(ink, STEP)) == reading
