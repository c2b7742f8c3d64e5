"""Searchable PDF: pages as they are, with their text where it can be selected but not seen."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.exports.extras import NONE, Extras
from ppocr_desktop.exports.pdf import files
from ppocr_desktop.exports.pdf.finding import Finding
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures

if TYPE_CHECKING:
    from ppocr_desktop.exports.pdf.assembly import Built

__all__ = ["Finding", "PdfOptions", "Pictures", "build", "check", "render"]

# Within functions, as pikepdf, NumPy and Pillow take longer to import than most documents to write.


def render(document: Document, extras: Extras = NONE) -> bytes:
    """What `build` makes; what reading it back found goes to `extras.checked`."""
    built = build(document, extras)
    extras.checked(built.finding)
    return built.data


def build(document: Document, extras: Extras = NONE) -> "Built":
    """A PDF whose pages are those of the document, in its order, and what reading it back found.

    Pictures go into it as their files hold them where PDF can, pages of PDFs stay what they were.
    A page that is not read has no text layer. Raises InputError where a page's file cannot be read
    or may not be changed, and OutputError where the finished PDF does not hold its text.
    """
    from ppocr_desktop.exports.pdf import assembly

    return assembly.build(document, extras)


def check(refs: Iterable[PageRef], extras: Extras = NONE) -> None:
    """Raises, before pages are read, the InputErrors that their files would lead to afterwards."""
    pdfs = [ref for ref in refs if files.is_pdf(ref.path)]
    if pdfs:
        from ppocr_desktop.exports.pdf import originals

        originals.check(pdfs, extras.pdf)
