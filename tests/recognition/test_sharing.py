"""Work whose parts are done in other threads."""

import threading

import pytest

from ppocr_desktop.errors import Cancelled, ModelError
from ppocr_desktop.recognition.sharing import SharedWork
from tests.reports import stop

AT_A_TIME = 2


def shared() -> SharedWork:
    return SharedWork(AT_A_TIME, "test")


def nothing() -> None:
    """Tells nobody."""


def test_all_parts_are_done_and_each_is_told() -> None:
    done: list[int] = []
    told: list[int] = []
    parts = [lambda n=n: done.append(n) for n in range(5)]
    shared().do(parts, lambda: told.append(len(done)))
    assert sorted(done) == [0, 1, 2, 3, 4]
    assert len(told) == 5
    assert told[-1] == 5


def test_so_many_parts_are_under_way_at_a_time_and_no_more() -> None:
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

    shared().do([part] * (3 * AT_A_TIME), nothing)
    assert most == AT_A_TIME


def test_what_a_part_raises_comes_through_and_nothing_more_is_begun() -> None:
    begun: list[int] = []

    def fail() -> None:
        begun.append(1)
        raise ModelError("It cannot be run.")

    with pytest.raises(ModelError, match=r"^It cannot be run\.$"):
        shared().do([fail] * 9, nothing)
    assert len(begun) <= AT_A_TIME


def test_what_hears_of_the_parts_may_stop_them() -> None:
    begun: list[int] = []
    with pytest.raises(Cancelled):
        shared().do([lambda: begun.append(1)] * 9, stop)
    assert len(begun) <= AT_A_TIME


def test_parts_that_wait_for_a_thread_are_interrupted_at_once() -> None:
    work = SharedWork(1, "test")
    is_taken, is_free, has_ended = threading.Event(), threading.Event(), threading.Event()

    def take() -> None:
        is_taken.set()
        is_free.wait()

    def do() -> None:
        with pytest.raises(Cancelled):
            work.do([nothing], nothing)
        has_ended.set()

    first = threading.Thread(target=work.do, args=([take], nothing))
    first.start()
    # What has not begun when it is interrupted is given up, too.
    is_taken.wait()
    second = threading.Thread(target=do)
    second.start()
    while not has_ended.wait(0.001):
        work.interrupt()
    assert not is_free.is_set()
    is_free.set()
    first.join()
    second.join()


def test_an_interruption_while_nothing_is_done_does_no_harm() -> None:
    work = shared()
    work.interrupt()
    work.do([nothing], nothing)
