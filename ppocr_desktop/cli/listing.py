"""What `models list` shows: systems, model files, and what the recognizers read."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, repeat

from ppocr_desktop.cli.progress_line import cells
from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import accelerators, store, verdicts
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.model import Model, Stage, System
from ppocr_desktop.recognition.options import Accelerator

FETCHED, NOT_FETCHED, DAMAGED, UNREADABLE = _STATES = (
    "fetched",
    "not fetched",
    "damaged",
    "not readable",
)
"""From good to bad: the worst of its files is the state of a system."""

_COLUMNS = 79


def describe(known: Catalog) -> str:
    """Three tables, of which the first is what most people look for, and what cannot be read."""
    found = {model: look(model, store.read) for model in known.models}
    systems = [("SYSTEM", "STATE", "DESCRIPTION")]
    systems += [
        (each.name, worst(found[model] for model in each.files)[0], each.description)
        for each in known.systems
    ]
    models: list[tuple[str, ...]] = [("MODEL", "STAGE", "   SIZE", "STATE", "SYSTEMS")]
    models += [_row(model, state, known) for model, (state, _) in found.items()]
    languages = [("RECOGNIZER", "LANGUAGES"), *_readers(known)]
    tables = [table(systems), table(models), table(languages)]
    if accelerators.installed():
        tables.append(computing(known.systems))
    # One sentence will do: usually it is the whole folder that may not be read.
    return "\n\n".join(filter(None, [*tables, worst(found.values())[1]]))


def computing(systems: Sequence[System]) -> str:
    """What computes the models, where nobody says otherwise, and what else was tried."""
    rows = [row for system in systems for row in verdicts.report(system, Accelerator.AUTO)]
    return table([("FILE", "COMPUTED BY"), *dict.fromkeys(rows)])


def look(model: Model, find: Callable[[Model], object]) -> tuple[str, str]:
    """The state of a file as `find` finds it and, if it cannot be read, a sentence on why."""
    try:
        find(model)
    except ModelError as error:
        if error.__cause__:
            return UNREADABLE, str(error)
        return DAMAGED if store.is_present(model) else NOT_FETCHED, ""
    return FETCHED, ""


def worst(found: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """Of several files as `look` gives them."""
    return max(found, key=lambda each: _STATES.index(each[0]), default=(FETCHED, ""))


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
