"""Everything the user can ask the window for: one table of names, words, icons and keys."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ppocr_desktop.gui import icons
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class Spec:
    """An action as it is before anything happened: `keys` are the defaults, first the shown one."""

    name: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    is_checkable: bool = False
    tip: str = ""
    short: str = ""
    """The word on the toolbar where the menu's is too long."""
    is_local: bool = False
    """Its keys, mostly plain letters, count only while the page or its lines have the focus."""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar; an empty name among the actions is a separator."""

    title: str
    actions: tuple[Spec | None, ...]


MENUS = (
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            Spec(
                "open",
                QT_TRANSLATE_NOOP("Actions", "&Open…"),
                "open",
                ("Ctrl+O",),
                tip=QT_TRANSLATE_NOOP("Actions", "Open pictures and PDFs"),
                short=QT_TRANSLATE_NOOP("Actions", "Open"),
            ),
            Spec(
                "open-folder",
                QT_TRANSLATE_NOOP("Actions", "Open &Folder…"),
                "folder",
                ("Ctrl+Shift+O",),
            ),
            Spec("open-sample", QT_TRANSLATE_NOOP("Actions", "Open the Sa&mple Page")),
            None,
            Spec(
                "capture",
                QT_TRANSLATE_NOOP("Actions", "Ca&pture from Screen"),
                "capture",
                tip=QT_TRANSLATE_NOOP("Actions", "Read a region of the screen and copy its text"),
                short=QT_TRANSLATE_NOOP("Actions", "Capture"),
            ),
            Spec(
                "capture-repeat",
                QT_TRANSLATE_NOOP("Actions", "Capture the Same Re&gion"),
                tip=QT_TRANSLATE_NOOP("Actions", "Read the region that was read last once more"),
            ),
            None,
            Spec(
                "save",
                QT_TRANSLATE_NOOP("Actions", "&Save Project"),
                "save",
                ("Ctrl+S",),
                tip=QT_TRANSLATE_NOOP("Actions", "Keep the pages with all corrections in one file"),
            ),
            Spec(
                "save-as",
                QT_TRANSLATE_NOOP("Actions", "Save Project &As…"),
                "",
                ("Ctrl+Shift+S",),
            ),
            Spec(
                "export",
                QT_TRANSLATE_NOOP("Actions", "&Export…"),
                "export",
                ("Ctrl+E",),
                tip=QT_TRANSLATE_NOOP("Actions", "Save what was read as text, table or document"),
                short=QT_TRANSLATE_NOOP("Actions", "Export"),
            ),
            None,
            Spec("close", QT_TRANSLATE_NOOP("Actions", "&Close Document"), "close", ("Ctrl+W",)),
            Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", ("Ctrl+Q",)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", ("Ctrl+Z",)),
            Spec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
            None,
            Spec(
                "copy",
                QT_TRANSLATE_NOOP("Actions", "&Copy"),
                "copy",
                ("Ctrl+C",),
                tip=QT_TRANSLATE_NOOP("Actions", "Copy the selected text, lines or page"),
            ),
            Spec("copy-lines", QT_TRANSLATE_NOOP("Actions", "Copy as Li&nes")),
            Spec("copy-paragraphs", QT_TRANSLATE_NOOP("Actions", "Copy as Paragrap&hs")),
            Spec(
                "copy-page",
                QT_TRANSLATE_NOOP("Actions", "Copy Pa&ge"),
                "copy-page",
                ("Ctrl+Shift+C",),
            ),
            Spec("copy-all", QT_TRANSLATE_NOOP("Actions", "Copy &All Pages"), "", ("Ctrl+Alt+C",)),
            Spec(
                "copy-table",
                QT_TRANSLATE_NOOP("Actions", "Copy as Ta&ble"),
                "table",
                ("Ctrl+Alt+T",),
            ),
            Spec(
                "paste",
                QT_TRANSLATE_NOOP("Actions", "&Paste"),
                "paste",
                ("Ctrl+V",),
                tip=QT_TRANSLATE_NOOP("Actions", "Read the picture or files on the clipboard"),
            ),
            Spec("select-all", QT_TRANSLATE_NOOP("Actions", "&Select All"), "", ("Ctrl+A",)),
            None,
            Spec(
                "edit-line",
                QT_TRANSLATE_NOOP("Actions", "&Edit Line"),
                "edit",
                ("F2",),
            ),
            Spec(
                "next-doubt",
                QT_TRANSLATE_NOOP("Actions", "Next &Doubtful Place"),
                "doubt",
                ("F8",),
            ),
            Spec(
                "previous-doubt",
                QT_TRANSLATE_NOOP("Actions", "Pre&vious Doubtful Place"),
                "",
                ("Shift+F8",),
            ),
            None,
            Spec("find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "search", ("Ctrl+F",)),
            Spec("replace", QT_TRANSLATE_NOOP("Actions", "Rep&lace…"), "replace", ("Ctrl+H",)),
            None,
            Spec("settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), "settings", ("Ctrl+,",)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&Line"),
        (
            Spec(
                "new-box",
                QT_TRANSLATE_NOOP("Actions", "&New Box"),
                "new-box",
                ("N",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Draw a box around text; it is read at once"),
                is_local=True,
            ),
            Spec(
                "delete-lines",
                QT_TRANSLATE_NOOP("Actions", "&Delete"),
                "delete",
                ("Del", "Backspace"),
                is_local=True,
            ),
            Spec(
                "merge-lines",
                QT_TRANSLATE_NOOP("Actions", "&Merge"),
                "merge",
                ("M",),
                is_local=True,
            ),
            Spec(
                "split-line",
                QT_TRANSLATE_NOOP("Actions", "&Split at the Cursor"),
                "split",
                ("S",),
                is_local=True,
            ),
            Spec(
                "read-line-again",
                QT_TRANSLATE_NOOP("Actions", "&Read Line Again"),
                "read-again",
                ("R",),
                is_local=True,
            ),
            Spec(
                "confirm-line",
                QT_TRANSLATE_NOOP("Actions", "Mark as &Correct"),
                "check",
                ("K",),
                is_local=True,
            ),
            None,
            Spec(
                "move-line-up",
                QT_TRANSLATE_NOOP("Actions", "Read &Earlier"),
                "chevron-up",
                ("Alt+Up",),
                is_local=True,
            ),
            Spec(
                "move-line-down",
                QT_TRANSLATE_NOOP("Actions", "Read &Later"),
                "chevron-down",
                ("Alt+Down",),
                is_local=True,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&Page"),
        (
            Spec(
                "read-again",
                QT_TRANSLATE_NOOP("Actions", "&Read Again"),
                "read-again",
                ("F5",),
                tip=QT_TRANSLATE_NOOP("Actions", "Read this page again with the chosen model"),
            ),
            Spec("read-all-again", QT_TRANSLATE_NOOP("Actions", "Read &All Pages Again")),
            Spec(
                "pause",
                QT_TRANSLATE_NOOP("Actions", "&Pause Reading"),
                "pause",
                is_checkable=True,
            ),
            Spec("cancel", QT_TRANSLATE_NOOP("Actions", "&Cancel Reading"), "stop"),
            None,
            Spec(
                "area-read",
                QT_TRANSLATE_NOOP("Actions", "Read &Only Here"),
                "area-read",
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Draw an area; nothing outside it is read"),
            ),
            Spec(
                "area-ignore",
                QT_TRANSLATE_NOOP("Actions", "&Ignore Here"),
                "area-ignore",
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Draw an area; nothing in it is read"),
            ),
            Spec("clear-areas", QT_TRANSLATE_NOOP("Actions", "Remove Area&s")),
            None,
            Spec(
                "turn-left",
                QT_TRANSLATE_NOOP("Actions", "Turn &Left"),
                "turn-left",
                ("Ctrl+Shift+R",),
            ),
            Spec(
                "turn-right",
                QT_TRANSLATE_NOOP("Actions", "Turn Ri&ght"),
                "turn-right",
                ("Ctrl+R",),
            ),
            None,
            Spec(
                "previous-page",
                QT_TRANSLATE_NOOP("Actions", "Pre&vious Page"),
                "previous",
                ("PgUp",),
                is_local=True,
            ),
            Spec(
                "next-page",
                QT_TRANSLATE_NOOP("Actions", "&Next Page"),
                "next",
                ("PgDown",),
                is_local=True,
            ),
            Spec("remove-pages", QT_TRANSLATE_NOOP("Actions", "Re&move Page"), "delete"),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&Camera"),
        (
            Spec(
                "camera",
                QT_TRANSLATE_NOOP("Actions", "&Live Picture"),
                "camera",
                ("F7",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Read what a camera sees, and take pages of it"),
                short=QT_TRANSLATE_NOOP("Actions", "Camera"),
            ),
            None,
            Spec(
                "camera-take",
                QT_TRANSLATE_NOOP("Actions", "&Take Page"),
                "capture-page",
                ("Space",),
                tip=QT_TRANSLATE_NOOP("Actions", "Make a page of the picture and read it"),
                is_local=True,
            ),
            Spec(
                "camera-hold",
                QT_TRANSLATE_NOOP("Actions", "&Hold"),
                "pause",
                ("H",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Freeze the picture"),
                is_local=True,
            ),
            Spec(
                "camera-copy",
                QT_TRANSLATE_NOOP("Actions", "&Copy Text in View"),
                "copy",
                ("C",),
                is_local=True,
            ),
            None,
            Spec(
                "camera-automatic",
                QT_TRANSLATE_NOOP("Actions", "Take &Automatically"),
                "shutter",
                ("A",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP(
                    "Actions", "Take a page whenever the picture is sharp and still"
                ),
                is_local=True,
            ),
            Spec(
                "camera-straighten",
                QT_TRANSLATE_NOOP("Actions", "&Straighten Paper"),
                "straighten",
                ("P",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP(
                    "Actions", "Take only the sheet of paper, as seen from straight above"
                ),
                is_local=True,
            ),
            Spec(
                "camera-mirror",
                QT_TRANSLATE_NOOP("Actions", "&Mirror"),
                "mirror",
                ("F",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Show the picture as a mirror would"),
                is_local=True,
            ),
            Spec(
                "camera-turn",
                QT_TRANSLATE_NOOP("Actions", "Turn &Picture"),
                "turn-right",
                ("Shift+R",),
                tip=QT_TRANSLATE_NOOP("Actions", "Turn the live picture to the right"),
                is_local=True,
            ),
            Spec(
                "camera-text",
                QT_TRANSLATE_NOOP("Actions", "Show Te&xt in View"),
                "text-overlay",
                ("X",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Lay what was read over the live picture"),
                is_local=True,
            ),
            None,
            Spec(
                "camera-close",
                QT_TRANSLATE_NOOP("Actions", "&Back to the Pages"),
                "close",
                ("Esc",),
                is_local=True,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            Spec(
                "zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", ("Ctrl++", "Ctrl+=")
            ),
            Spec("zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", ("Ctrl+-",)),
            Spec("fit-page", QT_TRANSLATE_NOOP("Actions", "Fit &Page"), "fit-page", ("Ctrl+0",)),
            Spec("fit-width", QT_TRANSLATE_NOOP("Actions", "Fit &Width"), "fit-width", ("Ctrl+2",)),
            Spec(
                "actual-size",
                QT_TRANSLATE_NOOP("Actions", "&Actual Size"),
                "actual-size",
                ("Ctrl+1",),
            ),
            None,
            Spec(
                "overlay",
                QT_TRANSLATE_NOOP("Actions", "Show &Boxes"),
                "overlay",
                ("Tab",),
                is_checkable=True,
                is_local=True,
            ),
            Spec(
                "text-overlay",
                QT_TRANSLATE_NOOP("Actions", "Show &Text in Place"),
                "text-overlay",
                ("T",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Lay what was read over the picture"),
                is_local=True,
            ),
            None,
            Spec(
                "tool-text",
                QT_TRANSLATE_NOOP("Actions", "Select Te&xt"),
                "select-text",
                ("1",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Drag over the picture to select its text"),
                is_local=True,
            ),
            Spec(
                "tool-boxes",
                QT_TRANSLATE_NOOP("Actions", "S&elect Boxes"),
                "select-boxes",
                ("2",),
                is_checkable=True,
                tip=QT_TRANSLATE_NOOP("Actions", "Choose, move and reshape the boxes of lines"),
                is_local=True,
            ),
            None,
            Spec(
                "next-part", QT_TRANSLATE_NOOP("Actions", "&Next Part of the Window"), "", ("F6",)
            ),
            Spec(
                "previous-part",
                QT_TRANSLATE_NOOP("Actions", "Pre&vious Part of the Window"),
                "",
                ("Shift+F6",),
            ),
            Spec(
                "pages-panel",
                QT_TRANSLATE_NOOP("Actions", "Pa&ges Panel"),
                "",
                ("F9",),
                is_checkable=True,
            ),
            Spec(
                "side-panel",
                QT_TRANSLATE_NOOP("Actions", "&Lines Panel"),
                "",
                ("F10",),
                is_checkable=True,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        (
            Spec(
                "command-search",
                QT_TRANSLATE_NOOP("Actions", "&Search Commands…"),
                "command",
                ("Ctrl+K",),
            ),
            Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "keyboard", ("F1",)),
            None,
            Spec("show-log", QT_TRANSLATE_NOOP("Actions", "Show &Log File")),
            Spec("about", QT_TRANSLATE_NOOP("Actions", "&About PP-OCR Desktop"), "info"),
        ),
    ),
)


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
        """Those whose keys count only in the widgets that they are added to."""
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
