"""Changing boxes with the mouse: handles on the chosen one, and moving all that are chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from ppocr_desktop import geometry
from ppocr_desktop.editing import shapes
from ppocr_desktop.editing.shapes import Size
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.page_view import handles, strokes
from ppocr_desktop.gui.page_view.box_tool import BoxTool
from ppocr_desktop.gui.page_view.handles import Handle
from ppocr_desktop.gui.page_view.shapes import NOTHING
from ppocr_desktop.gui.page_view.tools import Pointer

if TYPE_CHECKING:
    from ppocr_desktop.gui.page_view.view import PageView

_STEP = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ReshapeTool(BoxTool):
    """Chooses boxes as `BoxTool` does and drags them about.

    Ctrl+arrows move them by a pixel, with Shift their right and lower edges only.
    """

    def __init__(self, view: "PageView", editor: Editor) -> None:
        super().__init__(view)
        self._editor = editor
        self._drag_start: QPointF | None = None
        self._drag_position = QPoint()
        self._handle: Handle | None = None
        self._changed: dict[int, Polygon] = {}

    def press(self, at: Pointer) -> None:
        self.view.text_selection.clear()
        self._handle = self._handle_at(at)
        is_plain = not (at.toggles or at.extends)
        if self._handle or (is_plain and self.line_at(at) in self.view.selection.lines):
            self._drag_start, self._drag_position = at.point, at.position
        else:
            super().press(at)
            if is_plain and self.line_at(at) in self.view.selection.lines:
                self._drag_start, self._drag_position = at.point, at.position

    def move(self, at: Pointer) -> None:
        if self._drag_start is None or not at.is_down:
            super().move(at)
            return
        if not (self._changed or at.is_dragged_from(self._drag_position)):
            return
        self._changed = self._dragged(self._drag_start.toTuple(), at.point.toTuple())
        self.view.redraw()

    def release(self, at: Pointer) -> None:
        changed, start = self._changed, self._drag_start
        line = self.line_at(at)
        super().release(at)
        if changed:
            self._editor.reshape(changed)
        elif start is not None and not self._handle and len(self.view.selection.lines) > 1:
            self.view.chosen.choose_line(line)
        self.abandon()

    def double_click(self, at: Pointer) -> None:
        """Edit the text of a line, with the cursor where the click was."""
        self.press(at)
        if self.line_at(at) != NOTHING:
            self.view.text_selection.start(at.point)
            super().double_click(at)

    def key(self, event: QKeyEvent) -> bool:
        step = _STEP.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().key(event)
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        changed = self._pushed(*step) if is_shifted else self._moved(*step)
        if changed:
            self._editor.reshape(changed)
        return bool(changed)

    def paint(self, painter: QPainter) -> None:
        super().paint(painter)
        if self._changed:
            strokes.set_pen(painter, strokes.ACCENT, 2.0)
            for polygon in self._changed.values():
                painter.drawPolygon([QPointF(*point) for point in polygon])
        chosen = self._only_chosen()
        if chosen:
            handles.paint(painter, chosen, self.view.pixel, self._size)

    def cursor(self, at: Pointer) -> QCursor:
        polygon, handle = self._only_chosen(), self._handle_at(at)
        if polygon and handle:
            return QCursor(handles.cursor(polygon, handle))
        if self.line_at(at) in self.view.selection.lines:
            return QCursor(Qt.CursorShape.SizeAllCursor)
        return super().cursor(at)

    def abandon(self) -> None:
        super().abandon()
        self._drag_start, self._handle = None, None
        if self._changed:
            self._changed = {}
            self.view.redraw()

    def _handle_at(self, at: Pointer) -> Handle | None:
        polygon = self._only_chosen()
        if polygon is None:
            return None
        return handles.at(polygon, at.point.toTuple(), self.view.pixel, self._size)

    def _only_chosen(self) -> Polygon | None:
        """The one box that has handles, as it is or is becoming."""
        chosen = self.view.selection.lines
        if len(chosen) != 1:
            return None
        (line,) = chosen
        return self._changed.get(line) or self.view.page.page.lines[line].polygon

    def _dragged(self, start: Point, to: Point) -> dict[int, Polygon]:
        if self._handle is None:
            return self._moved(to[0] - start[0], to[1] - start[1])
        (line,) = self.view.selection.lines
        polygon = self.view.page.page.lines[line].polygon
        return {line: handles.drag(polygon, self._handle, start, to, self._size)}

    def _moved(self, dx: float, dy: float) -> dict[int, Polygon]:
        """All chosen boxes, moved together as far as the page goes for each of them."""
        chosen = self._chosen()
        if not chosen:
            return {}
        boxes = [geometry.box(polygon) for polygon in chosen.values()]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        width, height = self._size
        dx = max(min(dx, width - max(rights)), -min(lefts))
        dy = max(min(dy, height - max(bottoms)), -min(tops))
        return {line: shapes.shift(polygon, dx, dy, self._size) for line, polygon in chosen.items()}

    def _pushed(self, dx: float, dy: float) -> dict[int, Polygon]:
        return {
            line: handles.push(polygon, dx, dy, self._size)
            for line, polygon in self._chosen().items()
        }

    def _chosen(self) -> dict[int, Polygon]:
        lines = self.view.page.page.lines
        return {line: lines[line].polygon for line in self.view.selection.lines}

    @property
    def _size(self) -> Size:
        return self.view.page_size
