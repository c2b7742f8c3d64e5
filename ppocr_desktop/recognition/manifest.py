"""The tables of a `manifest.toml`, each value checked for its type as it is taken out."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.languages import normalize
from ppocr_desktop.recognition.model import (
    SPACE_THRESHOLD,
    DetectorConstants,
    Model,
    ShrunkSource,
    Source,
    Stage,
    UrlSource,
    WheelSource,
)

NAME = "manifest.toml"

_VERSION = 1
_BITS = (8, 16)


class Table:
    """One table; every method raises ModelError when the value is missing or of another type."""

    def __init__(self, values: Mapping[str, object], where: str) -> None:
        self._values = values
        self._where = where

    def text(self, key: str, default: str | None = None) -> str:
        """Without a default the text must be there and not empty."""
        value = self._values.get(key, default)
        if not isinstance(value, str) or (default is None and not value):
            raise self.fault(f'"{key}" must be a text')
        return value

    def whole(self, key: str, default: int) -> int:
        """A whole number from 0 on."""
        value = self._values.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.fault(f'"{key}" must be a whole number')
        return value

    def number(self, key: str, default: float) -> float:
        """A number from 0 to 10."""
        value = self._values.get(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 10:
            raise self.fault(f'"{key}" must be a number from 0 to 10')
        return float(value)

    def flag(self, key: str) -> bool:
        """True or False, the latter when it is not given."""
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(f'"{key}" must be true or false')
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty when it is not given."""
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(f'"{key}" must be a list of texts')
        return tuple(value)

    def ranges(self, key: str) -> tuple[tuple[float, float], ...]:
        """A list of pairs of numbers, 0 between them; empty when it is not given."""
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(_is_range(item) for item in value):
            raise self.fault(f'"{key}" must be a list of pairs like [-1.5, 2.5]')
        return tuple((float(low), float(high)) for low, high in value)

    def table(self, key: str) -> "Table":
        """A table inside this one, empty when it is not given."""
        value = self._values.get(key, {})
        if not isinstance(value, dict):
            raise self.fault(f'"{key}" must be a table')
        return Table(value, f'{self._where}, table "{key}"')

    def tables(self, key: str) -> "tuple[Table, ...]":
        """A list of tables, empty when it is not given."""
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(f'"{key}" must be a list of tables')
        return tuple(Table(item, self._named(item)) for item in value)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    @property
    def names(self) -> tuple[str, ...]:
        """Those of all values."""
        return tuple(self._values)

    def fault(self, wrong: str) -> ModelError:
        """The error that says what is wrong with this table and what to do."""
        return ModelError(f"{self._where}: {wrong}; correct the file or put the original back.")

    def _named(self, values: Mapping[str, object]) -> str:
        name = values.get("id", values.get("name"))
        return f'{self._where}, "{name}"' if isinstance(name, str) else self._where


def read(path: Path) -> Table:
    """The outermost table of a manifest. Raises ModelError."""
    try:
        with path.open("rb") as file:
            values = tomllib.load(file)
    except OSError as error:
        raise ModelError(
            f"The model list {path} cannot be read ({error.strerror}); "
            "install the program or add the folder again."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ModelError(
            f"The model list {path} is not valid TOML ({error}); "
            "correct the file or put the original back."
        ) from error
    root = Table(values, f"The model list {path}")
    if root.whole("version", 0) != _VERSION:
        raise root.fault(f'"version" must be {_VERSION}')
    return root


@dataclass(frozen=True, slots=True)
class Context:
    """What a table of `models` may refer to.

    `folder` is where the files lie, None for the program's own. `groups` are names for several
    languages, and `known` are the models listed before, from which others can be made.
    """

    folder: Path | None = None
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: Sequence[Model] = ()


def parse(table: Table, context: Context) -> Model:
    """A table of `models`. Raises ModelError."""
    stage = table.text("stage")
    if stage not in list(Stage):
        raise table.fault(f'the stage "{stage}" is not one of {", ".join(Stage)}')
    generation = table.text("generation", "")
    usual = DetectorConstants.of(generation)
    listed = [context.groups.get(code, (code,)) for code in table.texts("languages")]
    return Model(
        id=table.text("id"),
        stage=Stage(stage),
        generation=generation,
        file=_file(table, "file"),
        sha256=_sha256(table),
        bytes=table.whole("bytes", 0),
        languages=tuple(dict.fromkeys(normalize(code) for group in listed for code in group)),
        license=table.text("license", ""),
        sources=tuple(_source(source, context) for source in table.tables("sources")),
        folder=context.folder,
        characters=table.text("characters", ""),
        height=table.whole("height", 0),
        aspect=table.number("aspect", 1.0),
        space=table.number("space", SPACE_THRESHOLD),
        quantize=table.whole("quantize", 0),
        corrections=_file(table, "corrections", ""),
        ranges=table.ranges("ranges"),
        head=_file(table, "head", ""),
        constants=DetectorConstants(
            threshold=table.number("threshold", usual.threshold),
            box_threshold=table.number("box-threshold", usual.box_threshold),
            unclip_ratio=table.number("unclip-ratio", usual.unclip_ratio),
            margin=table.number("margin", usual.margin),
            long_side=table.whole("long-side", usual.long_side),
            letter_height=table.whole("letter-height", usual.letter_height),
            halves=table.flag("halves"),
        ),
    )


def _is_range(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(end, int | float) for end in value)
        and value[0] <= 0 < value[1]
    )


def _file(table: Table, key: str, default: str | None = None) -> str:
    name = table.text(key, default)
    if Path(name).name != name or "\\" in name:
        raise table.fault(f'"{key}" must be a plain file name, not "{name}"')
    return name


def _sha256(table: Table) -> str:
    digest = table.text("sha256").lower()
    if not re.fullmatch("[0-9a-f]{64}", digest):
        raise table.fault('"sha256" must be 64 hexadecimal digits')
    return digest


def _source(table: Table, context: Context) -> Source:
    origin = table.text("shrink", "")
    if origin:
        return _shrunk(table, origin, context.known)
    url = table.text("url", "")
    if url:
        return UrlSource(url)
    package, version = table.text("package"), table.text("version")
    return WheelSource(package, version, _sha256(table), table.text("member"))


def _shrunk(table: Table, origin: str, known: Sequence[Model]) -> ShrunkSource:
    found = next((model for model in known if model.id == origin), None)
    if found is None or found.stage is Stage.CHARACTERS:
        raise table.fault(f'there is no model "{origin}" before it that could be shrunk')
    bits = table.whole("bits", 8)
    if bits not in _BITS:
        raise table.fault('"bits" must be 8 or 16')
    return ShrunkSource(found, bits)
