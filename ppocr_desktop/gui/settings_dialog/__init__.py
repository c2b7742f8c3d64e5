"""The settings dialog; its rows are made from the fields of the settings."""

from ppocr_desktop.gui.settings_dialog.choice import Means
from ppocr_desktop.gui.settings_dialog.dialog import SettingsDialog

__all__ = ["Means", "SettingsDialog"]
