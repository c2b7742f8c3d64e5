"""A long look for lines can be stopped while it is under way."""

import threading

import numpy as np
import pytest

from ppocr_desktop.errors import Cancelled
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer


def test_a_reading_that_looks_for_lines_is_interrupted_at_once() -> None:
    recognizer = Recognizer(RecognitionOptions())
    recognizer.load()
    is_looking = threading.Event()
    has_stopped = threading.Event()

    def watch(_done: int, _total: int) -> None:
        is_looking.set()

    def interrupt() -> None:
        is_looking.wait()
        # The call into the model follows the report; until it is under way nothing is interrupted.
        while not has_stopped.is_set():
            recognizer.interrupt()

    page = np.full((1600, 1600, 3), 255, np.uint8)
    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        with pytest.raises(Cancelled):
            recognizer.read(page, watch)
    finally:
        has_stopped.set()
        thread.join()


def test_an_interruption_while_nothing_is_read_does_no_harm() -> None:
    recognizer = Recognizer(RecognitionOptions())
    recognizer.interrupt()
    recognizer.load()
    recognizer.interrupt()
    assert recognizer.read(np.full((64, 64, 3), 255, np.uint8)).lines == ()
