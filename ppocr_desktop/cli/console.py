"""Standard output for results, standard error for sentences and progress, kept apart."""

import errno
import io
import os
import sys
from contextlib import suppress
from typing import BinaryIO, TextIO

from ppocr_desktop.cli.progress_line import ProgressLine
from ppocr_desktop.document import printable
from ppocr_desktop.errors import OutputError

PROGRAM = "ppocr-desktop"


_GONE = (errno.EPIPE, errno.EINVAL) if os.name == "nt" else (errno.EPIPE,)
"""The errors for writing to a pipe whose other end is closed."""


class StandardOutputError(OutputError):
    """Standard output takes nothing more; what it holds back must not be written either."""


class ReaderGone(Exception):  # noqa: N818 - how `| head` says that it has enough
    """Whoever read standard output has closed it."""


class _Closed(io.BytesIO):
    """A standard output that fails, for a process that was started without one."""

    def write(self, _: object) -> int:
        raise OSError(errno.EBADF, "it is closed")


class Console:
    """The ways in which the command line speaks: results, sentences and progress."""

    def __init__(self, out: BinaryIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._line = ProgressLine(err)
        self.shows_progress = err.isatty()

    def write(self, data: bytes) -> None:
        """A part of the result, which whoever reads standard output has at once.

        Raises ReaderGone, or StandardOutputError when the disk behind standard output is full.
        """
        self.clear()
        try:
            self._out.write(data)
            self._out.flush()
        except OSError as error:
            if error.errno in _GONE:
                raise ReaderGone from error
            raise StandardOutputError(
                f"Standard output cannot be written: {error.strerror}."
            ) from error

    def print(self, text: str) -> None:
        """A line of the result; names that are no proper text come out as the bytes they are."""
        self.write((text + "\n").encode("utf-8", "surrogateescape"))

    def say(self, sentence: str) -> None:
        """One sentence for the user, above the progress line."""
        self.note(f"{PROGRAM}: {printable(sentence)}")

    def note(self, text: str) -> None:
        """Lines on standard error as they are."""
        self.clear()
        # There is no other place to say that standard error is closed.
        with suppress(OSError):
            self._err.write(f"{text}\n")
            self._err.flush()

    def show(self, fraction: float, note: str, name: str) -> None:
        """Shows how far the job is, 0..1, if progress is to be shown."""
        if self.shows_progress:
            # A terminal that was closed must not end a job that goes on without it.
            with suppress(OSError):
                self._line.show(fraction, note, printable(name))

    def clear(self) -> None:
        """Leaves the terminal as if no progress had been shown."""
        with suppress(OSError):
            self._line.clear()


def open_standard() -> Console:
    """The console on the process's own streams, in UTF-8 whatever the system's encoding is.

    A process may have been started without them, as windowed programs are.
    """
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")
    out = _Closed() if sys.stdout is None else sys.stdout.buffer
    return Console(out, io.StringIO() if sys.stderr is None else sys.stderr)
