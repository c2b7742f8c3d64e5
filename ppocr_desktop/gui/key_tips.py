"""Has the tip of each command name its key: a button without words shows neither."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from ppocr_desktop.gui.shortcuts import plain, shown


def name_keys(actions: Iterable[QAction]) -> None:
    """Write the key behind what each command does, now and whenever either changes."""
    for action in actions:
        action.changed.connect(partial(_write, action))
        _write(action)


def _write(action: QAction) -> None:
    words, keys = action.statusTip() or plain(action.text()), shown(action)
    if keys:
        form = QCoreApplication.translate("Tips", "{words} ({keys})")
        words = form.format(words=words, keys=keys[0])
    action.setToolTip(words)
