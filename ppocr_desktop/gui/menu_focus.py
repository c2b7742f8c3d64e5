"""Has the menu bar keep the focus no longer than one chooses in it."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid

_MAY_STRAND = (QEvent.Type.FocusIn, QEvent.Type.KeyPress)


class MenuFocus(QObject):
    """Filters the events of a menu bar.

    Qt forgets who had the focus before when a menu is opened from the bar by its key, or the window
    is left for a dialog. The bar would then have the keys for good, with nothing in it to be seen.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._before: QWidget | None = None
        """What had the focus before the bar."""
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._on_focus_changed)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MAY_STRAND:
            # Once the bar itself has dealt with it.
            QTimer.singleShot(0, self, self._hand_back)
        return super().eventFilter(watched, event)

    @Slot("QWidget*", "QWidget*")
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self._bar and old and old.window() is self._bar.window():
            self._before = old

    @Slot()
    def _hand_back(self) -> None:
        action: QAction | None = self._bar.activeAction()
        if action or QApplication.activePopupWidget() or not self._bar.hasFocus():
            return
        if self._before and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        else:
            self._bar.clearFocus()
