"""The commands of the window as Qt's actions, made from the table of menus."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ppocr_desktop.gui import icons
from ppocr_desktop.gui.menus import MENUS, Menu, Spec

_CONTEXT = "Actions"


class Actions(QObject):
    """The actions themselves, by name; iterating gives them in the order of the menus."""

    def __init__(self, keys: Mapping[str, str], parent: QObject) -> None:
        """`keys` holds the user's own shortcuts, "" for none, and leaves the others at default."""
        super().__init__(parent)
        self._specs: dict[str, Spec] = {}
        self._actions: dict[str, QAction] = {}
        for menu in MENUS:
            for spec in filter(None, menu.actions):
                self._specs[spec.name] = spec
                self._actions[spec.name] = _action(spec, menu, parent)
        self.set_keys(keys)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def wire(self, slots: Mapping[str, Callable[..., object]]) -> None:
        """Make each action named trigger the slot beside it."""
        for name, slot in slots.items():
            # Not the slot itself, which might take the signal's "checked" for its own argument.
            self._actions[name].triggered.connect(partial(_call, slot))

    @property
    def local(self) -> list[QAction]:
        """The actions whose keys count only in the widgets that they are added to."""
        return [self._actions[name] for name, spec in self._specs.items() if spec.is_local]

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Apply the user's own shortcuts."""
        for name, action in self._actions.items():
            if name in keys:
                action.setShortcuts([QKeySequence(keys[name])] if keys[name] else [])
            else:
                action.setShortcuts(self.default_keys(name))

    def default_keys(self, name: str) -> list[QKeySequence]:
        """The shortcuts an action comes with."""
        return [QKeySequence(key) for key in self._specs[name].keys]

    def english(self, name: str) -> str:
        """What the action is called in English, without the mark of its mnemonic."""
        return self._specs[name].text.replace("&", "").removesuffix("…")


def translated(text: str) -> str:
    """A text of the table in the interface's language."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


def _call(slot: Callable[[], object], *_: object) -> None:
    slot()


def _action(spec: Spec, menu: Menu, parent: QObject) -> QAction:
    action = QAction(translated(spec.text), parent)
    action.setObjectName(spec.name)
    action.setProperty("group", translated(menu.title))
    action.setProperty("label", translated(spec.text))
    action.setCheckable(spec.is_checkable)
    if spec.is_local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    if spec.short:
        action.setIconText(translated(spec.short))
    if spec.tip:
        action.setToolTip(translated(spec.tip))
        action.setStatusTip(translated(spec.tip))
    return action
