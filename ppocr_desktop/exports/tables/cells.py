"""The cells of a table's rows, and whether they hold numbers or words."""

import re
from dataclasses import dataclass

from ppocr_desktop.exports.tables.bands import Stack
from ppocr_desktop.exports.tables.columns import Slot

_NUMBER = re.compile(r"([A-Za-z]{0,3}|[^\W\d_])\W*\d[\d\W]*([A-Za-z]{0,3}|[^\W\d_])\W*|\W+")
"""An amount, a date, a code, with a unit at the most, or a dash; not words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A cell of a row: its stack, its slot, and how many rows it covers."""

    stack: Stack
    slot: Slot
    rows: int = 1


Row = list[Piece]


def is_number(piece: Piece) -> bool:
    """Whether all lines of a cell are amounts, dates, codes or dashes, not words."""
    return all(is_amount(box.text) for box in piece.stack.boxes)


def is_amount(text: str) -> bool:
    """Whether a text is an amount, a date, a code or a dash, with a unit at the most."""
    return _NUMBER.fullmatch(text) is not None
