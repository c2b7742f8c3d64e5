"""The dialog in which people make the program theirs; its rows come from the settings' fields."""

from ppocr_desktop.gui.settings_dialog.choice import Means
from ppocr_desktop.gui.settings_dialog.dialog import SettingsDialog

__all__ = ["Means", "SettingsDialog"]
