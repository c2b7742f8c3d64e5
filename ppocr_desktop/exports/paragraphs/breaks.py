"""What speaks for reading on where a line of a paragraph ends, and what for stopping there.

A line of running text ends where the next word found no room; one of a list, an address or a poem
ends on purpose. The votes are log-odds: fitted to 12,000 line ends of wrapped text, labels, lists
and poems in six languages, rounded, and raised where a lone snippet tells little else.
"""

import re
from collections.abc import Iterator, Sequence
from math import log

from ppocr_desktop.exports import measure
from ppocr_desktop.exports.measure import Line
from ppocr_desktop.exports.spans import Span

_DOUBT = 1.5
"""The log-odds against reading on before any vote, which the votes have to outweigh."""
_NARROW = 22
"""Running text is seldom set to fewer letters."""

_FILLED = 0.7
"""Where more than this share of the lines is full, a sentence may end by chance where one does."""
_ENOUGH = 3
"""So many have to be."""
_CERTAIN = 4.5
"""A word would have fitted for certain with so many letters of room to spare."""

_COMMAS = (",", "，", "、")
_QUOTES = "\"'«»„“”‘’「『"
_CLOSING = r"['\"”’»」』）)]*"
_END = re.compile(rf"[.!?:;。！？：；…]{_CLOSING}$")
"""The end of a sentence, a clause or an introduction."""
_STOP = re.compile(rf"[.!?。！？…]{_CLOSING}$")
"""The end of a sentence."""

_INNER = re.compile(
    rf"[a-zß-ÿ가-힣]{{3}}[.!?]{_CLOSING} [^\W\d_a-z]|[a-zß-ÿ가-힣], [a-zß-ÿ가-힣]|[。！？，、]."
)
"""The end of a sentence or a clause within a line."""
_CODE = re.compile(r"[{};]$|\w\(| = |^[$#>] ")
"""A line of a program, or of a shell."""
_FIELD = re.compile(r"[^:：]{1,20}[:：].")
"""A label with its value."""
_LINK = re.compile(
    r"(^|\s)(an?|the|of|and|or|to|for|with|from|by|at|as|is|are|was|were|that|which"
    r"|der|die|das|den|dem|des|eine?|eine[mnrs]|und|oder|von|vom|zu|zur|zum|für|mit|auf|im|ist"
    r"|les?|la|du|des?|une?|et|ou|à|aux?|pour|par|dans|sur|que|qui|est"
    r"|el|los|las|del|con|por|para|y)$"
    r"|[가-힣](을|를|은|는|의|에|에서|와|과|로|고|며)$"
    r"|[一-鿿ぁ-ヿ][のをはがにでとも]$|[一-鿿][的了是在和与將将被把]$",
    re.IGNORECASE,
)
"""A word that hardly ever ends an item: an article, a preposition, a particle."""


class Block:
    """The lines of a paragraph as evidence of how it is set."""

    def __init__(self, lines: Sequence[Line], others: Sequence[Span]) -> None:
        """`others` are lines of the page that run as these do."""
        self._lines = lines
        self._measure = measure.take(lines, others)
        marked = sum(_is_marked(line.text) for line in lines[:-1])
        self._is_verse = len(lines) > 2 and 2 * marked > len(lines) - 1
        self._is_prose = any(_INNER.search(line.text) for line in lines)

    def goes_on(self, index: int) -> bool:
        """Whether the text runs on from a line to the next one."""
        return self.odds(index) > 0

    def odds(self, index: int) -> float:
        """The log-odds that it does."""
        votes = (self._setting_votes(index), self._text_votes(index), self._block_votes(index))
        return sum(map(sum, votes)) - _DOUBT

    def _setting_votes(self, index: int) -> Iterator[float]:
        """What the width of the column says, and the room left at the line's end."""
        room = self._measure.rooms[index]
        # Where the next word would have fitted, the line was ended on purpose.
        yield -4.5 * _ramp(room)
        beyond = room + self._measure.column
        yield -2 * _ramp(beyond)
        if self._measure.is_sure and beyond <= 0:
            yield 3
        yield min(3 * log(max(self._measure.width, 1.0) / _NARROW), 0.7)

    def _text_votes(self, index: int) -> Iterator[float]:
        """How the line ends and the next one begins, as text."""
        before, after = (line.text for line in self._lines[index : index + 2])
        start = _initial(after)
        if _END.search(before):
            yield -0.5 if self._is_filled(index) else -3.5
        elif start.islower():
            yield 2
        elif start.isupper() or not start.isalpha():
            # Verse goes on with a capital after a comma.
            yield -3 if start.isupper() and before.endswith(_COMMAS) else -1.5
        else:
            yield 1
        if _LINK.search(before):
            yield 3
        if _FIELD.match(after):
            yield -1.5
        if _CODE.search(before) or _CODE.search(after):
            yield -2

    def _is_filled(self, index: int) -> bool:
        """Whether a line and nearly all others end where the next word found no room."""
        rooms = self._measure.rooms
        full = sum(room <= 0 for room in rooms)
        return rooms[index] <= 0 and full > _FILLED * len(rooms) and full >= _ENOUGH

    def _block_votes(self, index: int) -> Iterator[float]:
        """How the other lines end and begin, and whether all are verse or prose."""
        rooms = self._measure.rooms
        others = [other for other in range(len(rooms)) if other != index]
        full = sum(rooms[other] <= 0 for other in others)
        short = sum(rooms[n] > 0 and not _END.search(self._lines[n].text) for n in others)
        yield max(0.3 * min(full, 4) - 0.75 * short, -2.25)
        starts = [_initial(self._lines[other + 1].text) for other in others]
        if starts:
            lower = sum(start.islower() for start in starts)
            yield (lower - sum(_is_capital(start) for start in starts)) / len(starts)
        if self._is_verse:
            yield -1
        elif _STOP.search(self._lines[-1].text):
            yield 3
        if self._is_prose:
            yield 2.5


def _ramp(room: float) -> float:
    """From 0 where a word did not fit to 1 where it would have fitted for certain."""
    return min(max(room / _CERTAIN, 0.0), 1.0)


def _initial(text: str) -> str:
    return text.lstrip(_QUOTES)[:1]


def _is_capital(start: str) -> bool:
    return start.isupper() or start.isdigit()


def _is_marked(text: str) -> bool:
    return text.endswith(_COMMAS) or _END.search(text) is not None
