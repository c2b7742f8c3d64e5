"""In what order the lines of a page are read, which way round, and by which recognizer."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import numpy as np
import pytest

from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.classifiers import LineClassifier
from ppocr_desktop.recognition.lines import LineModels, LineReader, Ways
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.router import Router
from tests.recognition.fixed import Fixed, korean, latin, supplement

PAGE = np.zeros((1000, 1000, 3), np.uint8)
LINES: list[Polygon] = [
    ((10, top), (990 - top, top), (990 - top, top + 20), (10, top + 20))
    for top in range(10, 490, 40)
]
"""Twelve, each 40 pixels shorter than the one before."""


class Classifier(LineClassifier):
    """Says the same of every line, and remembers of how many."""

    def __init__(self, turned: float) -> None:
        super().__init__(Once(lambda: pytest.fail("loaded")))
        self.asked = 0
        self._turned = turned

    def upside_down(self, lines: Sequence[Image]) -> tuple[float, ...]:
        self.asked += len(lines)
        return (self._turned,) * len(lines)


def read(main: Fixed, other: Fixed, threads: int = 1) -> list[str]:
    router = Router(main, [supplement(other)])
    models = LineModels(router, cast("LineClassifier", None))
    with (
        ThreadPoolExecutor(threads) as pool,
        LineReader(PAGE, dict.fromkeys(LINES), models, pool, Ways.AS_GIVEN) as lines,
    ):
        return [line.reading.text for line in lines.read_best()]


@pytest.mark.parametrize("threads", [1, 2, 16])
def test_what_read_the_first_lines_is_asked_first_from_the_ninth_on(threads: int) -> None:
    main, other = latin("o2kd", 0.6), korean("안녕", 0.97)
    assert read(main, other, threads) == ["안녕"] * 12
    assert (len(main.shown), len(other.shown)) == (8, 12)


def test_the_main_recognizer_is_asked_first_where_it_read_the_first_lines() -> None:
    text = "good" * 20
    main, other = latin(text, 0.97), korean("안녕", 0.97)
    assert read(main, other) == [text] * 12
    assert (len(main.shown), len(other.shown)) == (12, 0)


@pytest.mark.parametrize(
    ("odds", "by_classifier", "asked", "looks"),
    [
        (-5, 1.0, 0, 12),
        (5, 0.0, 0, 24),
        (0, 0.0, 12, 12),
        (0, 1.0, 12, 24),
        (1, 0.0, 12, 12),
        (-1, 1.0, 12, 24),
    ],
)
def test_the_classifier_is_asked_which_way_up_a_line_is_where_its_recognizer_is_unsure(
    odds: float, by_classifier: float, asked: int, looks: int
) -> None:
    main, classifier = latin("o2kd", 0.6).seems(odds), Classifier(by_classifier)
    models = LineModels(Router(main), classifier)
    with (
        ThreadPoolExecutor(1) as pool,
        LineReader(PAGE, dict.fromkeys(LINES), models, pool) as lines,
    ):
        lines.read_best()
    assert (classifier.asked, len(main.shown)) == (asked, looks)


def test_a_line_that_is_read_surely_is_read_one_way_whatever_it_looks_like() -> None:
    main = latin("good" * 20, 0.97).seems(9)
    models = LineModels(Router(main), Classifier(1.0))
    with (
        ThreadPoolExecutor(1) as pool,
        LineReader(PAGE, dict.fromkeys(LINES), models, pool) as lines,
    ):
        lines.read_best()
    assert len(main.shown) == 12
