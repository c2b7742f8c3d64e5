"""A line's text made to fit its polygon: size from its breadth, stretched to its length."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QTextLayout, QTransform

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.editing import characters
from ppocr_desktop.geometry import Polygon

_EM = 48.0
"""The size in pixels that all texts are laid out in, to be scaled from there."""
_EM_SHARE = 0.86
"""How much of a polygon's breadth the type size is: detectors leave a little room around ink."""
_STRETCH_MOST = 1.7
"""Beyond this a text was misread or is widely spaced; drawn out it could not be read."""
_UPRIGHT_SHARE = 0.92
_MIDDLE = 0.33
"""How far the middle of a line of text lies above its baseline, as a share of the type size."""
_UPRIGHT_MIDDLE = 0.38
"""The same for characters that fill their square, as CJK ones do."""
_SPACING_MOST = 1.1
"""Characters of a column may exceed their pitch by this factor, for places are imprecise."""


@dataclass(frozen=True, slots=True)
class _Glyphs:
    """Glyphs at the size `_EM`; their baseline starts at `origin`."""

    runs: Sequence[QGlyphRun]
    origin: QPointF
    width: float


class _Layout:
    """A text shaped as a whole, whose parts keep the shapes that they have beside each other."""

    def __init__(self, text: str, font: QFont) -> None:
        self._layout = QTextLayout(text, font)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

    def whole(self) -> _Glyphs:
        rect = self._line.naturalTextRect()
        return self._glyphs(self._layout.glyphRuns(), rect.x(), rect.width())

    def part(self, start: int, length: int) -> _Glyphs:
        """Some characters; their place and number in UTF-16 units."""
        left, right = (self._x(place) for place in (start, start + length))
        runs = self._layout.glyphRuns(start, length)
        return self._glyphs(runs, min(left, right), abs(right - left))

    def _x(self, place: int) -> float:
        # Qt gives a pair, which its type information does not tell.
        x, _ = cast("tuple[float, int]", self._line.cursorToX(place))
        return x

    def _glyphs(self, runs: Sequence[QGlyphRun], left: float, width: float) -> _Glyphs:
        # Fonts that stand in for missing glyphs move the baseline, so it is asked for.
        return _Glyphs(runs, QPointF(left, self._line.ascent()), max(width, 1.0))


@dataclass(frozen=True, slots=True)
class _Piece:
    """Glyphs whose baseline starts at 0, 0, and the transform to their place on the page."""

    glyphs: _Glyphs
    transform: QTransform


class FittedText:
    """The text of a line, ready to be painted in picture pixels."""

    def __init__(self, line: TextLine) -> None:
        self._pieces = _column(line) if line.vertical else _row(line)

    def paint(self, painter: QPainter) -> None:
        """Draw it with the painter's pen; the painter is as before afterwards."""
        base = painter.worldTransform()
        for piece in self._pieces:
            painter.setWorldTransform(piece.transform * base)
            for run in piece.glyphs.runs:
                painter.drawGlyphRun(-piece.glyphs.origin, run)
        painter.setWorldTransform(base)


def type_size(polygon: Polygon) -> float:
    """The size of a line's type in picture pixels."""
    return _EM_SHARE * geometry.breadth(polygon)


def _row(line: TextLine) -> list[_Piece]:
    """The whole line or, where it would be drawn out too much, each word in its own place."""
    whole = _Layout(line.text, _font(upright=False)).whole()
    if not line.characters or _stretch(whole, line.polygon) <= _STRETCH_MOST:
        return [_run(whole, line.polygon)]
    return [
        _run(_Layout(word.text, _font(upright=False)).whole(), word.polygon) for word in line.words
    ]


def _run(text: _Glyphs, polygon: Polygon) -> _Piece:
    scale = type_size(polygon) / _EM
    stretch = min(_stretch(text, polygon), _STRETCH_MOST)
    width = stretch * scale * text.width
    placed = _frame(polygon)
    placed.translate((geometry.length(polygon) - width) / 2, geometry.breadth(polygon) / 2)
    placed.scale(stretch * scale, scale)
    placed.translate(0, _MIDDLE * _EM)
    return _Piece(text, placed)


def _stretch(text: _Glyphs, polygon: Polygon) -> float:
    """The factor by which a text of its type size has to be widened to fill its polygon."""
    # The room that detectors leave at the ends is about that above and below.
    room = geometry.length(polygon) - (1 - _EM_SHARE) * geometry.breadth(polygon)
    width = text.width * type_size(polygon) / _EM
    return max(room, 1.0) / max(width, 1e-9)


def _column(line: TextLine) -> list[_Piece]:
    """Upright characters one below the other, each in the middle of its place."""
    length, breadth = geometry.length(line.polygon), geometry.breadth(line.polygon)
    known = characters.of(line)
    visible = [one for one in known if not one.text.isspace()]
    pitch = sum(one.end - one.start for one in visible) / max(len(visible), 1) * length
    scale = min(_UPRIGHT_SHARE * breadth, _SPACING_MOST * pitch) / _EM
    # Shaped together: alone, a bracket may come from a font that has no form of it for columns.
    layout = _Layout(line.text, _font(upright=True))
    frame = _frame(line.polygon)
    pieces = []
    place = 0
    for one in known:
        size = characters.utf16_length(one.text)
        glyphs = layout.part(place, size)
        place += size
        placed = QTransform(frame)
        placed.translate(one.middle * length, breadth / 2)
        # The column runs down, so upright is a quarter turn back from its direction.
        placed.rotate(-90)
        placed.scale(scale, scale)
        placed.translate(-glyphs.width / 2, _UPRIGHT_MIDDLE * _EM)
        pieces.append(_Piece(glyphs, placed))
    return pieces


def _frame(polygon: Polygon) -> QTransform:
    """The transform from a rectangle of the line's length and breadth at 0, 0 to its polygon.

    It is skewed as the polygon is, so that also text seen at an angle lies in it.
    """
    a, b, c, d = (QPointF(*corner) for corner in polygon)
    along = (b - a + c - d) / 2 / max(geometry.length(polygon), 1e-9)
    across = (d - a + c - b) / 2 / max(geometry.breadth(polygon), 1e-9)
    half = along * (geometry.length(polygon) / 2) + across * (geometry.breadth(polygon) / 2)
    start = QPointF(*geometry.center(polygon)) - half
    return QTransform(along.x(), along.y(), across.x(), across.y(), start.x(), start.y())


@functools.cache
def _font(*, upright: bool) -> QFont:
    font = QFont()
    font.setPixelSize(round(_EM))
    # Hinted glyphs would keep the widths of one size when they are scaled to another.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if upright:
        # The forms that brackets and long vowels have in columns.
        font.setFeature(QFont.Tag("vert"), 1)
    return font
