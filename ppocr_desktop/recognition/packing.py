"""Copies all that one system needs into a folder: for other computers, and small packages."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ppocr_desktop import places
from ppocr_desktop.errors import OutputError, UsageError
from ppocr_desktop.recognition import defaults, manifest, store
from ppocr_desktop.recognition.model import Model, System

_PAPERS = "*.md"
"""Notices, cards of our own models, and what the manifest means."""


def pack(system: System, folder: Path) -> int:
    """Copy a system's files, the recognizers that help it, and the manifests; return their bytes.

    The folder can be PPOCR_DESKTOP_MODELS or a package's folder of models, and makes the system
    the one that reads when nobody chose another. Raises UsageError for a folder that holds
    something, ModelError for files missing or damaged, OutputError when it cannot be written; the
    folder is empty then, as it is when packing is interrupted.
    """
    supplements = tuple(model for model in system.supplements if store.is_present(model))
    contents = {model: store.read(model) for model in (*system.files, *supplements)}
    beside = {name for model in contents for name in (model.corrections, model.head) if name}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UsageError(f"{folder} is not empty; name a new folder.")
        with _emptied_unless_done(folder):
            for model, data in contents.items():
                _place(model, data, folder)
            papers = (path.name for path in places.models().glob(_PAPERS))
            for name in (manifest.NAME, *beside, *papers):
                shutil.copyfile(places.models() / name, folder / name)
            (folder / defaults.NAME).write_text(f"{system.name}\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"The models cannot be copied to {folder} ({error.strerror or error}); "
            "name a folder that can be written."
        ) from error
    return sum(map(len, contents.values()))


@contextmanager
def _emptied_unless_done(folder: Path) -> Iterator[None]:
    """Takes away what was copied so far: half a pack would look like one, and bar another try."""
    # Not a folder of its own that is renamed in the end: the one named may be a disk.
    try:
        yield
    except BaseException:
        with suppress(OSError):
            for path in folder.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        raise


def _place(model: Model, data: bytes, folder: Path) -> None:
    """Models that a user added keep their own folder, with its manifest."""
    if model.folder is None:
        (folder / model.file).write_bytes(data)
        return
    target = folder / model.folder.name
    target.mkdir(exist_ok=True)
    shutil.copyfile(model.folder / manifest.NAME, target / manifest.NAME)
    (target / model.file).write_bytes(data)
