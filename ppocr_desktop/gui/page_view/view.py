"""The page in the middle of the window: see it, point at its lines, select its text."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ppocr_desktop.document import DocumentPage
from ppocr_desktop.gui.page_view.canvas import Canvas
from ppocr_desktop.gui.page_view.chosen import Chosen
from ppocr_desktop.gui.page_view.keyboard import Keyboard
from ppocr_desktop.gui.page_view.message import Message
from ppocr_desktop.gui.page_view.mouse import Mouse
from ppocr_desktop.gui.page_view.presenter import Presenter
from ppocr_desktop.gui.page_view.shapes import NOTHING
from ppocr_desktop.gui.page_view.sheet import Sheet
from ppocr_desktop.gui.page_view.text_selection import TextSelection
from ppocr_desktop.gui.page_view.text_tool import TextTool
from ppocr_desktop.gui.page_view.tools import Tool
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import PageKey, Workspace

_REVEAL_MARGIN = 48


class PageView(Canvas):
    """Shows the selection's page and lets tools work on it; see `tools` for those."""

    edit_requested = Signal(int)
    """The text of this line is to be edited."""
    context_menu_requested = Signal(QPoint, int)
    """A menu is to open at this point of the screen, for this line or NO_LINE."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        self.text_selection = TextSelection()
        self._sheet = Sheet(self.text_selection)
        super().__init__(self._sheet, parent)
        self.text_selection.setParent(self)
        self._sheet.setParent(self)
        self.workspace = workspace
        self.selection = selection
        self._presenter = Presenter(workspace, selection, pictures, self._sheet)
        self._message = Message(self)
        self.chosen = Chosen(self._presenter, selection, self.text_selection, self)
        self.text_tool = TextTool(self)
        self._mouse = Mouse(self, self.text_tool)
        self._keyboard = Keyboard(self, self._mouse)
        self._prepare()
        self._connect()

    @property
    def key(self) -> PageKey:
        """The key of the page in view, NO_PAGE if there is none."""
        return self._presenter.key

    @property
    def page(self) -> DocumentPage:
        """The page in view; an unread one without lines if there is none."""
        return self._presenter.page

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of the page in view, also of one that is not read; 0 while unknown."""
        return self._sheet.size.toTuple()

    @property
    def tool(self) -> Tool:
        return self._mouse.tool

    def set_tool(self, tool: Tool) -> None:
        """Let another tool have the mouse than `text_tool`, or that one again."""
        if tool is not self._mouse.tool:
            self._mouse.set_tool(tool)
            if tool is not self.text_tool:
                self.text_selection.clear()
            self.redraw()

    @property
    def overlay_visible(self) -> bool:
        """Whether all lines are outlined, not only those chosen."""
        return self._sheet.outlines.shows_all

    @Slot(bool)
    def set_overlay_visible(self, visible: bool) -> None:  # noqa: FBT001
        self._sheet.outlines.set_shows_all(visible)
        self.set_hovered(NOTHING)

    @Slot(bool)
    def set_text_overlay(self, visible: bool) -> None:  # noqa: FBT001
        """Lay the text that was read over the picture, or not."""
        self._sheet.plates.setVisible(visible)

    @Slot()
    def select_all(self) -> None:
        """All text, or with another tool than that for text all lines."""
        if self.tool is self.text_tool:
            self.text_selection.select_all()
        else:
            self.chosen.choose_all_lines()

    def line_at(self, point: QPointF, slack: float = 0.0) -> int:
        """The line at a point of the page or within `slack` of it; shapes.NOTHING if none is."""
        return self._sheet.line_at(point, slack)

    def lines_in(self, rect: QRectF) -> list[int]:
        """The lines that a rectangle of the page touches."""
        return self._sheet.lines_in(rect)

    def area_at(self, point: QPointF) -> int:
        """The area at a point of the page; shapes.NOTHING if there is none."""
        return self._sheet.area_at(point)

    def line_rect(self, line: int) -> QRect:
        """The upright rectangle around a line in the viewport; empty for a line that is not."""
        box = self._sheet.line_box(line)
        return self.viewportTransform().mapRect(box).toAlignedRect() if box.isValid() else QRect()

    def reveal(self, line: int) -> None:
        """Scroll a line into sight, with some room around it, if it is not there already."""
        box = self._sheet.line_box(line)
        if box.isValid():
            self.reveal_box(box)

    def reveal_box(self, box: QRectF) -> None:
        """The same for a rectangle of the page."""
        rect = self.viewportTransform().mapRect(box).toAlignedRect()
        if not self.viewport().rect().contains(rect):
            self.ensureVisible(box, _REVEAL_MARGIN, _REVEAL_MARGIN)

    def set_hovered(self, line: int) -> None:
        """Tint the line under the mouse, or none with shapes.NOTHING."""
        self._sheet.outlines.set_hovered(line if self.overlay_visible else NOTHING)

    def redraw(self, rect: QRectF | None = None) -> None:
        """For tools: paint again, all or a rectangle of the page."""
        if rect is None:
            self.viewport().update()
        else:
            box = self.viewportTransform().mapRect(rect).toAlignedRect()
            self.viewport().update(box.adjusted(-2, -2, 2, 2))

    def update_cursor(self) -> None:
        """For tools: the mouse pointer is to be another, though the mouse has not moved."""
        self._mouse.update_cursor()

    def shut_down(self) -> None:
        """Stop the work beside the window; before the view goes."""
        self._sheet.picture.shut_down()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keyboard.press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keyboard.release(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mouse.set_hand_ready(is_ready=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.selection.current
        position = self.line_rect(line).center()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            position = event.pos()
            line = self._aim_menu(self.mapToScene(position))
        self.context_menu_requested.emit(self.viewport().mapToGlobal(position), line)

    def _aim_menu(self, point: QPointF) -> int:
        """The line there, which is chosen if it was not, with the caret there to split it."""
        line = self.line_at(point)
        if line != NOTHING:
            if line not in self.selection.lines:
                self.chosen.choose_line(line)
            if line not in self.text_selection.polygons:
                self.text_selection.start(point)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._message.center()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse.leave()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        super().drawBackground(painter, rect)
        if not self._sheet.size.isEmpty():
            self._sheet.picture.paint_shadow(painter, self.pixel)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: ARG002
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.tool.paint(painter)

    def _prepare(self) -> None:
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        # What is dropped is the window's to take in.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(self.tr("Page"))

    def _connect(self) -> None:
        self._presenter.page_shown.connect(self._on_page_shown)
        self._presenter.resized.connect(self._on_page_resized)
        self._presenter.refreshed.connect(self._show_chosen)
        self._presenter.waiting_started.connect(self._message.start_waiting)
        self._presenter.waiting_ended.connect(self._message.end_waiting)
        self.chosen.lines_changed.connect(self._show_chosen)
        self.chosen.made_elsewhere.connect(self._reveal_current)
        self._on_page_shown()

    @Slot()
    def _on_page_shown(self) -> None:
        self._mouse.abandon()
        self._on_page_resized()
        self._show_chosen()
        self.text_selection.clear()
        self._reveal_current()

    @Slot()
    def _on_page_resized(self) -> None:
        self.show_start(self._sheet.size)

    @Slot()
    def _show_chosen(self) -> None:
        self._sheet.outlines.set_chosen(self.selection.lines)
        if self.tool is not self.text_tool:
            # It may show handles beside the chosen lines.
            self.redraw()

    @Slot()
    def _reveal_current(self) -> None:
        self.reveal(self.selection.current)
