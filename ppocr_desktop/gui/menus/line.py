"""The menu for the chosen lines and their boxes."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
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
            QT_TRANSLATE_NOOP("Actions", "Move &Earlier"),
            "chevron-up",
            ("Alt+Up",),
            tip=QT_TRANSLATE_NOOP("Actions", "Put the line one place earlier in the reading order"),
            is_local=True,
        ),
        Spec(
            "move-line-down",
            QT_TRANSLATE_NOOP("Actions", "Move &Later"),
            "chevron-down",
            ("Alt+Down",),
            tip=QT_TRANSLATE_NOOP("Actions", "Put the line one place later in the reading order"),
            is_local=True,
        ),
    ),
)
