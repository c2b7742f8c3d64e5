"""Values out of a JSON file that anybody may have written, each checked for its kind."""

import json
from pathlib import Path

_LARGEST = 1e9
"""Beyond every coordinate and count; what is more would make trouble when it is drawn."""

Fields = dict[str, object]


class DamageError(ValueError):
    """A value is not what it has to be."""


def parse(data: bytes) -> object:
    """The value a JSON text stands for; raises ValueError or RecursionError."""
    # A score that came out of a model as NaN must not cost its page.
    return json.loads(data, parse_constant=lambda _name: 0.0)


def fields(value: object) -> Fields:
    """An object."""
    if not isinstance(value, dict):
        raise DamageError("no object")
    return value


def items(value: object) -> list[object]:
    """An array."""
    if not isinstance(value, list):
        raise DamageError("no array")
    return value


def text(value: object) -> str:
    """A string."""
    if not isinstance(value, str):
        raise DamageError("no text")
    return value


def number(value: object) -> float:
    """A number that can be computed with."""
    # Not isinstance, which takes true for 1.
    if type(value) is not float and type(value) is not int:
        raise DamageError("no number")
    if not -_LARGEST <= value <= _LARGEST:
        raise DamageError("a number beyond all bounds")
    return float(value)


def count(value: object) -> int:
    """A whole number from 0 on."""
    if type(value) is not int or not 0 <= value <= _LARGEST:
        raise DamageError("no count")
    return value


def quarter_turn(value: object) -> int:
    """0, 90, 180 or 270."""
    if type(value) is not int or value not in {0, 90, 180, 270}:
        raise DamageError("no quarter turn")
    return value


def flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise DamageError("neither true nor false")
    return value


def path(value: object) -> Path:
    """The path of a file."""
    spelled = text(value)
    if not spelled or "\0" in spelled:
        raise DamageError("no path")
    return Path(spelled)
