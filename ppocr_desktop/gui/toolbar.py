"""The one toolbar: getting in, how to read, getting out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from ppocr_desktop.gui import icons
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.language_box import LanguageBox
from ppocr_desktop.gui.model_names import model_name
from ppocr_desktop.gui.settings import Settings, SettingsStore
from ppocr_desktop.gui.shortcuts import plain
from ppocr_desktop.gui.tool_room import Step, ToolRoom
from ppocr_desktop.recognition import catalog

_ICON = 20
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_WITH_WORD = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_LEAVE = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_FIRST_TO_GO = ("camera", "paste", "capture", "read-again", "export", "open")


class MainToolBar(QToolBar):
    """Icons with words, and the choice of models, which takes effect from the next page on."""

    def __init__(
        self, actions: Actions, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("main-toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._worded: dict[str, QToolButton] = {}
        self._models = self._model_box()
        self._add(actions, "open", "paste", "capture", "camera")
        self.addSeparator()
        self._add(actions, "read-again")
        self.addWidget(self._models)
        languages = self.addWidget(LanguageBox(settings))
        self.addSeparator()
        self._add(actions, "tool-text", "tool-boxes", "new-box", words=False)
        self.addSeparator()
        self._add(actions, "overlay", "text-overlay", words=False)
        self.addSeparator()
        self._add(actions, "turn-right", words=False)
        self.addWidget(_gap())
        self._add(actions, "undo", "redo", words=False)
        self._add(actions, "find", "copy-page", words=False)
        self.addSeparator()
        self._add(actions, "export")
        self._room = ToolRoom(self, self._steps(languages))
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more:
            more.setIcon(icons.icon("chevron-right"))
            more.setAccessibleName(self.tr("More buttons"))
        settings.changed.connect(self._show_model)
        self._show_model(settings.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room drop words, the least needed first, rather than buttons."""
        super().resizeEvent(event)
        self._room.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab leave every button, even that of the command whose key it is on the page."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in _LEAVE)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def _steps(self, languages: QAction) -> list[Step]:
        """What can go: words, lines between groups, and at last a choice that settings have."""
        lines = [action for action in self.actions() if action.isSeparator()]
        return [
            *(partial(_drop_word, self._worded[name]) for name in _FIRST_TO_GO),
            partial(_drop_all, lines),
            partial(_drop_all, [languages]),
        ]

    def _add(self, actions: Actions, *names: str, words: bool = True) -> None:
        for name in names:
            # Without the letter in brackets that East Asian menus have.
            actions[name].setIconText(plain(actions[name].iconText()))
            self.addAction(actions[name])
            button = self.widgetForAction(actions[name])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self)
            button.setAccessibleName(plain(actions[name].text()))
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(_WITH_WORD if words else _ICON_ONLY)
                if words:
                    self._worded[name] = button

    def _model_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Models to read with"))
        box.setToolTip(
            self.tr("Models to read with: larger ones are slower and make fewer mistakes")
        )
        for system in catalog.load_default().systems:
            box.addItem(model_name(system.name), system.name)
        box.activated.connect(self._choose_model)
        return box

    @Slot(int)
    def _choose_model(self, index: int) -> None:
        value = self._settings.value
        recognition = replace(value.recognition, model=self._models.itemData(index))
        self._settings.change(replace(value, recognition=recognition))

    @Slot(object)
    def _show_model(self, value: Settings) -> None:
        self._models.setCurrentIndex(self._models.findData(value.recognition.model))


def _drop_word(button: QToolButton, is_dropped: bool) -> None:  # noqa: FBT001 - a step
    button.setToolButtonStyle(_ICON_ONLY if is_dropped else _WITH_WORD)


def _drop_all(actions: Sequence[QAction], is_dropped: bool) -> None:  # noqa: FBT001 - a step
    for action in actions:
        action.setVisible(not is_dropped)


def _gap() -> QWidget:
    gap = QLabel()
    gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return gap
