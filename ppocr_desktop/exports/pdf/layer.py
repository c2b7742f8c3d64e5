"""The text layer of one page as a content stream."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ppocr_desktop import geometry
from ppocr_desktop.document import WHOLE, TextLine
from ppocr_desktop.exports.pdf import fitting, frames, truetype, words
from ppocr_desktop.exports.pdf.font import GlyphlessFont
from ppocr_desktop.exports.pdf.frames import Frame
from ppocr_desktop.exports.pdf.widths import AMONG_OTHERS, EM, SPACE
from ppocr_desktop.exports.pdf.words import Word
from ppocr_desktop.geometry import Point, Polygon

BASELINE = 0.2
"""How far above a line's lower edge its baseline runs, as a fraction of its height."""

_LEAST_STEP, _MOST_STEP = 20, 60
"""Thousandths of the font's size by which a glyph is moved within a word: less is not worth its
bytes, and more than a tenth of the size, before it is stretched, is read as a space."""

_LEAST_GAP, _LEAST_SPACE = 150, 160
"""Thousandths of the font's size between words, after and before it is stretched: poppler overlooks
spaces of less than 150."""
_STEEP = 0.7
_LEAST_SIZE = 0.01


@dataclass(frozen=True, slots=True)
class Run:
    """Where a line runs in user space: its start on the baseline, its direction, its size."""

    origin: Point
    along: Point
    length: float
    height: float

    def at(self, fraction: float, rise: float = 0.0) -> Point:
        """The point so far along the line and so many line heights above the baseline."""
        x, y = self.along
        far, high = self.length * fraction, self.height * rise
        return self.origin[0] + x * far - y * high, self.origin[1] + y * far + x * high

    @property
    def is_steep(self) -> bool:
        return abs(self.along[1]) > _STEEP


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line, those of its words that are to be written, and where.

    `unit` is the part of the line that a thousandth of the font's size covers once it is stretched.
    """

    line: TextLine
    words: tuple[Word, ...]
    run: Run
    unit: float

    @property
    def size(self) -> float:
        """The size of the font, in user space, whose letters are as high as the line."""
        return _size_of(self.run)

    @property
    def stretch(self) -> float:
        """The horizontal scaling of the font, 1 for none (ISO 32000-1, 9.3.4)."""
        return self.unit * self.run.length * EM / self.size

    def middle_of(self, word: Word) -> Point:
        """The middle of a word's first character."""
        return self.run.at(word.start + word.sizes[0] * self.unit / 2, 0.5 - BASELINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word as TJ shows it, behind its gap: both strings, and where it starts and ends.

    In thousandths of the font's size before it is stretched, as is the width of the gap.
    """

    gap: str
    gap_width: int
    string: str
    start: int
    end: int


def place(lines: Sequence[TextLine], frame: Frame) -> Iterator[PlacedLine]:
    """The lines that have any area on the page and anything to write."""
    for line in lines:
        run = _run_of(line.letters, frame)
        if min(run.length, run.height) > _LEAST_SIZE:
            gap = _LEAST_SPACE * _size_of(run) / (EM * run.length)
            fitted = fitting.fit(words.split(line), gap, has_ink=line.ink != WHOLE)
            placed = select(line, fitted, run)
            if placed.unit > 0:
                yield placed


def _size_of(run: Run) -> float:
    return run.height * truetype.UNITS_PER_EM / (truetype.ASCENT - truetype.DESCENT)


def select(line: TextLine, chosen: Sequence[Word], run: Run) -> PlacedLine:
    """A line with only these of its words; its unit is 0 if they have no width."""
    spans = sum([word.end - word.start for word in chosen if word.end > word.start])
    natural = sum([word.natural for word in chosen])
    unit = spans / natural if natural > 0 else 0.0
    return PlacedLine(line, tuple(chosen), run, unit)


def _run_of(polygon: Polygon, frame: Frame) -> Run:
    clipped = geometry.clip(polygon, frame.width, frame.height)
    a, b, c, d = (frames.apply(frame.matrix, point) for point in clipped)
    placed = (a, b, c, d)
    angle = geometry.angle(placed)
    along = (math.cos(angle), math.sin(angle))
    length, height = geometry.length(placed), geometry.breadth(placed)
    middle = Run(geometry.center(placed), along, length, height)
    return Run(middle.at(-0.5, BASELINE - 0.5), along, length, height)


def write(placed: PlacedLine, font: GlyphlessFont, key: str) -> str:
    """One text object; `key` names the font."""
    start = matrix(placed.run.along, placed.run.origin)
    shown = "".join(_show(pieces(placed, font)))
    return text_object(placed, font, key, f"{start} Tm [{shown}{space_of(font)}] TJ")


def text_object(placed: PlacedLine, font: GlyphlessFont, key: str, shown: str) -> str:
    """The text object of a line around the operators that show it."""
    size, scale = number(placed.size, 2), number(100 * placed.stretch, 2)
    # Without this, PDFium reverses the order of columns that run from right to left.
    end = f" {space_of(font)} Tj" if placed.run.is_steep else ""
    return f"BT 3 Tr /{key} {size} Tf {scale} Tz {shown}{end} ET\n"


def matrix(along: Point, origin: Point) -> str:
    """The operands of Tm for text that runs in a direction from a point."""
    x, y = along
    return " ".join(
        [*(number(value, 5) for value in (x, y, -y, x)), *(number(v, 2) for v in origin)]
    )


def space_of(font: GlyphlessFont) -> str:
    """The string of a plain space."""
    (code,) = font.encode(" ", [SPACE])
    return f"<{code}>"


def _show(shown: Iterable[Piece]) -> Iterator[str]:
    """The strings and movements of a TJ operator."""
    pen = 0
    for piece in shown:
        yield piece.gap
        pen += piece.gap_width
        if pen != piece.start:
            yield str(pen - piece.start)
        yield piece.string
        pen = piece.end


def pieces(placed: PlacedLine, font: GlyphlessFont) -> Iterator[Piece]:
    """The words of a line one after the other."""
    pen = 0
    unit, space = placed.unit, space_of(font)
    most = _MOST_STEP / max(placed.stretch, 1.0)
    least = round(max(_LEAST_GAP, _LEAST_SPACE / placed.stretch))
    for word in placed.words:
        start = round(word.start / unit)
        gap, width = "", 0
        if pen and word.gap:
            # Where letters stand too close for the font, those after them are pushed on.
            start = max(start, pen + least)
            gap, width = (space, SPACE) if word.gap == " " else _gap(word.gap, font)
        codes = font.encode(word.text, word.sizes)
        pen = start + word.natural
        step = _step_of(word, unit, most)
        if step:
            pen += _move(codes, word, step, most)
        yield Piece(gap, width, f"<{''.join(codes)}>", start, pen)


def _gap(text: str, font: GlyphlessFont) -> tuple[str, int]:
    """The string of any gap but one plain space, and its width in thousandths of the size."""
    widths = [AMONG_OTHERS[one] for one in text]
    return f"<{''.join(font.encode(text, widths))}>", sum(widths)


def _step_of(word: Word, unit: float, most: float) -> float:
    """By how much to move each glyph after the first so that the last ends where the word does.

    In thousandths of the font's size; 0 where that is not worth it, never beyond `most`.
    """
    missing = (word.end - word.start) / unit - word.natural
    if -_LEAST_STEP < missing < _LEAST_STEP:
        return 0.0
    joints = len(word.sizes) - word.sizes.count(0) - 1
    if joints < 1:
        return 0.0
    return min(max(missing / joints, -most), most)


def _move(codes: list[str], word: Word, step: float, most: float) -> int:
    """Puts TJ movements between the codes of a string; returns their sum, forward.

    What is too small for a movement of its own is added to that of the next glyph.
    """
    moved = 0
    owed = 0.0
    for index, size in enumerate(word.sizes):
        if index == 0 or size == 0:
            continue
        owed += step
        if owed >= _LEAST_STEP or owed <= -_LEAST_STEP:
            way = int(min(max(owed, -most), most))
            codes[index] = f">{-way}<{codes[index]}"
            moved += way
            owed -= way
    return moved


def number(value: float, digits: int) -> str:
    """A number as PDF writes it: no exponent, and no zeros at the end of a fraction."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text
