"""Whether rows and columns are a table rather than a list, contents or text."""

import re
from collections import Counter
from itertools import pairwise

from ppocr_desktop.exports.tables import forms
from ppocr_desktop.exports.tables.bands import Box
from ppocr_desktop.exports.tables.columns import Layout
from ppocr_desktop.exports.tables.table import Table

_FEWEST = 3
_MOSTLY = 0.6
"""Rows with several cells: at least so many in a table of two columns, and this share in any."""

_DENSE = 0.45
"""At least this share of a table's cells is filled."""

_LEADERS = ("..", "··", "…", "‥")
_SPARSE = 2.0
"""A line with so many line heights to a character has more in it than was read."""

_COUNT = re.compile(r"\d{1,5}", re.ASCII)
_ITEM = re.compile(r"[•◦‣▪●■◆※·*–—-]|[(（\[]?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})[.)）\]]")


def is_believable(table: Table) -> bool:
    """Whether it is more than a few things side by side, or a list with its bullets or numbers."""
    counts = Counter(cell.row for cell in table.cells)
    filled = sum(count > 1 for count in counts.values())
    least = _FEWEST if table.columns < 3 else 2
    covered = sum(cell.column_span for cell in table.cells)
    return (
        filled >= max(least, _MOSTLY * table.rows)
        and covered >= _DENSE * table.rows * table.columns
        and not _is_list(table)
    )


def _is_list(table: Table) -> bool:
    """Whether the first of two columns holds nothing but bullets, or the numbers of items."""
    firsts = [cell.text for cell in table.cells if cell.column == 0 and cell.column_span == 1]
    numbers = [int(text) for text in firsts if _COUNT.fullmatch(text)]
    is_counting = len(numbers) == len(firsts) and all(b - a == 1 for a, b in pairwise(numbers))
    return table.columns == 2 and (is_counting or all(map(_ITEM.fullmatch, firsts)))


def is_other(table: Table, layout: Layout) -> bool:
    """Whether it is a table of contents, or text of any kind."""
    return _is_contents(layout) or _is_text(layout) or forms.read_as_text(table)


def _is_contents(layout: Layout) -> bool:
    """Whether dots lead to a number at the end of most rows, which may not have been read."""
    last = [row.stacks[-1].boxes[-1] for row in layout.bands]
    led = [box for box in last if box.text.startswith(_LEADERS) or _is_sparse(box)]
    return 2 * len(led) > len(layout.bands)


def _is_text(layout: Layout) -> bool:
    """Whether half of the lines stand alone at the left, as the messages of a chat do."""
    alone = sum(len(places) == 1 and places[0].column == 0 for places in layout.slots)
    return 2 * alone >= len(layout.slots)


def _is_sparse(box: Box) -> bool:
    return box.span.length > _SPARSE * box.span.height * len(box.text)
