"""Lines and pages to edit: characters evenly along their lines."""

import math
from dataclasses import replace

from ppocr_desktop import geometry
from ppocr_desktop.document import Alternative, Character, Page, TextLine
from ppocr_desktop.geometry import Polygon

HEBREW = "\u05d0\u05d1\u05d2"


def rectangle(left: float, top: float, width: float, height: float = 20) -> Polygon:
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def spelled(text: str, score: float = 0.8) -> tuple[Character, ...]:
    """Characters side by side; those of Hebrew begin at the right end."""
    size = len(text)
    order = range(size - 1, -1, -1) if set(text) & set(HEBREW) else range(size)
    return tuple(
        Character(one, i / size, (i + 1) / size, score, (Alternative("?", 0.1),))
        for one, i in zip(text, order, strict=True)
    )


def line(
    text: str, left: float = 0, top: float = 0, *, paragraph: int = 0, edited: bool = False
) -> TextLine:
    """Ten pixels a character, twenty high."""
    polygon = rectangle(left, top, 10 * max(len(text), 1))
    return TextLine(text, 0.8, polygon, spelled(text), paragraph=paragraph, edited=edited)


def turned(one: TextLine, degrees: float) -> TextLine:
    """The line turned about its own center."""
    size = geometry.length(one.polygon), geometry.breadth(one.polygon)
    middle = geometry.center(one.polygon)
    return replace(one, polygon=geometry.rectangle(middle, *size, math.radians(degrees)))


def page(*lines: TextLine) -> Page:
    return Page(1000, 800, lines)


def texts(found: Page) -> list[str]:
    return [one.text for one in found.lines]


def paragraphs(found: Page) -> list[int]:
    return [one.paragraph for one in found.lines]
