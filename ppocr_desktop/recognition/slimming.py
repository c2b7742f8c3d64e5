"""Makes a smaller system out of one that is there, and keeps it if it still reads well."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from ppocr_desktop.errors import ModelError, OutputError
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import addition, catalog, comparison, manifest, store
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.comparison import Comparison, Sheet
from ppocr_desktop.recognition.model import Model, Stage, System, safe_name
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.rewriting import shrinking
from ppocr_desktop.recognition.rewriting.shrinking import Bits

_SUFFIXES = {Bits.EIGHT: "int8", Bits.SIXTEEN: "fp16"}
_ADVICE = {
    Bits.EIGHT: "try it with --bits 16, or on other pages",
    Bits.SIXTEEN: "keep the original",
}
"""What to do where so many bits are too few."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made: of which system, weights of how many bits, and whether all of it."""

    system: str
    bits: Bits = Bits.EIGHT
    keep_page_classifier: bool = True


@dataclass(frozen=True, slots=True)
class Slimmed:
    """The system that was added, its size and that of what it was made from, and how it reads."""

    system: System
    size: int
    size_before: int
    comparison: Comparison


def slim(wish: Wish, sheets: Sequence[Sheet], report: Report = ignore) -> Slimmed:
    """Store the weights of a system small, try it on the sheets, and add it to the user's models.

    One made before is replaced. `report` counts sheets. Raises UsageError for an unknown system,
    ModelError where a file is missing or nothing can be gained, RefusedError when it reads too
    badly to be kept, OutputError when it cannot be written.
    """
    name = safe_name(f"{wish.system}-{_SUFFIXES[wish.bits]}")
    known = catalog.load_default(without=name)
    system = known.system(wish.system)
    if not wish.keep_page_classifier:
        system = replace(system, page_orientation=None)
    store.require(system)
    contents = _contents(system, wish.bits)
    try:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary, name)
            write(folder, system, contents)
            outcome = compare(known, folder, wish.system, sheets, report)
            comparison.require(outcome, name, _ADVICE[wish.bits])
            (added,) = addition.add(folder)
    except OSError as error:
        raise OutputError(
            f"The smaller models cannot be written ({error.strerror or error}); make room on the "
            "disk for temporary files."
        ) from error
    before = sum(store.find(model).stat().st_size for model in system.files)
    return Slimmed(added, sum(map(len, contents.values())), before, outcome)


def _contents(system: System, bits: Bits) -> dict[Model, bytes]:
    """The system's files, those shrunk that can be. Raises ModelError when none can."""
    contents = {}
    problems = []
    for model in system.files:
        contents[model] = store.read(model)
        if model.stage is Stage.CHARACTERS:
            continue
        try:
            contents[model] = shrinking.shrink(contents[model], bits, model.file)
        except ModelError as error:
            problems.append(error)
    if len(problems) == len(contents) - len(system.characters):
        raise ModelError(
            f'"{system.name}" cannot be made smaller: its weights are stored small already.'
        ) from problems[0]
    return contents


def write(folder: Path, system: System, contents: dict[Model, bytes]) -> None:
    """Make a folder that can be added: a system with these contents for the files of `system`."""
    folder.mkdir(parents=True)
    name = folder.name
    ids = {model.id: f"{name}-{model.id.removeprefix(f'{system.name}-')}" for model in contents}
    models = []
    for model, data in contents.items():
        (folder / model.file).write_bytes(data)
        listed = ids.get(model.characters, "")
        copy = replace(model, id=ids[model.id], characters=listed, sources=(), folder=None)
        models.append(replace(copy, bytes=len(data), sha256=sha256(data).hexdigest()))
    text = addition.describe(name, models, has_page_orientation=bool(system.page_orientation))
    (folder / manifest.NAME).write_text(text, encoding="utf-8")


def compare(
    known: Catalog,
    folder: Path,
    original: str,
    sheets: Sequence[Sheet],
    report: Report = ignore,
) -> Comparison:
    """Try what `write` made against the system it was made from; see `comparison.compare`.

    The supplements stay out of it: they would read what the smaller one misreads.
    """
    known = catalog.extend(known, folder / manifest.NAME, folder)
    systems = tuple(replace(system, supplements=()) for system in known.systems)
    known = replace(known, systems=systems)
    before, after = (
        Recognizer(RecognitionOptions(model=name), known) for name in (original, folder.name)
    )
    return comparison.compare(before, after, sheets, report)
