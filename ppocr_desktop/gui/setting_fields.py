"""The single values that a frozen dataclass of settings consists of, as text and back."""

import json
import logging
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Values = TypeVar("Values", bound=DataclassInstance)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SettingField:
    """One value, by the names of the fields that lead to it.

    It may be a str, int, float, bool, StrEnum, tuple of str or mapping of str to str, and has a
    default. Metadata bounds it with `minimum` and `maximum`, or names all its `choices`.
    """

    path: tuple[str, ...]
    kind: Any
    section: str
    field: Field[Any]

    @property
    def key(self) -> str:
        """What it is called where settings are stored."""
        return "/".join(self.path)

    @property
    def default(self) -> Any:
        factory = self.field.default_factory
        return self.field.default if factory is MISSING else factory()

    def get(self, values: "DataclassInstance") -> Any:
        """Its value."""
        found: Any = values
        for name in self.path:
            found = getattr(found, name)
        return found

    def put(self, values: "Values", value: Any) -> "Values":
        """All values, with this one changed."""
        return _put(values, self.path, value)

    def to_text(self, value: Any) -> str:
        """The value as a person could write it."""
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, tuple):
            return ",".join(value)
        if isinstance(value, Mapping):
            return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
        return str(value)

    def from_text(self, text: object) -> Any:
        """The value that a text stands for; the default if that is none that may be chosen."""
        if text is None:
            return self.default
        try:
            return self._check(_parse(self.kind, text))
        except (TypeError, ValueError):
            _log.warning(
                "the setting %s cannot be %r and falls back to its default", self.key, text
            )
            return self.default

    def _check(self, value: Any) -> Any:
        """The value itself; raises ValueError if its bounds do not allow it."""
        bounds = self.field.metadata
        if value not in bounds.get("choices", (value,)):
            raise ValueError(value)
        # Written so that what is not a number is out of bounds, too.
        if "minimum" in bounds and not bounds["minimum"] <= value <= bounds["maximum"]:
            raise ValueError(value)
        return value


def walk(kind: type["DataclassInstance"]) -> Iterator[SettingField]:
    """The single values below a dataclass, in the order in which they are declared."""
    yield from _walk(kind, (), "")


def _walk(
    kind: type["DataclassInstance"], path: tuple[str, ...], section: str
) -> Iterator[SettingField]:
    """A field without a `section` in its metadata belongs to that of the field above it."""
    kinds = get_type_hints(kind)
    for field in fields(kind):
        below = (*path, field.name)
        own_section = field.metadata.get("section", section)
        if is_dataclass(kinds[field.name]):
            yield from _walk(kinds[field.name], below, own_section)
        else:
            yield SettingField(below, kinds[field.name], own_section, field)


def _put(values: "Values", path: tuple[str, ...], value: Any) -> "Values":
    name, *rest = path
    inner = _put(getattr(values, name), tuple(rest), value) if rest else value
    return replace(values, **{name: inner})


def _parse(kind: Any, text: object) -> Any:
    """Raises ValueError or TypeError."""
    if isinstance(text, list):
        # QSettings splits at commas what somebody wrote without quotation marks.
        text = ",".join(map(str, text))
    if not isinstance(text, str):
        raise TypeError(text)
    if kind is bool:
        return ("false", "true").index(text.lower()) == 1
    if kind == tuple[str, ...]:
        return tuple(filter(None, text.replace(" ", "").split(",")))
    if kind == Mapping[str, str]:
        return _mapping(json.loads(text))
    return kind(text)


def _mapping(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise TypeError(value)
    return types.MappingProxyType(value)


def is_enum(kind: Any) -> bool:
    """Whether a field's type is an enumeration of texts."""
    return isinstance(kind, type) and issubclass(kind, StrEnum)
