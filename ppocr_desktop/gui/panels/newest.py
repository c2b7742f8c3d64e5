"""Work of which only the newest counts, such as a search while its words are being typed."""

from collections.abc import Callable
from typing import Any

from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report

Work = Callable[[], Any]
Done = Callable[[Job], None]


class Newest:
    """Runs one piece of work at a time; newer work replaces what waits. Only its end is told."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._is_running = False
        self._next: tuple[Work, Done] | None = None
        self._done: Done | None = None

    def run(self, work: Work, done: Done) -> None:
        """Do this as soon as possible, and forget what was asked for before."""
        self._next = (work, done)
        self._done = None
        if not self._is_running:
            self._begin()

    def forget(self) -> None:
        """Nothing asked for so far is wanted any more."""
        self._next = self._done = None

    def _begin(self) -> None:
        if self._next is None:
            return
        work, self._done = self._next
        self._next = None
        self._is_running = True

        def run(_report: Report) -> Any:
            return work()

        self._worker.submit(run, self._end)

    def _end(self, job: Job) -> None:
        self._is_running = False
        done = self._done
        if done:
            done(job)
        if not self._is_running:
            self._begin()
