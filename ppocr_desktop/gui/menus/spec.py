"""What a command is before anything happened: its name, words, icon and keys."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spec:
    """An action as it is before anything happened: `keys` are the defaults, first the shown one."""

    name: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    is_checkable: bool = False
    tip: str = ""
    short: str = ""
    """The word on the toolbar where the menu's is too long."""
    is_local: bool = False
    """Its keys, mostly plain letters, count only while the page or its lines have the focus."""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar; an empty name among the actions is a separator."""

    title: str
    actions: tuple[Spec | None, ...]
