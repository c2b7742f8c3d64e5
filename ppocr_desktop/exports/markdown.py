"""Markdown (CommonMark) that shows the text as it was read."""

import re

from ppocr_desktop.document import Document, DocumentPage
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.contents import clean
from ppocr_desktop.exports.rows import Row, paragraphs

_ANYWHERE = re.compile(r"[\\`*_\[<|~$]|&(?=#?\w+;)")
_AT_START = re.compile(r">|#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=:][-=: ]*$")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)", re.ASCII)


def render(document: Document) -> bytes:
    """UTF-8; paragraphs as paragraphs and, with several pages, a heading for each."""
    several = len(document.pages) > 1
    parts = [
        part
        for page in document.pages
        for part in ([_heading(page, document)] if several else []) + _paragraphs(page)
    ]
    return ("\n\n".join(parts) + "\n" if parts else "").encode()


def _heading(page: DocumentPage, document: Document) -> str:
    name = contents.source(page)
    pages = sum(contents.source(other) == name for other in document.pages)
    return f"## {_escape(name)}" + (f", page {page.ref.index + 1}" if pages > 1 else "")


def _paragraphs(page: DocumentPage) -> list[str]:
    return ["\n".join(map(_render_row, paragraph)) for paragraph in paragraphs(page.page)]


def _render_row(row: Row) -> str:
    return _escape("\t".join(clean(line.text).strip() for line in row))


def _escape(text: str) -> str:
    """The text with a backslash before whatever Markdown would take for a sign of its own."""
    escaped = _ANYWHERE.sub(r"\\\g<0>", text)
    if _AT_START.match(escaped):
        return "\\" + escaped
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped
