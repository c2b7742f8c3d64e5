"""Lines, pages and one document that has a bit of everything, for the tests of the formats."""

import math
from dataclasses import replace
from pathlib import Path

from ppocr_desktop import geometry
from ppocr_desktop.document import Character, Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.geometry import Polygon

HOSTILE = (
    "<b>\"Tom\" & 'Jerry'</b> ]]> &amp; \x00\x1b[31m\x0b\ud800\ufffe\ufeff "
    "\u202eשלום 👩\u200d👩\u200d👧 𠮷\n=1+1"
)
"""What no format may stumble over."""


def rectangle(left: float, top: float, width: float, height: float) -> Polygon:
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def rotate(polygon: Polygon, degrees: float, x: float = 0, y: float = 0) -> Polygon:
    """Turned clockwise around a point, the text with it."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    a, b, c, d = (
        (x + (px - x) * cos - (py - y) * sin, y + (px - x) * sin + (py - y) * cos)
        for px, py in polygon
    )
    return a, b, c, d


def line(text: str, polygon: Polygon, paragraph: int = 0, *, score: float = 0.9) -> TextLine:
    """A line with characters of equal widths."""
    step = 1 / max(len(text), 1)
    characters = tuple(
        Character(character, index * step, (index + 1) * step, score)
        for index, character in enumerate(text)
    )
    return TextLine(text, score, polygon, characters, paragraph=paragraph)


def page_of(*lines: TextLine, width: int = 1000, height: int = 1000, turned: int = 0) -> Page:
    return Page(width, height, lines, turned)


def document_of(*pages: Page, name: str = "scan.png") -> Document:
    """A document whose pages all lie in one file."""
    return Document(
        tuple(DocumentPage(PageRef(Path(name), index), page) for index, page in enumerate(pages))
    )


def text_document(text: str) -> Document:
    return document_of(page_of(line(text, rectangle(10, 20, 300, 30))))


def tabular_page() -> Page:
    """A table with a heading over two columns and an empty cell, and text above and below it."""
    return page_of(
        line("Bought today", rectangle(50, 20, 130, 20)),
        line("Item", rectangle(50, 100, 40, 20), 1),
        line("Amount, each", rectangle(200, 100, 200, 20), 1),
        line("Tea", rectangle(50, 140, 30, 20), 1),
        line("2", rectangle(200, 140, 10, 20), 1),
        line("4.00", rectangle(350, 140, 40, 20), 1),
        line("Cake", rectangle(50, 180, 40, 20), 1),
        line("3.50", rectangle(350, 180, 40, 20), 1),
        line("=1+1", rectangle(50, 220, 40, 20), 1),
        line("007", rectangle(200, 220, 30, 20), 1),
        line("-2.00", rectangle(350, 220, 50, 20), 1),
        line("Thank you for", rectangle(50, 300, 130, 20), 2),
        line("coming", rectangle(50, 330, 60, 20), 2),
    )


def _receipt() -> Page:
    edited = TextLine("1. Edited by hand", 1.0, rectangle(40.26, 260, 360, 32), paragraph=1)
    column = replace(line("日本語", rectangle(0, 0, 1, 1), 2, score=0.7654321), vertical=True)
    return page_of(
        line("Café *Zoë* & Co", rotate(rectangle(40, 40, 400, 40), 2), score=0.98765),
        line("Tea <green>", rectangle(40, 120, 220, 30)),
        line("-12.50", rectangle(700, 122, 120, 30), score=0.5),
        line("=SUM(A1)", rectangle(40, 160, 200, 30)),
        edited,
        replace(column, polygon=((960, 40), (960, 340), (920, 340), (920, 40))),
        line("umgedreht", rotate(rectangle(-20, 900, 240, 30), 180, 110, 920), 3),
    )


def _sideways() -> Page:
    """A page whose content is turned by 90 degrees clockwise."""
    lines = [
        line("first row", rectangle(20, 30, 200, 40)),
        line("2,40", rectangle(400, 30, 100, 40)),
        line("second row", rectangle(20, 90, 200, 40)),
    ]
    turned = [replace(one, polygon=geometry.turn(one.polygon, 90, 600, 300)) for one in lines]
    return page_of(*turned, width=300, height=600, turned=90)


DOCUMENT = Document(
    (
        DocumentPage(PageRef(Path("receipt \"1\" & 'co'.png")), _receipt()),
        DocumentPage(PageRef(Path("paper.pdf"), 1), _sideways()),
        DocumentPage(PageRef(Path("paper.pdf"), 6), Page(100, 200)),
    )
)
