"""Paragraphs: where one ends and the next begins within a column of rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, quantiles

from ppocr_desktop.recognition.layout.frame import Row

_LOOSER = 0.28
"""Leading beyond the usual by this many line heights is a break."""

_LOOSEST = 2.2
"""The largest leading within a paragraph, in line heights; rows of a table may have twice that."""

_INDENT = 0.8
"""The least indent, in line heights."""
_OTHER_TYPE = 1.35
"""From this ratio of heights on, two lines are in type of different sizes."""
_FULL = 0.9
"""A line that ends beyond this share of the column's width reaches its right edge."""
_CENTERED = 0.4
"""The middles of centered lines lie within this many line heights."""

_BULLET = re.compile(r"[•◦‣▪●■◆※]|[-–—*·] ")
_NUMBER = re.compile(r"[(（\[【]?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})[.)）\]】] |[①-⑳]")
_SENTENCE_END = re.compile(r"[.!?:;。！？：；…]['\"”’»」』）)]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row taken as one line; places in line heights, `cells` how many boxes it has."""

    left: float
    right: float
    middle: float
    height: float
    text: str
    cells: int


@dataclass(frozen=True, slots=True)
class _Column:
    """What is usual in a column; `is_flush` says that most lines reach its right edge."""

    left: float
    right: float
    leading: float
    height: float
    is_flush: bool


def split(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of one column, from top to bottom, by paragraph."""
    lines = [_summarize(row) for row in rows]
    column = _measure(lines)
    groups: list[list[Row]] = []
    start = 0
    for index, row in enumerate(rows):
        if index == 0 or _is_break(lines[start:index], lines[index], column):
            groups.append([])
            start = index
        groups[-1].append(row)
    return groups


def _summarize(row: Row) -> _Line:
    return _Line(
        left=min(box.left for box in row),
        right=max(box.right for box in row),
        middle=median(box.middle for box in row),
        height=max(box.height for box in row),
        text=" ".join(box.text for box in row),
        cells=len(row),
    )


def _measure(lines: Sequence[_Line]) -> _Column:
    steps = [b.middle - a.middle for a, b in pairwise(lines)]
    right = max(line.right for line in lines)
    left = min(line.left for line in lines)
    full = [line for line in lines if line.right - left > _FULL * (right - left)]
    return _Column(
        left=median(line.left for line in lines),
        right=right,
        # The lower quartile is the leading within paragraphs, wherever there are any.
        leading=quantiles(steps, n=4)[0] if len(steps) > 1 else sum(steps),
        height=median(line.height for line in lines),
        is_flush=len(full) > 0.6 * len(lines),
    )


def _is_break(paragraph: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """Whether a line begins a new paragraph instead of continuing this one."""
    last = paragraph[-1]
    return (
        _is_apart(last, line, column)
        or _is_other_type(last, line, column)
        or _is_item(paragraph, line, column)
        or _is_indented(paragraph, line, column)
        or _is_ended(last, column)
    )


def _is_apart(last: _Line, line: _Line, column: _Column) -> bool:
    step = line.middle - last.middle
    loosest = 2 * _LOOSEST if min(last.cells, line.cells) > 1 else _LOOSEST
    return step > min(column.leading + _LOOSER, loosest)


def _is_other_type(last: _Line, line: _Line, column: _Column) -> bool:
    """Lines without tall letters have lower boxes, so one of the two must be unusual here, too."""
    small, large = sorted((last.height, line.height))
    unusual = large > 1.2 * column.height or small < 0.75 * column.height
    return large > _OTHER_TYPE * small and unusual


def _is_item(paragraph: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """A bullet, or a number where a text may have ended: amid a text it may be part of a date."""
    if _BULLET.match(line.text):
        return True
    ended = _is_short(paragraph[-1], column, 0.85) or _SENTENCE_END.search(paragraph[-1].text)
    listed = _NUMBER.match(paragraph[0].text)
    return bool((ended or listed) and _NUMBER.match(line.text))


def _is_indented(paragraph: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """An indented first line, or one set out again after lines with a hanging indent."""
    if max(line.cells, paragraph[-1].cells) > 1:
        return False
    step = line.left - paragraph[-1].left
    if abs(step) <= _INDENT or _is_centered([*paragraph, line]):
        return False
    if step > 0:
        return abs(paragraph[-1].left - column.left) < _INDENT / 2 and len(paragraph) > 1
    hanging = paragraph[-2:]
    return len(hanging) == 2 and abs(hanging[0].left - hanging[1].left) < 0.3


def _is_centered(lines: Sequence[_Line]) -> bool:
    middles = [(line.left + line.right) / 2 for line in lines]
    return max(middles) - min(middles) < _CENTERED


def _is_ended(last: _Line, column: _Column) -> bool:
    """Whether a sentence ends well before the edge, in a column whose lines mostly reach it."""
    ends = _SENTENCE_END.search(last.text) is not None
    return column.is_flush and ends and _is_short(last, column, 0.75)


def _is_short(line: _Line, column: _Column, share: float) -> bool:
    return line.right - column.left < share * (column.right - column.left)
