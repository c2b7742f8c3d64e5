"""Keeps the find bar over the page or, where that is too narrow, across the whole window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ppocr_desktop.gui.page_pane import PagePane
from ppocr_desktop.gui.panels import FindBar


class FindPlace(QObject):
    """Moves the bar, by how wide the page's pane is.

    Over the page it asks for no room, or the page could never be made narrower than the bar.
    """

    def __init__(self, bar: FindBar, pane: PagePane, panels: QWidget, window: QVBoxLayout) -> None:
        """Put it into the `pane` below its notices or on top of the `window`.

        There it is above the `panels`, of which the pane is one.
        """
        super().__init__(bar)
        self._bar = bar
        self._pane = pane
        self._panels = panels
        self._window = window
        self._is_over = True
        self._put()
        bar.hide()
        for watched in (bar, pane):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pane's width, and what the bar has to tell, which may take more room."""
        about = QEvent.Type.Resize if watched is self._pane else QEvent.Type.LayoutRequest
        if event.type() is about:
            self._settle()
        if event.type() is QEvent.Type.Resize and watched is self._pane:
            self._bar.follow_window()
        return False

    def _settle(self) -> None:
        is_over = self._pane.width() >= self._bar.minimumSizeHint().width()
        if is_over != self._is_over:
            self._is_over = is_over
            self._move()

    def _move(self) -> None:
        """Take the keyboard along, which a widget loses with its parent."""
        focus, is_shown = QApplication.focusWidget(), not self._bar.isHidden()
        self._put()
        # Else it counts in both places for a moment, and the window grows higher.
        self._panels.updateGeometry()
        self._bar.setVisible(is_shown)
        if focus and self._bar.isAncestorOf(focus):
            focus.setFocus()

    def _put(self) -> None:
        self._bar.setMinimumWidth(1 if self._is_over else 0)
        if self._is_over:
            self._pane.column.insertWidget(1, self._bar)
        else:
            self._window.insertWidget(0, self._bar)
