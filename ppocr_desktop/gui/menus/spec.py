"""What is known of a command beforehand: its name, words, icon and keys."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spec:
    """A command, to be made an action by `Actions`; the first of its default `keys` is shown."""

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
    """A menu of the menu bar; None among the actions stands for a separator."""

    title: str
    actions: tuple[Spec | None, ...]
