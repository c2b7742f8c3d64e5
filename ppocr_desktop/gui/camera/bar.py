"""The row of controls above the live picture, with fewer words where it is narrow."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

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
        self._has_words = False
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_2, theme.SPACE_1, theme.SPACE_2, theme.SPACE_1)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(self.sources)
        row.addSpacing(theme.SPACE_1)
        for button in self._worded:
            row.addWidget(button)
        row.addSpacing(theme.SPACE_2)
        for name in toggles:
            row.addWidget(self._button(name))
        row.addStretch(1)
        row.addWidget(self._button("camera-copy"))
        row.addWidget(self._button("camera-close"))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least - QSize(self._words_width, 0) if self._has_words else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_words = self.width() >= self.minimumSizeHint().width() + self._words_width
        kind = Qt.ToolButtonStyle
        style = kind.ToolButtonTextBesideIcon if self._has_words else kind.ToolButtonIconOnly
        for button in self._worded:
            button.setToolButtonStyle(style)

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
