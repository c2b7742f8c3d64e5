"""What `models list` shows: systems, model files, and what the recognizers read."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import chain, repeat

from ppocr_desktop.cli.progress_line import cells
from ppocr_desktop.recognition import accelerators, store, verdicts
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.model import Model, Stage, System
from ppocr_desktop.recognition.options import Accelerator

FETCHED, NOT_FETCHED, DAMAGED = _STATES = ("fetched", "not fetched", "damaged")
"""From good to bad: the worst of its files is the state of a system."""

_COLUMNS = 79


def describe(known: Catalog) -> str:
    """Three tables, of which the first is what most people look for."""
    states = {model: _state(model) for model in known.models}
    systems = [("SYSTEM", "STATE", "DESCRIPTION")]
    systems += [
        (
            each.name,
            max((states[model] for model in each.files), key=_STATES.index),
            each.description,
        )
        for each in known.systems
    ]
    models: list[tuple[str, ...]] = [("MODEL", "STAGE", "   SIZE", "STATE", "SYSTEMS")]
    models += [_row(model, state, known) for model, state in states.items()]
    languages = [("RECOGNIZER", "LANGUAGES"), *_readers(known)]
    tables = [table(systems), table(models), table(languages)]
    if accelerators.installed():
        tables.append(computing(known.systems))
    return "\n\n".join(tables)


def computing(systems: Sequence[System]) -> str:
    """What computes the models, where nobody says otherwise, and what else was tried."""
    rows = [row for system in systems for row in verdicts.report(system, Accelerator.AUTO)]
    return table([("FILE", "COMPUTED BY"), *dict.fromkeys(rows)])


def _state(model: Model) -> str:
    if not store.is_present(model):
        return NOT_FETCHED
    return DAMAGED if store.verify([model]) else FETCHED


def _row(model: Model, state: str, known: Catalog) -> tuple[str, ...]:
    systems = [each.name for each in known.systems if model in each.files]
    is_shared = len(systems) == len(known.systems) > 1
    count = model.bytes or bytes_on_disk(model)
    return (
        model.id,
        model.stage,
        (size(count) if count else "-").rjust(7),
        state,
        "all" if is_shared else " ".join(systems) or "-",
    )


def bytes_on_disk(model: Model) -> int:
    """The size of the file, 0 when it is not there."""
    return store.find(model).stat().st_size if store.is_present(model) else 0


def _readers(known: Catalog) -> Iterator[tuple[str, str]]:
    """What each recognizer reads, on as many rows as it takes."""
    recognizers = [model for model in known.models if model.stage is Stage.RECOGNIZER]
    room = _COLUMNS - 2 - max((cells(model.id) for model in recognizers), default=0)
    seen: dict[frozenset[str], str] = {}
    for model in recognizers:
        twin = seen.setdefault(frozenset(model.languages), model.id)
        text = " ".join(sorted(model.languages)) or "not known"
        if model.languages and twin != model.id:
            text = f"the same as {twin}"
        lines = textwrap.wrap(text, max(room, 20), break_on_hyphens=False)
        yield from zip(chain([model.id], repeat("")), lines, strict=False)


def size(count: int) -> str:
    """Bytes as people say them."""
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{count / 1e3:.0f} kB"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns two spaces apart, each as wide as its widest entry."""
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(
            entry + " " * (width - cells(entry)) for entry, width in zip(row, widths, strict=True)
        )
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)
