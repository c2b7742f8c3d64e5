"""The formats a document can be written in."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.errors import UsageError
from ppocr_desktop.exports import (
    alto,
    docx,
    hocr,
    layout,
    markdown,
    pagexml,
    pdf,
    records,
    sheet,
    structured,
    text,
    webpage,
    xlsx,
)
from ppocr_desktop.exports.extras import NONE, Extras
from ppocr_desktop.writing import check, stream_atomically, write_atomically


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what its files are called, one line about it, and a pure function to bytes.

    A file that `holds_one_page` is one of several, numbered, where the document has more. Where
    there is a `page_break`, it stands between pages that are each rendered by themselves.
    `render_with` makes use of extras, `write_with` streams large files, and `check` raises before
    the reading what would stop the export after it.
    """

    suffix: str
    description: str
    render: Callable[[Document], bytes]
    other_suffixes: tuple[str, ...] = ()
    holds_one_page: bool = False
    page_break: bytes = b""
    render_with: Callable[[Document, Extras], bytes] | None = None
    write_with: Callable[[Document, BinaryIO, Extras], None] | None = None
    check: Callable[[Iterable[PageRef], Extras], None] | None = None


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": Format(
            ".txt", "plain text, a form feed between pages", text.render, page_break=b"\f"
        ),
        "paragraphs": Format(
            ".txt", "plain text, lines joined", text.render_paragraphs, page_break=b"\f"
        ),
        "layout": Format(
            ".txt",
            "plain text, indentation and gaps kept as spaces",
            layout.render,
            page_break=b"\f",
        ),
        "json": Format(".json", "everything: words, polygons and scores", structured.render),
        "csv": Format(".csv", "a row for each line, safe in spreadsheets", records.render),
        "csv-raw": Format(
            ".csv", "the same without the guard against formulas", records.render_raw
        ),
        "csv-table": Format(".csv", "the text itself, tables in their columns", sheet.render_csv),
        "xlsx": Format(".xlsx", "Excel, a sheet for each page", xlsx.render),
        "docx": Format(
            ".docx",
            "Word: headings, paragraphs and tables",
            docx.render,
            render_with=docx.render_with,
        ),
        "markdown": Format(
            ".md", "headings, paragraphs and tables", markdown.render, (".markdown",)
        ),
        "html": Format(".html", "the same for browsers", webpage.render, (".htm",)),
        "pdf": Format(
            ".pdf",
            "the pages as they are, their text searchable",
            pdf.render,
            render_with=pdf.render,
            write_with=pdf.write,
            check=pdf.check,
        ),
        "hocr": Format(".hocr", "hOCR 1.2, for PDF tools and viewers", hocr.render),
        "alto": Format(".xml", "ALTO 4.2, for libraries and archives", alto.render, (".alto",)),
        "page": Format(
            ".xml", "PAGE 2019, a file for each page", pagexml.render, holds_one_page=True
        ),
    }
)
"""By the name the command line knows; of two with the same suffix the first is its format."""


def by_suffix(path: Path) -> str:
    """The name of the format a file's suffix stands for; raises UsageError for any other."""
    suffix = path.suffix.lower()
    for name, form in FORMATS.items():
        if suffix in (form.suffix, *form.other_suffixes):
            return name
    known = ", ".join(FORMATS)
    raise UsageError(
        f"The name of {path} does not tell its format; choose one with --format ({known})."
    )


def render(document: Document, format_name: str, extras: Extras = NONE) -> bytes:
    """The document in one of the formats. Raises what that format's own function does."""
    form = FORMATS[format_name]
    return form.render_with(document, extras) if form.render_with else form.render(document)


def write(
    document: Document, path: Path, format_name: str, *, overwrite: bool, extras: Extras = NONE
) -> None:
    """Writes a document whole or not at all; see `writing.write_atomically`.

    For a format that holds one page, each page gets a file with its number behind the name.
    Raises UsageError for an unknown format, OutputError if the file cannot be written.
    """
    if format_name not in FORMATS:
        known = ", ".join(FORMATS)
        raise UsageError(f"'{format_name}' is not a format; choose one of {known}.")
    parts = _parts(document, path, format_name)
    for part in parts:
        check(part, overwrite=overwrite)
    write_with = FORMATS[format_name].write_with
    for part, pages in parts.items():
        if write_with is None:
            write_atomically(part, render(pages, format_name, extras), overwrite=overwrite)
        else:
            with stream_atomically(part, overwrite=overwrite) as file:
                write_with(pages, file, extras)


def targets(document: Document, path: Path, format_name: str) -> tuple[Path, ...]:
    """The files that `write` makes, several for a format that holds one page."""
    return tuple(_parts(document, path, format_name))


def _parts(document: Document, path: Path, format_name: str) -> dict[Path, Document]:
    form = FORMATS[format_name]
    return _number(document, path) if form.holds_one_page else {path: document}


def _number(document: Document, path: Path) -> dict[Path, Document]:
    """Each page with a path of its own: scan-1.xml, scan-2.xml for scan.xml."""
    if len(document.pages) == 1:
        return {path: document}
    digits = len(str(len(document.pages)))
    return {
        path.with_stem(f"{path.stem}-{number:0{digits}}"): Document((page,))
        for number, page in enumerate(document.pages, 1)
    }
