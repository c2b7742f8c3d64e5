"""Lets screen readers see the lines of the page view, and tells them where one is."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QColor,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from ppocr_desktop.document import TextLine
from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.selection import NO_LINE, Selection
from ppocr_desktop.gui.workspace import NO_PAGE, Workspace

_MOST_TOLD = 20

_Role, _Text, _Event = QAccessible.Role, QAccessible.Text, QAccessible.Event

# The stubs of Qt do not know that None stands for no interface, hence Any below.
_kept: list["AccessiblePage"] = []
"""Qt holds on to interfaces until the program ends, so Python must not let go of them before."""


def install() -> None:
    """Let screen readers that look at a page view see its lines from now on."""
    QAccessible.installFactory(_make)


def _make(_: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, PageView):
        return None
    _kept.append(AccessiblePage(widget))
    return _kept[-1]


class AccessiblePage(QAccessibleWidget):
    """A list of the page's lines, after what the view has of widgets.

    There is one interface for each place on the page, whatever line is there at the moment.
    """

    def __init__(self, view: PageView) -> None:
        super().__init__(view, _Role.List)
        self._view = view
        self._lines: list[AccessibleLine] = []

    def childCount(self) -> int:
        return super().childCount() + len(self._view.page.page.lines)

    def child(self, index: int) -> Any:
        own = super().childCount()
        return super().child(index) if index < own else self.line(index - own)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, AccessibleLine):
            return super().childCount() + child.number
        return super().indexOfChild(child)

    def focusChild(self) -> Any:
        return self.line(self._view.selection.current) if self._view.hasFocus() else None

    def line(self, number: int) -> "AccessibleLine | None":
        """The line at a place of the page; none where there is no such place."""
        if not 0 <= number < len(self._view.page.page.lines):
            return None
        while len(self._lines) <= number:
            made = AccessibleLine(self._view, self, len(self._lines))
            QAccessible.registerAccessibleInterface(made)
            self._lines.append(made)
        return self._lines[number]


class AccessibleLine(QAccessibleInterface):
    """What can be said of the line at one place of the page."""

    def __init__(self, view: PageView, page: AccessiblePage, number: int) -> None:
        super().__init__()
        self._view = view
        self._page = page
        self.number = number

    def isValid(self) -> bool:
        return isValid(self._view) and self._line is not None

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._view.window().windowHandle() if isValid(self._view) else None

    def parent(self) -> Any:
        return self._page if isValid(self._page) else None

    def childCount(self) -> int:
        return 0

    def child(self, _: int) -> Any:
        return None

    def childAt(self, _x: int, _y: int) -> Any:
        return None

    def indexOfChild(self, _: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        """The line's place on the screen."""
        if not self.isValid():
            return QRect()
        box = self._view.line_rect(self.number)
        return QRect(self._view.viewport().mapToGlobal(QPoint(box.topLeft())), box.size())

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        selection = self._view.selection
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = self.number in selection.lines
        state.focused = self._view.hasFocus() and self.number == selection.current
        state.offscreen = (
            not self._view.viewport().rect().intersects(self._view.line_rect(self.number))
        )
        return state

    def text(self, kind: QAccessible.Text) -> str:
        line = self._line if isValid(self._view) else None
        if line is None:
            return ""
        if kind == _Text.Name:
            return line.text or QCoreApplication.translate("PageView", "Empty line")
        is_doubtful = doubts.level(line.score) is not Confidence.SURE
        if kind == _Text.Description and is_doubtful:
            return QCoreApplication.translate("PageView", "Doubtful")
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Changes nothing: texts are changed in the strip under the line."""

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    @property
    def _line(self) -> TextLine | None:
        lines = self._view.page.page.lines
        return lines[self.number] if self.number < len(lines) else None


class PageSpeaker(QObject):
    """Has screen readers follow: another page, its lines, and the one that keys act on."""

    def __init__(self, view: PageView, workspace: Workspace, selection: Selection) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._selection = selection
        self._current = NO_LINE
        self._chosen: frozenset[int] = frozenset()
        selection.page_changed.connect(self._on_page_changed)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.order_changed.connect(self._describe)
        # After the view itself has followed.
        selection.lines_changed.connect(self._on_lines_changed)
        view.installEventFilter(self)
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the line again when the view gets the keys back, as from the strip."""
        if event.type() == QEvent.Type.FocusIn and QAccessible.isActive():
            # Qt is about to tell of the view as a whole.
            QTimer.singleShot(0, self, self._tell_current)
        return super().eventFilter(watched, event)

    @Slot(int)
    def _on_page_changed(self, key: int) -> None:
        if key == self._selection.page:
            self._describe()
            self._current = NO_LINE
            if QAccessible.isActive():
                _tell(QAccessibleEvent(self._view, _Event.ObjectReorder))

    @Slot()
    def _describe(self) -> None:
        """Describe the page in view, for screen readers that are asked where one is."""
        key = self._selection.page
        if key == NO_PAGE:
            self._view.setAccessibleDescription("")
            return
        number, count = self._workspace.index(key) + 1, len(self._workspace.keys)
        place = self.tr("Page {number} of {count}").format(number=number, count=count)
        page = self._workspace.page(key)
        lines = self.tr("%n line(s)", "", len(page.page.lines))
        self._view.setAccessibleDescription(f"{place}, {lines}" if page.is_read else place)

    @Slot()
    def _on_lines_changed(self) -> None:
        if not QAccessible.isActive():
            return
        page = QAccessible.queryAccessibleInterface(self._view)
        if not isinstance(page, AccessiblePage):
            return
        changed, self._chosen = self._chosen ^ self._selection.lines, self._selection.lines
        for line in self._few(page, changed):
            state = QAccessible.State()
            state.selected = True
            _tell(QAccessibleStateChangeEvent(line, state))
        if self._selection.current != self._current:
            self._tell_current()
        self._current = self._selection.current

    @Slot()
    def _tell_current(self) -> None:
        page = QAccessible.queryAccessibleInterface(self._view)
        line = page.line(self._selection.current) if isinstance(page, AccessiblePage) else None
        if line and self._view.hasFocus():
            _tell(QAccessibleEvent(line, _Event.Focus))

    def _few(self, page: AccessiblePage, numbers: frozenset[int]) -> Iterator["AccessibleLine"]:
        """The first of these lines: nobody wants to hear of thousands chosen at once."""
        for number in sorted(numbers)[:_MOST_TOLD]:
            line = page.line(number)
            if line:
                yield line


def _tell(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)
