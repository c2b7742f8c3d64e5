"""Work beside the window: results, failures, cancelling and closing."""

import logging
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ppocr_desktop.errors import InputError
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report


def test_result_arrives_on_the_gui_thread(worker: Worker, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    with qtbot.waitSignal(worker.ended):
        job = worker.submit(lambda _: 42, lambda _: threads.append(threading.current_thread()))
    assert job.result == 42
    assert threads == [threading.main_thread()]


def test_work_runs_on_another_thread(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.ended):
        job = worker.submit(lambda _: threading.current_thread())
    assert job.result is not threading.main_thread()


def test_failure_the_user_can_mend_is_handed_over(worker: Worker, qtbot: QtBot) -> None:
    def fail(_: Report) -> None:
        raise InputError("a.png is empty; copy it again.")

    with qtbot.waitSignal(worker.ended):
        job = worker.submit(fail)
    assert str(job.error) == "a.png is empty; copy it again."


def test_fault_is_logged_and_handed_over(
    worker: Worker, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(worker.ended):
        job = worker.submit(lambda _: 1 // 0)
    assert isinstance(job.error, ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


def test_progress_is_told(worker: Worker, qtbot: QtBot) -> None:
    def work(report: Report) -> None:
        report(3, 7)

    with qtbot.waitSignal(
        worker.progress, check_params_cb=lambda _, done, total: (done, total) == (3, 7)
    ):
        worker.submit(work)


def test_cancelled_work_stops_at_its_next_report(worker: Worker, qtbot: QtBot) -> None:
    is_begun, may_go_on = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        is_begun.set()
        may_go_on.wait(10)
        report(1, 2)
        return "done"

    job = worker.submit(work)
    is_begun.wait(10)
    job.cancel()
    with qtbot.waitSignal(worker.ended):
        may_go_on.set()
    assert job.is_cancelled
    assert job.result is None


def test_jobs_run_one_after_the_other(worker: Worker, qtbot: QtBot) -> None:
    order: list[int] = []

    def append(number: int, _: Report) -> None:
        order.append(number)

    jobs = [worker.submit(partial(append, number)) for number in range(5)]
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order == [0, 1, 2, 3, 4]
    assert all(job.error is None for job in jobs)


def test_nothing_is_called_back_after_closing(qtbot: QtBot) -> None:  # noqa: ARG001
    worker = Worker("test")
    called: list[Job] = []
    is_begun = threading.Event()

    def work(report: Report) -> None:
        is_begun.set()
        while True:
            report(0, 1)

    worker.submit(work, called.append)
    is_begun.wait(10)
    worker.close()
    QCoreApplication.sendPostedEvents()
    assert called == []


def test_progress_in_bytes_beyond_an_int_is_told_in_thousandths(qtbot: QtBot) -> None:
    worker = Worker("test")
    told: list[tuple[int, int]] = []
    worker.progress.connect(lambda _, done, total: told.append((done, total)))

    def work(report: Report) -> None:
        for done in range(0, 5_000_000_000, 1_250_000_000):
            report(done, 5_000_000_000)
            report(done + 1, 5_000_000_000)

    with qtbot.waitSignal(worker.ended):
        worker.submit(work)
    assert told[-1] == (750, 1000)
    worker.close()


def test_of_steps_in_quick_succession_the_last_is_told(worker: Worker, qtbot: QtBot) -> None:
    told: list[int] = []
    worker.progress.connect(lambda _, done, __: told.append(done))

    def work(report: Report) -> None:
        for done in range(500):
            report(done, 500)
        may_end.wait(10)

    may_end = threading.Event()
    job = worker.submit(work)
    qtbot.waitUntil(lambda: 499 in told)
    assert len(told) < 100
    with qtbot.waitSignal(worker.ended):
        may_end.set()
    assert job.error is None


def test_several_threads_work_side_by_side(qtbot: QtBot) -> None:
    worker = Worker("test", threads=2)
    both = threading.Barrier(2, timeout=10)
    jobs = [worker.submit(lambda _: both.wait()) for _ in range(2)]
    qtbot.waitUntil(lambda: worker.is_idle)
    worker.close()
    assert [job.error for job in jobs] == [None, None]


def test_nothing_is_begun_after_the_end(worker: Worker) -> None:
    worker.close()
    done: list[object] = []
    job = worker.submit(done.append, done.append)
    assert job.is_cancelled
    assert worker.is_idle
    assert done == []


class Left:
    """Something that nobody refers to any more but itself."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self.itself = self
        self.ended_on = ended_on

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread())


def test_what_tests_leave_is_not_deleted_on_a_workers_thread(worker: Worker, qtbot: QtBot) -> None:
    """A timer among it was called once more by the GUI thread, which crashed."""
    ended_on: list[threading.Thread] = []

    def work(_: Report) -> list[list[int]]:
        Left(ended_on)
        return [[number] for number in range(100_000)]

    with qtbot.waitSignal(worker.ended):
        worker.submit(work)
    assert not ended_on
