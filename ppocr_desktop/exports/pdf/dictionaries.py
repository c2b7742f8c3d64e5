"""What pikepdf's dictionaries lack."""

from typing import Any

from pikepdf import Dictionary

_DEEPEST = 64


def drop(dictionary: Any, *keys: str) -> None:
    """Removes those of the keys that are there."""
    for key in keys:
        if key in dictionary:
            del dictionary[key]


def copy(dictionary: Any) -> Any:
    """A new dictionary with the same entries, without any where this is none."""
    entries = dictionary.items() if isinstance(dictionary, Dictionary) else ()
    return Dictionary(dict(entries))


def inherited(page: Any, key: str) -> Any:
    """An attribute of a page or of the nearest node above it that has it, else None."""
    node = page
    for _ in range(_DEEPEST):
        if not isinstance(node, Dictionary) or key in node:
            break
        node = node.get("/Parent")
    return node.get(key) if isinstance(node, Dictionary) else None
