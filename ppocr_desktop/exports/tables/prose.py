"""Columns of running text that stand beside the rows of a table.

Text tells itself by lines, one below the other, that end where the next word found no room. It is
no cell of a table where several rows of cells stand beside one of its paragraphs.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median

from ppocr_desktop.document import Page
from ppocr_desktop.exports import measure, spans
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.measure import Line
from ppocr_desktop.exports.spans import Span

_FEWEST = 5
"""Fewer lines may be full by chance, or a cell."""
_LETTERS = 20
"""Text is set to no fewer letters."""
_FULL = 0.6
"""At least this share of the lines ends where the next word found no room."""
_STREAK = 2
"""So many full lines on end, and the one after, are a paragraph that tells of text."""
_ALIGNED = 0.8
"""Lines of text begin within so many line heights of each other, as boxes are not exact."""
_SIMILAR = 0.7
"""The lower of two boxes of the same type is at least this share of the other's height."""
_FARTHEST = 2.8
"""The next line, after a paragraph as well, is less than so many line heights below."""
_BLANK = 1.25
"""Paragraphs are so many times as far apart as lines are."""
_WIDE, _NARROWER = 0.75, 4
"""So many lines on end that are shorter than this share of others are a column of their own."""
_LEVEL = 0.5
"""Lines whose middles differ by less than so many line heights stand side by side."""
_EXACT, _CHANCE = 0.2, 0.6
"""At most this share is level by chance, within so many line heights. Cells are level with the rest
of their rows, by their first lines or their middles."""
_MANY, _SELDOM = 6, 0.3
"""Where paragraphs are short, so many rows tell of text if at most this share is level with any."""
_PIECES = 4
"""A column read in so many is cells: of 105 ruled tables 6 lost one to text otherwise."""
_ROWS = 2
"""A cell may stand beside one row of others, text beside so many."""

Placed = Mapping[int, Span]
"""Lines by their places on the page."""


@dataclass(frozen=True)
class Column:
    """Lines of text, one below the other, with their places on the page."""

    lines: tuple[tuple[int, Span], ...]

    @cached_property
    def places(self) -> frozenset[int]:
        return frozenset(place for place, _ in self.lines)

    @cached_property
    def start(self) -> float:
        return min(span.start for _, span in self.lines)

    @cached_property
    def end(self) -> float:
        return max(span.end for _, span in self.lines)

    @property
    def top(self) -> float:
        return self.lines[0][1].top

    @property
    def bottom(self) -> float:
        return self.lines[-1][1].bottom

    @property
    def steps(self) -> list[float]:
        """How far each line is below the one before, but for the first."""
        return [lower.middle - upper.middle for (_, upper), (_, lower) in pairwise(self.lines)]

    def holds(self, span: Span) -> bool:
        """Whether some of a line's length lies between the column's edges."""
        return min(span.end, self.end) - max(span.start, self.start) > span.height / 2


@dataclass(frozen=True, slots=True)
class Prose:
    """Columns of text with rows beside them, and all lines in the direction of most of them."""

    columns: tuple[Column, ...]
    placed: Placed


def find(page: Page) -> Prose:
    """The columns of text on a page, from top to bottom."""
    direction = spans.direction(page, filled(page.lines))
    placed = {
        number: direction.span(line)
        for number, line in enumerate(page.lines)
        if trimmed(line.text) and direction.has(line)
    }
    even = (part for chain in _chains(placed) for part in _even(chain))
    free = (part for column in even for part in _free(column, placed))
    found = [(column, _paragraphs(column, page)) for column in free]
    text = frozenset[int]().union(*(column.places for column, parts in found if parts))
    cells = [span for number, span in placed.items() if number not in text]
    columns = (
        column
        for column, parts in found
        if parts and not _are_cells(column, page) and _is_apart(column, parts, cells)
    )
    return Prose(tuple(columns), placed)


def _are_cells(column: Column, page: Page) -> bool:
    """Whether a column was read cell by cell, with lines beside it in between.

    Where rows were read across, though they are none, paragraphs hold lines from both sides.
    """
    places = sorted(column.places)
    pieces = 1 + sum(after - before > 1 for before, after in pairwise(places))
    sizes = Counter(line.paragraph for line in page.lines)
    inside = Counter(page.lines[place].paragraph for place in places)
    own = [count for number, count in inside.items() if 1 < count == sizes[number]]
    return pieces >= _PIECES and len(own) > 1 and 2 * sum(own) >= len(places)


def _chains(placed: Placed) -> list[Column]:
    """Lines that begin at the same edge, each not far below the one before."""
    chains: list[list[tuple[int, Span]]] = []
    waiting: list[list[tuple[int, Span]]] = []
    for number, span in sorted(placed.items(), key=lambda item: item[1].middle):
        waiting = [chain for chain in waiting if _is_near(chain[-1][1], span)]
        above = next((chain for chain in waiting if _is_aligned(chain[-1][1], span)), None)
        if above:
            above.append((number, span))
        else:
            waiting.append([(number, span)])
            chains.append(waiting[-1])
    return [Column(tuple(chain)) for chain in chains if len(chain) >= _FEWEST]


