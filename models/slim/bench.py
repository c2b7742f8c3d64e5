"""Makes a slim system: collects inputs from pages, changes the files, tries and keeps them."""

import argparse
import shutil
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.slim import samples
from ppocr_desktop.cli import shrinkage
from ppocr_desktop.errors import UsageError
from ppocr_desktop.recognition import catalog, comparison, slimming, store
from ppocr_desktop.recognition.comparison import Sheet
from ppocr_desktop.recognition.model import Model, System
from ppocr_desktop.recognition.rewriting import shrinking
from ppocr_desktop.recognition.rewriting.shrinking import Bits


def quantize(options: argparse.Namespace) -> str:
    """Static quantization of a system's models. Raises AppError."""
    from models.slim import quantize as step

    system = _system(options)
    contents = {model: store.read(model) for model in system.files}
    chosen = [model for model in contents if model.stage in options.parts]
    inputs = samples.collect(options.system, _pages(options.pages, options.limit), options.samples)
    for model in chosen:
        seen = inputs.get(model.file, [])
        if not seen:
            raise UsageError(f"The pages gave {model.file} nothing to do; name others.")
        contents[model] = step.quantize(contents[model], seen, options.method)
    return _keep(options, system, contents)


def prune(options: argparse.Namespace) -> str:
    """A system with a pruned detector, its weights stored in 8 bits. Raises AppError."""
    from models.slim import smaller

    system = _system(options)
    contents = {model: store.read(model) for model in system.files}
    pages = _pages(options.pages, options.limit)
    views: list[NDArray[np.float32]] = samples.collect(options.system, pages, 0)[
        system.detector.file
    ]
    wish = smaller.Wish(options.share, options.minutes)
    pruned = smaller.make(contents[system.detector], views, wish)
    contents[system.detector] = shrinking.shrink(pruned, Bits.EIGHT)
    return _keep(options, system, contents)


def _system(options: argparse.Namespace) -> System:
    if options.folder.exists():
        raise UsageError(f"{options.folder} is there already; name a new folder.")
    return catalog.load_default().system(options.system)


def _pages(folder: Path, limit: int) -> tuple[Sheet, ...]:
    return tuple(islice(shrinkage.sheets(folder), limit or None))


def _keep(options: argparse.Namespace, system: System, contents: Mapping[Model, bytes]) -> str:
    """Write the result if it reads well enough; a sentence about it. Raises RefusedError."""
    try:
        slimming.write(options.folder, system, dict(contents))
        pages = _pages(options.trial or options.pages, options.limit)
        outcome = slimming.compare(
            catalog.load_default(without=options.folder.name), options.folder, system.name, pages
        )
        comparison.require(outcome, options.folder.name, "choose another method or take out less")
    except BaseException:
        shutil.rmtree(options.folder, ignore_errors=True)
        raise
    size = sum(map(len, contents.values()))
    return (
        f"{options.folder}: {size:,} bytes, {outcome.summary}; "
        f'"ppocr-desktop models add {options.folder}" makes it known.'
    )
