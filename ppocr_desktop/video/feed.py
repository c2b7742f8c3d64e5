"""Work on the newest of many items in a thread of its own: one under way, one waiting."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

Item = TypeVar("Item")

_log = logging.getLogger(__name__)


class Feed(Generic[Item]):
    """A thread with a queue of one: a newer item replaces the one that waits.

    A longer queue would grow old: a camera gives more pictures than can be worked on.
    """

    def __init__(
        self, name: str, work: Callable[[Item], None], failed: Callable[[Exception], None]
    ) -> None:
        """Both are called on the feed's thread; after a failure the next item has its turn."""
        self._work = work
        self._failed = failed
        self._lock = threading.Lock()
        self._waiting: list[Item] = []
        self._is_running = False
        self._is_closed = False
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)

    def offer(self, item: Item, *, is_spare: bool = False) -> None:
        """Have this item worked on next, unless a newer one comes.

        One that `is_spare` gives way to whatever is waiting already.
        """
        with self._lock:
            if self._is_closed or (is_spare and self._waiting):
                return
            self._waiting = [item]
            if not self._is_running:
                self._is_running = True
                self._executor.submit(self._run)

    def close(self) -> None:
        """Drop what is waiting and wait for what is under way."""
        with self._lock:
            self._is_closed = True
            self._waiting = []
        self._executor.shutdown()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._is_running = False
                    return
                item = self._waiting.pop()
            try:
                self._work(item)
            except Exception as error:  # noqa: BLE001 - the border: whoever made the feed is told
                _log.exception("Work on a frame failed")
                self._failed(error)