def _is_near(upper: Span, lower: Span) -> bool:
    return lower.middle - upper.middle < _FARTHEST * upper.height


def _is_aligned(upper: Span, lower: Span) -> bool:
    """Whether a line begins below the start of another, in the same type."""
    small, large = sorted((upper.height, lower.height))
    is_at_edge = abs(upper.start - lower.start) < _ALIGNED * small
    is_below = lower.middle - upper.middle > _LEVEL * small
    return is_at_edge and is_below and small > _SIMILAR * large


def _free(chain: Column, placed: Placed) -> Iterator[Column]:
    """The parts of a chain between whose lines no others stand."""
    others = [
        span.middle
        for number, span in placed.items()
        if chain.top < span.middle < chain.bottom
        and number not in chain.places
        and chain.holds(span)
    ]
    start = 0
    for number, ((_, upper), (_, lower)) in enumerate(pairwise(chain.lines), 1):
        if any(upper.middle < middle < lower.middle for middle in others):
            yield Column(chain.lines[start:number])
            start = number
    yield Column(chain.lines[start:])


def _even(column: Column) -> Iterator[Column]:
    """The parts of a column that are set to the same width."""
    least = column.start + _WIDE * (column.end - column.start)
    runs = groupby(range(len(column.lines)), key=lambda n: column.lines[n][1].end > least)
    limits = [0]
    for is_wide, run in runs:
        numbers = list(run)
        if not is_wide and len(numbers) >= _NARROWER:
            limits += [_after_last(column, numbers), numbers[-1] + 1]
    limits.append(len(column.lines))
    for start, stop in pairwise(limits):
        part = Column(column.lines[start:stop])
        if start < stop:
            yield from _even(part) if part.lines != column.lines else [part]


def _after_last(column: Column, numbers: Sequence[int]) -> int:
    """The first of some narrow lines, without one that ends the paragraph above."""
    first, second = numbers[:2]
    if first == 0:
        return 0
    above, line, below = (column.lines[number][1].middle for number in (first - 1, first, second))
    return second if below - line > _BLANK * (line - above) else first


def _paragraphs(column: Column, page: Page) -> list[list[Span]]:
    """The column in paragraphs, after lines with room left and before gaps; none if it is no text.

    Cells that are not as long as their column would be paragraphs of one line.
    """
    if len(column.lines) < _FEWEST:
        return []
    lines = [Line(trimmed(page.lines[number].text), span) for number, span in column.lines]
    full = [room <= 0 for room in measure.take(lines, []).rooms]
    few = median(measure.letters(line.text) for line in lines)
    if few < _LETTERS or sum(full) < _FULL * len(full):
        return []
    far = _BLANK * median(column.steps)
    found: list[list[Span]] = [[lines[0].span]]
    for line, is_full, step in zip(lines[1:], full, column.steps, strict=True):
        if is_full and step < far:
            found[-1].append(line.span)
        else:
            found.append([line.span])
    return found if max(map(len, found)) > _STREAK else []


def _is_apart(
    column: Column, paragraphs: Sequence[Sequence[Span]], cells: Collection[Span]
) -> bool:
    """Whether there are rows beside a column that are not its own."""
    near = [
        span
        for span in cells
        if column.top < span.middle < column.bottom and not column.holds(span)
    ]
    left = _rows([span for span in near if span.start < column.start])
    right = _rows([span for span in near if span.start > column.start])
    rows = max(left, right, key=len)
    if len(rows) < _ROWS or _are_level(column, rows):
        return False
    inside = max(sum(one[0].top < row < one[-1].bottom for row in rows) for one in paragraphs)
    met = sum(any(_meets(row, one) for one in paragraphs) for row in rows)
    if inside < _ROWS:
        return len(rows) >= _MANY and met <= _SELDOM * len(rows)
    return met <= _CHANCE * len(rows)


def _rows(cells: Sequence[Span]) -> list[float]:
    """The middles of those levels on which several cells stand."""
    levels: list[list[Span]] = []
    for span in sorted(cells, key=lambda one: one.middle):
        if levels and span.middle - levels[-1][0].middle < _LEVEL * span.height:
            levels[-1].append(span)
        else:
            levels.append([span])
    return [median(one.middle for one in level) for level in levels if len(level) > 1]


def _are_level(column: Column, rows: Sequence[float]) -> bool:
    """Whether most of the lines that have rows above and below are level with one."""
    lines = [span for _, span in column.lines if rows[0] < span.middle < rows[-1]]
    level = sum(any(_is_at(row, span.middle, span) for row in rows) for span in lines)
    return level > _CHANCE * len(lines)


def _meets(row: float, paragraph: Sequence[Span]) -> bool:
    """Whether a row is level with a paragraph's first line, or its middle, as with a cell."""
    first, last = paragraph[0], paragraph[-1]
    return _is_at(row, first.middle, first) or _is_at(row, (first.top + last.bottom) / 2, first)


def _is_at(row: float, middle: float, span: Span) -> bool:
    return abs(row - middle) < _EXACT * span.height
