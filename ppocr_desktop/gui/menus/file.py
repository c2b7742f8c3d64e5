"""The menu for what comes in and goes out: files, captures, projects, exports."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
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
            tip=QT_TRANSLATE_NOOP("Actions", "Read the last region of the screen again"),
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
            tip=QT_TRANSLATE_NOOP(
                "Actions", "Save what was read as a text file, table or document"
            ),
            short=QT_TRANSLATE_NOOP("Actions", "Export"),
        ),
        None,
        Spec("close", QT_TRANSLATE_NOOP("Actions", "&Close Document"), "close", ("Ctrl+W",)),
        Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", ("Ctrl+Q",)),
    ),
)
