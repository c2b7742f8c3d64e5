"""What the models are called in the interface's language."""

from PySide6.QtCore import QCoreApplication

from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP
from ppocr_desktop.recognition.model import System

_WORDS = {
    "tiny": (
        QT_TRANSLATE_NOOP("Models", "Tiny"),
        QT_TRANSLATE_NOOP("Models", "The fastest; knows no Japanese and misreads more often."),
    ),
    "featherweight": (
        QT_TRANSLATE_NOOP("Models", "Featherweight"),
        QT_TRANSLATE_NOOP(
            "Models", "The smallest, 2 MB; reads what Tiny reads, slightly less well."
        ),
    ),
    "small": (
        QT_TRANSLATE_NOOP("Models", "Small"),
        QT_TRANSLATE_NOOP("Models", "Accurate and quick; right for nearly everything."),
    ),
    "medium": (
        QT_TRANSLATE_NOOP("Models", "Medium"),
        QT_TRANSLATE_NOOP("Models", "The most accurate; several times slower."),
    ),
    "v5": (
        QT_TRANSLATE_NOOP("Models", "PP-OCRv5"),
        QT_TRANSLATE_NOOP("Models", "The previous generation: Chinese, English and Japanese."),
    ),
}


def model_name(system: str) -> str:
    """What people call a system of models; one they added themselves goes by its own name."""
    known = _WORDS.get(system)
    return QCoreApplication.translate("Models", known[0]) if known else system


def model_description(system: System) -> str:
    """A sentence about a system; for one that users added, the one they wrote."""
    known = _WORDS.get(system.name)
    return QCoreApplication.translate("Models", known[1]) if known else system.description
