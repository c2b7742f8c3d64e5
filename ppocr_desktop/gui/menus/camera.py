"""The menu for the live picture of a camera."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
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
            tip=QT_TRANSLATE_NOOP("Actions", "Take a page whenever the picture is sharp and still"),
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
            tip=QT_TRANSLATE_NOOP("Actions", "Flip the picture as in a mirror"),
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
            tip=QT_TRANSLATE_NOOP("Actions", "Lay the text that was read over the live picture"),
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
)
