"""Making a value when it is first asked for."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from ppocr_desktop.recognition.once import Once


def test_nothing_is_made_before_it_is_asked_for_and_then_once() -> None:
    made: list[object] = []

    def make() -> object:
        made.append(object())
        return made[-1]

    value = Once(make)
    assert made == []
    assert value() is value() is made[0]
    assert len(made) == 1


def test_threads_that_ask_at_once_get_the_same() -> None:
    together = Barrier(4)
    value = Once(object)

    def ask(_: int) -> object:
        together.wait()
        return value()

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(ask, range(4)))) == 1


def test_nothing_at_all_is_a_value_too() -> None:
    made: list[None] = []
    value = Once(lambda: made.append(None))
    value()
    value()
    assert made == [None]


def test_what_failed_is_tried_again() -> None:
    results = iter([ZeroDivisionError(), 7])

    def make() -> object:
        result = next(results)
        if isinstance(result, Exception):
            raise result
        return result

    value = Once(make)
    with pytest.raises(ZeroDivisionError):
        value()
    assert value() == 7
