"""Newest first: what a feed works on, what it leaves out, and how it ends."""

import threading
from collections.abc import Iterator

import pytest

from ppocr_desktop.video.feed import Feed


class Desk:
    """Work that waits until it is let go."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.failures: list[Exception] = []
        self.begun = threading.Semaphore(0)
        self.may_end = threading.Semaphore(0)
        self.feed = Feed("test", self.work, self.failures.append)

    def work(self, item: int) -> None:
        self.seen.append(item)
        self.begun.release()
        self.may_end.acquire(timeout=10)
        if item < 0:
            raise ValueError(item)

    def end(self, count: int) -> None:
        for _ in range(count):
            self.may_end.release()


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.end(10)
    made.feed.close()


def test_only_the_newest_waits(desk: Desk) -> None:
    desk.feed.offer(1)
    desk.begun.acquire(timeout=10)
    for item in (2, 3, 4):
        desk.feed.offer(item)
    desk.end(1)
    desk.begun.acquire(timeout=10)
    assert desk.seen == [1, 4]


def test_a_spare_gives_way_to_what_waits(desk: Desk) -> None:
    desk.feed.offer(1)
    desk.begun.acquire(timeout=10)
    desk.feed.offer(2)
    desk.feed.offer(3, is_spare=True)
    desk.end(1)
    desk.begun.acquire(timeout=10)
    assert desk.seen == [1, 2]


def test_a_failure_is_told_and_the_next_has_its_turn(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.feed.offer(-1)
    desk.begun.acquire(timeout=10)
    desk.feed.offer(2)
    desk.end(1)
    desk.begun.acquire(timeout=10)
    assert [str(failure) for failure in desk.failures] == ["-1"]
    assert "ValueError" in caplog.text


def test_nothing_is_worked_on_once_closed(desk: Desk) -> None:
    desk.feed.close()
    desk.feed.offer(1)
    assert desk.seen == []
