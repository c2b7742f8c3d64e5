"""An LRU cache with a limit in bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class ByteCache(Generic[K, V]):
    """A mapping that drops what was used longest ago; for one thread at a time.

    The entry put in last stays even if it alone is larger than the limit.
    """

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._bytes = 0
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()

    @property
    def size_bytes(self) -> int:
        """What the entries take together."""
        return self._bytes

    def __contains__(self, key: K) -> bool:
        return key in self._entries

    def get(self, key: K) -> V | None:
        """The entry, which thereby counts as used last; None if there is none."""
        if key not in self._entries:
            return None
        self._entries.move_to_end(key)
        return self._entries[key][0]

    def put(self, key: K, value: V, size_bytes: int) -> None:
        """Keep an entry in place of one with the same key; those used longest ago make room."""
        self.drop(key)
        self._entries[key] = (value, size_bytes)
        self._bytes += size_bytes
        while self._bytes > self._limit_bytes and len(self._entries) > 1:
            self.drop(next(iter(self._entries)))

    def drop(self, key: K) -> None:
        """Forget an entry, if there is one."""
        if key in self._entries:
            self._bytes -= self._entries.pop(key)[1]
