"""Plain text: a line for each row, a blank line between paragraphs, a form feed between pages."""

from ppocr_desktop.document import Document, Page
from ppocr_desktop.exports.contents import clean
from ppocr_desktop.exports.rows import Row, paragraphs


def render(document: Document) -> bytes:
    """UTF-8 with line feeds; a tab between lines on one row; nothing for a page without text."""
    return "\f".join(_render_page(page.page) for page in document.pages).encode()


def _render_page(page: Page) -> str:
    blocks = ["\n".join(_render_row(row) for row in paragraph) for paragraph in paragraphs(page)]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _render_row(row: Row) -> str:
    return "\t".join(clean(line.text).strip() for line in row)
