"""What the user chose: one frozen value, kept from one start of the program to the next."""

import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from ppocr_desktop import exports
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.pdf import PdfOptions
from ppocr_desktop.gui import setting_fields, translation
from ppocr_desktop.gui.camera.options import CameraOptions
from ppocr_desktop.gui.capture.options import CaptureOptions
from ppocr_desktop.gui.hotkey.options import HotkeyOptions
from ppocr_desktop.gui.theme import Theme
from ppocr_desktop.recognition.options import RecognitionOptions


class Section(StrEnum):
    """The parts of the settings, as the dialog shows them."""

    READING = "reading"
    APPEARANCE = "appearance"
    EXPORT = "export"
    CAPTURE = "capture"
    BACKGROUND = "background"
    SHORTCUTS = "shortcuts"


class CopyAs(StrEnum):
    """What becomes of line ends and indentation when text is copied."""

    PARAGRAPHS = "paragraphs"
    LINES = "lines"
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True)
class Background:
    """Whether the program is there while no window of it is."""

    close_to_tray: bool = False
    start_at_login: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice of the user; stored keys and the dialog's rows are derived from the fields.

    The metadata's `section` says where the dialog shows them; without one it does not.
    """

    recognition: RecognitionOptions = field(
        default_factory=RecognitionOptions, metadata={"section": Section.READING}
    )
    theme: Theme = field(default=Theme.SYSTEM, metadata={"section": Section.APPEARANCE})
    language: str = field(
        default="",
        metadata={"section": Section.APPEARANCE, "choices": ("", *translation.LANGUAGES)},
    )
    """The interface's language; "" is the system's."""
    copy_as: CopyAs = field(default=CopyAs.PARAGRAPHS, metadata={"section": Section.EXPORT})
    export_format: str = field(
        default="text", metadata={"section": Section.EXPORT, "choices": tuple(exports.FORMATS)}
    )
    """The format that the export dialog begins with."""
    pdf: PdfOptions = field(default_factory=PdfOptions)
    """What the export dialog begins with; in no section, as it is chosen there."""
    docx: DocxOptions = field(default_factory=DocxOptions)
    hotkeys: HotkeyOptions = field(
        default_factory=HotkeyOptions, metadata={"section": Section.CAPTURE}
    )
    capture: CaptureOptions = field(
        default_factory=CaptureOptions, metadata={"section": Section.CAPTURE}
    )
    camera: CameraOptions = field(default_factory=CameraOptions)
    """In no section, as it is chosen where the picture is."""
    background: Background = field(
        default_factory=Background, metadata={"section": Section.BACKGROUND}
    )
    shortcuts: Mapping[str, str] = field(
        default_factory=lambda: types.MappingProxyType({}),
        metadata={"section": Section.SHORTCUTS},
    )
    """Key sequences as portable text, "" for none, by the names of the actions that have others
    than their own."""


FIELDS = tuple(setting_fields.walk(Settings))


def open_file(path: Path) -> QSettings:
    """The file that settings and the window's state are kept in; it need not exist."""
    return QSettings(str(path), QSettings.Format.IniFormat)


class SettingsStore(QObject):
    """The settings in force. Only what differs from the defaults is stored."""

    changed = Signal(object, object)
    """The new Settings and those before."""

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        """Whatever the file holds that makes no sense is left at its default."""
        super().__init__(parent)
        self._file = file
        self._value = Settings()
        for item in FIELDS:
            self._value = item.put(self._value, item.from_text(file.value(item.key)))

    @property
    def value(self) -> Settings:
        return self._value

    def change(self, new: Settings) -> None:
        """Put other settings into force and store them."""
        old, self._value = self._value, new
        if new == old:
            return
        for item in FIELDS:
            if item.get(new) != item.get(old):
                self._store(item)
        self.changed.emit(new, old)

    def _store(self, item: setting_fields.SettingField) -> None:
        value = item.get(self._value)
        if value == item.default:
            self._file.remove(item.key)
        else:
            self._file.setValue(item.key, item.to_text(value))
