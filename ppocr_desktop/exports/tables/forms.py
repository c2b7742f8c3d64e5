"""Things side by side that read better as text than as a table: talk, forms, addresses, verse.

They are told by what is written in their two columns, or the three of a chat with its times.
"""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from ppocr_desktop.exports import measure
from ppocr_desktop.exports.tables.cells import is_amount
from ppocr_desktop.exports.tables.table import Cell, Table

_MOSTLY = 0.7
"""So many cells of a column are of a kind, or more; headings and stray lines are not."""
_FEW = 0.6
"""Speakers take turns: at most this share of their names is different."""
_KINDS = 2
"""Addresses hold lines of so many kinds, a table of two columns but one."""
_CHAT = 3
_SENTENCES, _LETTERS = 2, 12
"""So many sentences between rows, of so many letters at least, tell of a dialog with hints."""
_DEEP = 3
"""Cells of so many lines, as many as those beside them, are verses or lists."""

_SENTENCE = re.compile(r"[.!?。！？…][\"'”’»」』）)]*$")
_TIME = re.compile(r"\W*\d{1,2}[:.]\d{2}\W*")
_ADDRESS = (
    re.compile(r"(tel|fax|phone|fon|mobile?|tél|전화|팩스|电话|電話|传真)\b", re.IGNORECASE),
    re.compile(r"\S+@\S+\.\w"),
    re.compile(r"(https?://|www\.)"),
    re.compile(r"(〒|[A-Z]{1,2}-)?\d{3}-?\d{1,4} *[^\W\d]{2}"),
)
"""Phone number, mail, web site, and a town with its postcode."""

_Row = list[Cell]


def read_as_text(table: Table) -> bool:
    """Whether what was found as a table is one of these, and its rows were read one by one."""
    rows = [list(row) for _, row in groupby(table.cells, key=lambda cell: cell.row)]
    if table.columns > 2 or not _were_read_across(rows):
        return _are_interrupted(rows) or (table.columns == _CHAT and _is_chat(rows))
    return (
        _are_labels(rows)
        or _is_talk(rows)
        or _are_addresses(rows)
        or _are_verses(rows)
        or _are_interrupted(rows)
    )


def _were_read_across(rows: Sequence[_Row]) -> bool:
    """Whether the lines of each row come before those of the next; text would mix them up."""
    places = [[place for cell in row for place in cell.places] for row in rows]
    across = sum(max(above) < min(below) for above, below in pairwise(places))
    return across >= _MOSTLY * (len(places) - 1)


def _are_labels(rows: Sequence[_Row]) -> bool:
    """Whether labels with colons stand before values, but for amounts, which are to line up."""
    labels, values = _texts(rows, 0), _texts(rows, 1)
    with_colon = sum(text.endswith((":", "：")) for text in labels)
    amounts = sum(map(is_amount, values))
    return with_colon >= _MOSTLY * len(labels) and amounts < _MOSTLY * len(values)


def _is_talk(rows: Sequence[_Row]) -> bool:
    """Whether a few names stand before sentences, again and again."""
    names, spoken = _texts(rows, 0), _texts(rows, 1)
    sentences = sum(map(_is_sentence, spoken))
    return sentences >= _MOSTLY * len(spoken) and len(set(names)) <= _FEW * len(names)


def _is_chat(rows: Sequence[_Row]) -> bool:
    """Whether times stand between what is said on the left and on the right."""
    times = _texts(rows, 1)
    clear = sum(_TIME.fullmatch(text) is not None for text in times)
    return clear >= _MOSTLY * len(times) and not any(
        {0, 2} <= {cell.column for cell in row} for row in rows
    )


def _are_addresses(rows: Sequence[_Row]) -> bool:
    lines = [line.text for row in rows for cell in row for line in cell.lines]
    return sum(any(map(kind.match, lines)) for kind in _ADDRESS) >= _KINDS


def _are_verses(rows: Sequence[_Row]) -> bool:
    """Whether cells side by side have as many lines each, and many of them."""
    counts = [{len(cell.lines) for cell in row} for row in rows if len(row) > 1]
    return all(len(found) == 1 and min(found) >= _DEEP for found in counts)


def _are_interrupted(rows: Sequence[_Row]) -> bool:
    """Whether sentences stand between the rows, from their left edge on."""
    alone = [row[0].text for row in rows if len(row) == 1 and row[0].column == 0]
    return sum(_is_sentence(text) for text in alone) >= _SENTENCES


def _is_sentence(text: str) -> bool:
    return _SENTENCE.search(text) is not None and measure.letters(text) >= _LETTERS


def _texts(rows: Sequence[_Row], column: int) -> list[str]:
    return [cell.text for row in rows for cell in row if cell.column == column]
