"""The controls above the live picture: one row or, where that is too narrow, two."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.camera.choices import SourceBox
from ppocr_desktop.gui.shortcuts import plain

_ICON = 20


class CameraBar(QWidget):
    """What to watch, what to do with the picture, and how to show it."""

    def __init__(self, actions: Actions, toggles: Iterable[str]) -> None:
        """`toggles` names the actions that change how the picture is shown."""
        super().__init__()
        self._actions = actions
        self.sources = SourceBox()
        self._worded = [self._button(name) for name in ("camera-take", "camera-hold")]
        self._has_words = self._is_folded = False
        self._first, self._second = QWidget(), QWidget()
        first, second = _row(self._first), _row(self._second)
        first.addWidget(self.sources)
        first.addSpacing(theme.SPACE_1)
        for button in self._worded:
            first.addWidget(button)
        for name in toggles:
            second.addWidget(self._button(name))
        second.addStretch(1)
        second.addWidget(self._button("camera-copy"))
        second.addWidget(self._button("camera-close"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.SPACE_2, theme.SPACE_1, theme.SPACE_2, theme.SPACE_1)
        self._grid.setSpacing(theme.SPACE_1)
        self._grid.setHorizontalSpacing(theme.SPACE_2)
        self._grid.addWidget(self._first, 0, 0)
        self._grid.addWidget(self._second, 0, 1)
        self._grid.setColumnStretch(1, 1)

    def minimumSizeHint(self) -> QSize:
        """All in two rows, without words."""
        return QSize(max(self._least) + 2 * theme.SPACE_2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room leave out words; where there is less, begin another row."""
        super().resizeEvent(event)
        missing = sum(self._least) + 3 * theme.SPACE_2 - self.width()
        self._has_words = missing + self._words_width <= 0
        kind = Qt.ToolButtonStyle
        style = kind.ToolButtonTextBesideIcon if self._has_words else kind.ToolButtonIconOnly
        for button in self._worded:
            button.setToolButtonStyle(style)
        self._fold(is_folded=missing > 0)

    def _fold(self, *, is_folded: bool) -> None:
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self._grid.removeWidget(self._second)
        if is_folded:
            self._grid.addWidget(self._second, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._second, 0, 1)

    @property
    def _least(self) -> tuple[int, int]:
        """What both parts take without words."""
        words = self._words_width if self._has_words else 0
        first, second = (part.minimumSizeHint().width() for part in (self._first, self._second))
        return first - words, second

    @property
    def _words_width(self) -> int:
        """What the words take beside their icons."""
        metrics, space = self.fontMetrics(), theme.SPACE_1
        return sum(metrics.horizontalAdvance(each.text()) + space for each in self._worded)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setDefaultAction(self._actions[name])
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(plain(self._actions[name].text()))
        return button


def _row(holder: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_1)
    return row
