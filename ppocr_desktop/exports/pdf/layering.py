"""Puts content on pages of a PDF without touching what other pages share with them."""

from typing import Any

import pikepdf
from pikepdf import Array, Stream

from ppocr_desktop.exports.pdf import dictionaries


def add_resource(page: Any, kind: str, name: str, value: Any) -> str:
    """Gives a page, and no other, a resource; returns the unused name that it has there."""
    resources = dictionaries.copy(dictionaries.inherited(page, "/Resources"))
    present = dictionaries.copy(resources.get(kind))
    key, number = name, 0
    while f"/{key}" in present:
        number += 1
        key = f"{name}{number}"
    present[f"/{key}"] = value
    resources[kind] = present
    page["/Resources"] = resources
    return key


def prepend(pdf: pikepdf.Pdf, page: Any, content: str) -> None:
    """Has this drawn before all else, where no leftover of the page's own content disturbs it."""
    page["/Contents"] = Array([_stream(pdf, f"q\n{content}Q\n"), *streams(page)])


def append(pdf: pikepdf.Pdf, page: Any, content: str) -> None:
    """Has this drawn over all else."""
    before, after = _stream(pdf, "q\n"), _stream(pdf, f"\nQ\nq\n{content}Q\n")
    page["/Contents"] = Array([before, *streams(page), after])


def streams(page: Any) -> list[Any]:
    """The parts of a page's content."""
    contents = page.get("/Contents")
    if isinstance(contents, Array):
        return [each for each in contents if isinstance(each, Stream)]
    return [contents] if isinstance(contents, Stream) else []


def _stream(pdf: pikepdf.Pdf, content: str) -> Any:
    return pdf.make_stream(content.encode("ascii"))
