"""The formats a document can be written in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ppocr_desktop.document import Document
from ppocr_desktop.errors import UsageError
from ppocr_desktop.exports import alto, hocr, markdown, structured, tables, text
from ppocr_desktop.writing import write_atomically


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what its files are called, one line about it, and a pure function to bytes."""

    suffix: str
    description: str
    render: Callable[[Document], bytes]
    other_suffixes: tuple[str, ...] = ()


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": Format(".txt", "plain text, a form feed between pages", text.render),
        "json": Format(".json", "everything: words, polygons and scores", structured.render),
        "csv": Format(".csv", "a row for each line, safe in spreadsheets", tables.render),
        "csv-raw": Format(".csv", "the same without the guard against formulas", tables.render_raw),
        "markdown": Format(".md", "paragraphs and headings", markdown.render, (".markdown",)),
        "hocr": Format(".hocr", "hOCR 1.2, for PDF tools and viewers", hocr.render, (".html",)),
        "alto": Format(".xml", "ALTO 4.2, for libraries and archives", alto.render, (".alto",)),
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


def write(document: Document, path: Path, format_name: str, *, overwrite: bool) -> None:
    """Writes a document whole or not at all; see `writing.write_atomically`.

    Raises UsageError for an unknown format, OutputError if the file cannot be written.
    """
    if format_name not in FORMATS:
        known = ", ".join(FORMATS)
        raise UsageError(f"'{format_name}' is not a format; choose one of {known}.")
    write_atomically(path, FORMATS[format_name].render(document), overwrite=overwrite)
