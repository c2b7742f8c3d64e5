"""The menus of the proof strip: what else a doubtful character may be."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ppocr_desktop.document import Alternative
from ppocr_desktop.gui.proof_doubts import Doubt

Take = Callable[[str], None]
"""Puts another reading in the place of the character."""


def readings(doubt: Doubt, take: Take, menu: QMenu) -> list[QAction]:
    """Actions of `menu`, one for each other reading, or one that says that there is none."""
    found = [_reading(alternative, take, menu) for alternative in doubt.character.alternatives]
    if found:
        return found
    none = QCoreApplication.translate("ProofStrip", "No other reading")
    return [QAction(none, menu, enabled=False)]


def _reading(alternative: Alternative, take: Take, menu: QMenu) -> QAction:
    text = QCoreApplication.translate("ProofStrip", "{character} ({percent} %)").format(
        character=alternative.text.replace("&", "&&"),
        percent=round(100 * alternative.score),
    )
    action = QAction(text, menu)
    action.triggered.connect(partial(_call, take, alternative.text))
    return action


def _call(take: Take, text: str, *_: object) -> None:
    take(text)
