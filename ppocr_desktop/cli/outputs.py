"""Where the result of each input goes: standard output, one file, or a folder."""

import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from ppocr_desktop import exports
from ppocr_desktop.cli import inputs
from ppocr_desktop.cli.inputs import Input
from ppocr_desktop.errors import UsageError

STANDARD_OUTPUT = "-"
_DEFAULT_FORMAT = "text"


@dataclass(frozen=True, slots=True)
class Output:
    """Where results go and in which format; standard output if there is no path."""

    format_name: str
    path: Path | None = None
    is_folder: bool = False


def choose(wish: str, format_name: str, arguments: Sequence[str], *, join: bool) -> Output:
    """What -o and --format mean for these INPUT arguments; the format may be empty.

    Raises UsageError if they contradict each other.
    """
    if wish == STANDARD_OUTPUT:
        return Output(format_name or _DEFAULT_FORMAT)
    if not wish:
        raise UsageError("-o is followed by an empty name; name a file or a folder.")
    path = Path(wish)
    if os.path.isdir(wish) or wish.endswith(("/", os.sep)):
        _check_folder(wish, join=join)
    elif join or not inputs.are_several(arguments):
        return Output(format_name or _guess(path), path)
    elif os.path.isfile(path) or _is_known(path):
        raise UsageError(
            f"{wish} is one file, but there may be several inputs; "
            f"write {wish}/ for a folder, or add --join for one file."
        )
    return Output(format_name or _DEFAULT_FORMAT, path, is_folder=True)


def _check_folder(wish: str, *, join: bool) -> None:
    path = Path(wish)
    if join:
        raise UsageError(f"--join writes one file, but {wish} is a folder; name a file in it.")
    if os.path.isfile(path):
        raise UsageError(f"{path} is a file and not a folder; name another one.")


def _guess(path: Path) -> str:
    if not path.suffix:
        return _DEFAULT_FORMAT
    return exports.by_suffix(path)


def _is_known(path: Path) -> bool:
    try:
        exports.by_suffix(path)
    except UsageError:
        return False
    return True


def targets(found: Sequence[Input], folder: Path, suffix: str) -> dict[Input, Path]:
    """A file of its own for each input, below the folder and in the same tree.

    a.png becomes a.txt. Where several inputs would meet, they keep their suffixes (a.png.txt), and
    if that is not enough, as many of the folders they come from as tell them apart. An input that
    was named twice is there once.
    """
    distinct: dict[str, Input] = {}
    for item in found:
        distinct.setdefault(os.path.abspath(item.path), item)
    places = {item: _places(item) for item in distinct.values()}
    while crowded := _crowded(places):
        for item in crowded:
            places[item] = places[item][1:]
    return {item: folder / f"{choice[0]}{suffix}" for item, choice in places.items()}


def _crowded(places: Mapping[Input, Sequence[PurePath]]) -> list[Input]:
    """The inputs whose first place is also that of another, and that have a further one."""
    visitors = Counter(_told_apart(choice[0]) for choice in places.values())
    return [
        item
        for item, choice in places.items()
        if len(choice) > 1 and visitors[_told_apart(choice[0])] > 1
    ]


def _told_apart(place: PurePath) -> str:
    # Windows and macOS take names for the same that differ in capitals only.
    return str(place) if sys.platform == "linux" else str(place).casefold()


def _places(item: Input) -> Sequence[PurePath]:
    """Where the result could go, without its suffix, in order; each tells more of its origin."""
    path = Path(os.path.abspath(item.path))
    drive = path.drive.replace(":", "").replace("\\", "-")
    parents = [drive, *path.parts[1 : -len(item.inside.parts)]]
    further = (PurePath(*parents[-count:], item.inside) for count in range(1, len(parents) + 1))
    return [item.inside.with_suffix(""), item.inside, *further]
