"""Reading order: which line follows which, and where paragraphs begin; pure.

The page is leveled so that text runs to the right and lines follow downwards; a page of CJK
columns becomes the same problem as any other. A region is split at its best gutter, and its parts
again in the manner of a recursive XY cut (Nagy and Seth, 1984), until only rows are left. A gutter
counts when the lines beside it say so: every pair side by side votes for columns or for rows.

From the ground up: `frame` and `slant` place the lines, `neighbors` knows who stands where, `seams`
mends broken lines, `evidence` weighs what stands side by side, `gutters` and `runs` collect that
down the page, `columns` splits, `paragraphs` groups what is left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.layout import columns, frame, paragraphs, slant
from ppocr_desktop.recognition.layout.frame import Row
from ppocr_desktop.recognition.layout.runs import Kind
from ppocr_desktop.recognition.layout.slant import Slant

_LEVEL = Slant(angle=0.0, center=(0.0, 0.0), reach=1.0, lean=0.0, bend=0.0, fan=0.0)


def arrange(lines: Sequence[TextLine], *, in_rows: bool = False) -> tuple[TextLine, ...]:
    """The lines in reading order, `paragraph` counted from 0.

    Polygons are those of the upright page. The order in which lines are given does not matter.
    `in_rows` reads across the whole page, whatever columns or vertical text there are.
    """
    return tuple(
        replace(line, paragraph=number)
        for number, paragraph in enumerate(_paragraphs(lines, in_rows=in_rows))
        for line in paragraph
    )


def place(lines: Sequence[TextLine], line: TextLine, *, in_rows: bool = False) -> int:
    """The index at which a new line belongs among others, whose own order may be any.

    It follows the line that it would follow if all were arranged, and is the first without one.
    """
    ordered = [one for group in _paragraphs([*lines, line], in_rows=in_rows) for one in group]
    rank = next(rank for rank, one in enumerate(ordered) if one is line)
    if rank == 0:
        return 0
    return 1 + next(index for index, one in enumerate(lines) if one is ordered[rank - 1])


def _paragraphs(lines: Sequence[TextLine], *, in_rows: bool) -> Iterator[list[TextLine]]:
    """The very lines that were given, by paragraph in reading order."""
    known = sorted(lines, key=lambda line: (line.polygon, line.text, line.score))
    for rows in _rows(known) if in_rows else _blocks(known):
        for group in paragraphs.split(rows):
            yield [line for row in group for box in row for line in box.lines]


def _blocks(lines: Sequence[TextLine]) -> Iterator[list[Row]]:
    """The regions without columns in reading order, each as its rows."""
    waiting = [(lines, slant.measure(lines), Kind.COLUMNS)] if lines else []
    while waiting:
        region, page, kind = waiting.pop()
        # A few lines tell the page's slant badly, but they tell whether they run down the page.
        if slant.quarter(slant.direction(region)) != slant.quarter(page.angle):
            page = slant.measure(region)
        boxes = frame.lay(region, page)
        parts = columns.divide(boxes) if kind is Kind.COLUMNS else []
        if parts:
            waiting += [(part.lines, page, part.kind) for part in reversed(parts)]
        elif kind is Kind.CELLS:
            yield from (frame.stack(cell) for cell in columns.cells(boxes))
        else:
            yield frame.stack(boxes)


def _rows(lines: Sequence[TextLine]) -> Iterator[list[Row]]:
    """The page as one region that is level where its horizontal lines are."""
    across = [line for line in lines if slant.quarter(geometry.angle(line.polygon)) == 0]
    if lines:
        yield frame.stack(frame.lay(lines, slant.measure(across) if across else _LEVEL))
