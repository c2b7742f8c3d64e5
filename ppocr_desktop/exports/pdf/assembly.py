"""From a document to a PDF with a text layer, checked by reading it back."""

import io
import secrets
from typing import Any, BinaryIO

import pikepdf
from pikepdf import ObjectStreamMode, StreamDecodeLevel

from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.errors import InputError
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import language, metadata, readback, recompression, sheets
from ppocr_desktop.exports.pdf.finding import Finding
from ppocr_desktop.exports.pdf.options import Pictures
from ppocr_desktop.exports.pdf.originals import Originals
from ppocr_desktop.exports.pdf.sheets import Stack
from ppocr_desktop.exports.pdf.writer import LayerWriter


def write(document: Document, file: BinaryIO, extras: Extras) -> Finding:
    """Returns how much of the text was found in the file again; see `pdf.write`."""
    try:
        return _write(document, file, extras)
    except pikepdf.PdfError as error:
        names = ", ".join(contents.sources(document))
        raise InputError(
            f"{names} cannot be made into a PDF because of damage inside; "
            "open it in another program and save it there first."
        ) from error


def _write(document: Document, file: BinaryIO, extras: Extras) -> Finding:
    # What cannot be read back, such as a pipe, gets a file that was put together in memory.
    whole = file if file.seekable() and file.readable() else io.BytesIO()
    spoken = extras.pdf.language or language.guess(_texts(document))
    with Originals(extras.pdf) as originals:
        stack = sheets.gather(document, originals, extras)
        _shrink_pictures(stack, extras)
        writer = LayerWriter(stack, extras, spoken)
        writer.write()
        locked = _first_locked(document, originals)
        _describe(stack, document, extras, spoken, is_locked=locked is not None)
        encryption = _encryption(stack, locked, originals)
        _save(stack, whole, encryption)
    password = locked.password if locked else None
    finding = readback.check(whole, writer.written.pages, len(stack.sheets), password)
    if isinstance(whole, io.BytesIO) and whole is not file:
        file.write(whole.getbuffer())
    return finding


def _texts(document: Document) -> list[str]:
    return [line.text for page in document.pages for line in page.page.lines]


def _shrink_pictures(stack: Stack, extras: Extras) -> None:
    if extras.pdf.pictures is not Pictures.KEEP:
        pages = [sheet.object for sheet in stack.sheets if sheet.is_original]
        recompression.compress(pages, extras.pdf)


def _describe(
    stack: Stack, document: Document, extras: Extras, spoken: str, *, is_locked: bool
) -> None:
    options = extras.pdf
    if stack.is_original:
        keeps_claim = stack.is_whole and not options.visible
        metadata.describe_changed(stack.pdf, options, spoken, keeps_claim=keeps_claim)
        return
    needs_printer = any(
        sheet.shown and sheet.shown.picture and sheet.shown.picture.has_device_cmyk
        for sheet in stack.sheets
    )
    archival = not needs_printer and not options.visible and not is_locked
    metadata.describe_new(stack.pdf, document, options, spoken, archival=archival)


def _first_locked(document: Document, originals: Originals) -> PageRef | None:
    """A page from an encrypted file, if any: what comes of it is encrypted as well."""
    for page in document.pages:
        original = originals.find(page.ref)
        if original is not None and original.is_encrypted:
            return page.ref
    return None


def _encryption(stack: Stack, locked: PageRef | None, originals: Originals) -> Any:
    """The file's own where it has one, else with the same password and rights."""
    if locked is None or stack.pdf.is_encrypted:
        return locked is not None
    original = originals.find(locked)
    rights = original.allow if original else pikepdf.Permissions()
    password = locked.password or ""
    return pikepdf.Encryption(
        user=password, owner=password or secrets.token_hex(16), R=6, allow=rights
    )


def _save(stack: Stack, file: BinaryIO, encryption: Any) -> None:
    options: dict[str, Any] = {"encryption": encryption}
    if not encryption:
        options = {"stream_decode_level": StreamDecodeLevel.none}
    if not stack.is_original:
        # Not forced: qpdf would rather leave out an encryption that is newer than that.
        options |= {"min_version": "1.7", "object_stream_mode": ObjectStreamMode.generate}
    elif not stack.is_whole:
        options |= {"min_version": "1.5"}
    stack.pdf.save(file, **options)
