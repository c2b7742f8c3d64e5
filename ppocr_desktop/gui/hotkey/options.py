"""Which keys start what, in every program."""

import sys
from dataclasses import dataclass

_DEFAULTS = {"win32": "Ctrl+Alt+Shift+T", "darwin": "Ctrl+Shift+2"}
"""On Windows the Win key's combinations are the system's; on macOS Qt's Ctrl is Cmd, and Cmd+Shift
with 3, 4 and 5 takes screenshots."""
DEFAULT = _DEFAULTS.get(sys.platform, "Meta+Shift+T")
"""Free of the keys that GNOME, KDE, Xfce, Cinnamon and MATE come with: Ctrl+Alt+T opens a terminal
in most of them, and Ctrl+Shift belongs to the programs."""


@dataclass(frozen=True, slots=True)
class HotkeyOptions:
    """Keys as portable text of QKeySequence, "" for none; a field's name is that of its hotkey."""

    capture: str = DEFAULT
    repeat: str = ""
    clipboard: str = ""
