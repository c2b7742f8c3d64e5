"""The files a document comes from: told by size and SHA-256, and found again when moved."""

import hashlib
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from pathlib import Path

from ppocr_desktop.project import values
from ppocr_desktop.project.values import Fields


class State(Enum):
    """What has become of a file since the project was saved."""

    SAME = auto()
    CHANGED = auto()
    MISSING = auto()


@dataclass(frozen=True, slots=True)
class Link:
    """A file that is not in the project file, as the project remembers it.

    `relative` is the path from the project's folder, "" if there is none (another drive). `sha256`
    is "" where the file could not be read when the project was saved.
    """

    path: Path
    name: str
    relative: str
    size: int
    sha256: str


def base(project: Path) -> Path:
    """The folder that a project file's links are relative to.

    That is the one with the file itself, should the path be a symbolic link to it: the file can
    then be opened without the link, too, once it was moved with its pictures.
    """
    real = os.path.realpath(project) if project.is_symlink() else os.path.abspath(project)
    return Path(real).parent


def to(path: Path, name: str, folder: Path) -> Link:
    """The link from a project in this folder to a file, which may be missing."""
    path = Path(os.path.abspath(path))
    size, sha256 = _fingerprint(path)
    return Link(path, name or path.name, _relative(path, folder), size, sha256)


def encode(link: Link) -> Fields:
    """The link as JSON."""
    return {
        "name": link.name,
        "path": str(link.path),
        "relative": link.relative,
        "size": link.size,
        "sha256": link.sha256,
    }


def decode(record: Fields) -> Link:
    """The link that `encode` made this of. Raises DamageError."""
    return Link(
        values.path(record.get("path")),
        values.text(record.get("name")),
        values.text(record.get("relative")),
        _size(record.get("size")),
        values.text(record.get("sha256")),
    )


def _size(value: object) -> int:
    if type(value) is not int or value < 0:
        raise values.DamageError("no size")
    return value


def find(links: Sequence[Link], folder: Path) -> list[tuple[Path, State]]:
    """Where the files are now, for a project in this folder, and what has become of each.

    They may have moved with the project or still be where they were. Unchanged files are preferred,
    and what is found to be one of them is taken for no other of the same name.
    """
    unchanged = [_find_unchanged(link, folder) for link in links]
    taken = {place for place in unchanged if place}
    return [
        (place, State.SAME) if place else _find_likely(link, folder, taken)
        for link, place in zip(links, unchanged, strict=True)
    ]


def _find_unchanged(link: Link, folder: Path) -> Path | None:
    """Where the very file is that was linked to; None if it is not known or not there."""
    places = dict.fromkeys((*_own_places(link, folder), *_beside(link, folder)))
    return next((place for place in places if link.sha256 and _is_same(link, place)), None)


def _find_likely(link: Link, folder: Path, taken: Collection[Path]) -> tuple[Path, State]:
    """Where a file is that has the path or the name, unless it is another link's."""
    beside = (place for place in _beside(link, folder) if place not in taken)
    for place in (*_own_places(link, folder), *beside):
        if os.path.isfile(place):
            return place, State.CHANGED if link.sha256 else State.SAME
    # Another system's path says little to people here, unless its name would mislead them.
    by_path = link.path.is_absolute() or folder / link.name in taken
    return folder / (link.path if by_path else link.name), State.MISSING


def is_readable(path: Path) -> bool:
    """Whether a file is there and can be opened; never waits, as opening a pipe would."""
    return os.path.isfile(path) and os.access(path, os.R_OK)


def checksum(path: Path) -> str:
    """The SHA-256 of a file, "" of what cannot be read; kept while size and time stay."""
    return _fingerprint(path)[1]


def _own_places(link: Link, folder: Path) -> Iterator[Path]:
    if link.relative and "\0" not in link.relative:
        yield Path(os.path.abspath(folder / link.relative))
    # Another system's path would be taken for one below the current folder.
    if link.path.is_absolute():
        yield link.path


def _beside(link: Link, folder: Path) -> Iterator[Path]:
    """Where a file of the name is beside the project."""
    if Path(link.name).name == link.name and "\0" not in link.name:
        yield folder / link.name


def _is_same(link: Link, place: Path) -> bool:
    try:
        # The size first: it tells most changes, and a wrong file is not read for nothing.
        is_file = os.path.isfile(place) and place.stat().st_size == link.size
        return is_file and checksum(place) == link.sha256
    except (OSError, ValueError):
        return False


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return ""


def _fingerprint(path: Path) -> tuple[int, str]:
    """Size and SHA-256; 0 and "" of what cannot be read."""
    try:
        if not is_readable(path):
            return 0, ""
        status = path.stat()
        return status.st_size, _digest(path, status.st_size, status.st_mtime_ns)
    except (OSError, ValueError):
        return 0, ""


@lru_cache(maxsize=10_000)
def _digest(path: Path, _size: int, _changed_ns: int) -> str:
    """Kept while size and time stay: saving again need not read gigabytes over a network."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
