"""Finds model files and verifies them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.model import Model, System


@dataclass(frozen=True, slots=True)
class Problem:
    """A model file that cannot be used, with the sentence that says why and what mends it."""

    model: Model
    sentence: str


def where() -> tuple[Path, ...]:
    """The folders in which the program's models are looked for, the first also written to."""
    return tuple(dict.fromkeys((places.user_models(), places.models())))


def find(model: Model) -> Path:
    """Where the file lies; nothing is verified. Raises ModelError when it is missing."""
    for folder in (model.folder,) if model.folder else where():
        path = folder / model.file
        try:
            if path.is_file():
                return path
        except OSError as error:
            raise ModelError(_unreadable(path, error, model)) from error
    raise ModelError(f"The model file {model.file} is missing; {_remedy(model)}.")


def is_present(model: Model) -> bool:
    """Whether there is a file of that name; nothing is verified."""
    try:
        find(model)
    except ModelError:
        return False
    return True


def require(system: System) -> None:
    """Raises ModelError, one for all that is missing, unless each of the system's files is there.

    Nothing is verified. One that may not be read is not called missing.
    """
    missing = []
    for model in system.files:
        try:
            find(model)
        except ModelError as error:
            if error.__cause__:
                raise
            missing.append(model)
    if len(missing) > 1 and all(model.sources for model in missing):
        raise ModelError(
            f'{len(missing)} model files of "{system.name}" are missing; '
            f'fetch them with "ppocr-desktop models fetch {system.name}".'
        )
    for model in missing:
        find(model)


def read(model: Model) -> bytes:
    """The file's content once size and SHA-256 are right. Raises ModelError."""
    path = find(model)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(_unreadable(path, error, model)) from error
    fault = find_fault(model, data)
    if fault:
        raise ModelError(f"The model file {path} {fault}; {_remedy(model)}.")
    return data


def verify(models: Iterable[Model]) -> tuple[Problem, ...]:
    """Those of the models that are missing, cut short or altered."""
    problems = []
    for model in models:
        try:
            read(model)
        except ModelError as error:
            problems.append(Problem(model, str(error)))
    return tuple(problems)


def find_fault(model: Model, data: bytes) -> str:
    """What is wrong with a file's content, "" when nothing is."""
    if model.bytes and len(data) < model.bytes:
        return f"is cut short ({len(data):,} of {model.bytes:,} bytes)"
    if hashlib.sha256(data).hexdigest() != model.sha256:
        return "is not the file it should be (its SHA-256 differs)"
    return ""


def _unreadable(path: Path, error: OSError, model: Model) -> str:
    if isinstance(error, PermissionError):
        return f"The model file {path} may not be read; change its permissions and its folder's."
    return f"The model file {path} cannot be read ({error.strerror}); {_remedy(model)}."


def _remedy(model: Model) -> str:
    if model.sources:
        return f'fetch it with "ppocr-desktop models fetch {model.id}"'
    return 'add its folder again with "ppocr-desktop models add FOLDER"'
