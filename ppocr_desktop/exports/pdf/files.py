"""Reads the files that pages come from."""

import errno
import os
from pathlib import Path

_HEAD_LENGTH = 1024
"""A PDF may begin this late (ISO 32000-1, annex H.3.4)."""


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF by its first bytes; one that is missing is none."""
    try:
        _check(path)
        with path.open("rb") as stream:
            return b"%PDF-" in stream.read(_HEAD_LENGTH)
    except OSError:
        return False


def read(path: Path, signatures: tuple[bytes, ...]) -> bytes:
    """The content of a file that begins with one of these, else nothing. Raises OSError."""
    _check(path)
    with path.open("rb") as stream:
        head = stream.read(max(map(len, signatures)))
        return head + stream.read() if head.startswith(signatures) else b""


def _check(path: Path) -> None:
    """Raises OSError for a pipe or a device, which may never end; a project may link to one."""
    if os.path.exists(path) and not os.path.isfile(path):
        raise OSError(errno.EINVAL, "it is not a file")
