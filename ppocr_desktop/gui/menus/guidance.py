"""The menu for finding commands and keys, and about the program."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
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
        Spec("check-updates", QT_TRANSLATE_NOOP("Actions", "Check for &Updates…")),
        Spec("show-log", QT_TRANSLATE_NOOP("Actions", "Show &Log File")),
        Spec("about", QT_TRANSLATE_NOOP("Actions", "&About PP-OCR Desktop"), "info"),
    ),
)
