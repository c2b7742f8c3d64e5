"""Finds out what the ONNX files of a folder are, by the shapes of their graphs and their names."""

import hashlib
import logging
import os.path
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import languages
from ppocr_desktop.recognition.model import DetectorConstants, Model, Stage, safe_name
from ppocr_desktop.recognition.session import Description, Shape, describe

_HINTS = {
    "det": Stage.DETECTOR,
    "rec": Stage.RECOGNIZER,
    "crnn": Stage.RECOGNIZER,
    "cls": Stage.LINE_ORIENTATION,
    "ori": Stage.PAGE_ORIENTATION,
    "orientation": Stage.PAGE_ORIENTATION,
}
"""Words in file names, the telling ones first, for graphs whose shapes say nothing."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finding:
    """A file that can be used: where it lies now, and what a manifest is to say of it."""

    path: Path
    model: Model


def inspect(folder: Path, prefix: str) -> tuple[Finding, ...]:
    """The usable models of a folder and of the folders in it, and the lists they read with.

    Ids begin with `prefix`. Raises ModelError, with the reasons, when there are none.
    """
    models = sorted(_files(folder, "onnx"))
    lists = {path: count for path in _files(folder, "txt") if (count := _count(path))}
    found: dict[Path, Model] = {}
    reasons = []
    for path in models:
        try:
            model, characters = _inspect_file(path, lists)
        except ModelError as error:
            _log.warning("%s", error)
            reasons.append(str(error).rstrip("."))
            continue
        if characters:
            listed = _draft(Stage.CHARACTERS, "", characters.read_bytes())
            found[characters] = _name(listed, characters.relative_to(folder), prefix)
            model = replace(model, characters=found[characters].id)
        found[path] = _name(model, path.relative_to(folder), prefix)
    if not found:
        why = "; ".join(reasons) or "there is no .onnx file in it"
        raise ModelError(
            f"{folder} holds no model this program can use: {why}; "
            "mend that or name another folder."
        )
    return tuple(Finding(path, model) for path, model in found.items())


def _files(folder: Path, suffix: str) -> Iterator[Path]:
    for pattern in (f"*.{suffix}", f"*/*.{suffix}"):
        yield from (path for path in folder.glob(pattern) if path.is_file())


def _count(path: Path) -> int:
    """How many characters a list holds, 0 when it is no text."""
    try:
        return len(path.read_bytes().decode("utf-8-sig").removesuffix("\n").split("\n"))
    except (OSError, UnicodeDecodeError):
        return 0


def _name(model: Model, path: Path, prefix: str) -> Model:
    """The model with an id and a file name, unique for each path within the folder."""
    parts = [safe_name(part) for part in path.parts]
    stem = "-".join([*parts[:-1], Path(parts[-1]).stem])
    suffix = "-characters" if model.stage is Stage.CHARACTERS else ""
    return replace(model, id=f"{prefix}-{stem}{suffix}", file="-".join(parts))


def _inspect_file(path: Path, lists: dict[Path, int]) -> tuple[Model, Path | None]:
    """The model without its names, and the list it reads with where that is a file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}).") from error
    description = describe(data, str(path))
    stage = _stage(description, path)
    model = _draft(stage, _generation(path), data)
    if stage is not Stage.RECOGNIZER:
        return model, None
    free_height = not isinstance(description.inputs[0][1][2], int)
    height = 32 if free_height and model.generation == "v2" else 0
    model = replace(model, height=height, languages=languages.in_file_name(path.stem))
    return model, _characters(description, path, lists)


def _draft(stage: Stage, generation: str, data: bytes) -> Model:
    return Model(
        id="",
        stage=stage,
        generation=generation,
        file="",
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        license="unknown",
        constants=DetectorConstants.of(generation),
    )


def _generation(path: Path) -> str:
    """As the name says; CRNN is the paper's own kind, published as 2.0."""
    name = f"{path.parent.name}/{path.name}".lower()
    version = re.search(r"v(\d)", name)
    if version:
        return version[0]
    return "v2" if "crnn" in name else ""


def _stage(description: Description, path: Path) -> Stage:
    """What the model is for. Raises ModelError when it is none of PP-OCR's."""
    shapes = [shape for _, shape in (*description.inputs, *description.outputs)]
    if len(description.inputs) != 1 or len(shapes[0]) != 4 or shapes[0][1] in {1, 2, 4}:
        raise ModelError(f"{path} takes no color picture as PP-OCR's models do.")
    words = re.split(r"[^a-z0-9]+", f"{path.parent.name}/{path.stem}".lower())
    stage = _stage_by_shape(shapes[1], words) if len(shapes) == 2 else None
    if stage is Stage.LINE_ORIENTATION and "textline" in words:
        # PP-OCRv5's takes 80x160 pixels, normalized otherwise, and its graph does not say so.
        raise ModelError(f"{path} is a line classifier of a kind this program does not use.")
    if stage is None:
        raise ModelError(f"{path} gives an output that is not one of PP-OCR's models.")
    return stage


def _stage_by_shape(shape: Shape, words: list[str]) -> Stage | None:
    """A map, a sequence of classes or a few classes; by the name where the shape is open."""
    if len(shape) == 4:
        return Stage.DETECTOR
    if len(shape) == 3:
        return Stage.RECOGNIZER
    if len(shape) == 2 and isinstance(shape[1], int):
        return {2: Stage.LINE_ORIENTATION, 4: Stage.PAGE_ORIENTATION}.get(shape[1])
    return next((hint for word, hint in _HINTS.items() if word in words), None)


def _characters(description: Description, path: Path, lists: dict[Path, int]) -> Path | None:
    """The list that fits best, None when the model carries one. Raises ModelError."""
    if description.metadata.get("character"):
        return None
    shape = description.outputs[0][1]
    classes = shape[-1] if len(shape) == 3 else None
    if isinstance(classes, int):
        # The blank comes on top of the list, and mostly the space.
        fitting = [other for other, count in lists.items() if classes - count in {1, 2}]
        wanted = f"{classes - 2} or {classes - 1} lines"
    else:
        fitting = list(lists) if len(lists) == 1 else []
        wanted = "its characters, one a line, and no other .txt file"
    if not fitting:
        raise ModelError(f"{path} needs a .txt file of {wanted} beside it.")

    def unlikeness(other: Path) -> tuple[bool, int, bool, str]:
        stems = [path.stem.lower(), other.stem.lower()]
        shared = len(os.path.commonprefix(stems))  # noqa: RUF071 - common letters are meant
        return other.parent != path.parent, -shared, lists[other] + 2 != classes, other.name

    return min(fitting, key=unlikeness)
