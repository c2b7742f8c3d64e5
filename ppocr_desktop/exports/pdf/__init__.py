"""Searchable PDF: pages as they are, with their text where it can be selected but not seen."""

import io
from collections.abc import Iterable
from typing import BinaryIO

from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.exports.extras import NONE, Extras
from ppocr_desktop.exports.pdf import files
from ppocr_desktop.exports.pdf.finding import Finding
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures

__all__ = ["Finding", "PdfOptions", "Pictures", "check", "render", "write"]

# Within functions, as pikepdf, NumPy and Pillow take longer to import than most documents to write.


def render(document: Document, extras: Extras = NONE) -> bytes:
    """What `write` makes, in memory."""
    stream = io.BytesIO()
    write(document, stream, extras)
    return stream.getvalue()


def write(document: Document, file: BinaryIO, extras: Extras = NONE) -> None:
    """A PDF whose pages are those of the document, in its order.

    Pictures go into it as their files hold them where PDF can, pages of PDFs stay what they were.
    A page that is not read has no text layer. What reading the PDF back found goes to
    `extras.checked`. Raises InputError where a page's file cannot be read or may not be changed,
    and OutputError where the finished PDF does not hold its text.
    """
    from ppocr_desktop.exports.pdf import assembly

    extras.checked(assembly.write(document, file, extras))


def check(refs: Iterable[PageRef], extras: Extras = NONE) -> None:
    """Raises, before pages are read, the InputErrors that their files would lead to afterwards."""
    pdfs = [ref for ref in refs if files.is_pdf(ref.path)]
    if pdfs:
        from ppocr_desktop.exports.pdf import originals

        originals.check(pdfs, extras.pdf)
