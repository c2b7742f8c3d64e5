"""What repeats at the edges of pages: running heads and feet, and page numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ppocr_desktop.document import Page
from ppocr_desktop.exports import spans
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.paragraphs.flow import Block, Paragraph
from ppocr_desktop.exports.spans import Direction

_EDGE = 3
"""Heads and feet are among so many blocks at either end of a page."""
_ROWS = 2
"""They have no more rows, and no longer text beside them."""
_LEVEL = 0.04
"""They stand at the same height, as a share of that of the page's text."""
_ALIKE = 0.8
"""Their texts are as similar as this where one was misread."""
_SHORT = 4
"""Of so few letters all must be the same."""
_REACH = 2
"""So many pages away there is another; left and right pages may have different ones."""

_NUMBER = re.compile(
    r"\W*((page|seite|p|s|第)\W*)?(\d{1,4}|(?=[ivxlc])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3}))"
    r"(\W*(/|of|von|sur|de)\W*\d{1,4})?\W*[页頁쪽]?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A block at an edge of a page: its text, and how far down it stands."""

    block: Block
    text: str
    height: float
    has_number: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Box:
    """A paragraph from its top to its bottom, in pixels down the page."""

    block: Paragraph
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def is_number(text: str) -> bool:
    """Whether a text may be a page number."""
    return _NUMBER.fullmatch(text) is not None


def find(held: Sequence[Sequence[Block]], pages: Sequence[Page]) -> frozenset[int]:
    """The ids of the blocks that repeat, of those that each page holds."""
    places = [list(_places(blocks, page)) for blocks, page in zip(held, pages, strict=True)]
    return frozenset(
        id(place.block)
        for number, here in enumerate(places)
        for place in here
        if any(
            _is_same(place, other)
            for near in (
                *places[max(number - _REACH, 0) : number],
                *places[number + 1 : number + 1 + _REACH],
            )
            for other in near
        )
    )


def _places(blocks: Sequence[Block], page: Page) -> Iterator[_Place]:
    direction = spans.direction(page, filled(page.lines))
    boxes = [_box(block, direction) for block in blocks if isinstance(block, Paragraph)]
    boxes.sort(key=lambda box: box.middle)
    if len(boxes) < 2:
        return
    top, bottom = boxes[0].middle, boxes[-1].middle
    texts = [box for box in boxes if len(box.block.rows) > _ROWS]
    for box in dict.fromkeys((*boxes[:_EDGE], *boxes[-_EDGE:])):
        beside = any(one.top < box.middle < one.bottom for one in texts)
        if box not in texts and not beside:
            texts_of = [trimmed(line.text) for row in box.block.rows for line in row]
            height = (box.middle - top) / (bottom - top or 1.0)
            has_number = is_number(texts_of[0]) or is_number(texts_of[-1])
            yield _Place(box.block, _simplify("".join(texts_of)), height, has_number)


def _box(block: Paragraph, direction: Direction) -> _Box:
    each = [direction.span(line) for row in block.rows for line in row]
    return _Box(block, min(span.top for span in each), max(span.bottom for span in each))


def _simplify(text: str) -> str:
    """What stays the same from page to page."""
    return "".join(character for character in text.casefold() if character.isalpha())


def _is_same(place: _Place, other: _Place) -> bool:
    if abs(place.height - other.height) > _LEVEL:
        return False
    if place.has_number and other.has_number:
        return True
    if min(len(place.text), len(other.text)) > _SHORT:
        return SequenceMatcher(None, place.text, other.text).ratio() > _ALIKE
    return bool(place.text) and place.text == other.text
