"""The keys that count while a region is chosen, drawn as a bar of small key caps."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.capture import plates

_PAD = 5.0
_GAP = 16.0
_RADIUS = 4.0


class Entry(NamedTuple):
    """Keys and what they do; without keys a plain sentence."""

    keys: tuple[str, ...]
    words: str


def spoken(entries: Sequence[Entry]) -> str:
    """The same for those who do not see it."""
    return ", ".join(" ".join((*entry.keys, entry.words)) for entry in entries)


class Legend:
    """A bar laid out for a width, in as many rows as that takes."""

    def __init__(self, entries: Sequence[Entry], width: float) -> None:
        self._metrics = QFontMetricsF(plates.font())
        self._rows = self._in_rows(entries, width - 4 * theme.SPACE_4)
        self._height = self._metrics.height() + theme.SPACE_2
        row_width = max((self._row_width(row) for row in self._rows), default=0)
        rows = len(self._rows)
        self.size = QSizeF(
            row_width + 2 * theme.SPACE_3,
            rows * self._height + (rows - 1) * theme.SPACE_1 + 2 * theme.SPACE_2,
        )

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the bar with its upper left corner there."""
        plates.draw(painter, QRectF(corner, self.size), 10)
        painter.save()
        painter.setFont(plates.font())
        y = corner.y() + theme.SPACE_2
        for row in self._rows:
            x = corner.x() + (self.size.width() - self._row_width(row)) / 2
            for entry in row:
                x = self._draw_entry(painter, QPointF(x, y), entry) + _GAP
            y += self._height + theme.SPACE_1
        painter.restore()

    def _in_rows(self, entries: Sequence[Entry], room: float) -> list[list[Entry]]:
        rows: list[list[Entry]] = [[]]
        for entry in entries:
            if rows[-1] and self._row_width([*rows[-1], entry]) > room:
                rows.append([])
            rows[-1].append(entry)
        return rows

    def _row_width(self, row: Sequence[Entry]) -> float:
        return sum(map(self._entry_width, row)) + _GAP * (len(row) - 1)

    def _entry_width(self, entry: Entry) -> float:
        caps = sum(self._cap_width(key) + theme.SPACE_1 for key in entry.keys)
        return caps + self._metrics.horizontalAdvance(entry.words)

    def _cap_width(self, key: str) -> float:
        height = self._metrics.height() + 2
        return max(self._metrics.horizontalAdvance(key) + 2 * _PAD, height)

    def _draw_entry(self, painter: QPainter, corner: QPointF, entry: Entry) -> float:
        """Draw keys and words from a corner on; returns the x at which they end."""
        x, alignment = corner.x(), Qt.AlignmentFlag.AlignVCenter
        height = self._metrics.height() + 2
        for key in entry.keys:
            top = corner.y() + (self._height - height) / 2
            self._draw_cap(painter, QRectF(x, top, self._cap_width(key), height), key)
            x += self._cap_width(key) + theme.SPACE_1
        painter.setPen(plates.QUIET_TEXT if entry.keys else plates.TEXT)
        width = self._metrics.horizontalAdvance(entry.words)
        painter.drawText(QRectF(x, corner.y(), width + 1, self._height), alignment, entry.words)
        return x + width

    def _draw_cap(self, painter: QPainter, rect: QRectF, key: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(plates.KEY_EDGE, 1))
        painter.setBrush(plates.KEY)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(plates.TEXT)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
