"""Keys that work while other programs have the focus, registered with the system by their names.

Nothing here sees any other key that is pressed.
"""

from ppocr_desktop.gui.hotkey.backend import Backend, Problem, ProblemKind
from ppocr_desktop.gui.hotkey.hotkeys import Hotkeys

__all__ = ["Backend", "Hotkeys", "Problem", "ProblemKind"]
