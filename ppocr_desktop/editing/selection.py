"""Selecting text on a page as in a PDF: where a caret stands, what lies between two of them."""

import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from ppocr_desktop import geometry
from ppocr_desktop.document import Character, Page, TextLine
from ppocr_desktop.editing import characters, words
from ppocr_desktop.editing.nearness import LineFinder
from ppocr_desktop.geometry import Point, Polygon


@dataclass(frozen=True, slots=True, order=True)
class Caret:
    """A place before a character of a line, or behind its last; both count from 0.

    Carets compare by reading order.
    """

    line: int
    character: int


Range = tuple[Caret, Caret]


class Selector:
    """Finds carets on one page and what lies between them; ranges may be given either way round.

    Made once for a page: every question then costs about a millisecond with 3,000 lines. Raises
    ValueError for a page without lines wherever a caret is asked for.
    """

    def __init__(self, page: Page) -> None:
        self._lines = page.lines
        self._texts: dict[int, _Text] = {}

    @cached_property
    def _finder(self) -> LineFinder:
        return LineFinder(self._lines)

    @property
    def first(self) -> Caret:
        """Before the first character of the page."""
        return Caret(0, 0)

    @property
    def last(self) -> Caret:
        """Behind the last character of the page."""
        return self.line_range(max(len(self._lines) - 1, 0))[1]

    def caret_at(self, point: Point) -> Caret:
        """The caret nearest to a point; in a margin or a gap that of the line it belongs to."""
        line = self._finder.nearest(point)
        return Caret(line, self._text(line).caret_at(self._finder.along(line, point)))

    def word_at(self, point: Point) -> Range:
        """The word, or the sign, under a point; the nearest where there is none."""
        line = self._finder.nearest(point)
        text = self._text(line)
        return self._word(line, text.character_at(self._finder.along(line, point)))

    def line_range(self, line: int) -> Range:
        """From a line's beginning to its end."""
        return Caret(line, 0), Caret(line, len(self._text(line).characters) if self._lines else 0)

    def text(self, start: Caret, end: Caret) -> str:
        """What is selected, its lines on lines of their own."""
        return "\n".join(
            self._lines[line].text
            if part is None
            else "".join(one.text for one in self._text(line).characters[slice(*part)])
            for line, part in self._parts(start, end)
        )

    def polygons(self, start: Caret, end: Caret) -> tuple[Polygon, ...]:
        """The sections of the lines that are selected; several of one where directions mix."""
        return tuple(
            polygon
            for line, part in self._parts(start, end)
            for polygon in self._sections(line, part)
        )

    def edge(self, caret: Caret) -> tuple[Point, Point]:
        """The caret as a stroke across its line, from the text's top to its bottom."""
        place = self._text(caret.line).place(caret.character)
        top, _, _, bottom = geometry.section(self._lines[caret.line].polygon, place, place)
        return top, bottom

    def start(self, caret: Caret) -> Caret:
        """The beginning of the line."""
        return Caret(caret.line, 0)

    def end(self, caret: Caret) -> Caret:
        """The end of the line."""
        return self.line_range(caret.line)[1]

    def next_character(self, caret: Caret) -> Caret:
        """One character on; the next line's beginning at the end of a line."""
        if caret < self.end(caret):
            return Caret(caret.line, caret.character + 1)
        return self._step(caret, 1)

    def previous_character(self, caret: Caret) -> Caret:
        """One character back; the end of the line before at the beginning of a line."""
        if caret.character:
            return Caret(caret.line, caret.character - 1)
        return self._step(caret, -1)

    def next_word(self, caret: Caret) -> Caret:
        """The beginning of the next word, the end of the line behind its last one."""
        if caret == self.end(caret):
            return self._step(caret, 1)
        starts = [start for start, _ in self._text(caret.line).words if start > caret.character]
        return Caret(caret.line, starts[0]) if starts else self.end(caret)

    def previous_word(self, caret: Caret) -> Caret:
        """The beginning of the word the caret is in or behind; the line before at a line's own."""
        if not caret.character:
            return self._step(caret, -1)
        starts = [start for start, _ in self._text(caret.line).words if start < caret.character]
        return Caret(caret.line, starts[-1]) if starts else self.start(caret)

    def up(self, caret: Caret) -> Caret:
        """The same place on the line above, as its text has it; the page's beginning on the top."""
        return self._across(caret, -1)

    def down(self, caret: Caret) -> Caret:
        """The same place on the line below; the next line in order, then the page's end."""
        return self._across(caret, 1)

    def _across(self, caret: Caret, step: int) -> Caret:
        top, bottom = self.edge(caret)
        point = (top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2
        line = self._finder.beside(caret.line, point, step)
        if line is None:
            line = caret.line + step
        if not 0 <= line < len(self._lines):
            return self.first if step < 0 else self.last
        return Caret(line, self._text(line).caret_at(self._finder.along(line, point)))

    def _step(self, caret: Caret, step: int) -> Caret:
        """The nearest caret on the line before or after; the same one at the page's ends."""
        line = caret.line + step
        if not 0 <= line < len(self._lines):
            return caret
        return self.line_range(line)[0 if step > 0 else 1]

    def _word(self, line: int, character: int) -> Range:
        text = self._text(line)
        known = text.words
        inside = [span for span in known if span[0] <= character < span[1]]
        before = [span for span in known if span[1] <= character]
        start, stop = (inside or before[-1:] or known[:1] or [(0, 0)])[0]
        return Caret(line, start), Caret(line, stop)

    def _parts(self, start: Caret, end: Caret) -> Iterator[tuple[int, tuple[int, int] | None]]:
        """Every line between two carets with its first character and the one after the last.

        Of lines that are between them as a whole nothing more need be known, so that to select
        all of a long page takes no time.
        """
        first, last = sorted((start, end))
        for line in range(first.line, min(last.line + 1, len(self._lines))):
            if first.line < line < last.line:
                yield line, None
            else:
                begin = first.character if line == first.line else 0
                whole = self.line_range(line)[1].character
                yield line, (begin, last.character if line == last.line else whole)

    def _sections(self, line: int, part: tuple[int, int] | None) -> Iterator[Polygon]:
        polygon = self._lines[line].polygon
        if part is None:
            yield polygon
        else:
            for span in self._text(line).spans(*part):
                yield geometry.section(polygon, *span)

    def _text(self, line: int) -> "_Text":
        if line not in self._texts:
            self._texts[line] = _Text(self._lines[line])
        return self._texts[line]


class _Text:
    """The characters of a line and their places along it."""

    def __init__(self, line: TextLine) -> None:
        self.characters = characters.of(line)
        self._centers = [one.middle for one in self.characters]
        self._by_place = sorted(range(len(self._centers)), key=self._centers.__getitem__)

    @cached_property
    def words(self) -> list[tuple[int, int]]:
        """The words as first character and the one after the last."""
        ends = list(accumulate(len(one.text) for one in self.characters))
        text = "".join(one.text for one in self.characters)
        return [
            (bisect.bisect_right(ends, start), bisect.bisect_left(ends, stop) + 1)
            for start, stop in words.spans(text)
        ]

    def character_at(self, place: float) -> int:
        """The character whose extent holds a place 0..1, or the nearest."""
        known = self.characters
        return min(self._by_place, key=lambda index: _distance(known[index], place), default=0)

    def caret_at(self, place: float) -> int:
        """The caret nearest to a place 0..1."""
        if not self.characters:
            return 0
        index = self.character_at(place)
        is_behind = (place > self._centers[index]) is not self._runs_back(index)
        return index + is_behind

    def place(self, caret: int) -> float:
        """Where a caret stands, 0..1."""
        if not self.characters:
            return 0.0
        index = min(caret, len(self.characters) - 1)
        character = self.characters[index]
        is_behind = caret > index
        return character.end if is_behind is not self._runs_back(index) else character.start

    def spans(self, first: int, stop: int) -> list[tuple[float, float]]:
        """The parts of the line that some characters cover, from left to right."""
        found: list[tuple[float, float]] = []
        previous = -2
        for rank, index in enumerate(self._by_place):
            if not first <= index < stop:
                continue
            character = self.characters[index]
            if rank == previous + 1:
                found[-1] = found[-1][0], max(found[-1][1], character.end)
            else:
                found.append((character.start, character.end))
            previous = rank
        return found

    def _runs_back(self, index: int) -> bool:
        """Whether the text runs towards the line's beginning here, as Arabic does."""
        other = index + 1 if index + 1 < len(self._centers) else index - 1
        if other < 0:
            return False
        return (self._centers[other] < self._centers[index]) is (other > index)


def _distance(character: Character, place: float) -> float:
    return max(character.start - place, place - character.end, 0.0)
