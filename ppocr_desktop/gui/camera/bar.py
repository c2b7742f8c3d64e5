"""The row of controls above the live picture."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.camera.choices import SourceBox
from ppocr_desktop.gui.shortcuts import plain

_ICON = 20


class CameraBar(QWidget):
    """What to watch, what to do with the picture, and how to show it."""

    def __init__(self, actions: Actions, toggles: Iterable[str]) -> None:
        """`toggles` names the actions that say how the picture is shown."""
        super().__init__()
        self._actions = actions
        self.sources = SourceBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_2, theme.SPACE_1, theme.SPACE_2, theme.SPACE_1)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(self.sources)
        row.addSpacing(theme.SPACE_1)
        for name in ("camera-take", "camera-hold"):
            row.addWidget(self._button(name, words=True))
        row.addSpacing(theme.SPACE_2)
        for name in toggles:
            row.addWidget(self._button(name))
        row.addStretch(1)
        row.addWidget(self._button("camera-copy"))
        row.addWidget(self._button("camera-close"))

    def _button(self, name: str, *, words: bool = False) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setDefaultAction(self._actions[name])
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(plain(self._actions[name].text()))
        if words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button
