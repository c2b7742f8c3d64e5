"""Work whose parts are done in the threads of a pool."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from ppocr_desktop.errors import Cancelled, ModelError
from ppocr_desktop.recognition.sharing import SharedWork

AT_A_TIME = 2


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as pool:
        yield pool


def nothing() -> None:
    """Tells nobody."""


def test_all_parts_are_done_and_each_is_told(pool: ThreadPoolExecutor) -> None:
    done: list[int] = []
    told: list[int] = []
    parts = [lambda n=n: done.append(n) for n in range(5)]
    SharedWork(pool, AT_A_TIME).do(parts, lambda: told.append(len(done)))
    assert sorted(done) == [0, 1, 2, 3, 4]
    assert len(told) == 5
    assert told[-1] == 5


def test_so_many_parts_are_under_way_at_a_time_and_no_more(pool: ThreadPoolExecutor) -> None:
    meet = threading.Barrier(AT_A_TIME)
    counting = threading.Lock()
    now, most = 0, 0

    def part() -> None:
        nonlocal now, most
        with counting:
            now += 1
            most = max(most, now)
        meet.wait(5)
        with counting:
            now -= 1

    SharedWork(pool, AT_A_TIME).do([part] * (3 * AT_A_TIME), nothing)
    assert most == AT_A_TIME


def test_what_a_part_raises_comes_through_and_nothing_more_is_begun(
    pool: ThreadPoolExecutor,
) -> None:
    begun: list[int] = []

    def fail() -> None:
        begun.append(1)
        raise ModelError("It cannot be run.")

    with pytest.raises(ModelError, match=r"^It cannot be run\.$"):
        SharedWork(pool, AT_A_TIME).do([fail] * 9, nothing)
    assert len(begun) <= AT_A_TIME


def test_what_hears_of_the_parts_may_stop_them(pool: ThreadPoolExecutor) -> None:
    begun: list[int] = []

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        SharedWork(pool, AT_A_TIME).do([lambda: begun.append(1)] * 9, stop)
    assert len(begun) <= AT_A_TIME


def test_parts_that_wait_for_a_thread_are_interrupted_at_once() -> None:
    with ThreadPoolExecutor(1) as pool:
        is_free = threading.Event()
        pool.submit(is_free.wait, 5)
        work = SharedWork(pool, AT_A_TIME)
        has_ended = threading.Event()

        def do() -> None:
            with pytest.raises(Cancelled):
                work.do([nothing], nothing)
            has_ended.set()

        thread = threading.Thread(target=do)
        thread.start()
        while not has_ended.wait(0.001):
            work.interrupt()
        assert not is_free.is_set()
        is_free.set()
        thread.join()


def test_an_interruption_while_nothing_is_done_does_no_harm(pool: ThreadPoolExecutor) -> None:
    work = SharedWork(pool, AT_A_TIME)
    work.interrupt()
    work.do([nothing], nothing)
