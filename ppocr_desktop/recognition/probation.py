"""Tries a model on an accelerator: whether it reads the same there, and in less time."""

import logging
import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.accelerators import Crew
from ppocr_desktop.recognition.pixels import Floats, Image
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.verdicts import Outcome, Verdict

_ROUNDS = 3
"""In the first every size is new to the accelerator, as are most of a page's: some compile anew."""
_WORTH_IT = 0.8
"""At most this share of the processor's time: two runs differ by 10 %."""
_PATIENCE_S = 2.0
"""Longer than this nobody waits for one page's sake."""
_LINE_WIDTHS = (104, 312, 176, 640, 248, 440)
_PAGES = ((640, 480), (960, 704), (736, 960))
"""Height and width in pixels"""
_WARM_LINE_WIDTH, _WARM_PAGE = 200, (320, 320)
"""The sizes it is warmed up with"""
_TYPE_HEIGHT = 32
"""Pixels from line to line of a page"""
_SURE = 0.7
_NEARLY = 0.02
"""How far probabilities of characters and of the map may be off on average: float16 passes."""
_TEXT = "Sphinx of black quartz, judge my vow 0123456789 "

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Contest:
    """How to load one model, which may raise ModelError.

    `usual` is what the processor reads with, `exact` the model on the processor as it came,
    `accelerated` on the accelerator. The crew is that of the usual one.
    """

    usual: Callable[[], Session]
    exact: Callable[[], Session]
    accelerated: Callable[[], Session]
    crew: Crew


def judge(contest: Contest, line_height: int = 0) -> Verdict:
    """Try a recognizer for lines of this height; a detector, where there is none."""
    if line_height:
        batches = [_line(line_height, width) for width in _LINE_WIDTHS]
        # Short lines are read together; some accelerators are made for one at a time.
        batches[0] = np.vstack([batches[0], np.roll(batches[0], _LINE_WIDTHS[0] // 2, axis=3)])
        warm, agrees = _line(line_height, _WARM_LINE_WIDTH), _reads_alike
    else:
        batches = [_page(*size) for size in _PAGES]
        warm, agrees = _page(*_WARM_PAGE), _sees_alike
    try:
        started = time.perf_counter()
        accelerated = contest.accelerated()
        accelerated.attempt(warm)
        start_s = time.perf_counter() - started
        exact = contest.exact()
        expected = [exact.attempt(batch)[0] for batch in batches]
        found, ratio = _race(contest, accelerated, batches)
    except ModelError:
        _log.debug("a trial failed", exc_info=True)
        return Verdict(Outcome.FAILED)
    if not all(map(agrees, expected, found)):
        return Verdict(Outcome.WRONG)
    if ratio > _WORTH_IT:
        return Verdict(Outcome.SLOWER, ratio, start_s)
    outcome = Outcome.FASTER if start_s <= _PATIENCE_S else Outcome.STARTS_SLOWLY
    return Verdict(outcome, ratio, start_s)


def _race(
    contest: Contest, accelerated: Session, batches: Sequence[Floats]
) -> tuple[list[Floats], float]:
    """The accelerator's outputs in its last round, and its share of the processor's time.

    That is the best of the processor's, as other programs may be at work. Once the accelerator
    cannot win any more it need not run to the end.
    """
    usual = contest.usual()
    usual.attempt(batches[0])
    ours: list[float] = []
    theirs: list[float] = []
    with ThreadPoolExecutor(contest.crew.lanes) as pool:
        while len(theirs) < _ROUNDS and sum(theirs) <= _ROUNDS * min(ours, default=math.inf):
            seconds, _ = _timed(usual, batches, pool)
            ours.append(seconds)
            seconds, found = _timed(accelerated, batches, pool)
            theirs.append(seconds)
    usual.relax()
    return found, sum(theirs) / len(theirs) / min(ours)


def _timed(
    session: Session, batches: Sequence[Floats], pool: Executor
) -> tuple[float, list[Floats]]:
    started = time.perf_counter()
    found = list(pool.map(session.attempt, batches))
    return time.perf_counter() - started, [outputs[0] for outputs in found]


def _line(height: int, width: int) -> Floats:
    """A batch of one line, as recognizers take it."""
    return _batch(_written(height, width, height), pixels.HALF)


def _page(height: int, width: int) -> Floats:
    """A batch of one page of lines, as detectors take it."""
    return _batch(_written(height, width, _TYPE_HEIGHT), pixels.IMAGENET)


def _written(height: int, width: int, type_height: int) -> Image:
    picture = np.full((height, width, 3), 255, np.uint8)
    text = _TEXT * (1 + width // (len(_TEXT) * type_height // 3))
    face, size = cv2.FONT_HERSHEY_SIMPLEX, type_height / 48
    for bottom in range(type_height * 3 // 4, height, type_height):
        cv2.putText(picture, text, (4, bottom), face, size, (0, 0, 0), 2)
    return picture


def _batch(picture: Image, lookup: pixels.Tables) -> Floats:
    batch = np.empty((1, 3, *picture.shape[:2]), np.float32)
    pixels.fill(batch[0], picture, lookup)
    return batch


def _reads_alike(expected: Floats, found: Floats) -> bool:
    """Whether the classes that the processor is sure of are the same (1 x steps x classes)."""
    if expected.shape != found.shape:
        return False
    best = expected.argmax(axis=-1)
    confidence = expected.max(axis=-1)
    theirs = np.take_along_axis(found, best[..., None], axis=-1)[..., 0]
    is_same = best == found.argmax(axis=-1)
    is_close = np.abs(confidence - theirs).mean() <= _NEARLY
    return bool(is_same[confidence > _SURE].all() and is_close)


def _sees_alike(expected: Floats, found: Floats) -> bool:
    """Whether the probability maps (1 x 1 x H x W) are nearly the same."""
    if expected.shape != found.shape:
        return False
    return bool(np.abs(expected - found).mean() <= _NEARLY)
