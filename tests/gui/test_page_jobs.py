"""Pages under way beside the window: two at most, unless they are large."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import DocumentPage, Page, PageRef
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.gui.page_jobs import PageJob, PageJobs
from ppocr_desktop.gui.recognizers import Recognizers
from ppocr_desktop.progress import Report
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.pixels import Image

LARGE, SMALL = (5000, 4000), (100, 80)


class Desk:
    """Readers that go on only when they are let; the name of a page's file is its size."""

    def __init__(self, threads: int = 2) -> None:
        self.parent = QObject()
        self.sizes = {"large": LARGE, "small": SMALL}
        self.reading: list[str] = []
        self.gates = {name: threading.Event() for name in "abc"}
        options = RecognitionOptions(model="tiny", threads=threads)
        self.jobs = PageJobs(Recognizers(options), self.load, self.parent)
        self.ended: list[PageJob] = []
        self.jobs.ended.connect(self.ended.append)

    def load(self, ref: PageRef) -> Image:
        size, _, name = ref.path.name.partition("-")
        image = np.zeros((*self.sizes[size], 3), np.uint8)
        image[0, 0] = ord(name)
        return image

    def read(self, image: Image, report: Report, **__: Any) -> Page:
        name = chr(image[0, 0, 0])
        self.reading.append(name)
        while not self.gates[name].wait(0.005):
            report(1, 4)
        report(4, 4)
        return Page(*image.shape[1::-1])

    def begin(self, key: int, name: str) -> None:
        self.jobs.begin(key, DocumentPage(PageRef(Path(name)), is_read=False))


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:  # noqa: ARG001
    made = Desk()
    monkeypatch.setattr(Recognizer, "read", made.read)
    yield made
    for gate in made.gates.values():
        gate.set()
    made.jobs.close()


def test_two_pages_are_read_side_by_side(desk: Desk, qtbot: QtBot) -> None:
    desk.begin(1, "small-a")
    assert desk.jobs.has_room
    desk.begin(2, "small-b")
    assert not desk.jobs.has_room
    qtbot.waitUntil(lambda: sorted(desk.reading) == ["a", "b"])
    assert desk.jobs.keys == (1, 2)


def test_with_one_thread_one_page_is_read_at_a_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(threads=1)
    monkeypatch.setattr(Recognizer, "read", desk.read)
    assert desk.jobs.has_room
    desk.gates["a"].set()
    desk.begin(1, "small-a")
    assert not desk.jobs.has_room
    qtbot.waitUntil(lambda: len(desk.ended) == 1)
    desk.jobs.close()


def test_progress_is_that_of_both_pages(desk: Desk, qtbot: QtBot) -> None:
    desk.begin(1, "small-a")
    desk.begin(2, "small-b")
    qtbot.waitUntil(lambda: desk.jobs.pages_done == 0.5)
    desk.gates["a"].set()
    qtbot.waitUntil(lambda: len(desk.ended) == 1)
    assert desk.jobs.pages_done == 0.25
    assert desk.jobs.keys == (2,)


def test_stopping_one_page_spares_the_other(desk: Desk, qtbot: QtBot) -> None:
    desk.begin(1, "small-a")
    desk.begin(2, "small-b")
    qtbot.waitUntil(lambda: sorted(desk.reading) == ["a", "b"])
    desk.jobs.stop([1])
    qtbot.waitUntil(lambda: len(desk.ended) == 1)
    assert desk.ended[0].job.is_cancelled
    desk.gates["b"].set()
    qtbot.waitUntil(lambda: len(desk.ended) == 2)
    assert isinstance(desk.ended[1].job.result, Page)


def test_stopping_all_pages_interrupts_the_models(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted = threading.Event()

    def look(*_: object, **__: object) -> Page:
        desk.reading.append("a")
        interrupted.wait(10)
        raise Cancelled

    monkeypatch.setattr(Recognizer, "read", look)
    monkeypatch.setattr(Recognizer, "interrupt", lambda _: interrupted.set())
    desk.begin(1, "small-a")
    qtbot.waitUntil(lambda: desk.reading == ["a"])
    desk.jobs.stop([1])
    qtbot.waitUntil(lambda: len(desk.ended) == 1)
    assert interrupted.is_set()


def test_large_pages_are_read_one_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    desk.begin(1, "large-a")
    qtbot.waitUntil(lambda: desk.reading == ["a"])
    desk.begin(2, "large-b")
    desk.gates["b"].set()
    desk.gates["a"].set()
    qtbot.waitUntil(lambda: len(desk.ended) == 2)
    assert desk.reading == ["a", "b"]
    assert {each.key for each in desk.ended} == {1, 2}
