"""Pauses Python's cyclic garbage collector, which goes through all objects again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No collection inside: it takes a fifth to a half of the time of making many small objects.

    These should have no reference cycles, and the block should be over within a page's time, as no
    thread's garbage is collected meanwhile.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
