"""What one file holds, and the pixels of one of its pages."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ppocr_desktop.document import PageRef, printable
from ppocr_desktop.errors import InputError
from ppocr_desktop.sources import pdfs, pictures
from ppocr_desktop.sources.failures import explained
from ppocr_desktop.sources.kinds import HEAD_LENGTH, SUPPORTED, Kind, identify

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray


def pages(
    path: Path, *, password: str | None = None, all_frames: bool = False, name: str = ""
) -> tuple[PageRef, ...]:
    """Each page of a PDF or TIFF; of any other picture one, or each frame with `all_frames`.

    `name` is what sentences call the file, its path by default. Raises PasswordError when a PDF
    asks for another password, and InputError when there is nothing in the file to read.
    """
    shown = printable(name or str(path))
    with _opened(path, shown) as (stream, kind):
        if kind is Kind.PDF:
            count = pdfs.count(path, password, shown)
        else:
            password = None
            count = pictures.count(stream, kind, shown, all_frames=all_frames)
    return tuple(PageRef(path, index, name, password) for index in range(count))


def load(ref: PageRef) -> NDArray[np.uint8]:
    """One page as people see it: height x width x 3, RGB, 0..255, contiguous.

    EXIF orientation, PDF rotation and the reference's own turn are applied. Transparency lies on
    white, or on black where all of a picture is too pale for that. A page of a PDF is drawn at 300
    dpi, or less where its scan has less or the size limits ask for it. Embedded color profiles are
    ignored: they change colors a little, but not letters, and cost as much time as decoding.
    Raises InputError.
    """
    with _page(ref) as (stream, kind, shown):
        if kind is Kind.PDF:
            upright = pdfs.load(ref, shown)
        else:
            upright = pictures.load(stream, kind, ref.index, shown)
        return _turned(upright, ref.turn)


def preview(ref: PageRef, longest: int) -> NDArray[np.uint8]:
    """What `load` gives, made smaller so that no side has more than `longest` pixels.

    JPEGs and PDFs are decoded at about that size: 12 megapixels take 40 ms instead of 80. Raises
    InputError.
    """
    with _page(ref) as (stream, kind, shown):
        if kind is Kind.PDF:
            upright = pdfs.load(ref, shown, longest)
        else:
            upright = pictures.load(stream, kind, ref.index, shown, longest)
        return _turned(upright, ref.turn)


def is_quick_to_preview(ref: PageRef) -> bool:
    """Whether `preview` costs clearly less than `load`. Raises InputError."""
    with _page(ref) as (_, kind, _):
        return kind in (Kind.JPEG, Kind.PDF)


def size(ref: PageRef) -> tuple[int, int]:
    """Width and height of what `load` would give, from the header where possible.

    A PNG without EXIF data in its header is decoded to its end, where these may stand. Raises
    InputError.
    """
    with _page(ref) as (stream, kind, shown):
        if kind is Kind.PDF:
            width, height = pdfs.size(ref, shown)
        else:
            width, height = pictures.size(stream, kind, ref.index, shown)
    return (height, width) if ref.turn % 180 else (width, height)


def spool(stream: BinaryIO, folder: Path) -> Path:
    """Copies a stream, such as standard input, into a new private file of a folder.

    Raises InputError when the stream is empty, or it or the disk fails.
    """
    try:
        descriptor, path = tempfile.mkstemp(dir=folder)
        with os.fdopen(descriptor, "wb") as copy:
            shutil.copyfileobj(stream, copy)
            is_empty = copy.tell() == 0
    except OSError as error:
        raise InputError(
            f"Standard input could not be copied to {printable(str(folder))} ({error.strerror}); "
            "make room there or name a file instead."
        ) from error
    if is_empty:
        raise InputError("Standard input is empty; pipe a picture or PDF into it.")
    return Path(path)


def _turned(pixels: NDArray[np.uint8], degrees: int) -> NDArray[np.uint8]:
    """The pixels turned clockwise; rot90 counts the other way."""
    import numpy as np

    return np.ascontiguousarray(np.rot90(pixels, -degrees // 90)) if degrees else pixels


@contextmanager
def _page(ref: PageRef) -> Iterator[tuple[BinaryIO, Kind, str]]:
    """The open file of a page, what it is, and what sentences call the page."""
    shown = ref.shown_name
    with _opened(ref.path, shown) as (stream, kind):
        if kind is Kind.PDF or ref.index:
            shown = f"{shown}, page {ref.index + 1},"
        with explained(shown):
            yield stream, kind, shown


@contextmanager
def _opened(path: Path, shown: str) -> Iterator[tuple[BinaryIO, Kind]]:
    with explained(shown):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            os.scandir(path).close()  # raises if `find` left it in for lack of permission
            raise InputError(
                f"{shown} is a folder without pictures or PDFs; name a file or a folder with some."
            )
        if not stat.S_ISREG(mode):
            raise InputError(f"{shown} is not a file; send its content to standard input instead.")
        with path.open("rb") as stream:
            head = stream.read(HEAD_LENGTH)
            yield stream, _kind(head, shown)


def _kind(head: bytes, shown: str) -> Kind:
    if not head:
        raise InputError(f"{shown} is empty (0 bytes); save or copy it again.")
    kind = identify(head)
    if kind is Kind.UNKNOWN:
        raise InputError(f"{shown} is neither a picture nor a PDF; choose a {SUPPORTED} file.")
    return kind
