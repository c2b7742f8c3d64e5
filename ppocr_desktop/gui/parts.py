"""Takes the keyboard focus from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Parts(QObject):
    """The parts in the order in which they follow each other.

    Those not shown, or with nothing that takes the focus, are passed over.
    """

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
        entries = [(part, _entry(part)) for part in self._parts if part.isVisible()]
        shown = [(part, entry) for part, entry in entries if entry]
        here = [index for index, (part, _) in enumerate(shown) if _has_focus(part)]
        if shown:
            _, entry = shown[(here[0] + step if here else 0) % len(shown)]
            entry.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _entry(part: QWidget) -> QWidget | None:
    """What gets the focus in a part: itself, its proxy, or the first widget within that can."""
    if part.focusProxy() or part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    within = part.nextInFocusChain()
    while within and within is not part:
        can_focus = within.focusPolicy() & Qt.FocusPolicy.TabFocus
        if can_focus and part.isAncestorOf(within) and within.isVisible() and within.isEnabled():
            return within
        within = within.nextInFocusChain()
    return None


def _has_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))
