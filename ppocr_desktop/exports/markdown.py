"""Markdown (CommonMark, with GitHub's tables) that shows the text as it was read."""

import re
from collections import Counter
from collections.abc import Mapping

from ppocr_desktop.document import Document, DocumentPage
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.paragraphs import running
from ppocr_desktop.exports.paragraphs.flow import Block, Paragraph
from ppocr_desktop.exports.tables.table import Table

_ANYWHERE = re.compile(r"[\\`*_\[<|~$]|&(?=#?\w+;)")
_AT_START = re.compile(r">|#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=:][-=: ]*$")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)", re.ASCII)


def render(document: Document) -> bytes:
    """UTF-8; headings, paragraphs and tables and, with several pages, a heading for each."""
    several = len(document.pages) > 1
    names, counts = contents.names(document), Counter(map(contents.source, document.pages))
    parts = [
        part
        for page in document.pages
        for part in ([_heading(page, names, counts)] if several else [])
        + _blocks(page, below=several)
    ]
    return ("\n\n".join(parts) + "\n" if parts else "").encode()


def _heading(page: DocumentPage, names: Mapping[str, str], counts: Mapping[str, int]) -> str:
    source = contents.source(page)
    number = f", page {page.ref.index + 1}" if counts[source] > 1 else ""
    return f"## {_escape(names[source])}{number}"


def _blocks(page: DocumentPage, *, below: bool) -> list[str]:
    """What is on a page; its headings go below that of the page itself, where it has one."""
    return [_render(block, 2 if below else 0) for block in running.blocks([page.page])]


def _render(block: Block, depth: int) -> str:
    if isinstance(block, Table):
        return _render_table(block)
    # A heading cannot hold a line end, which a backslash makes in a paragraph.
    if block.level:
        return f"{'#' * (depth + block.level)} {_escape_heading(block)}"
    return "\\\n".join(map(_escape, block.texts))


def _escape_heading(block: Paragraph) -> str:
    text = _escape(" ".join(block.texts))
    # A row of # at the end would close the heading.
    return re.sub(r"(#+)$", r"\\\1", text)


def _render_table(table: Table) -> str:
    head, *rows = (" | ".join(map(_escape, row)) for row in table.texts)
    rule = " | ".join(["---"] * table.columns)
    return "\n".join(f"| {row} |" for row in (head, rule, *rows))


def _escape(text: str) -> str:
    """The text with a backslash before whatever Markdown would take for a sign of its own."""
    escaped = _ANYWHERE.sub(r"\\\g<0>", text)
    if _AT_START.match(escaped):
        return "\\" + escaped
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped
