"""Collects the inputs of models while the program reads pages, to calibrate or tune with."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.errors import UsageError
from ppocr_desktop.recognition.comparison import Sheet
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.session import Session

Inputs = dict[str, list[NDArray[np.float32]]]
"""Batches of one by the name of the model file."""

_SEED = 1
_TRIES = 3


def collect(system: str, sheets: Sequence[Sheet], count: int) -> Inputs:
    """Read the sheets and return each model's inputs, at most `count` (0: all), shuffled."""
    with _listening() as heard:
        reader = Recognizer(RecognitionOptions(model=system))
        for sheet in sheets:
            reader.read(sheet.load())
    random = np.random.default_rng(_SEED)
    for name, batches in heard.items():
        # They come from several threads, and so in another order each time.
        batches.sort(key=lambda batch: sha256(batch.tobytes()).digest())
        order = random.permutation(len(batches))
        heard[name] = [batches[index] for index in order[: count or None]]
    return heard


def squares(views: Sequence[NDArray[np.float32]], count: int, side: int) -> NDArray[np.float32]:
    """Random parts of a detector's inputs, N x 3 x side x side, preferably not blank."""
    random = np.random.default_rng(_SEED)
    large = [view for view in views if min(view.shape[2:]) >= side]
    if not large:
        raise UsageError(f"Pages to learn from need {side} pixels on each side; name larger ones.")
    found = []
    for number in range(count):
        view = large[number % len(large)]
        tried = [_square(view, side, random) for _ in range(_TRIES)]
        found.append(max(tried, key=np.std))
    return np.concatenate(found)


def _square(
    view: NDArray[np.float32], side: int, random: np.random.Generator
) -> NDArray[np.float32]:
    top, left = (int(random.integers(length - side + 1)) for length in view.shape[2:])
    return view[:, :, top : top + side, left : left + side]


@contextmanager
def _listening() -> Iterator[Inputs]:
    """Every input of every model while the block runs."""
    heard: Inputs = defaultdict(list)
    run = Session.run_all

    def listen(self: Session, batch: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        heard[self._name] += [one[None].copy() for one in batch]
        return run(self, batch)

    Session.run_all = listen  # type: ignore[method-assign]
    try:
        yield heard
    finally:
        Session.run_all = run  # type: ignore[method-assign]
