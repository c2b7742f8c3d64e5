"""Command-line flags derived from the fields of an options dataclass."""

import argparse
import math
import re
import sys
from collections.abc import Callable, Collection
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Options = TypeVar("Options", bound=DataclassInstance)


def add(
    group: argparse._ArgumentGroup,
    options: type["DataclassInstance"],
    prefix: str = "",
    *,
    usual: "DataclassInstance | None" = None,
    fixed: Collection[str] = (),
) -> None:
    """One flag for each field, as its metadata say.

    They are `help`, `metavar`, for numbers `minimum` and `maximum`, for texts `pattern`, without
    regard to case, and `noun`, which says what fits the pattern. Where there are `usual` options,
    they are the defaults, and for `fixed` fields the only choice.

    Fields may be str, int, float, bool, a StrEnum or a tuple of str, and need a default. All names
    begin with `prefix`, if there is one.
    """
    kinds = get_type_hints(options)
    for field in fields(options):
        kind = kinds[field.name]
        default = getattr(usual, field.name) if usual else _default(field)
        if field.name in fixed:
            group.set_defaults(**{prefix + field.name: default})
            continue
        group.add_argument(
            "--" + (prefix + field.name).replace("_", "-"),
            dest=prefix + field.name,
            default=default,
            help=_help(field, default),
            **_form(kind, field),
        )


def collect(namespace: argparse.Namespace, options: "type[Options]", prefix: str = "") -> "Options":
    """The options that were chosen on the command line."""
    kinds = get_type_hints(options)
    values = {field.name: getattr(namespace, prefix + field.name) for field in fields(options)}
    for name, value in values.items():
        if _is_enum(kinds[name]):
            values[name] = kinds[name](value)
    return options(**values)


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _form(kind: Any, field: Field[Any]) -> dict[str, Any]:
    """The arguments of `add_argument` for a value of this kind."""
    if kind is bool:
        return {"action": argparse.BooleanOptionalAction}
    if _is_enum(kind):
        return {"choices": [member.value for member in kind]}
    form = {"metavar": field.metadata.get("metavar")}
    if kind is int or kind is float:
        return form | {"type": _number(kind, field)}
    if kind == tuple[str, ...]:
        return form | {"type": _words}
    return form | ({"type": _text(field)} if "pattern" in field.metadata else {})


def _number(kind: type[int] | type[float], field: Field[Any]) -> Callable[[str], float]:
    least = field.metadata.get("minimum", -sys.maxsize)
    most = field.metadata.get("maximum", sys.maxsize)
    noun = "a whole number" if kind is int else "a number"
    if "maximum" in field.metadata:
        noun += f" from {least} to {most}"
    elif "minimum" in field.metadata:
        noun += f" of at least {least}"

    def convert(text: str) -> float:
        try:
            value = kind(text)
        except ValueError:
            value = math.nan
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"'{text}' is not {noun}")
        return value

    return convert


def _text(field: Field[Any]) -> Callable[[str], str]:
    pattern = re.compile(field.metadata["pattern"], re.ASCII | re.IGNORECASE)

    def check(text: str) -> str:
        if not pattern.fullmatch(text):
            raise argparse.ArgumentTypeError(f"'{text}' is not {field.metadata['noun']}")
        return text

    return check


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split())


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _help(field: Field[Any], default: object) -> str:
    text = str(field.metadata.get("help", "")).replace("%", "%%")
    return text if default in ((), "") else f"{text} (default: {default})"
