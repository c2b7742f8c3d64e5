"""Values that are made when they are first asked for."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Calls a function at most once, on whatever thread needs its result first.

    What it raises comes through, and the next call tries again.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: tuple[T, ...] = ()

    def __call__(self) -> T:
        with self._lock:
            if not self._made:
                self._made = (self._make(),)
            return self._made[0]
