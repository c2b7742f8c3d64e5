"""The menu for the page in view: reading it, its areas, turning, going to others."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
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
        Spec("go-to-page", QT_TRANSLATE_NOOP("Actions", "Go &to Page…"), "", ("Ctrl+G",)),
        Spec("remove-pages", QT_TRANSLATE_NOOP("Actions", "Re&move Page"), "delete"),
    ),
)
