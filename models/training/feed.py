"""Draws lines in processes of their own, so that training never waits for them."""

import multiprocessing
import os
import queue
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from multiprocessing.queues import Queue
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training import characters, fonts
from models.training.effects import Looks
from models.training.lines import HEIGHT, Press, batches
from models.training.phrases import Phrases

CHUNK = 512
"""Lines drawn from one seed; what is in a chunk does not depend on who draws it."""

_AHEAD = 48
"""Batches that each process draws in advance."""
_PATIENCE_S = 5.0
"""How often a process that waits for room checks whether training still runs."""

Batch = tuple[NDArray[np.uint8], list[str]]


@dataclass(frozen=True, slots=True)
class Source:
    """What lines are made from, and how; `pixels` bounds the summed widths of a batch."""

    packages: Path
    texts: Path
    looks: Looks
    seed: int
    pixels: int
    for_test: bool = False
    height: int = HEIGHT

    def press(self) -> Press:
        found = fonts.find(self.packages, characters.known())
        chosen = [font for font in found if font.is_for_test is self.for_test]
        return Press(Phrases(self.texts, for_test=self.for_test), chosen, self.looks, self.height)

    def chunk(self, press: Press, index: int) -> Iterator[Batch]:
        random = np.random.default_rng((self.seed, index, self.for_test))
        lines = [press.line(random) for _ in range(CHUNK)]
        yield from batches(lines, self.pixels, random)


def stream(source: Source, first: int, workers: int) -> Generator[Batch]:
    """Endless batches, beginning with chunk `first`; in the same order each time.

    Whoever closes it ends the processes that draw.
    """
    context = multiprocessing.get_context("spawn")
    queues: list[Queue[Batch | None]] = [context.Queue(_AHEAD) for _ in range(workers)]
    arguments = [(source, first + index, workers, one) for index, one in enumerate(queues)]
    processes = [context.Process(target=_draw, args=one, daemon=True) for one in arguments]
    for process in processes:
        process.start()
    try:
        while True:
            for one in queues:
                while (batch := one.get()) is not None:
                    yield batch
    finally:
        for process in processes:
            process.terminate()
            process.join()


def _draw(source: Source, first: int, step: int, target: "Queue[Batch | None]") -> None:
    cv2.setNumThreads(1)
    press = source.press()
    index = first
    while True:
        for batch in source.chunk(press, index):
            _put(target, batch)
        _put(target, None)
        index += step


def _put(target: "Queue[Batch | None]", batch: Batch | None) -> None:
    """Wait for room in the queue; end this process if the training process has ended."""
    parent = os.getppid()
    while True:
        try:
            target.put(batch, timeout=_PATIENCE_S)
            return
        except queue.Full:
            if os.getppid() != parent or parent == 1:
                os._exit(1)
