"""Paragraphs: where one ends and the next begins within a column of rows."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ppocr_desktop.recognition.layout import setting
from ppocr_desktop.recognition.layout.frame import Row
from ppocr_desktop.recognition.layout.setting import INDENT, SENTENCE_END, Column, Indent, Line

_LOOSER = 0.28
"""Leading beyond the usual by this many line heights is a break."""

_LOOSEST = 2.2
"""The largest leading within a paragraph, in line heights; rows of a table may have twice that."""

_OTHER_TYPE = 1.35
"""From this ratio of heights on, two lines are in type of different sizes."""

_LARGE = 1.15
"""From this multiple of the usual height on, lines are in large type."""

_BULLET = re.compile(r"[•◦‣▪●■◆※]|[-–—*·] ")
_NUMBER = re.compile(r"[(（\[【]?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})[.)）\]】] |[①-⑳]")
_GOES_ON = re.compile(r"[-\u2010,，、]$")
"""The end of a line that is no heading."""


def split(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of one column, from top to bottom, by paragraph."""
    lines = [setting.summarize(row) for row in rows]
    if not lines:
        return []
    column = setting.measure(lines)
    starts = [0]
    for index in range(1, len(lines)):
        if _is_break(lines, starts[-1], index, column):
            starts.append(index)
    return [list(rows[a:b]) for a, b in pairwise([*starts, len(rows)])]


def _is_break(lines: Sequence[Line], start: int, index: int, column: Column) -> bool:
    """Whether a line begins a new paragraph instead of continuing the one from `start`."""
    paragraph, line = lines[start:index], lines[index]
    last = paragraph[-1]
    return (
        _is_apart(last, line, column)
        or _is_other_type(last, line, column)
        or _is_item(paragraph, line, column)
        or _is_indented(paragraph, line, column)
        or _is_set_out(lines, index, column)
        or _is_ended(last, column)
        or _is_last(lines, start, index, column)
    )


def _is_apart(last: Line, line: Line, column: Column) -> bool:
    step = line.middle - last.middle
    loosest = 2 * _LOOSEST if min(last.cells, line.cells) > 1 else _LOOSEST
    small, large = sorted((last.height, line.height))
    # Large type has more leading.
    size = large / column.height if small > _LARGE * column.height else 1.0
    return step > min(column.leading + _LOOSER, loosest) * size


def _is_other_type(last: Line, line: Line, column: Column) -> bool:
    """Lines without tall letters have lower boxes, so one of the two must be unusual here, too."""
    small, large = sorted((last.height, line.height))
    unusual = large > 1.2 * column.height or small < 0.75 * column.height
    return large > _OTHER_TYPE * small and unusual


def _is_item(paragraph: Sequence[Line], line: Line, column: Column) -> bool:
    """A bullet, or a number where a text may have ended: amid a text it may be part of a date."""
    if _BULLET.match(line.text):
        return True
    ended = _is_short(paragraph[-1], column, 0.85) or SENTENCE_END.search(paragraph[-1].text)
    listed = _NUMBER.match(paragraph[0].text)
    return bool((ended or listed) and _NUMBER.match(line.text))


def _is_indented(paragraph: Sequence[Line], line: Line, column: Column) -> bool:
    """An indented first line, or one set out again after lines with a hanging indent."""
    if max(line.cells, paragraph[-1].cells) > 1:
        return False
    step = line.left - paragraph[-1].left
    if abs(step) <= INDENT or setting.is_centered([*paragraph, line]):
        return False
    if step > 0:
        return abs(paragraph[-1].left - column.left) < 0.4 and len(paragraph) > 1
    hanging = paragraph[-2:]
    return len(hanging) == 2 and abs(hanging[0].left - hanging[1].left) < 0.3


def _is_set_out(lines: Sequence[Line], index: int, column: Column) -> bool:
    """Whether a line begins a paragraph by what indents mean in its column."""
    last, line = lines[index - 1 : index + 1]
    if column.indent is Indent.NOTHING or max(line.cells, last.cells) > 1:
        return False
    step, in_edge = line.left - last.left, line.left - column.edges[index] < INDENT / 2
    ended = column.ends_early[index - 1] and SENTENCE_END.search(last.text) is not None
    if column.indent is Indent.FIRST:
        return step > INDENT or (ended and not in_edge and abs(step) < INDENT)
    return in_edge and (step < -INDENT or (ended and abs(step) < INDENT))


def _is_ended(last: Line, column: Column) -> bool:
    """Whether a sentence ends well before the edge, in a column whose lines mostly reach it."""
    ends = SENTENCE_END.search(last.text) is not None
    return column.is_flush and ends and _is_short(last, column, 0.75)


def _is_last(lines: Sequence[Line], start: int, index: int, column: Column) -> bool:
    """Whether running text or a heading ends, as the next word would have fitted.

    There is running text before or after it: lines of an address or of a poem all end early.
    """
    if not column.is_text or not column.ends_early[index - 1] or lines[index].text[:1].islower():
        return False
    last = lines[index - 1].text
    if SENTENCE_END.search(last):
        return column.is_full[index] or (index - start > 1 and column.is_full[index - 2])
    is_heading = index - start == 1 and not _GOES_ON.search(last)
    return is_heading and column.is_full[index]


def _is_short(line: Line, column: Column, share: float) -> bool:
    return line.right - column.left < share * (column.right - column.left)
