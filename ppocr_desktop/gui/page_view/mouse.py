"""Passes what the mouse does on the page to a tool, except what moves the page itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui.page_view.panning import EdgeScroller, Hand
from ppocr_desktop.gui.page_view.shapes import NOTHING
from ppocr_desktop.gui.page_view.tools import Pointer, Tool

if TYPE_CHECKING:
    from ppocr_desktop.gui.page_view.view import PageView


class Mouse(QObject):
    """Holds the tool and what is under way with it."""

    def __init__(self, view: "PageView", tool: Tool) -> None:
        super().__init__(view)
        self._view = view
        self._tool = tool
        self._hand = Hand(view)
        self._edges = EdgeScroller(view)
        self._edges.scrolled.connect(self._on_scrolled)
        self._is_down = False
        self._last = QPoint(-1, -1)
        self._since_double = QElapsedTimer()
        self._doubled_at = QPoint()

    @property
    def tool(self) -> Tool:
        return self._tool

    @property
    def is_down(self) -> bool:
        """Whether the tool was pressed and not released yet."""
        return self._is_down

    def set_tool(self, tool: Tool) -> None:
        self.abandon()
        self._tool = tool
        self.update_cursor()

    def abandon(self) -> None:
        """Give up what is under way; the button may still be held."""
        self._is_down = False
        self._edges.stop()
        self._tool.abandon()

    def press(self, event: QMouseEvent) -> None:
        self._last = event.position().toPoint()
        if not self._hand.press(event) and event.button() == Qt.MouseButton.LeftButton:
            self._is_down = True
            if self._is_third_click():
                self._tool.triple_click(self._pointer(event))
            else:
                self._tool.press(self._pointer(event))
        self.update_cursor()

    def double_click(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._hand.is_ready:
            self.press(event)
            return
        self._is_down = True
        self._since_double.start()
        self._doubled_at = event.position().toPoint()
        self._tool.double_click(self._pointer(event))

    def move(self, event: QMouseEvent) -> None:
        self._last = event.position().toPoint()
        self._hand.move(event)
        if self._hand.is_gripping:
            return
        if self._is_down:
            self._edges.follow(self._last)
        pointer = self._pointer(event)
        self._tool.move(pointer)
        self._view.set_hovered(NOTHING if self._is_down else self._view.line_at(pointer.point))
        self.update_cursor()

    def release(self, event: QMouseEvent) -> None:
        self._hand.release(event)
        if event.button() == Qt.MouseButton.LeftButton and self._is_down:
            self._is_down = False
            self._edges.stop()
            self._tool.release(self._pointer(event))
        self.update_cursor()

    def leave(self) -> None:
        self._view.set_hovered(NOTHING)

    def set_hand_ready(self, *, is_ready: bool) -> None:
        """Whether Space is held."""
        self._hand.is_ready = is_ready
        self.update_cursor()

    def update_cursor(self) -> None:
        """Show the pointer that belongs to what a press here would do."""
        shape = self._hand.shape
        modifiers = QGuiApplication.keyboardModifiers()
        at = Pointer(self._view.mapToScene(self._last), self._last, modifiers, self._is_down)
        self._view.viewport().setCursor(self._tool.cursor(at) if shape is None else shape)

    @Slot()
    def _on_scrolled(self) -> None:
        modifiers = QGuiApplication.keyboardModifiers()
        point = self._view.mapToScene(self._last)
        self._tool.move(Pointer(point, self._last, modifiers, is_down=True))

    def _pointer(self, event: QMouseEvent) -> Pointer:
        point = self._view.scene_point(event.position())
        return Pointer(point, event.position().toPoint(), event.modifiers(), self._is_down)

    def _is_third_click(self) -> bool:
        if not self._since_double.isValid():
            return False
        soon = not self._since_double.hasExpired(QApplication.doubleClickInterval())
        self._since_double.invalidate()
        distance = (self._last - self._doubled_at).manhattanLength()
        return soon and distance <= QApplication.startDragDistance()
