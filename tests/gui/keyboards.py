"""A system of hotkeys in which a test says what is taken."""

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence

from ppocr_desktop.gui.hotkey import Backend, Problem, ProblemKind


class Keyboard(Backend):
    """Gives everything that is not in `taken`."""

    def __init__(self, *taken: str) -> None:
        super().__init__()
        self.taken = set(taken)
        self.held: dict[str, str] = {}

    def grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        text = QKeySequence(keys).toString()
        if text in self.taken:
            return Problem(ProblemKind.TAKEN)
        self.held[name] = text
        return None

    def release(self, name: str) -> None:
        self.held.pop(name, None)
