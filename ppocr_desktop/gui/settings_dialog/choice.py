"""Which control a setting is changed with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QSystemTrayIcon

from ppocr_desktop.gui import translation
from ppocr_desktop.gui.format_names import format_title
from ppocr_desktop.gui.hotkey import Hotkeys
from ppocr_desktop.gui.model_fetcher import ModelFetcher
from ppocr_desktop.gui.setting_fields import SettingField, is_enum
from ppocr_desktop.gui.settings_dialog import words
from ppocr_desktop.gui.settings_dialog.editors import (
    ChoiceEditor,
    CountEditor,
    Editor,
    ShareEditor,
    SwitchEditor,
)
from ppocr_desktop.gui.settings_dialog.hotkey_editor import HotkeyEditor
from ppocr_desktop.gui.settings_dialog.languages_editor import LanguagesEditor
from ppocr_desktop.gui.settings_dialog.model_editor import ModelEditor
from ppocr_desktop.recognition import accelerators, cores
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.options import Accelerator


@dataclass(frozen=True, slots=True)
class Means:
    """What those controls need that do more than edit a value."""

    catalog: Catalog
    fetcher: ModelFetcher
    hotkeys: Hotkeys


class TraySwitch(SwitchEditor):
    """Tells where there is no tray: then it can be switched off, but not on."""

    def __init__(self, item: SettingField) -> None:
        self._has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        super().__init__(words.value_name(item, "true" if self._has_tray else "false"))

    def show_value(self, value: Any) -> None:
        """Show a bool."""
        super().show_value(value)
        self.box.setEnabled(self._has_tray or value)


def make_editor(item: SettingField, means: Means) -> Editor:
    """A control for a setting: one of its own where it has one, else that of its type."""
    special: dict[str, Callable[[], Editor]] = {
        "recognition/model": lambda: ModelEditor(means.catalog, means.fetcher),
        "recognition/languages": lambda: LanguagesEditor(means.catalog.languages),
        "recognition/threads": lambda: CountEditor(0, cores.usable(), words.value_name(item, 0)),
        "recognition/accelerator": lambda: ChoiceEditor(_accelerators(item)),
        "language": lambda: ChoiceEditor(_languages(item)),
        "background/close_to_tray": lambda: TraySwitch(item),
        "background/start_at_login": lambda: TraySwitch(item),
        "export_format": lambda: ChoiceEditor(
            {name: format_title(name) for name in item.field.metadata["choices"]}
        ),
    }
    if item.path[0] == "hotkeys":
        return HotkeyEditor(means.hotkeys, item.path[-1])
    return special[item.key]() if item.key in special else _by_type(item)


def _by_type(item: SettingField) -> Editor:
    """Raises TypeError for a type that no control is made for."""
    if is_enum(item.kind):
        return ChoiceEditor({value: words.value_name(item, value) for value in item.kind})
    if item.kind is bool:
        return SwitchEditor(words.value_name(item, "true"))
    if item.kind is int:
        return CountEditor(item.field.metadata["minimum"], item.field.metadata["maximum"])
    if item.kind is float:
        return ShareEditor()
    raise TypeError(f"the setting {item.key} needs a control of its own")


def is_offered(item: SettingField) -> bool:
    """Whether there is anything to choose: mostly the processor is alone."""
    return item.key != "recognition/accelerator" or bool(accelerators.installed())


def _accelerators(item: SettingField) -> dict[Accelerator, str]:
    there = (Accelerator.AUTO, Accelerator.CPU, *accelerators.installed())
    return {each: words.value_name(item, each) for each in there}


def _languages(item: SettingField) -> dict[str, str]:
    system = translation.LANGUAGES[translation.resolve("")]
    return {"": words.value_name(item, "").format(language=system), **translation.LANGUAGES}
