"""Plain text: the lines as they stand on the page, or paragraphs in which they are joined."""

from collections.abc import Iterable, Sequence

from ppocr_desktop import progress
from ppocr_desktop.document import Document, Page, TextLine
from ppocr_desktop.exports import rows
from ppocr_desktop.exports.paragraphs import running
from ppocr_desktop.exports.paragraphs.flow import Block
from ppocr_desktop.exports.tables import table
from ppocr_desktop.exports.tables.table import Table
from ppocr_desktop.progress import Report

Source = Page | Sequence[TextLine]
"""A page or, as what people select, some of its lines in reading order."""


def as_lines(source: Source) -> str:
    """A line for each row with a tab between its text lines, a blank line between paragraphs."""
    paragraphs = rows.paragraphs(page_of(source))
    return "\n\n".join("\n".join(map(rows.render, paragraph)) for paragraph in paragraphs)


def as_paragraphs(source: Source) -> str:
    """Paragraphs with their lines joined, tables as rows with tabs, a blank line between them.

    A line that ends on purpose, as in an address or a poem, still ends.
    """
    return as_running_text([source])


def as_running_text(sources: Sequence[Source], report: Report = progress.ignore) -> str:
    """The same for several pages as one text, in which paragraphs go on from page to page."""
    pages = list(map(page_of, sources))
    return "\n\n".join(map(_render_block, running.blocks(pages, report)))


def render(document: Document) -> bytes:
    """UTF-8 with line feeds, lines as they are; a form feed between pages."""
    return join_pages(as_lines(page.page) for page in document.pages)


def render_paragraphs(document: Document) -> bytes:
    """UTF-8 with line feeds, paragraphs joined; a form feed between pages."""
    return join_pages(as_paragraphs(page.page) for page in document.pages)


def join_pages(pages: Iterable[str]) -> bytes:
    """Texts of pages as UTF-8 with form feeds between; nothing for a page without text."""
    return "\f".join(f"{text}\n" if text else "" for text in pages).encode()


def page_of(source: Source) -> Page:
    """The page, or one of the lines; their size is not known."""
    return source if isinstance(source, Page) else Page(0, 0, tuple(source))


def _render_block(block: Block) -> str:
    return table.as_tsv(block) if isinstance(block, Table) else "\n".join(block.texts)
