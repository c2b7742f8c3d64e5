"""Takes the keyboard focus from one part of the window to the next."""

from collections.abc import Iterator, Sequence

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


def follow(before: QWidget, part: QWidget) -> QWidget:
    """Have Tab go through a part that was made later right after another stop; gives its last."""
    for within in _tab_stops(part):
        QWidget.setTabOrder(before, within)
        before = within
    return before


def _entry(part: QWidget) -> QWidget | None:
    """What gets the focus in a part: itself, its proxy, or the first widget within that can."""
    if part.focusProxy() or part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    stops = (stop for stop in _tab_stops(part) if stop.isVisible() and stop.isEnabled())
    return next(stops, None)


def _tab_stops(part: QWidget) -> Iterator[QWidget]:
    """The widgets within a part that Tab can go to, in the order they were made, seen or not.

    Not along `nextInFocusChain`: Python would take each for a child of the one before, and for gone
    together with it.
    """
    for within in part.findChildren(QWidget):
        # The list of a combo box is in a window of its own.
        is_in_window = within.window() is part.window()
        if is_in_window and within.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield within


def _has_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))
