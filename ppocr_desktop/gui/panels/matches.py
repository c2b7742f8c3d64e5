"""Finds and replaces beside the window: places in the document by their pages' keys."""

from typing import NamedTuple

from ppocr_desktop.document import Document, DocumentPage
from ppocr_desktop.editing import search
from ppocr_desktop.editing.search import Query
from ppocr_desktop.gui.workspace import PageKey

Pages = dict[PageKey, DocumentPage]
"""Pages in the order of the document, as they were at some moment."""


class Place(NamedTuple):
    """A match: a page, a line on it, and where it starts and ends in the line's text."""

    key: PageKey
    line: int
    start: int
    end: int


def find(pages: Pages, query: Query) -> dict[PageKey, tuple[Place, ...]]:
    """The matches of each page in order. Raises UsageError for a pattern that cannot be used."""
    return {key: _find_on(key, page, query) for key, page in pages.items()}


def _find_on(key: PageKey, page: DocumentPage, query: Query) -> tuple[Place, ...]:
    found = search.find(Document((page,)), query)
    return tuple(Place(key, match.line, match.start, match.end) for match in found)


def replace_one(page: DocumentPage, place: Place, query: Query, text: str) -> DocumentPage:
    """The page with this match replaced. Raises UsageError."""
    match = search.Match(0, place.line, place.start, place.end)
    return search.replace_match(page, match, query, text)


def replace_all(pages: Pages, query: Query, text: str) -> Pages:
    """The pages that change when all matches are replaced. Raises UsageError."""
    replaced = {key: search.replace(page, query, text) for key, page in pages.items()}
    return {key: page for key, page in replaced.items() if page != pages[key]}


def text_of(page: DocumentPage, place: Place) -> str:
    """The text of a match's line; empty if the page has lost it meanwhile."""
    lines = page.page.lines
    return lines[place.line].text if place.line < len(lines) else ""
