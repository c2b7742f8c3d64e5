"""A page as what formats with paragraphs are made of: headings, paragraphs, tables."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import rows, spans
from ppocr_desktop.exports.contents import filled
from ppocr_desktop.exports.paragraphs import stretched, wrapping
from ppocr_desktop.exports.paragraphs.wrapping import Surroundings
from ppocr_desktop.exports.rows import Row
from ppocr_desktop.exports.spans import Direction
from ppocr_desktop.exports.tables import apart, grid
from ppocr_desktop.exports.tables.table import Table

_LARGE = (1.8, 1.35)
"""How many times as high as most of the page's text headings of the first two levels are."""
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some rows of lines, and their text as it is read.

    `texts` are joined lines, mostly one; lines that end on purpose stand for themselves, and so do
    rows of several lines, a tab between them. `level` is 1 or 2 for a heading and 0 for any other.
    """

    rows: tuple[Row, ...]
    texts: tuple[str, ...]
    level: int = 0


Block = Paragraph | Table


def blocks(page: Page) -> list[Block]:
    """What the page holds in reading order; lines without text are left out."""
    page = apart.rearrange(page)
    lines = filled(page.lines)
    direction = spans.direction(page, lines)
    around, body = wrapping.survey(lines), _body_height(lines)
    found: list[Block] = []
    for part in _parts(page):
        if isinstance(part, Table):
            found.append(part)
        else:
            groups = rows.group(part, direction)
            found += [_paragraph(group, direction, around, body) for group in groups]
    return found


def _parts(page: Page) -> Iterator[Table | list[TextLine]]:
    """The page's tables, and the lines with text around them."""
    tables = grid.tables(page)
    number_of = {place: number for number, table in enumerate(tables) for place in table.places}
    told: set[int] = set()
    text: list[TextLine] = []
    for place, line in enumerate(page.lines):
        number = number_of.get(place)
        if number is None:
            text.append(line)
        elif number not in told:
            yield filled(text)
            yield tables[number]
            told.add(number)
            text = []
    yield filled(text)


def _paragraph(
    group: Sequence[Row], direction: Direction, page: Surroundings, body: float
) -> Paragraph:
    texts: list[str] = []
    for vertical, run in groupby(stretched.mend(group, direction), key=_text_direction):
        if vertical is None:
            texts += map(rows.render, run)
        else:
            texts += wrapping.unwrap([line for (line,) in run], page)
    return Paragraph(tuple(group), tuple(texts), _level(group, body))


def _text_direction(row: Row) -> bool | None:
    """Whether a row is a vertical line; None for several lines, which do not run on."""
    return row[0].vertical if len(row) == 1 else None


def _body_height(lines: Sequence[TextLine]) -> float:
    """The line height of most of the text, in pixels."""
    heights = sorted((geometry.breadth(line.polygon), len(line.text)) for line in lines)
    sums = [0]
    for _, length in heights:
        sums.append(sums[-1] + length)
    return heights[bisect_left(sums, sums[-1] / 2) - 1][0] if heights else 0.0


def _level(group: Sequence[Row], body: float) -> int:
    lines = [line for row in group for line in row]
    text = "".join(line.text for line in lines)
    if len(lines) > len(group) or len(text) > _LONGEST or not any(map(str.isalpha, text)):
        return 0
    height = median(geometry.breadth(line.polygon) for line in lines)
    return next((level for level, size in enumerate(_LARGE, 1) if height > size * body), 0)
