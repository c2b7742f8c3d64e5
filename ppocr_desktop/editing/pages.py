"""What people do to the lines of a page; a line is addressed by its index in reading order.

Paragraph numbers stay dense: 0 and up, never falling.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from ppocr_desktop import geometry
from ppocr_desktop.document import WHOLE, Area, DocumentPage, Page, TextLine
from ppocr_desktop.editing import pieces
from ppocr_desktop.geometry import Polygon

_APART = 1.5
"""A new line farther from its neighbors than so many of its heights is a paragraph of its own;
those of one paragraph are at most 1.2 line heights apart."""

_NEW = -1


def replace_line(page: Page, index: int, line: TextLine) -> Page:
    """The page with another line in place of one; the paragraph stays that of the old one."""
    known = page.lines
    line = replace(line, paragraph=known[index].paragraph)
    return replace(page, lines=(*known[:index], line, *known[index + 1 :]))


def reshape(page: Page, index: int, polygon: Polygon) -> Page:
    """The page with another outline for a line, whose text and characters stay."""
    line = page.lines[index]
    vertical = line.vertical and geometry.runs_down(polygon)
    return replace_line(page, index, replace(line, polygon=polygon, vertical=vertical, ink=WHOLE))


def delete(page: Page, indices: Iterable[int]) -> Page:
    """The page without some lines."""
    gone = set(indices)
    return _with(page, [line for index, line in enumerate(page.lines) if index not in gone])


def merge(page: Page, indices: Iterable[int]) -> Page:
    """The page with some lines made one, at the place of the first; nothing to do for fewer than 2.

    Text and characters come in reading order.
    """
    chosen = sorted(set(indices))
    if len(chosen) < 2:
        return page
    lines = list(page.lines)
    lines[chosen[0]] = pieces.join([lines[index] for index in chosen])
    rest = set(chosen[1:])
    return _with(page, [line for index, line in enumerate(lines) if index not in rest])


def split(page: Page, index: int, character_index: int) -> Page:
    """The page with a line cut in two before one of its characters.

    Nothing changes where one of the two would be without text.
    """
    parts = pieces.cut(page.lines[index], character_index)
    return _with(page, [*page.lines[:index], *parts, *page.lines[index + 1 :]])


def insert(page: Page, line: TextLine, index: int) -> Page:
    """The page with one more line, which will have this index.

    It joins the paragraph it is put into. Between two it joins the nearer one, or neither where
    both are far away.
    """
    before, after = _neighbors(page.lines[:index], page.lines[index:])
    if before and after and before.paragraph == after.paragraph:
        paragraph = before.paragraph
    else:
        near = [other for other in (before, after) if other and _gap(line, other) <= _far(line)]
        paragraph = min(near, key=lambda other: _gap(line, other)).paragraph if near else _NEW
    new = replace(line, paragraph=paragraph)
    return _with(page, [*page.lines[:index], new, *page.lines[index:]])


def move(page: Page, indices: Iterable[int], target: int) -> Page:
    """The page with some lines in another place of the reading order, in their own order.

    They go before the line that has the index `target` now; the number of lines stands for the
    end. A line joins the paragraph it is put into. Between two, paragraphs that move as a whole
    stay what they are, and other lines join the nearer one.
    """
    chosen = set(indices)
    moved = [page.lines[index] for index in sorted(chosen)]
    before = [line for i, line in enumerate(page.lines[:target]) if i not in chosen]
    after = [line for i, line in enumerate(page.lines[target:], target) if i not in chosen]
    if moved:
        moved = _adopted(moved, before, after)
    return _with(page, [*before, *moved, *after])


def turn(
    document_page: DocumentPage, degrees: int, size: tuple[int, int] | None = None
) -> DocumentPage:
    """The page turned clockwise by a multiple of 90 degrees, with all that lies on it.

    `size` is the picture's width and height before, needed only for areas on a page that is not
    read yet. Raises ValueError where it is missing, or for another angle.
    """
    if degrees % 90:
        raise ValueError(f"a page turns by multiples of 90 degrees, not by {degrees}")
    page = document_page.page
    width, height = (page.width, page.height) if document_page.is_read else (size or (0, 0))
    if document_page.areas and not (width and height):
        raise ValueError("areas cannot turn on a page whose size is not known")
    ref = replace(document_page.ref, turn=(document_page.ref.turn + degrees) % 360)
    areas = tuple(
        Area(area.kind, geometry.turn(area.polygon, degrees, width, height))
        for area in document_page.areas
    )
    turned = _turned(page, degrees) if document_page.is_read else page
    return replace(document_page, ref=ref, page=turned, areas=areas)


def follow(
    lines: Iterable[TextLine], before: DocumentPage, now: DocumentPage
) -> tuple[TextLine, ...]:
    """Lines found on a page as it was before, where they lie now if it was turned meanwhile."""
    degrees, size = now.ref.turn - before.ref.turn, (before.page.width, before.page.height)
    return tuple(
        replace(line, polygon=geometry.turn(line.polygon, degrees, *size)) for line in lines
    )


def _turned(page: Page, degrees: int) -> Page:
    lines = tuple(
        replace(line, polygon=geometry.turn(line.polygon, degrees, page.width, page.height))
        for line in page.lines
    )
    on_its_side = degrees % 180 != 0
    width, height = (page.height, page.width) if on_its_side else (page.width, page.height)
    return Page(width, height, lines, (page.orientation + degrees) % 360)


def numbered(page: Page) -> Page:
    """The page with its paragraphs counted anew: a new one wherever the number changes."""
    lines = tuple(
        line if line.paragraph == number else replace(line, paragraph=number)
        for number, (_, group) in enumerate(groupby(page.lines, key=lambda line: line.paragraph))
        for line in group
    )
    return replace(page, lines=lines)


def _adopted(
    moved: Sequence[TextLine], before: Sequence[TextLine], after: Sequence[TextLine]
) -> list[TextLine]:
    """The moved lines with the paragraphs they join between the lines `before` and `after` them."""
    last, following = _neighbors(before, after)
    if last and following and last.paragraph == following.paragraph:
        return [replace(line, paragraph=last.paragraph) for line in moved]
    left = {line.paragraph for line in (*before, *after)}
    sides = [other.paragraph for other in (last, following) if other]
    if last and following and _gap(moved[-1], following) < _gap(moved[0], last):
        sides.reverse()
    kept = {line.paragraph for line in moved} - left
    return [
        line
        if line.paragraph in kept or line.paragraph in sides
        else replace(line, paragraph=sides[0])
        for line in moved
    ]


def _neighbors(
    before: Sequence[TextLine], after: Sequence[TextLine]
) -> tuple[TextLine | None, TextLine | None]:
    return before[-1] if before else None, after[0] if after else None


def _gap(line: TextLine, other: TextLine) -> float:
    """The distance between the upright rectangles around two lines."""
    left_1, top_1, right_1, bottom_1 = geometry.box(line.polygon)
    left_2, top_2, right_2, bottom_2 = geometry.box(other.polygon)
    dx = max(left_1 - right_2, left_2 - right_1, 0.0)
    dy = max(top_1 - bottom_2, top_2 - bottom_1, 0.0)
    return math.hypot(dx, dy)


def _far(line: TextLine) -> float:
    return _APART * geometry.breadth(line.polygon)


def _with(page: Page, lines: Sequence[TextLine]) -> Page:
    return numbered(replace(page, lines=tuple(lines)))
