"""Which text lines stand beside each other, so that tables and receipts keep their rows."""

from collections.abc import Iterable

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import spans
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.spans import Direction

Row = list[TextLine]


def paragraphs(page: Page) -> list[list[Row]]:
    """The page's rows in reading order, paragraph by paragraph; lines without text are left out."""
    lines = filled(page.lines)
    return group(lines, spans.direction(page, lines))


def group(lines: Iterable[TextLine], direction: Direction) -> list[list[Row]]:
    """The rows of some lines in reading order, paragraph by paragraph."""
    found: list[list[Row]] = []
    for row in _rows(lines, direction):
        if found and _numbers(found[-1][-1]) & _numbers(row):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def render(row: Row) -> str:
    """The row's text with a tab between its lines."""
    return "\t".join(trimmed(line.text) for line in row)


def _numbers(row: Row) -> set[int]:
    return {line.paragraph for line in row}


def _rows(lines: Iterable[TextLine], direction: Direction) -> list[Row]:
    rows: list[Row] = []
    for line in lines:
        if rows and _follows(line, rows[-1][-1], direction):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _follows(line: TextLine, previous: TextLine, direction: Direction) -> bool:
    """Whether a line begins where its predecessor ends, on the same row."""
    if not direction.has(line) or not direction.has(previous):
        return False
    here, before = direction.span(line), direction.span(previous)
    lower = min(here.height, before.height)
    shared = min(here.bottom, before.bottom) - max(here.top, before.top)
    # Detected boxes reach a little beyond their text, so neighbors may touch.
    return shared > lower / 2 and here.start > before.end - lower / 2
