"""Reading order: which line follows which, and where paragraphs begin; pure.

The page is deskewed so that text runs to the right and lines follow downwards; a page of CJK
columns becomes the same problem as any other. A region is split at its best gutter, and its parts
again as in a recursive XY-cut (Nagy and Seth, 1984), until only rows are left. Blank space alone
makes no gutter: every pair of lines side by side votes for columns or for rows. A rule across a
gutter parts what is above it from what is below.

From the ground up: `skew` measures how the page lies, `frame` turns lines into upright boxes,
`neighbors` finds the boxes around each, `seams` joins the pieces of broken lines, `blocks` tells
addresses from tables, `evidence` weighs pairs side by side, `gutters` and `runs` add that up down
the page, `ruled` knows tables by their rules, `columns` splits regions, `setting` measures how
lines are set, and `paragraphs` groups the rows that are left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.layout import columns, frame, paragraphs, skew
from ppocr_desktop.recognition.layout.frame import Row
from ppocr_desktop.recognition.layout.runs import Kind
from ppocr_desktop.recognition.layout.skew import Skew
from ppocr_desktop.recognition.rules import Rule

__all__ = ["arrange", "line_height", "place", "slope"]

line_height = frame.line_height
slope = skew.slope

_LEVEL = Skew(angle=0.0, center=(0.0, 0.0), radius=1.0, slope=0.0, bend=0.0, fan=0.0)


def arrange(
    lines: Sequence[TextLine], rules: Sequence[Rule] = (), *, in_rows: bool = False
) -> tuple[TextLine, ...]:
    """The lines in reading order, `paragraph` counted from 0.

    Polygons and `rules`, horizontal ones, are in pixels of the upright page. The order in which
    they are given does not matter.
    `in_rows` reads across the whole page, whatever columns or vertical text there are.
    """
    return tuple(
        replace(line, paragraph=number)
        for number, paragraph in enumerate(_paragraphs(lines, rules, in_rows=in_rows))
        for line in paragraph
    )


def place(lines: Sequence[TextLine], line: TextLine, *, in_rows: bool = False) -> int:
    """The index at which a new line belongs among others, whose own order may be any.

    It goes after the line that it would follow if all were arranged, or to the start if none.
    """
    ordered = [one for group in _paragraphs([*lines, line], (), in_rows=in_rows) for one in group]
    rank = next(rank for rank, one in enumerate(ordered) if one is line)
    if rank == 0:
        return 0
    return 1 + next(index for index, one in enumerate(lines) if one is ordered[rank - 1])


def _paragraphs(
    lines: Sequence[TextLine], rules: Sequence[Rule], *, in_rows: bool
) -> Iterator[list[TextLine]]:
    """The paragraphs in reading order, each with its lines: the very objects that were given."""
    known = sorted(lines, key=lambda line: (line.polygon, line.text, line.score))
    for rows in _rows(known) if in_rows else _blocks(known, rules):
        for group in paragraphs.split(rows):
            yield [line for row in group for box in row for line in box.lines]


def _blocks(lines: Sequence[TextLine], rules: Sequence[Rule]) -> Iterator[list[Row]]:
    """The regions without columns in reading order, each as its rows."""
    waiting = [(lines, skew.measure(lines), Kind.COLUMNS)] if lines else []
    while waiting:
        region, page, kind = waiting.pop()
        # Few lines measure skew badly, so a part keeps the page's unless its text runs another way.
        if skew.quarter(skew.direction(region)) != skew.quarter(page.angle):
            page = skew.measure(region)
        boxes = frame.lay(region, page)
        levels = frame.lay_rules(rules, page, frame.line_height(region))
        parts = columns.divide(boxes, levels) if kind is Kind.COLUMNS else []
        if parts:
            waiting += [(part.lines, page, part.kind) for part in reversed(parts)]
        elif kind is Kind.CELLS:
            yield from (frame.stack(cell) for cell in frame.cells(boxes))
        else:
            yield frame.stack(boxes)


def _rows(lines: Sequence[TextLine]) -> Iterator[list[Row]]:
    """The page as one region that is level where its horizontal lines are."""
    across = [line for line in lines if skew.quarter(geometry.angle(line.polygon)) == 0]
    if lines:
        yield frame.stack(frame.lay(lines, skew.measure(across) if across else _LEVEL))
