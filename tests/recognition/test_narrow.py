"""Only lines of close letters that are in doubt are looked at once more."""

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


def test_stretched_lines_are_whole_steps_wide() -> None:
    assert (narrow.stretched(480), narrow.stretched(8)) == (672, 8)
