"""What people are told about hotkeys."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ppocr_desktop.gui.hotkey.backend import Problem, ProblemKind
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

_SENTENCES = {
    ProblemKind.TAKEN: QT_TRANSLATE_NOOP(
        "Hotkeys", "{keys} belongs to another program or to the desktop."
    ),
    ProblemKind.TOO_COMMON: QT_TRANSLATE_NOOP(
        "Hotkeys", "{keys} is needed for typing; press it with Ctrl, Alt or both."
    ),
    ProblemKind.ABSENT: QT_TRANSLATE_NOOP("Hotkeys", "This keyboard has no key for {keys}."),
    ProblemKind.REFUSED: QT_TRANSLATE_NOOP(
        "Hotkeys", "The desktop did not allow it; its keyboard settings can."
    ),
    ProblemKind.UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Hotkeys",
        "This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the "
        "command “{command}”.",
    ),
}
_COMMANDS = {
    "capture": "ppocr-desktop capture",
    "repeat": "ppocr-desktop capture --repeat",
    "clipboard": "ppocr-desktop capture --clipboard",
}


def sentence(problem: Problem, name: str, keys: str) -> str:
    """Why a hotkey does not work and what to do; `keys` as this system writes them."""
    text = _translated(_SENTENCES[problem.kind])
    return text.format(keys=keys, command=_COMMANDS.get(name, ""))


def purposes() -> Mapping[str, str]:
    """What each hotkey does, for desktops that ask the user about it."""
    return {
        "capture": _translated(QT_TRANSLATE_NOOP("Hotkeys", "Read text off the screen")),
        "repeat": _translated(QT_TRANSLATE_NOOP("Hotkeys", "Read the last region again")),
        "clipboard": _translated(QT_TRANSLATE_NOOP("Hotkeys", "Read the picture on the clipboard")),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("Hotkeys", text)
