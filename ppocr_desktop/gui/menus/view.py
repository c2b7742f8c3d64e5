"""The menu for what is shown and how large, tools, and parts of the window."""

from ppocr_desktop.gui.menus.spec import Menu, Spec
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

MENU = Menu(
    QT_TRANSLATE_NOOP("Actions", "&View"),
    (
        Spec("zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", ("Ctrl++", "Ctrl+=")),
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
            tip=QT_TRANSLATE_NOOP("Actions", "Lay the text that was read over the picture"),
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
        Spec("next-part", QT_TRANSLATE_NOOP("Actions", "&Next Part of the Window"), "", ("F6",)),
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
)
