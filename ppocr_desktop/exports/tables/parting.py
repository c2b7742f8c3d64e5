"""Where one table ends and the next begins though nothing but a line or a gap lies between."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from statistics import median

from ppocr_desktop.exports.tables import columns
from ppocr_desktop.exports.tables.bands import Band
from ppocr_desktop.exports.tables.columns import Layout

_CAPTION, _CAPTION_MORE = 1.5, 0.3
"""The caption of another table stands so many times as far below the rows as they are apart, and by
so many line heights farther."""
_NEAR = 3
"""So many rows above and below tell whether a table ends between them."""


def far(gaps: Sequence[float], height: float) -> float:
    """The gap above the caption of another table, by those between rows and the line height."""
    return _CAPTION * median(gaps) + _CAPTION_MORE * height


def split(group: Sequence[Band]) -> Iterator[Sequence[Band]]:
    """The bands in parts, where the columns above and below a line or a gap do not agree."""
    gaps = [0.0, *(below.top - above.bottom for above, below in pairwise(group))]
    height = median(box.span.height for band in group for box in band.boxes)
    usual = median(gaps[1:] or gaps)
    caption = far(gaps[1:] or gaps, height)
    breaks = [
        number
        for number in range(1, len(group))
        if gaps[number] > (usual if len(group[number].stacks) == 1 else caption)
        and _disagree(_rows(group[number - 1 :: -1])[::-1], _rows(group[number:]))
    ]
    start = 0
    for number in breaks:
        near = [other for other in breaks if abs(other - number) <= _NEAR]
        if number == max(near, key=lambda other: gaps[other]):
            yield group[start:number]
            start = number
    yield group[start:]


def _rows(group: Iterable[Band]) -> list[Band]:
    """The first few bands of several cells."""
    return list(islice((band for band in group if len(band.stacks) > 1), _NEAR))


def _disagree(above: Sequence[Band], below: Sequence[Band]) -> bool:
    """Whether some rows and those below have columns each, but hardly any in common."""
    if min(len(above), len(below)) < 2:
        return False
    first, second = columns.find(above), columns.find(below)
    if not first.columns or not second.columns:
        return False
    both = columns.find([*above, *below])
    most = max(len(first.columns), len(second.columns))
    spans = _count_spans(both) - _count_spans(first) - _count_spans(second)
    return not both.columns or len(both.columns) > most + 1 or spans > 1


def _count_spans(layout: Layout) -> int:
    return sum(slot.span > 1 for slots in layout.slots for slot in slots)
