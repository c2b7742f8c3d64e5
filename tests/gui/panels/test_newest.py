"""Of work that follows in quick succession, only the newest counts."""

import threading

from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.panels.newest import Newest
from ppocr_desktop.gui.worker import Job, Worker


def test_work_replaced_by_newer_work_is_not_told(qtbot: QtBot, worker: Worker) -> None:
    newest, may_end = Newest(worker), threading.Event()
    ran: list[int] = []
    told: list[int] = []

    def work(number: int) -> int:
        may_end.wait(10)
        ran.append(number)
        return number

    def done(job: Job) -> None:
        told.append(job.result)

    for number in range(4):
        newest.run(lambda number=number: work(number), done)  # type: ignore[misc]
    may_end.set()
    qtbot.waitUntil(lambda: told == [3])
    assert ran == [0, 3]


def test_forgotten_work_is_not_told(qtbot: QtBot, worker: Worker) -> None:
    newest = Newest(worker)
    told: list[int] = []
    newest.run(lambda: 1, lambda job: told.append(job.result))
    newest.forget()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert told == []


def test_callback_may_ask_for_more_work(qtbot: QtBot, worker: Worker) -> None:
    newest = Newest(worker)
    told: list[int] = []

    def done(job: Job) -> None:
        told.append(job.result)
        if job.result < 3:
            newest.run(lambda: job.result + 1, done)

    newest.run(lambda: 1, done)
    qtbot.waitUntil(lambda: told == [1, 2, 3])
