"""Comparing models made smaller with those they were made from."""

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop.errors import Cancelled, UsageError
from ppocr_desktop.recognition import comparison
from ppocr_desktop.recognition.comparison import Comparison, RefusedError, Sheet
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.reports import stop

ALIKE = Comparison(known=0, unknown=2, before=1, after=1, alike=0.95)
KNOWN = Comparison(known=1, unknown=5, before=0.9, after=0.886, alike=0.5)


def _refusal(found: Comparison) -> str:
    with pytest.raises(RefusedError) as caught:
        comparison.require(found, "tiny-int8", "try it with --bits 16")
    return str(caught.value)


def test_without_a_truth_the_readings_have_to_agree() -> None:
    comparison.require(ALIKE, "tiny-int8", "")
    assert _refusal(Comparison(0, 2, 1, 1, 0.949)) == (
        '"tiny-int8" reads too badly to be kept (94.9 % of the words alike on 2 pages); '
        "try it with --bits 16."
    )


def test_with_a_truth_little_may_be_lost() -> None:
    comparison.require(KNOWN, "tiny-int8", "")
    assert _refusal(Comparison(1, 0, 0.9, 0.88, 1)) == (
        '"tiny-int8" reads too badly to be kept '
        "(word F1 88.0 % instead of 90.0 % on 1 page); try it with --bits 16."
    )


def test_a_system_agrees_with_itself(tiny: Recognizer, sample: NDArray[np.uint8]) -> None:
    told: list[tuple[int, int]] = []
    sheet = Sheet("sample", lambda: sample)
    found = comparison.compare(tiny, tiny, [sheet], lambda *counts: told.append(counts))
    assert found == Comparison(known=0, unknown=1, before=1, after=1, alike=1)
    assert told == [(0, 1), (1, 1)]


def test_what_a_page_says_is_what_counts(tiny: Recognizer, sample: NDArray[np.uint8]) -> None:
    sheets = [Sheet("a", lambda: sample, "Lantern"), Sheet("b", lambda: sample)]
    found = comparison.compare(tiny, tiny, sheets)
    assert (found.known, found.unknown) == (1, 1)
    assert 0 < found.after == found.before < 0.2
    assert found.is_good


def test_no_pages_are_a_mistake(tiny: Recognizer) -> None:
    with pytest.raises(UsageError) as caught:
        comparison.compare(tiny, tiny, [])
    assert str(caught.value) == (
        "There are no pages to try the models on; name a folder with pictures."
    )


def test_pages_without_words_are_a_mistake(tiny: Recognizer) -> None:
    sheet = Sheet("white", lambda: np.full((64, 64, 3), 255, np.uint8))
    with pytest.raises(UsageError) as caught:
        comparison.compare(tiny, tiny, [sheet])
    assert str(caught.value) == (
        "There are no words on the pages to try the models on; name others."
    )


def test_a_trial_can_be_stopped(tiny: Recognizer, sample: NDArray[np.uint8]) -> None:
    with pytest.raises(Cancelled):
        comparison.compare(tiny, tiny, [Sheet("sample", lambda: sample)], stop)
