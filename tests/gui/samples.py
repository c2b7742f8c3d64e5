"""Pages made by hand, and a session around them."""

from pathlib import Path

from ppocr_desktop.document import Character, Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.geometry import Polygon


def box(left: float, top: float, width: float = 200, height: float = 20) -> Polygon:
    """An upright rectangle."""
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def line(text: str, number: int = 0, score: float = 0.99) -> TextLine:
    """A line with evenly spread characters, `number` lines down the page."""
    share = 1 / max(len(text), 1)
    characters = tuple(
        Character(one, index * share, (index + 1) * share, score) for index, one in enumerate(text)
    )
    return TextLine(text, score, box(10, 10 + 40 * number), characters, paragraph=number)


def page(*texts: str) -> Page:
    """A page with a line for each text, one below the other."""
    return Page(400, 600, tuple(line(text, number) for number, text in enumerate(texts)))


def document(*pages: Page) -> Document:
    """A document of pages that were read from files that need not exist."""
    refs = (PageRef(Path(f"/nowhere/{number}.png")) for number in range(len(pages)))
    return Document(tuple(DocumentPage(ref, page) for ref, page in zip(refs, pages, strict=True)))
