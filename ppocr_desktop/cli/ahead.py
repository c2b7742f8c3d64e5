"""Does calls side by side and gives their results in order."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from ppocr_desktop.errors import Cancelled
from ppocr_desktop.progress import Report

T = TypeVar("T")

_SIDE_BY_SIDE = 2
"""While one call waits for a single thread or for the disk, another uses the other cores."""


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """Work that reports its steps to a hook, and where they go once its result is next."""

    run: Callable[[Report], T]
    report: Report


def read_ahead(calls: Iterable[Call[T]]) -> Iterator[T]:
    """The results of calls, in their order, of which two are under way at a time.

    Only the steps of the one whose result comes next are reported. What a call raises is raised in
    its turn; then, or when the results are no longer wanted, the others are cancelled.
    """
    stopped = threading.Event()
    waiting: deque[_UnderWay[T]] = deque()
    with ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="pages") as pool:
        try:
            for call in calls:
                waiting.append(_UnderWay(call, pool, stopped))
                if len(waiting) == _SIDE_BY_SIDE:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            stopped.set()


class _UnderWay(Generic[T]):
    """A call that a thread of the pool runs; its steps are held back until `result` is called."""

    def __init__(self, call: Call[T], pool: ThreadPoolExecutor, stopped: threading.Event) -> None:
        self._report = call.report
        self._stopped = stopped
        self._telling = threading.Lock()
        self._is_next = False
        self._reached: tuple[int, int] | None = None
        self._future = pool.submit(call.run, self._tell)

    def result(self) -> T:
        """Waits for the result, reporting the steps from now on."""
        with self._telling:
            self._is_next = True
            if self._reached:
                self._report(*self._reached)
        return self._future.result()

    def _tell(self, done: int, total: int) -> None:
        if self._stopped.is_set():
            raise Cancelled
        with self._telling:
            self._reached = done, total
            if self._is_next:
                self._report(done, total)
