"""Reads the pages of PDFs with PDFium."""

from __future__ import annotations

import logging
import math
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ppocr_desktop import pdfium
from ppocr_desktop.errors import InputError, PasswordError
from ppocr_desktop.sources.failures import MAX_PIXELS, MAX_SIDE, beyond_end, damaged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    import pypdfium2
    from numpy.typing import NDArray

    from ppocr_desktop.document import PageRef

_RESOLUTION_DPI = 300
_LEAST_DPI = 72
_MOST_PIXELS = MAX_PIXELS - 2 * MAX_SIDE  # both sides are rounded up
_POINTS_PER_INCH = 72


def count(path: Path, password: str | None, name: str) -> int:
    """How many pages there are."""
    with _opened(path, password, name) as document:
        return len(document)


def load(ref: PageRef, name: str, longest: int = MAX_SIDE) -> NDArray[np.uint8]:
    """The pixels of one page with its annotations and form fields, as `sources.load` has them.

    It is drawn smaller where a side would have more than `longest` pixels.
    """
    import numpy as np

    with _page(ref, name) as page:
        bitmap = page.render(scale=_scale(page, longest), rev_byteorder=True)
        pixels: NDArray[np.uint8] = np.ascontiguousarray(bitmap.to_numpy())
        bitmap.close()
        return pixels


def size(ref: PageRef, name: str) -> tuple[int, int]:
    """Width and height of what `load` gives."""
    with _page(ref, name) as page:
        scale = _scale(page, MAX_SIDE)
        width, height = page.get_size()
        return math.ceil(width * scale), math.ceil(height * scale)


@contextmanager
def _page(ref: PageRef, name: str) -> Iterator[pypdfium2.PdfPage]:
    with _opened(ref.path, ref.password, name) as document:
        if not 0 <= ref.index < len(document):
            raise beyond_end(name)
        document.init_forms()
        page = document[ref.index]
        yield page if all(page.get_size()) else _uncropped(document, ref.index, page)


def _uncropped(
    document: pypdfium2.PdfDocument, index: int, page: pypdfium2.PdfPage
) -> pypdfium2.PdfPage:
    """The whole page, for one whose crop box lies outside of it, of which PDFium shows nothing.

    Of a crop box, what lies on the page is to be shown (ISO 32000-1, 14.11.2.1).
    """
    page.set_cropbox(*page.get_mediabox())
    page.close()
    return document[index]


@contextmanager
def _opened(path: Path, password: str | None, name: str) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2

    logging.getLogger("pypdfium2").setLevel(logging.ERROR)  # it warns of XFA forms on each page
    with pdfium.lock, pypdfium2.PdfDocument(_open(path, password, name)) as document:
        if len(document) == 0:
            raise InputError(f"{name} has no pages; export it again.")
        yield document


def _open(path: Path, password: str | None, name: str) -> pypdfium2.raw.FPDF_DOCUMENT:
    """A handle on the file, from PDFium itself.

    For a file without pages, pypdfium2 would report the error of an earlier file.
    """
    from pypdfium2 import raw

    key = password.encode("utf-8", "surrogatepass") if password else None
    handle = raw.FPDF_LoadDocument(os.fsencode(path), key)
    if handle:
        return handle
    error = raw.FPDF_GetLastError()
    if error == raw.FPDF_ERR_PASSWORD and not password:
        raise PasswordError(f"{name} is locked by a password; give it with --password.")
    if error == raw.FPDF_ERR_PASSWORD:
        raise PasswordError(f"{name} is locked by another password than the one given; check it.")
    if error == raw.FPDF_ERR_SECURITY:
        raise InputError(
            f"{name} is encrypted in a way that cannot be read; save a copy without encryption."
        )
    raise damaged(name)


def _scale(page: pypdfium2.PdfPage, longest: int) -> float:
    """Pixels per point: the resolution, or less where the page would exceed the size limits."""
    width, height = page.get_size()
    largest = min((longest - 1) / max(width, height), math.sqrt(_MOST_PIXELS / (width * height)))
    # A little less, as PDFium's sizes are 32-bit floats and the number of pixels is rounded up.
    return float(min(_resolution(page) / _POINTS_PER_INCH, largest) * (1 - 1e-5))


def _resolution(page: pypdfium2.PdfPage) -> float:
    """Dots per inch to draw a page with: that of its scans if it holds nothing else.

    Drawn with more, a scan gets larger but not clearer, and the many PDFs that say a photograph is
    a meter wide (one point for each pixel) would take 17 times its pixels.
    """
    from pypdfium2 import raw

    finest = 0.0
    for drawn in page.get_objects(max_depth=1):
        if drawn.type == raw.FPDF_PAGEOBJ_IMAGE:
            finest = max(finest, _image_resolution(drawn))
        elif not _is_invisible_text(drawn):
            return _RESOLUTION_DPI
    if finest == 0 or raw.FPDFPage_GetAnnotCount(page):
        return _RESOLUTION_DPI
    return min(max(finest, _LEAST_DPI), _RESOLUTION_DPI)


def _is_invisible_text(drawn: pypdfium2.PdfObject) -> bool:
    from pypdfium2 import raw

    if drawn.type != raw.FPDF_PAGEOBJ_TEXT:
        return False
    mode: int = raw.FPDFTextObj_GetTextRenderMode(drawn)
    return mode == int(raw.FPDF_TEXTRENDERMODE_INVISIBLE)


def _image_resolution(image: pypdfium2.PdfImage) -> float:
    """The finer of the two resolutions, across and down."""
    width, height = image.get_px_size()
    a, b, c, d, _, _ = image.get_matrix().get()
    across, down = math.hypot(a, b), math.hypot(c, d)
    if across == 0 or down == 0:
        return 0.0
    return float(max(width / across, height / down)) * _POINTS_PER_INCH
