"""Only lines of close letters that are in doubt are looked at once more."""

from dataclasses import replace

import pytest

from ppocr_desktop.document import Character
from ppocr_desktop.recognition import narrow
from ppocr_desktop.recognition.reader import Reading

WIDTH = 480


def reading(text: str, step: float, scores: dict[int, float], score: float = 0.98) -> Reading:
    """Letters so many pixels from each other; the others are sure."""
    characters = tuple(
        Character(one, n * step / WIDTH, (n + 1) * step / WIDTH, scores.get(n, 0.99))
        for n, one in enumerate(text)
    )
    return Reading(text, score, characters)


def test_a_doubtful_letter_beside_a_close_one_is_worth_another_look() -> None:
    assert narrow.is_cramped(reading("iii", 11, {1: 0.5}), WIDTH)


@pytest.mark.parametrize(
    "other",
    [
        reading("iii", 11, {}),
        reading("iii", 14, {1: 0.5}),
        reading("ccc", 11, {1: 0.5}),
        reading("iii", 11, {1: 0.5}, score=0.8),
        reading("i", 11, {0: 0.5}),
        Reading("", 0.0, ()),
    ],
    ids=["sure", "apart", "wide", "senseless", "alone", "empty"],
)
def test_other_lines_are_not(other: Reading) -> None:
    assert not narrow.is_cramped(other, WIDTH)


def test_a_doubtful_letter_among_crowded_ones_is_worth_another_look() -> None:
    assert narrow.is_cramped(reading("crowded", 12, {3: 0.8}), WIDTH)


@pytest.mark.parametrize(
    "other",
    [
        reading("crowded", 12, {3: 0.95}),
        reading("crowded", 14, {3: 0.8}),
        reading("crow", 12, {3: 0.8}),
        reading("漢字漢字漢字", 12, {3: 0.8}),
    ],
    ids=["sure", "apart", "short", "ideographs"],
)
def test_crowded_lines_are_not_else(other: Reading) -> None:
    assert not narrow.is_cramped(other, WIDTH)


def test_the_stretched_reading_is_taken_if_it_is_surer_or_says_as_much() -> None:
    plain = reading("-verbose", 12, {}, score=0.95)
    longer, shorter = (reading(text, 17, {}, score=0.94) for text in ("--verbose", "-verbos"))
    assert narrow.better(plain, longer) is longer
    assert narrow.better(plain, shorter) is plain
    assert narrow.better(plain, replace(longer, score=0.9)) is plain
    assert narrow.better(plain, replace(shorter, score=0.96)).score == 0.96


def test_stretched_lines_are_whole_steps_wide() -> None:
    assert (narrow.stretched(480), narrow.stretched(8)) == (672, 8)
