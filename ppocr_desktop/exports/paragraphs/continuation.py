"""Whether a paragraph goes on in another one: in the next column, or on the next page.

To leave a text in two is a nuisance, to join two texts a fault: where little is known they stay
apart. What ends in a full stop is taken to end, though its paragraph may go on.
"""

import re
from dataclasses import replace

from ppocr_desktop.exports import joining
from ppocr_desktop.exports.joining import HYPHENS
from ppocr_desktop.exports.measure import Line
from ppocr_desktop.exports.paragraphs import parts
from ppocr_desktop.exports.paragraphs.breaks import Block
from ppocr_desktop.exports.paragraphs.parts import SAME_HEIGHT, SENTENCE_END, Part

_SAME_SIZE = 1.16
"""Type of one size differs by less in the height of its lines and the width of its letters."""
_SAME_WIDTH = 1.2
"""Columns of one text differ by less in width, as do pages of one book."""
_INDENT = 0.5
"""A first line set in by more than so many heights begins a paragraph."""
_TOLERANCE = 2.0
"""A line is full where the next word and so many more letters would not have fitted."""
_FULL = 0.8
"""A line alone is one of a text if it fills this share of its column."""
_MOST = 8
"""Lines before and after that are looked at."""

_BULLET = re.compile(r"[•◦‣▪●■◆※]|[-–—*·] ")
_NUMBER = re.compile(r"[(（\[【]?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})[.)）\]】] |[①-⑳]")
_QUOTES = "\"'«»„“”‘’「『(（["


def goes_on(before: Part, after: Part, least: float) -> bool:
    """Whether a text that ends in one part goes on in the other.

    `least` are the log-odds to ask for where it does not go on in lower case.
    """
    return _may_go_on(before, after) and _runs_on(before, after, least)


def _may_go_on(before: Part, after: Part) -> bool:
    """Whether the parts are set as a text that goes on is."""
    is_break = before.is_last and after.is_first
    return is_break and _are_alike(before, after) and _is_full(before, after) and not _begins(after)


def _runs_on(before: Part, after: Part, least: float) -> bool:
    """Whether the words say so."""
    last, first = before.texts[-1], after.texts[0]
    if joining.is_broken(last, first):
        return True
    if SENTENCE_END.search(last) or (len(before.texts) == 1 and not _is_long(before)):
        return False
    if first.lstrip(_QUOTES)[:1].islower():
        return True
    is_odd = last.endswith(HYPHENS) or _is_item(before) or parts.is_apart(after)
    return not is_odd and _odds(before, after) > least


def _are_alike(before: Part, after: Part) -> bool:
    """Whether type and columns are of one size."""
    is_short = parts.is_short(before) or parts.is_short(after)
    most = SAME_HEIGHT if is_short else _SAME_SIZE
    is_same = 1 / most < parts.size(after, before) < most
    return is_same and 1 / _SAME_WIDTH < _scale(before, after) < _SAME_WIDTH


def _scale(before: Part, after: Part) -> float:
    """How much wider the first column is; 1 where a short line is all there is of the other."""
    is_unknown = after.is_alone and after.width < before.width
    return 1.0 if is_unknown else before.width / (after.width or 1.0)


def _is_full(before: Part, after: Part) -> bool:
    """Whether the next word would not have fitted where a part ends."""
    return before.room < Line(after.texts[0], after.spans[0]).first_word + _TOLERANCE


def _is_long(part: Part) -> bool:
    """Whether a line alone fills a column that others tell of."""
    return not part.is_alone and part.spans[0].length > _FULL * part.width


def _begins(part: Part) -> bool:
    """Whether a part begins a paragraph or an item by its looks."""
    return part.spans[0].start - part.left > _INDENT * part.height or _is_item(part)


def _is_item(part: Part) -> bool:
    """Whether a part begins as an item of a list does."""
    return bool(_BULLET.match(part.texts[0]) or _NUMBER.match(part.texts[0]))


def _odds(before: Part, after: Part) -> float:
    """The log-odds that a text runs on, as if the one part stood below the other."""
    scale = _scale(before, after)
    moved = [
        replace(
            span,
            start=before.left + (span.start - after.left) * scale,
            end=before.left + (span.end - after.left) * scale,
        )
        for span in after.spans[:_MOST]
    ]
    spans = [*before.spans[-_MOST:], *moved]
    texts = [*before.texts[-_MOST:], *after.texts[:_MOST]]
    block = Block([Line(*both) for both in zip(texts, spans, strict=True)], ())
    return block.odds(min(len(before.texts), _MOST) - 1)
