"""The words of the settings dialog."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from ppocr_desktop.gui.setting_fields import SettingField
from ppocr_desktop.gui.settings import Section
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP
from ppocr_desktop.recognition import accelerators


@dataclass(frozen=True, slots=True)
class Words:
    """A setting's label, the line that explains it, and its values' names; all in English."""

    label: str
    hint: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


_WORDS = {
    "recognition/model": Words(QT_TRANSLATE_NOOP("Settings", "Model")),
    "recognition/languages": Words(
        QT_TRANSLATE_NOOP("Settings", "Languages"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Those that must be readable; if none is checked, all that the model knows.",
        ),
    ),
    "recognition/orientation": Words(
        QT_TRANSLATE_NOOP("Settings", "Turned pages"),
        QT_TRANSLATE_NOOP("Settings", "Pages that lie on their side or upside down."),
        {
            "auto": QT_TRANSLATE_NOOP("Settings", "Notice and read upright"),
            "off": QT_TRANSLATE_NOOP("Settings", "Read as they are"),
        },
    ),
    "recognition/reading_order": Words(
        QT_TRANSLATE_NOOP("Settings", "Reading order"),
        QT_TRANSLATE_NOOP("Settings", "Rows help where a form or receipt is taken for columns."),
        {
            "auto": QT_TRANSLATE_NOOP("Settings", "Follow columns and vertical text"),
            "rows": QT_TRANSLATE_NOOP("Settings", "In rows across the page"),
        },
    ),
    "recognition/threads": Words(
        QT_TRANSLATE_NOOP("Settings", "Processor cores"),
        QT_TRANSLATE_NOOP("Settings", "Using fewer leaves more of the computer to other programs."),
        {"0": QT_TRANSLATE_NOOP("Settings", "All")},
    ),
    "recognition/accelerator": Words(
        QT_TRANSLATE_NOOP("Settings", "Accelerator"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Used where it reads the same in less time; About tells what computes.",
        ),
        {
            **{each.value: title for each, title in accelerators.TITLES.items()},
            "auto": QT_TRANSLATE_NOOP("Settings", "Whatever is fastest"),
            "cpu": QT_TRANSLATE_NOOP("Settings", "None, only the processor"),
        },
    ),
    "recognition/min_score": Words(
        QT_TRANSLATE_NOOP("Settings", "Minimum certainty"),
        QT_TRANSLATE_NOOP("Settings", "Lines read with less certainty than this are left out."),
    ),
    "theme": Words(
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        values={
            "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
            "light": QT_TRANSLATE_NOOP("Settings", "Light"),
            "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        },
    ),
    "language": Words(
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Of menus and messages; it does not affect reading."),
        {"": QT_TRANSLATE_NOOP("Settings", "Like the system ({language})")},
    ),
    "copy_as": Words(
        QT_TRANSLATE_NOOP("Settings", "Copied text"),
        QT_TRANSLATE_NOOP("Settings", "Whether lines are joined, and indentation and gaps kept."),
        {
            "paragraphs": QT_TRANSLATE_NOOP("Settings", "In paragraphs"),
            "lines": QT_TRANSLATE_NOOP("Settings", "Line by line"),
            "layout": QT_TRANSLATE_NOOP("Settings", "With its layout"),
        },
    ),
    "export_format": Words(
        QT_TRANSLATE_NOOP("Settings", "Export as"),
        QT_TRANSLATE_NOOP("Settings", "The format that Export begins with."),
    ),
    "hotkeys/capture": Words(
        QT_TRANSLATE_NOOP("Settings", "Capture"),
        QT_TRANSLATE_NOOP("Settings", "In any program: draw a region and get its text."),
    ),
    "hotkeys/repeat": Words(
        QT_TRANSLATE_NOOP("Settings", "Repeat"),
        QT_TRANSLATE_NOOP("Settings", "Reads the last region again without asking."),
    ),
    "hotkeys/clipboard": Words(
        QT_TRANSLATE_NOOP("Settings", "Read clipboard"),
        QT_TRANSLATE_NOOP("Settings", "Reads the picture on the clipboard."),
    ),
    "capture/result": Words(
        QT_TRANSLATE_NOOP("Settings", "Result"),
        QT_TRANSLATE_NOOP("Settings", "The text is on the clipboard in any case."),
        {
            "panel": QT_TRANSLATE_NOOP("Settings", "Show in a small panel"),
            "notification": QT_TRANSLATE_NOOP("Settings", "Show as a notification"),
        },
    ),
    "capture/keep_recent": Words(
        QT_TRANSLATE_NOOP("Settings", "Recent results"),
        QT_TRANSLATE_NOOP("Settings", "The tray menu lists the last ten."),
        {"true": QT_TRANSLATE_NOOP("Settings", "Keep them after quitting")},
    ),
    "background/close_to_tray": Words(
        QT_TRANSLATE_NOOP("Settings", "Closing"),
        QT_TRANSLATE_NOOP("Settings", "Hotkeys then work while no window is open."),
        {
            "true": QT_TRANSLATE_NOOP("Settings", "Stay in the tray when the window is closed"),
            "false": QT_TRANSLATE_NOOP("Settings", "Stay in the tray: this desktop has no tray"),
        },
    ),
    "background/start_at_login": Words(
        QT_TRANSLATE_NOOP("Settings", "At login"),
        QT_TRANSLATE_NOOP("Settings", "Without a window; the program waits in the tray."),
        {
            "true": QT_TRANSLATE_NOOP("Settings", "Start in the tray"),
            "false": QT_TRANSLATE_NOOP("Settings", "Start in the tray: this desktop has no tray"),
        },
    ),
    "shortcuts": Words(QT_TRANSLATE_NOOP("Settings", "Shortcuts")),
}

_SECTIONS = {
    Section.READING: QT_TRANSLATE_NOOP("Settings", "Reading"),
    Section.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Section.EXPORT: QT_TRANSLATE_NOOP("Settings", "Copy and export"),
    Section.CAPTURE: QT_TRANSLATE_NOOP("Settings", "Screen capture"),
    Section.BACKGROUND: QT_TRANSLATE_NOOP("Settings", "In the background"),
    Section.SHORTCUTS: QT_TRANSLATE_NOOP("Settings", "Shortcuts"),
}


def section_name(section: Section) -> str:
    """What a part of the settings is called."""
    return _translated(_SECTIONS[section])


def label(item: SettingField) -> str:
    """What a setting is called."""
    return _translated(_WORDS[item.key].label)


def hint(item: SettingField) -> str:
    """One line that explains a setting; "" where it explains itself."""
    return _translated(_WORDS[item.key].hint)


def value_name(item: SettingField, value: object) -> str:
    """What one of its values is called: the value itself, as text, where it has no name."""
    return _translated(_WORDS[item.key].values.get(str(value), str(value)))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Settings", text) if text else ""
