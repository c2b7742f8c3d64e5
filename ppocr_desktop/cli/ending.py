"""Lets a command that the system ends clear its temporary files away first."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What `kill`, `timeout` and a terminal that is closed send; Windows has no SIGHUP."""


@contextmanager
def tidy() -> Iterator[None]:
    """While this lasts, such a signal stops the work as Ctrl-C does; then it ends the process.

    One that is ignored, as under nohup, still is. A second one ends the process at once.
    """
    asked: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        if asked:
            _die(number)
        asked.append(number)
        raise KeyboardInterrupt

    heeded = [] if threading.current_thread() is not threading.main_thread() else _unhandled()
    for number in heeded:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)
        if asked:
            _die(asked[0])


def _unhandled() -> list[int]:
    return [number for number in _SIGNALS if signal.getsignal(number) is signal.SIG_DFL]


def _die(number: int) -> None:
    """So that whoever started the process learns what ended it."""
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)
