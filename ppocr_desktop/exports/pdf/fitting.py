"""Where words begin and end, from where their ink or the middles of their characters were seen.

Where ink is known, words end a little beyond it. A recognizer knows middles to a twentieth of the
line's height, but a border half-way between two is off by a sixth where a narrow character or a
space meets a wide one (measured). So without ink the natural widths of each word's characters are
laid over its middles by least squares. A scale is the part of the line that a thousandth of the
font's size covers.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from math import inf
from operator import mul
from typing import NamedTuple

from ppocr_desktop.exports.pdf.widths import EM
from ppocr_desktop.exports.pdf.words import Word

_MONOSPACED_WIDTH = 500
_LEAST_JOINTS = 8
"""Fewer joints between characters do not tell whether a line is monospaced."""
_BETTER = 0.5
"""A line is monospaced if its equal widths leave less than this share of the squared error."""
_CLOSE = 50.0
"""Thousandths of the font's size: no monospaced face comes closer to other widths, as the root mean
square of the errors."""
_TRUST = 20.0
"""The square of the number of characters from which a word's own scale counts half."""
_LEAST_OWN = 4
"""Fewer characters have no scale of their own."""
_OUTLANDISH = 2.0
"""A scale is not believed that is so many times as large, or as small, as expected."""
_BEARING = 50
"""Thousandths of the font's size that letters leave of their room on each side: in four faces words
then overlap best with their true room."""
_LEAST_GAP = 200
"""Thousandths of the font's size: no face has narrower spaces, and poppler overlooks those of 130
in slanted lines."""

_MOST_KNOWN = 10_000
"""Words of the same sizes come again and again; so many of these are remembered."""

Sizes = tuple[int, ...]
"""Natural widths of a word's characters."""

_Place = tuple[float, float, Sizes]
"""Where a word starts and ends, and the widths that its characters are given."""


class _Sums(NamedTuple):
    """What a least-squares line through a word's middles follows from.

    `natural` and `seen` are the means of its middles, by widths and as seen; the others are sums of
    squares and products around these means.
    """

    letters: int
    natural: float
    seen: float
    natural_squares: float
    products: float
    seen_squares: float


def fit(words: Sequence[Word], gap: float = 0.0, *, has_ink: bool = False) -> list[Word]:
    """The words with new places and widths; unchanged where their places make no sense.

    Between two of them at least `gap` of the line is left. With `has_ink` their start and end are
    those of their ink, otherwise only their characters' middles count.
    """
    laid, scale = _on_ink(words) if has_ink else _over_middles(words)
    return _apart(words, laid, max(_LEAST_GAP * scale, gap)) if scale > 0 else list(words)


def _over_middles(words: Sequence[Word]) -> tuple[list[_Place], float]:
    """Places for the words, and the scale, which is 0 if none is plausible."""
    sizes = [word.sizes for word in words]
    middles = [_middles_of(word) for word in words]
    sums = list(map(_sum, sizes, middles))
    scale, error = _line_through(sums)
    if _may_be_monospaced(sums, scale, error):
        equal = [_monospaced(each) for each in sizes]
        equal_sums = list(map(_sum, equal, middles))
        equal_scale, equal_error = _line_through(equal_sums)
        if equal_error < _BETTER * error:
            sizes, sums, scale = equal, equal_sums, equal_scale
    if not _is_plausible(words, sizes, scale):
        return [], 0.0
    return [_lay(*one, scale) for one in zip(sizes, sums, strict=True)], scale


def _on_ink(words: Sequence[Word]) -> tuple[list[_Place], float]:
    """The same from the ink; monospaced faces show by words with as many characters."""
    spans = [word.end - word.start for word in words]
    scale, error = _line_from_zero([word.natural for word in words], spans)
    if error > sum([len(word.text) for word in words]) * (_CLOSE * scale) ** 2:
        equal = [_monospaced(word.sizes) for word in words]
        equal_scale, equal_error = _line_from_zero(list(map(sum, equal)), spans)
        if equal_error < _BETTER * error:
            laid = [_lay_on_ink(*one, equal_scale) for one in zip(words, equal, strict=True)]
            return laid, equal_scale
    return [_lay_on_ink(word, word.sizes, scale) for word in words], scale


