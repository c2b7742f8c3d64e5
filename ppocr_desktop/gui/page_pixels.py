"""The pixels of pages at full size, for any thread that needs them."""

import threading
from collections.abc import Callable
from concurrent.futures import Future

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.gui.byte_cache import ByteCache

Load = Callable[[PageRef], NDArray[np.uint8]]
"""Gives the pixels of a page (H x W x 3, RGB), not to be written to; raises InputError."""


class PagePixels:
    """Loads pages, once for all threads that want them, and keeps the last ones within a limit."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._kept: ByteCache[PageRef, NDArray[np.uint8]] = ByteCache(limit_bytes)
        self._loading: dict[PageRef, Future[NDArray[np.uint8]]] = {}
        """Pages that some thread is loading; others wait for its result."""

    @property
    def size_bytes(self) -> int:
        """How many bytes the kept pages take."""
        return self._kept.size_bytes

    def load(self, ref: PageRef) -> NDArray[np.uint8]:
        """What `sources.load` gives, not to be written to. Raises InputError."""
        with self._lock:
            kept = self._kept.get(ref)
            if kept is not None:
                return kept
            under_way = self._loading.get(ref)
            if under_way is None:
                mine = self._loading[ref] = Future[NDArray[np.uint8]]()
        return under_way.result() if under_way else self._load_for_all(ref, mine)

    def drop(self, ref: PageRef) -> None:
        """Forget a page whose file is another now."""
        with self._lock:
            self._kept.drop(ref)

    def _load_for_all(self, ref: PageRef, result: Future[NDArray[np.uint8]]) -> NDArray[np.uint8]:
        try:
            pixels = sources.load(ref)
        except BaseException as error:
            with self._lock:
                del self._loading[ref]
            result.set_exception(error)
            raise
        pixels.flags.writeable = False
        with self._lock:
            del self._loading[ref]
            if pixels.nbytes <= self._limit_bytes:
                self._kept.put(ref, pixels, pixels.nbytes)
        result.set_result(pixels)
        return pixels
