"""Counting the words that two readings share."""

from ppocr_desktop.recognition import agreement
from ppocr_desktop.recognition.agreement import WordCount


def test_words_are_compared_as_bags_without_case_and_signs() -> None:
    counted = agreement.count(["One two, two!"], ["TWO", "three　one."])
    assert counted == WordCount(common=2, truth=3, read=3)


def test_counts_of_pages_add_up() -> None:
    total = WordCount(1, 2, 2) + WordCount(3, 4, 4)
    assert total == WordCount(4, 6, 6)
    assert total.f1 == 4 / 6


def test_nothing_read_where_nothing_stands_is_right() -> None:
    assert agreement.count([], []).f1 == 1
