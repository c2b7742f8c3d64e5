"""The size limits, and the place where whatever a decoder raises becomes a sentence."""

import errno
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from ppocr_desktop.errors import InputError

MAX_PIXELS = 200_000_000
"""Pixels of the largest picture that is read: 600 MB as RGB."""

MAX_SIDE = 65_500
"""The longest side of a picture that is read; libjpeg's own limit."""

DECODER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    SystemError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What Pillow, pi-heif and PDFium's wrapper raise for files that are not as they should be."""

_DAMAGED = "is cut short or damaged; save or copy it again"


def check_size(name: str, width: int, height: int) -> None:
    """Raises InputError unless the picture has pixels and stays within the limits."""
    if width < 1 or height < 1:
        raise InputError(f"{name} has no pixels; save or copy it again.")
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise too_large(name, f"{width:,} x {height:,} pixels")


def too_large(name: str, amount: str) -> InputError:
    """The error for a picture of more than the limits; `amount` says how much it is."""
    return InputError(
        f"{name} is too large with {amount}; make it smaller or cut it into parts of at most "
        f"{MAX_PIXELS // 1_000_000} megapixels and {MAX_SIDE:,} pixels a side."
    )


def beyond_end(name: str) -> InputError:
    """The error for a page, as it is called in sentences, after the last one."""
    return InputError(f"{name} is missing; choose a page that the file has.")


def damaged(name: str) -> InputError:
    """The error for what a decoder does not get to the end of."""
    return InputError(f"{name} {_DAMAGED}.")


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turns what is raised inside, by the system or by a decoder, into an InputError."""
    try:
        yield
    except MemoryError as error:
        raise InputError(
            f"{name} needs more memory than is free; close other programs or make it smaller."
        ) from error
    except OSError as error:
        raise InputError(f"{name} {_explain(error)}.") from error
    except DECODER_ERRORS as error:
        raise damaged(name) from error


def _explain(error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "does not exist; check how it is spelled"
    if isinstance(error, PermissionError):
        return "may not be opened; change its permissions or copy it to another place"
    if error.errno == errno.ENAMETOOLONG:
        return "has a name that is too long; check how it is spelled"
    if error.errno is None:
        return _DAMAGED
    return f"cannot be read ({error.strerror}); copy it to another disk and try again"
