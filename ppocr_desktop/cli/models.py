"""The `models` commands, and what --version says about models."""

import os
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from ppocr_desktop import __version__
from ppocr_desktop.cli import listing, shrinkage
from ppocr_desktop.cli.console import PROGRAM, Console
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.recognition import catalog, fetching, packing, store, verdicts
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.model import Model, Stage, System
from ppocr_desktop.recognition.options import RecognitionOptions


def run(chosen: Namespace, console: Console) -> ExitCode:
    """Raises AppError when the step cannot be done."""
    if chosen.step == "add":
        return _add(Path(chosen.folder), console)
    if chosen.step == "where":
        console.print("\n".join(str(folder) for folder in store.where()))
        return ExitCode.OK
    if chosen.step == "shrink":
        return shrinkage.run(chosen, console)
    return _run_on_known(chosen, catalog.load_default(), console)


def _run_on_known(chosen: Namespace, known: Catalog, console: Console) -> ExitCode:
    if chosen.step == "fetch":
        return _fetch(known.select(chosen.names), console, is_quiet=chosen.quiet)
    if chosen.step == "pack":
        return _pack(known.system(chosen.name), Path(chosen.folder), console, is_quiet=chosen.quiet)
    if chosen.step == "accelerators":
        return _try_accelerators(chosen.name, known, console)
    if chosen.step == "verify":
        return _verify(known, console)
    console.print(listing.describe(known))
    return ExitCode.OK


def print_version(console: Console) -> ExitCode:
    """The program's version, then those of the models that it is set up with."""
    console.print(f"{PROGRAM} {__version__}")
    found = {each: _readiness(each) for each in catalog.load_default().systems if each.default}
    for system, (state, _) in found.items():
        console.print(f"{system.name}: {_versions(system)} ({state})")
    sentence = listing.worst(found.values())[1]
    if sentence:
        console.print(sentence)
    return ExitCode.OK


def _versions(system: System) -> str:
    parts = [
        f"{model.stage} {model.generation}"
        for model in system.files
        if model.generation and model.stage is not Stage.CHARACTERS
    ]
    return ", ".join(part.replace("-", " ") for part in parts)


def _readiness(system: System) -> tuple[str, str]:
    """The worst state of its files, none of which is read whole; a sentence if one cannot be."""
    return listing.worst(listing.look(model, _reach) for model in system.files)


def _reach(model: Model) -> None:
    """Finds a file, and reads only one that cannot be read, to hear why. Raises ModelError."""
    if not os.access(store.find(model), os.R_OK):
        store.read(model)


def _fetch(models: Sequence[Model], console: Console, *, is_quiet: bool) -> ExitCode:
    def report(done: int, total: int) -> None:
        console.show(done / max(total, 1), f"{listing.size(done)} of {listing.size(total)}", "")

    fetching.fetch(models, report)
    if not is_quiet:
        size = listing.size(sum(map(listing.bytes_on_disk, models)))
        files = "The model file is" if len(models) == 1 else f"All {len(models)} model files are"
        console.print(f"{files} there and whole ({size}).")
    return ExitCode.OK


def _verify(known: Catalog, console: Console) -> ExitCode:
    """Files that nobody fetched are only missed if a new installation has them."""
    expected = set(known.select([]))
    models = [each for each in known.models if each in expected or store.is_present(each)]
    problems = {each.model: each.sentence for each in store.verify(models)}
    console.print(listing.table([(each.id, problems.get(each, "whole")) for each in models]))
    return ExitCode.MODELS_MISSING if problems else ExitCode.OK


def _add(folder: Path, console: Console) -> ExitCode:
    # Looking into model files costs the start of ONNX Runtime.
    from ppocr_desktop.recognition import addition

    for system in addition.add(folder):
        console.print(f'Added "{system.name}"; use it with "{PROGRAM} ocr --model {system.name}".')
    return ExitCode.OK


def _try_accelerators(name: str, known: Catalog, console: Console) -> ExitCode:
    from ppocr_desktop.recognition.pipeline import Recognizer

    options = RecognitionOptions(model=name) if name else RecognitionOptions()
    system = known.system(options.model, ())
    for model in (system.detector, system.recognizer):
        verdicts.forget(model)
    Recognizer(options, known).load()
    console.print(listing.computing([system]))
    return ExitCode.OK


def _pack(system: System, folder: Path, console: Console, *, is_quiet: bool) -> ExitCode:
    size = listing.size(packing.pack(system, folder))
    if not is_quiet:
        console.print(
            f'{folder} holds all that "{system.name}" needs ({size}); '
            "set PPOCR_DESKTOP_MODELS to that folder to read with it."
        )
    return ExitCode.OK