def _line_from_zero(naturals: Sequence[int], spans: Sequence[float]) -> tuple[float, float]:
    """The least-squares scale between words' natural widths and spans, and its squared error."""
    squares = sum(map(mul, naturals, naturals))
    products = sum(map(mul, naturals, spans))
    if squares <= 0:
        return 0.0, 0.0
    scale = products / squares
    return scale, sum(map(mul, spans, spans)) - scale * products


def _middles_of(word: Word) -> list[float]:
    return [(start + end) / 2 for start, end in word.places]


def _may_be_monospaced(sums: Sequence[_Sums], scale: float, error: float) -> bool:
    """Whether natural widths fit so badly that the line may be monospaced."""
    count = sum([one.letters for one in sums])
    return count - len(sums) >= _LEAST_JOINTS and error > count * (_CLOSE * scale) ** 2


@lru_cache(_MOST_KNOWN)
def _monospaced(sizes: Sizes) -> Sizes:
    return tuple([size if size in {0, EM} else _MONOSPACED_WIDTH for size in sizes])


@lru_cache(_MOST_KNOWN)
def _middles(sizes: Sizes) -> tuple[tuple[float, ...], float, float]:
    """The natural middles of a word's characters, their mean and the sum of squares around it."""
    ends = accumulate(sizes)
    middles = tuple([end - size / 2 for end, size in zip(ends, sizes, strict=True)])
    mean = sum(middles) / len(middles)
    return middles, mean, sum([(middle - mean) ** 2 for middle in middles])


def _sum(sizes: Sizes, middles: Sequence[float]) -> _Sums:
    count = len(sizes)
    natural, mean, squares = _middles(sizes)
    seen = sum(middles) / count
    products = sum(map(mul, natural, middles)) - count * mean * seen
    seen_squares = sum(map(mul, middles, middles)) - count * seen * seen
    return _Sums(count, mean, seen, squares, products, seen_squares)


def _line_through(sums: Sequence[_Sums]) -> tuple[float, float]:
    """The least-squares scale that all words share, and its squared error."""
    natural = sum(one.natural_squares for one in sums)
    products = sum(one.products for one in sums)
    if natural <= 0:
        return 0.0, 0.0
    scale = products / natural
    return scale, sum(one.seen_squares for one in sums) - scale * products


def _is_plausible(words: Sequence[Word], sizes: Sequence[Sizes], scale: float) -> bool:
    """Whether the scale is near to what the borders half-way between the middles say."""
    natural = sum(map(sum, sizes))
    spans = sum([word.end - word.start for word in words])
    if natural <= 0 or spans <= 0:
        return False
    return 1 / _OUTLANDISH < scale * natural / spans < _OUTLANDISH


def _lay(sizes: Sizes, sums: _Sums, scale: float) -> _Place:
    own = _own_scale(sums, scale)
    start = sums.seen - own * sums.natural
    return start, start + own * sum(sizes), sizes


def _lay_on_ink(word: Word, sizes: Sizes, scale: float) -> _Place:
    start, end = word.start - _BEARING * scale, word.end + _BEARING * scale
    if EM in {sizes[0], sizes[-1]}:
        # Much of a full-width comma or bracket is empty, on one side.
        first, last, _ = _lay(sizes, _sum(sizes, _middles_of(word)), scale)
        start = min(start, first) if sizes[0] == EM else start
        end = max(end, last) if sizes[-1] == EM else end
    return start, end, sizes


def _own_scale(sums: _Sums, scale: float) -> float:
    """The mean of the line's scale and the word's own, which counts more the longer the word is."""
    if sums.letters < _LEAST_OWN or sums.natural_squares <= 0:
        return scale
    own = sums.products / sums.natural_squares
    if not 1 / _OUTLANDISH < own / scale < _OUTLANDISH:
        return scale
    trust = sums.letters * sums.letters / (sums.letters * sums.letters + _TRUST)
    return trust * own + (1 - trust) * scale


def _apart(words: Sequence[Word], laid: Sequence[_Place], room: float) -> list[Word]:
    """Words with at least `room` of the line between them; none begins before the line does."""
    placed: list[Word] = []
    least = 0.0
    followings = [*[place[0] for place in laid[1:]], inf]
    for word, place, following in zip(words, laid, followings, strict=True):
        start, end, sizes = place
        start = max(start, least)
        least = end + room
        if following < least:
            middle = (end + following) / 2
            end, least = middle - room / 2, middle + room / 2
        end = max(end, start)
        least = max(least, end)
        placed.append(word.laid(start, end, sizes))
    return placed
