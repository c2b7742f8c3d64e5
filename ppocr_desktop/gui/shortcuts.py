"""Which keys belong to which action, and what follows when they are given to another."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtGui import QAction, QKeySequence

from ppocr_desktop.gui.actions import Actions


def plain(text: str) -> str:
    """An action's or a menu's name without the mark of its mnemonic, as in "Open" for "&Open…"."""
    # East Asian interfaces put the letter in brackets behind the word.
    bare = re.sub(r"\s*\(&?[A-Z0-9]\)", "", text.replace("&&", "\0"))
    return bare.replace("&", "").replace("\0", "&").removesuffix("…").removesuffix("...").rstrip()


def label(action: QAction) -> str:
    """What the action is called whatever it would do just now: "Undo", not "Undo Delete"."""
    return plain(action.property("label") or action.text())


def shown(action: QAction) -> list[str]:
    """An action's keys as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return [keys.toString(form) for keys in action.shortcuts()]


def taken_by(actions: Actions, keys: QKeySequence, name: str) -> QAction | None:
    """Another action than `name` that has these keys, or keys that begin or go on with them.

    Two actions that come with the same keys share them, in different places of the window.
    """
    return next((other for other in actions if _loses(actions, other, keys, name)), None)


def give(
    actions: Actions, chosen: Mapping[str, str], name: str, keys: QKeySequence
) -> Mapping[str, str]:
    """The user's own shortcuts once `name` has these keys alone and others have lost them.

    Empty keys leave the action without any.
    """
    if [keys] == actions.default_keys(name):
        return reset(actions, chosen, name)
    wanted = [] if keys.isEmpty() else [keys]
    return MappingProxyType(_freed(actions, chosen, name, wanted) | {name: keys.toString()})


def reset(actions: Actions, chosen: Mapping[str, str], name: str) -> Mapping[str, str]:
    """The user's own shortcuts once `name` has those again that it came with."""
    freed = _freed(actions, chosen, name, actions.default_keys(name))
    freed.pop(name, None)
    return MappingProxyType(freed)


def _freed(
    actions: Actions, chosen: Mapping[str, str], name: str, wanted: Sequence[QKeySequence]
) -> dict[str, str]:
    """The user's own shortcuts once no action but `name` has any of `wanted`."""
    result = dict(chosen)
    for other in actions:
        if any(_loses(actions, other, keys, name) for keys in wanted):
            used = other.shortcuts()
            left = [kept for kept in used if not any(_clash(keys, kept) for keys in wanted)]
            result[other.objectName()] = left[0].toString() if left else ""
    return result


def _loses(actions: Actions, other: QAction, keys: QKeySequence, name: str) -> bool:
    """Whether an action cannot keep its keys when `name` has these."""
    if other.objectName() == name or not any(_clash(keys, used) for used in other.shortcuts()):
        return False
    shared = keys in actions.default_keys(name) and keys in actions.default_keys(other.objectName())
    return not shared


def _clash(keys: QKeySequence, used: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return keys.matches(used) != none or used.matches(keys) != none
