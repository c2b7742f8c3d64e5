"""Calls done side by side are told and given back in order."""

import threading
from collections.abc import Callable

import pytest

from ppocr_desktop.cli.ahead import Call, read_ahead
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.progress import Report, ignore


def call(run: Callable[[Report], object], heard: Report = ignore) -> Call[object]:
    return Call(run, heard)


def test_results_come_in_the_order_of_the_calls() -> None:
    second_is_done = threading.Event()

    def first(_: Report) -> str:
        assert second_is_done.wait(10)
        return "first"

    def second(_: Report) -> str:
        second_is_done.set()
        return "second"

    assert list(read_ahead([call(first), call(second)])) == ["first", "second"]


def test_no_more_than_two_are_under_way() -> None:
    begun: list[int] = []

    def run(number: int) -> Callable[[Report], int]:
        def note(_: Report) -> int:
            begun.append(number)
            return number

        return note

    results = read_ahead(call(run(number)) for number in range(9))
    assert next(results) == 0
    assert max(begun) <= 1
    assert list(results) == list(range(1, 9))


def test_steps_are_heard_when_it_is_a_calls_turn() -> None:
    heard: list[tuple[str, int]] = []

    def run(report: Report) -> None:
        report(1, 2)
        report(2, 2)

    def hear(name: str) -> Report:
        return lambda done, _: heard.append((name, done))

    list(read_ahead([call(run, hear("a")), call(run, hear("b"))]))
    assert heard == sorted(heard)
    assert {("a", 2), ("b", 2)} <= set(heard)


def test_a_failure_comes_in_its_turn_and_cancels_the_others() -> None:
    cancelled = threading.Event()

    def fail(_: Report) -> None:
        raise KeyError

    def go_on(report: Report) -> None:
        try:
            while True:
                report(0, 1)
        except Cancelled:
            cancelled.set()
            raise

    results = read_ahead([call(lambda _: "good"), call(fail), call(go_on)])
    assert next(results) == "good"
    with pytest.raises(KeyError):
        next(results)
    assert cancelled.wait(10)
