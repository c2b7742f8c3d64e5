"""Takes the keyboard from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Parts(QObject):
    """The parts in the order in which they follow each other; those not shown are passed over."""

    def __init__(self, parts: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    @Slot()
    def go_next(self) -> None:
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        shown = [part for part in self._parts if part.isVisible()]
        here = [index for index, part in enumerate(shown) if _has_focus(part)]
        if shown:
            start = here[0] + step if here else 0
            shown[start % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))
