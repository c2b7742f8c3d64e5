"""Lays out the controls for finding in two rows or, where these are too wide, in up to four."""

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ppocr_desktop.gui import theme

_Place = tuple[int, int, int, int]
"""Row, column, and how many of each, as `QGridLayout` counts them."""


@dataclass(frozen=True, slots=True)
class FindParts:
    """What there is to lay out; the two for replacing are hidden unless one does."""

    more: QWidget
    find_field: QWidget
    options: QWidget
    steps: QWidget
    replace_field: QWidget
    replacing: QWidget
    error: QWidget


@dataclass(frozen=True, slots=True)
class _Folds:
    """Which parts have a row of their own below their field."""

    options: bool = False
    replacing: bool = False

    def places(self, parts: FindParts) -> dict[QWidget, _Place]:
        """Where everything is that is elsewhere without a fold."""
        return {
            parts.find_field: (0, 1, 1, 2) if self.options else (0, 1, 1, 1),
            parts.options: (1, 1, 1, 3) if self.options else (0, 2, 1, 1),
            parts.replace_field: (2, 1, 1, 3) if self.replacing else (2, 1, 1, 1),
            parts.replacing: (3, 1, 1, 3) if self.replacing else (2, 2, 1, 2),
        }


class FindRows(QGridLayout):
    """Folds as little as it can once `fit` is told how much room there is."""

    def __init__(self, parts: FindParts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._folds = _Folds()
        space = theme.SPACE_2
        self.setContentsMargins(space, space, space, space)
        self.setSpacing(space)
        self.addWidget(parts.more, 0, 0)
        self.addWidget(parts.steps, 0, 3)
        self.addWidget(parts.error, 4, 1, 1, 3)
        # A little for the second, or what spans two would part the steps from the right edge.
        self.setColumnStretch(1, 100)
        self.setColumnStretch(2, 1)
        self._place()

    @property
    def least(self) -> int:
        """The least width, with all folds."""
        parts = self._parts
        rows = (parts.find_field, parts.steps), (parts.options,), (parts.replacing,)
        return max(self._row_width(*row) for row in rows if not row[0].isHidden())

    def fit(self, width: int) -> None:
        """Make do with this width, at least the `least`."""
        parts = self._parts
        folds = _Folds(
            options=width < self._row_width(parts.find_field, parts.options, parts.steps),
            replacing=width < self._row_width(parts.find_field, parts.replacing),
        )
        if folds != self._folds:
            self._folds = folds
            self._place()

    def show_replacing(self, *, is_shown: bool) -> None:
        """Show or hide all that is about replacing."""
        self._parts.replace_field.setVisible(is_shown)
        self._parts.replacing.setVisible(is_shown)

    def _row_width(self, *widgets: QWidget) -> int:
        """The least width of these beside the first button."""
        row = (self._parts.more, *widgets)
        widths = (max(each.minimumWidth(), each.minimumSizeHint().width()) for each in row)
        return sum(widths) + (len(row) + 1) * self.horizontalSpacing()

    def _place(self) -> None:
        for widget, place in self._folds.places(self._parts).items():
            self.removeWidget(widget)
            self.addWidget(widget, *place)


def row(*widgets: QWidget, spacing: int, is_filled: bool) -> QWidget:
    """Widgets beside each other; the last of them, or nothing, takes what room is left."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    if is_filled:
        layout.setStretchFactor(widgets[-1], 1)
    else:
        layout.addStretch(1)
    return holder
