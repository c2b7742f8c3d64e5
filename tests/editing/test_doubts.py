"""Which characters are pointed out for proof-reading."""

import pytest

from ppocr_desktop.document import Alternative, Character
from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence
from ppocr_desktop.editing.lines import confirm
from tests.editing.samples import line, page


def character(text: str, score: float, other: str = "#") -> Character:
    return Character(text, 0.0, 1.0, score, (Alternative(other, 1 - score),))


@pytest.mark.parametrize(
    ("score", "expected"),
    [
        (1.0, Confidence.SURE),
        (0.9, Confidence.SURE),
        (0.89, Confidence.DOUBTFUL),
        (0.7, Confidence.DOUBTFUL),
        (0.69, Confidence.POOR),
        (0.0, Confidence.POOR),
    ],
)
def test_a_score_has_a_level(score: float, expected: Confidence) -> None:
    assert doubts.level(score) is expected


@pytest.mark.parametrize(
    ("text", "other", "score", "expected"),
    [
        ("a", "o", 0.92, Confidence.SURE),
        ("a", "o", 0.88, Confidence.DOUBTFUL),
        ("a", "o", 0.5, Confidence.POOR),
        ("0", "8", 0.94, Confidence.DOUBTFUL),
        ("雨", "両", 0.94, Confidence.DOUBTFUL),
        ("雨", "両", 0.96, Confidence.SURE),
        ("O", "o", 0.75, Confidence.SURE),
        ("：", ":", 0.75, Confidence.SURE),
        ("O", "o", 0.6, Confidence.POOR),
        (" ", "_", 0.1, Confidence.SURE),
    ],
)
def test_a_character_is_judged_by_its_kind_and_by_what_else_it_may_be(
    text: str, other: str, score: float, expected: Confidence
) -> None:
    judged = character(text, score, other)
    assert doubts.judge(judged) is expected
    assert doubts.is_doubtful(judged) is (expected is not Confidence.SURE)


def test_a_character_without_alternatives_is_judged_by_its_score() -> None:
    assert doubts.is_doubtful(Character("a", 0, 1, 0.8))
    assert not doubts.is_doubtful(Character("a", 0, 1, 0.95))


def test_doubts_are_found_in_reading_order_and_go_when_they_are_confirmed() -> None:
    first, second = line("a b"), line("c", top=25)
    assert doubts.find(page(first, second)) == ((0, 0), (0, 2), (1, 0))
    assert doubts.find(page(confirm(first), second)) == ((1, 0),)
