"""In what order the lines of a page are read, and by which recognizer."""

from concurrent.futures import ThreadPoolExecutor
from typing import cast

import numpy as np
import pytest

from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.classifiers import LineClassifier
from ppocr_desktop.recognition.lines import LineModels, LineReader, Ways
from ppocr_desktop.recognition.router import Router
from tests.recognition.fixed import Fixed, korean, latin, supplement

PAGE = np.zeros((1000, 1000, 3), np.uint8)
LINES: list[Polygon] = [
    ((10, top), (990 - top, top), (990 - top, top + 20), (10, top + 20))
    for top in range(10, 490, 40)
]
"""Twelve, each 40 pixels shorter than the one before."""


def read(main: Fixed, other: Fixed, threads: int = 1) -> list[str]:
    router = Router(main, [supplement(other)])
    models = LineModels(router, cast("LineClassifier", None))
    with (
        ThreadPoolExecutor(threads) as pool,
        LineReader(PAGE, LINES, models, pool, Ways.AS_GIVEN) as lines,
    ):
        return [line.reading.text for line in lines.settle()]


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
