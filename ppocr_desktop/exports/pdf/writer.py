"""Writes the text layers of all pages."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

import pypdfium2
from pikepdf import Dictionary

from ppocr_desktop import collector, pdfium
from ppocr_desktop.document import PageRef
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import (
    dictionaries,
    layer,
    layering,
    oldlayer,
    slants,
    stairs,
    tags,
    visible,
)
from ppocr_desktop.exports.pdf.checking import Checker
from ppocr_desktop.exports.pdf.font import GlyphlessFont
from ppocr_desktop.exports.pdf.layer import PlacedLine
from ppocr_desktop.exports.pdf.readback import Sample
from ppocr_desktop.exports.pdf.sheets import Sheet, Stack
from ppocr_desktop.exports.pdf.tags import Structure


class LayerWriter:
    """Writes once; `written` then tells what was hidden where, to be read back."""

    def __init__(self, stack: Stack, extras: Extras, language: str) -> None:
        self._stack = stack
        self._report = extras.report
        self._font = GlyphlessFont()
        self._font_object = stack.pdf.make_indirect(Dictionary())
        self._checker = (
            Checker(stack.pdf, self._font, self._font_object) if extras.pdf.visible else None
        )
        self._structure = Structure(stack.pdf, language) if self._is_tagged_anew(extras) else None
        self._is_tagged = stack.is_original and "/StructTreeRoot" in stack.pdf.Root
        self.written = Sample()

    def _is_tagged_anew(self, extras: Extras) -> bool:
        """Whether all text there is, or all that screen readers are told of, is written here."""
        if extras.pdf.visible:
            return False
        is_known = all(sheet.page.is_read for sheet in self._stack.sheets)
        return not self._stack.is_original or (is_known and tags.is_ours(self._stack.pdf))

    def write(self) -> None:
        """Puts the lines of each page that was read on its sheet."""
        count = len(self._stack.sheets)
        with _Present() as present:
            for number, sheet in enumerate(self._stack.sheets):
                self._report(count + number, 2 * count)
                if sheet.page.is_read:
                    with collector.paused():
                        self._write_page(number, sheet, present)
        if self._font.is_used:
            self._font.fill(self._stack.pdf, self._font_object)
        if self._structure is not None:
            self._structure.finish()

    def _write_page(self, number: int, sheet: Sheet, present: "_Present") -> None:
        shown = visible.NONE
        if sheet.is_original:
            shown = present.on(sheet.page.ref)
            oldlayer.remove(self._stack.pdf, sheet.object, keeps_marks=self._structure is None)
            if self._structure is not None:
                dictionaries.drop(sheet.object, "/StructParents")
        page = sheet.page.page
        if not page.lines or page.width < 1 or page.height < 1:
            return
        frame = sheet.frame
        placed = visible.leave_out(layer.place(page.lines, frame), frame, shown)
        lines = list(slants.set_apart(placed))
        if not lines:
            return
        if self._checker is not None:
            self._checker.draw(sheet, lines)
            return
        self._hide(sheet, lines)
        self.written.add(number, lines)

    def _hide(self, sheet: Sheet, lines: Sequence[PlacedLine]) -> None:
        page = sheet.object
        key = layering.add_resource(page, "/Font", "OcrF", self._font_object)
        parts = [stairs.write(line, self._font, key) for line in lines]
        if self._structure is not None:
            parts = [tags.mark(part, number) for number, part in enumerate(parts)]
            self._structure.add_page(page, [line.line for line in lines])
        elif self._is_tagged:
            parts = ["/Artifact BMC\n", *parts, "EMC\n"]
        layering.prepend(self._stack.pdf, page, "".join(parts))


_MOST_LOOKED_AT = 20
"""PDFium keeps the pictures of all pages that it has looked at until the file is closed."""


class _Present:
    """The visible text of pages of PDFs; the file that was looked at last stays open."""

    def __init__(self) -> None:
        self._file: tuple[Path, str | None] | None = None
        self._document: pypdfium2.PdfDocument | None = None
        self._looked_at = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        with pdfium.lock:
            self._close()

    def on(self, ref: PageRef) -> visible.Points:
        """Where there are characters, in user space; none where PDFium cannot tell."""
        try:
            with pdfium.lock:
                return visible.find(self._open(ref), ref.index)
        except (pypdfium2.PdfiumError, IndexError):
            return visible.NONE

    def _open(self, ref: PageRef) -> pypdfium2.PdfDocument:
        file = (ref.path, ref.password)
        is_full = self._looked_at >= _MOST_LOOKED_AT
        if self._document is None or self._file != file or is_full:
            self._close()
            self._document = pypdfium2.PdfDocument(ref.path, password=ref.password)
            self._file = file
            self._looked_at = 0
        self._looked_at += 1
        return self._document

    def _close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None
