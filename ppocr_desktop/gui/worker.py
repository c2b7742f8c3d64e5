"""Runs work beside the window, on threads, and tells the window how it goes."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ppocr_desktop.errors import AppError, Cancelled
from ppocr_desktop.progress import Report

_LARGEST = 2**31 - 1
_MOST_STEPS = 1000
"""Progress is told at so many points at most: there may be as many steps as bytes."""
_THROTTLE_MS = 100
"""Progress is throttled: told of hundreds of steps a second, the window would only listen."""

_log = logging.getLogger(__name__)


class Job:
    """One piece of work. `result`, `error` and `is_cancelled` are settled once it has ended."""

    def __init__(self, work: Callable[[Report], Any], done: Callable[["Job"], None] | None) -> None:
        self.result: Any = None
        self.error: Exception | None = None
        self._work = work
        self._done = done
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; the job ends as cancelled."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop, even if its last step was already under way."""
        return self._cancelled.is_set()

    def run(self, report: Report) -> None:
        """Do the work, on the worker's thread; a border where every failure is caught."""

        def check(done: int, total: int) -> None:
            if self._cancelled.is_set():
                raise Cancelled
            report(done, total)

        try:
            check(0, 1)
            self.result = self._work(check)
        except Cancelled:
            self._cancelled.set()
        except AppError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - the border: whoever submitted it is told
            _log.exception("Work beside the window failed")
            self.error = error

    def finish(self) -> None:
        """Call back whoever submitted it, on the GUI thread."""
        if self._done:
            self._done(self)


class Worker(QObject):
    """Threads of its own, one unless more are wanted, for work that would hold up the window.

    It lives on the GUI thread, where its signals and the callbacks of `submit` arrive.
    """

    progress = Signal(object, int, int)
    """The job, and how many of how many steps are done; in thousandths where a signal's int cannot
    hold the total. Of steps in quick succession the last is told."""
    ended = Signal(object)
    _stepped = Signal()
    _ran = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None, *, threads: int = 1) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._jobs: list[Job] = []
        self._is_closed = False
        self._steps: dict[Job, tuple[int, int]] = {}
        """The latest step of each job that was not told yet; written by the threads."""
        self._is_throttled = False
        """Whether the next step need not be signalled: those before it were told a moment ago."""
        self._throttle = QTimer(self, singleShot=True, interval=_THROTTLE_MS)
        self._throttle.timeout.connect(self._on_throttle_ended)
        # Emitted on the executor's threads, delivered on this object's.
        self._stepped.connect(self._on_stepped)
        self._ran.connect(self._on_ran)

    def submit(
        self, work: Callable[[Report], Any], done: Callable[[Job], None] | None = None
    ) -> Job:
        """Run `work(report)` when a thread has nothing before it left to do; then `done(job)`.

        After `close` neither happens: events may arrive at a window until it is deleted.
        """
        job = Job(work, done)
        if self._is_closed:
            job.cancel()
            return job
        self._jobs.append(job)
        self._executor.submit(self._run, job)
        return job

    @property
    def is_idle(self) -> bool:
        """Whether every job submitted has ended and was told so."""
        return not self._jobs

    def close(self) -> None:
        """Cancel everything and wait for the threads; nothing is called back any more.

        A second call does nothing.
        """
        if self._is_closed:
            return
        self._is_closed = True
        for job in self._jobs:
            job.cancel()
        self._throttle.stop()
        self._stepped.disconnect(self._on_stepped)
        self._ran.disconnect(self._on_ran)
        self._jobs.clear()
        self._executor.shutdown(cancel_futures=True)

    def _run(self, job: Job) -> None:
        told = (-1, -1)

        def tell(done: int, total: int) -> None:
            nonlocal told
            share = (
                (done * _MOST_STEPS // total, _MOST_STEPS) if total > _MOST_STEPS else (done, total)
            )
            if share != told:
                told = share
                # Bytes may be more than a signal's int holds.
                self._steps[job] = (done, total) if total <= _LARGEST else share
                if not self._is_throttled:
                    self._is_throttled = True
                    self._stepped.emit()

        job.run(tell)
        self._ran.emit(job)

    @Slot()
    def _on_stepped(self) -> None:
        self._throttle.start()
        self._tell_steps()

    def _tell_steps(self) -> None:
        while self._steps:
            job, (done, total) = self._steps.popitem()
            if not job.is_cancelled:
                self.progress.emit(job, done, total)

    @Slot()
    def _on_throttle_ended(self) -> None:
        # Before looking, or a step taken just now would never be told.
        self._is_throttled = False
        if self._steps:
            self._is_throttled = True
            self._on_stepped()

    @Slot(object)
    def _on_ran(self, job: Job) -> None:
        if job not in self._jobs:
            return  # what was queued before close() disconnected it is delivered all the same
        self._tell_steps()
        self._jobs.remove(job)
        job.finish()
        self.ended.emit(job)
