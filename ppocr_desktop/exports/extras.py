"""What some formats need beside the document: pixels, choices, and hooks to tell through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ppocr_desktop import progress
from ppocr_desktop.document import PageRef
from ppocr_desktop.errors import InputError
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.pdf.finding import Finding
from ppocr_desktop.exports.pdf.options import PdfOptions
from ppocr_desktop.progress import Report

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Load = Callable[[PageRef], "NDArray[np.uint8]"]
"""The pixels of a page as people see it, height x width x 3, RGB: `sources.load`."""


def _refuse(ref: PageRef) -> NDArray[np.uint8]:
    raise InputError(
        f"{ref.shown_name} has to be decoded for a PDF, and nothing here can; save it as PNG."
    )


def _ignore(finding: Finding) -> None:
    """Nobody asks how well a PDF was read back."""


@dataclass(frozen=True, slots=True)
class Extras:
    """Given to every format, used by those that show more than text.

    `checked` is told how well each PDF was read back.
    """

    load: Load = _refuse
    pdf: PdfOptions = field(default_factory=PdfOptions)
    docx: DocxOptions = field(default_factory=DocxOptions)
    report: Report = progress.ignore
    checked: Callable[[Finding], None] = _ignore


NONE = Extras()
"""The default for callers without extras."""
