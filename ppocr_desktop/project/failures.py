"""The border where whatever a project file makes Python's readers raise becomes a sentence."""

import errno
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ppocr_desktop.document import printable
from ppocr_desktop.errors import InputError

_READER_ERRORS = (
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
"""What zipfile, json and our own checks raise for files that are not as they should be."""


def foreign(path: Path) -> InputError:
    """The error for a file of another kind."""
    return InputError(
        f"{printable(str(path))} is not a project of PP-OCR Desktop; choose a .ppocr file."
    )


def newer(path: Path) -> InputError:
    """The error for a file that only a later version of the program understands."""
    return InputError(
        f"{printable(str(path))} was saved by a newer version of PP-OCR Desktop; "
        "update this program, then open it again."
    )


def damaged(path: Path) -> InputError:
    """The error for a file that does not hold together."""
    return InputError(
        f"{printable(str(path))} is cut short or damaged; open an earlier copy of it, "
        "or the pictures themselves."
    )


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what is raised while this file is read into an InputError."""
    try:
        yield
    except MemoryError as error:
        raise InputError(
            f"{printable(str(path))} needs more memory than is free; close other programs, "
            "then try again."
        ) from error
    except OSError as error:
        raise _refused(path, error) from error
    except _READER_ERRORS as error:
        raise damaged(path) from error


def _refused(path: Path, error: OSError) -> InputError:
    shown = printable(str(path))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError(f"{shown} does not exist; it may have been moved or renamed.")
    if isinstance(error, PermissionError):
        return InputError(
            f"{shown} may not be opened; change its permissions or copy it to another place."
        )
    if error.errno == errno.ENAMETOOLONG:
        return InputError(f"{shown} has a name that is too long; check how it is spelled.")
    if error.errno in {None, errno.EINVAL}:
        # A seek to where a damaged directory points.
        return damaged(path)
    return InputError(
        f"{shown} cannot be read ({error.strerror}); copy it to another disk and try again."
    )
