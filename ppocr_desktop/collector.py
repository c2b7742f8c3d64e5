"""Python's cycle collector, which looks at all objects again and again as a document is walked."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Nothing is collected meanwhile; a fifth to a half of the time of making many small objects.

    What is made should have no cycles, and the block should be over within a page's time: all
    threads go without the collector.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
