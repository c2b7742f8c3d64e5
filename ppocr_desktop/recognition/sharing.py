"""Does the parts of one piece of work in other threads."""

import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor

from ppocr_desktop.errors import Cancelled


class SharedWork:
    """Work whose parts are done so many `at_a_time`, and given up when one of them fails.

    Several threads may have work done at once; the limit is on all their parts together.
    """

    def __init__(self, at_a_time: int, name: str) -> None:
        """The threads have this name."""
        self._pool = ThreadPoolExecutor(at_a_time, thread_name_prefix=name)
        self._at_a_time = at_a_time
        self._under_way: set[_Turn] = set()

    def do(self, parts: Iterable[Callable[[], None]], tell: Callable[[], None]) -> None:
        """Do all parts; `tell` is called after each, and may raise.

        What a part raises comes through, and Cancelled after `interrupt`.
        """
        turn = _Turn()
        self._under_way.add(turn)
        try:
            for part in parts:
                if len(turn.begun) == self._at_a_time:
                    turn.finish_first()
                    tell()
                turn.begun.append(self._pool.submit(turn.run, part))
            while turn.begun:
                turn.finish_first()
                tell()
        finally:
            self._under_way.discard(turn)
            turn.stop()

    def interrupt(self) -> None:
        """Have `do` begin no further part and raise Cancelled; on any thread."""
        for turn in tuple(self._under_way):
            turn.stop()


class _Turn:
    """One call of `do`."""

    def __init__(self) -> None:
        self.begun: deque[Future[None]] = deque()
        self._stopped = threading.Event()

    def run(self, part: Callable[[], None]) -> None:
        if self._stopped.is_set():
            raise Cancelled
        part()

    def finish_first(self) -> None:
        try:
            self.begun[0].result()
        except CancelledError as error:
            raise Cancelled from error
        self.begun.popleft()

    def stop(self) -> None:
        self._stopped.set()
        for future in tuple(self.begun):
            future.cancel()
