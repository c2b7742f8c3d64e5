"""How the picture is to be shown and taken: the actions that say so, the settings that keep it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.camera.options import CameraOptions
from ppocr_desktop.gui.settings import SettingsStore

TOGGLES: Mapping[str, str] = {
    "camera-automatic": "automatic",
    "camera-straighten": "straighten",
    "camera-mirror": "mirrored",
    "camera-text": "text",
}
"""Actions and the options they switch."""


class Preferences(QObject):
    """Keeps the camera's options and its actions in step."""

    changed = Signal()
    """Some option is another."""

    def __init__(
        self, settings: SettingsStore, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions = actions
        for name, option in TOGGLES.items():
            actions[name].setChecked(getattr(self.options, option))
            actions[name].toggled.connect(self._on_toggled)
        actions.wire({"camera-turn": self._turn})

    @property
    def options(self) -> CameraOptions:
        return self._settings.value.camera

    def choose_device(self, name: str) -> None:
        """Watch this camera from now on, also the next time."""
        self._change(replace(self.options, device=name))

    def _change(self, options: CameraOptions) -> None:
        self._settings.change(replace(self._settings.value, camera=options))
        self.changed.emit()

    @Slot()
    def _on_toggled(self) -> None:
        chosen: dict[str, Any] = {
            option: self._actions[name].isChecked() for name, option in TOGGLES.items()
        }
        self._change(replace(self.options, **chosen))

    @Slot()
    def _turn(self) -> None:
        self._change(replace(self.options, turn=(self.options.turn + 1) % 4))
