"""Pages as running text: paragraphs that go on in another column or on another page are joined."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import inf, pi
from typing import cast

from ppocr_desktop import geometry, progress
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import joining, spans
from ppocr_desktop.exports.contents import filled
from ppocr_desktop.exports.paragraphs import continuation, flow, margins, parts, stretched
from ppocr_desktop.exports.paragraphs.flow import Block, Paragraph
from ppocr_desktop.exports.paragraphs.parts import SENTENCE_END, Lines, Part
from ppocr_desktop.exports.spans import Direction
from ppocr_desktop.exports.tables.table import Table
from ppocr_desktop.progress import Report

_MOST = 8
"""So many notes, captions and the like may stand between the parts of a paragraph."""
_LIKELY = 2.5
"""The least log-odds to join what follows in the next column or on the next page."""
_SURE = 4.0
"""Those to do so over a note or a picture, which may have taken the place of the text's rest."""

_CAPTION = re.compile(
    r"(fig(ure|\.)|abb(ildung|\.)|tab(le|elle|leau|\.)|그림|표|図|图|圖|表)\s*\d", re.IGNORECASE
)


def blocks(pages: Sequence[Page], report: Report = progress.ignore) -> list[Block]:
    """What the pages hold in reading order, as if they were one.

    A paragraph stands where it begins, and what stands between its parts, such as notes, captions
    and running heads, follows it.
    """
    return list(_join(_pieces(pages, report)))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block, which ends on a page with the block `end`."""

    block: Block
    page: int
    end: Block
    looks: "_Looks"
    words: frozenset[str]
    is_margin: bool = False

    @property
    def part(self) -> Part | None:
        """How the end may be part of a text."""
        return self.looks.part(self.end)

    @property
    def is_heading(self) -> bool:
        return isinstance(self.block, Paragraph) and self.block.level > 0


def _pieces(pages: Sequence[Page], report: Report) -> list[_Piece]:
    found: list[list[Block]] = []
    for number, page in enumerate(pages):
        report(number, len(pages))
        found.append(flow.blocks(page))
    repeated = margins.find(found, pages) if len(pages) > 1 else frozenset()
    return [
        _Piece(block, number, block, looks, looks.words, id(block) in repeated)
        for number, (page, held) in enumerate(zip(pages, found, strict=True))
        for looks in [_Looks(page)]
        for block in held
    ]


class _Looks:
    """The lines of a page, and how they run."""

    def __init__(self, page: Page) -> None:
        lines = filled(page.lines)
        self.words = joining.words(line.text for line in lines)
        self._parts: dict[int, Part | None] = {}
        self._across = spans.direction(page, lines)
        self._down = _downwards(lines)
        self._level = Lines([line for line in lines if not line.vertical], self._across)
        self._upright = Lines([line for line in lines if line.vertical], self._down)

    def part(self, block: Block) -> Part | None:
        """A paragraph as a part of a column, if its lines run one way."""
        if id(block) not in self._parts:
            self._parts[id(block)] = None if isinstance(block, Table) else self._find(block)
        return self._parts[id(block)]

    def _find(self, block: Paragraph) -> Part | None:
        vertical = block.rows[0][0].vertical
        rows = stretched.mend(block.rows, self._down if vertical else self._across)
        lines = [line for row in rows for line in row]
        if len(lines) > len(rows) or any(line.vertical != vertical for line in lines):
            return None
        if vertical:
            return self._upright.part(lines)
        return self._level.part(lines) if all(map(self._across.has, lines)) else None


def _downwards(lines: Sequence[TextLine]) -> Direction:
    """The direction of vertical lines, where there are any."""
    columns = [line.polygon for line in lines if line.vertical]
    longest = max(columns, key=geometry.length, default=None)
    return Direction(geometry.angle(longest) if longest else pi / 2)


def _join(pieces: Sequence[_Piece]) -> Iterator[Block]:
    rest = deque(pieces)
    while rest:
        piece = rest.popleft()
        while (index := _find_rest(piece, list(islice(rest, _MOST + 1)))) is not None:
            piece = _unite(piece, rest[index])
            del rest[index]
        yield piece.block


def _find_rest(piece: _Piece, others: Sequence[_Piece]) -> int | None:
    """Where among the pieces that follow a text goes on."""
    if not _may_go_on(piece) or piece.part is None:
        return None
    for index, other in enumerate(others):
        if other.page > piece.page + 1:
            break
        if _goes_on(piece, other, others[:index]):
            return index
        if not _is_aside(other, piece.part):
            break
    return None


def _may_go_on(piece: _Piece) -> bool:
    """Whether a piece is a text that has not ended."""
    if isinstance(piece.end, Table) or piece.is_heading or piece.is_margin:
        return False
    return not SENTENCE_END.search(piece.end.texts[-1])


def _is_aside(piece: _Piece, text: Part) -> bool:
    """Whether a piece may stand between the parts of a text."""
    if piece.is_margin or isinstance(piece.block, Table):
        return True
    return piece.part is not None and (_is_note(piece.part, text) or parts.is_apart(piece.part))


def _is_note(part: Part, text: Part) -> bool:
    """Whether a part is a note, a caption or a page number."""
    is_marked = _CAPTION.match(part.texts[0]) or margins.is_number(" ".join(part.texts))
    return bool(is_marked) or parts.is_smaller(part, text)


def _goes_on(piece: _Piece, other: _Piece, between: Sequence[_Piece]) -> bool:
    before, after = piece.part, other.part
    if before is None or after is None or other.is_margin or other.is_heading:
        return False
    if _CAPTION.match(after.texts[0]):
        return False
    asides = [one.part for one in between if not one.is_margin]
    is_next = piece.page != other.page or _is_beside(before, after)
    if not is_next or not all(one and _is_note(one, before) for one in asides):
        return continuation.goes_on(before, after, inf)
    return continuation.goes_on(before, after, _SURE if asides else _LIKELY)


def _is_beside(before: Part, after: Part) -> bool:
    """Whether a part is at the top of a column that follows another's."""
    is_higher = after.spans[0].top < before.spans[-1].top
    return is_higher and after.left > before.right - before.height


def _unite(piece: _Piece, other: _Piece) -> _Piece:
    """Two pieces as one, which ends as the second does."""
    # Tables are no parts.
    before, after = cast("Paragraph", piece.block), cast("Paragraph", other.block)
    words = piece.words | other.words
    *texts, last = before.texts
    first, *more = after.texts
    joined = Paragraph(before.rows + after.rows, (*texts, joining.weld(last, first, words), *more))
    return _Piece(joined, other.page, other.end, other.looks, words)
