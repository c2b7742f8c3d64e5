"""Adds a folder of models to those of the user."""

import json
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError, OutputError, UsageError
from ppocr_desktop.recognition import catalog, manifest, store
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.model import DetectorConstants, Model, Stage, System, safe_name

_USUAL = {field.name: field.default for field in (*fields(Model), *fields(DetectorConstants))}
"""What a manifest need not say."""


def add(folder: Path) -> tuple[System, ...]:
    """Copy a folder's models to the user's and return the systems they make.

    What the files are is read from the folder's `manifest.toml` or, without one, found out from
    the files: there is one system for each recognizer, and what is missing is taken from the
    default system. A folder of the same name added before is replaced. Raises UsageError for a
    folder that cannot be added, ModelError when nothing in it can be used, OutputError.
    """
    # Unlike methods of Path, functions take links in a circle and names that are too long.
    source = Path(os.path.realpath(folder))
    name = safe_name(source.name)
    known = catalog.load_default(without=name)
    _check(folder, name, known)
    if (source / manifest.NAME).is_file():
        files = _listed(source, known)
        text = (source / manifest.NAME).read_bytes()
    else:
        # Costs the start of ONNX Runtime, which no other command about models needs.
        from ppocr_desktop.recognition import inspection

        findings = inspection.inspect(source, name)
        files = {finding.model.file: finding.path for finding in findings}
        text = describe(name, [finding.model for finding in findings]).encode()
    target = places.user_models() / name
    try:
        _install(files, text, target)
    except OSError as error:
        raise OutputError(
            f"The models cannot be copied to {target} ({error.strerror or error}); "
            "make room there or set PPOCR_DESKTOP_MODELS to another folder."
        ) from error
    added = catalog.extend(known, target / manifest.NAME, target)
    return added.systems[len(known.systems) :]


def _check(folder: Path, name: str, known: Catalog) -> None:
    if not os.path.isdir(folder):
        raise UsageError(f"{folder} is not a folder; name the folder the model files are in.")
    if not os.access(folder, os.R_OK | os.X_OK):
        raise UsageError(
            f"{folder} may not be opened; change its permissions or copy it to another place."
        )
    if folder.resolve().parent == places.user_models().resolve():
        raise UsageError(f"{folder} is where added models are kept; add them from elsewhere.")
    if any(system.name == name for system in known.systems):
        raise UsageError(f'There are models called "{name}" already; rename the folder {folder}.')


def _listed(source: Path, known: Catalog) -> dict[str, Path]:
    """The files that a folder's own manifest names, verified. Raises ModelError."""
    extended = catalog.extend(known, source / manifest.NAME, source)
    models = extended.models[len(known.models) :]
    # What has a source of its own may be fetched later.
    needed = [model for model in models if not model.sources or store.is_present(model)]
    for problem in store.verify(needed):
        raise ModelError(problem.sentence)
    return {model.file: source / model.file for model in needed}


def _install(files: Mapping[str, Path], text: bytes, target: Path) -> None:
    """Put the whole folder in its place at once."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".", dir=target.parent) as temporary:
        fresh = Path(temporary, "new")
        fresh.mkdir()
        for name, path in files.items():
            shutil.copyfile(path, fresh / name)
        (fresh / manifest.NAME).write_bytes(text)
        _replace(target, fresh, Path(temporary, "old"))


def _replace(target: Path, fresh: Path, old: Path) -> None:
    """Give the fresh folder the target's name; what had it is `old` then, or keeps it."""
    if not target.exists():
        fresh.rename(target)
        return
    target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        old.rename(target)
        raise


def describe(name: str, models: Sequence[Model], *, has_page_orientation: bool = True) -> str:
    """A manifest that lists these models and one system for each recognizer among them.

    What is missing will be taken from the default system, but for the page classifier if they are
    to do without.
    """
    recognizers = [model for model in models if model.stage is Stage.RECOGNIZER]
    systems = [_system_values(name, models)]
    if len(recognizers) > 1:
        systems = [_system_values(one.id, [one, *models]) for one in recognizers]
    without: dict[str, object] = {} if has_page_orientation else {Stage.PAGE_ORIENTATION: ""}
    tables = [_table("systems", {**system, **without}) for system in systems]
    tables += [_model_table(model) for model in models]
    header = f"# Found out from the files of the folder {name}; languages may be added by hand."
    return "\n\n".join([f"{header}\nversion = 1", *tables]) + "\n"


def _system_values(name: str, models: Sequence[Model]) -> dict[str, object]:
    """The first model of each stage makes the system."""
    values: dict[str, object] = {"name": name, "description": "added by the user"}
    for model in models:
        if model.stage is not Stage.CHARACTERS:
            values.setdefault(model.stage, model.id)
    return values


def _model_table(model: Model) -> str:
    values = {
        "id": model.id,
        "stage": model.stage,
        "generation": model.generation,
        "languages": list(model.languages),
        "file": model.file,
        "bytes": model.bytes,
        "sha256": model.sha256,
        "license": model.license,
        "characters": model.characters,
        "height": model.height,
        "aspect": model.aspect,
        "space": model.space,
        "quantize": model.quantize,
        "ranges": [list(ends) for ends in model.ranges],
    }
    if model.stage is Stage.DETECTOR:
        values |= asdict(model.constants)
    told = {
        name.replace("_", "-"): value
        for name, value in values.items()
        if value and value != _USUAL.get(name)
    }
    return _table("models", told)


def _table(kind: str, values: Mapping[str, object]) -> str:
    # JSON's texts, numbers and lists are TOML's as well, control characters aside.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join([f"[[{kind}]]", *lines])
