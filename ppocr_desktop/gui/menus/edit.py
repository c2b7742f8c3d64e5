"""The menu for undoing, copying, proof-reading and searching."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
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
            "copy-layout",
            QT_TRANSLATE_NOOP("Actions", "Copy with La&yout"),
            tip=QT_TRANSLATE_NOOP("Actions", "Copy with indentation and gaps as spaces"),
        ),
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
)
