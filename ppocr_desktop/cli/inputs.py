"""The files that the INPUT arguments stand for: pictures, folders, patterns, standard input."""

import glob
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from ppocr_desktop import sources
from ppocr_desktop.errors import InputError, UsageError

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read.

    `inside` is its place below the folder that was named, with its name. `name` is what people
    are shown instead of the path, if it is a stand-in.
    """

    path: Path
    inside: PurePath
    name: str = ""

    @property
    def shown_name(self) -> str:
        return self.name or str(self.path)


def find(argument: str, spool_folder: Path) -> tuple[Input, ...]:
    """The inputs behind one argument, in natural order; standard input is copied to the folder.

    Raises InputError if there is nothing behind it.
    """
    if argument == STANDARD_INPUT:
        return (Input(_spooled(spool_folder), PurePath("stdin"), "standard input"),)
    root = Path(argument)
    # Unlike its methods, this takes names that are too long: reading them will say so.
    if os.path.isdir(root):
        return tuple(Input(path, _inside(path, root)) for path in sources.find([root]))
    found = sources.find(_matching(argument) or [root])
    return tuple(Input(path, PurePath(path.name)) for path in found)


def _inside(path: Path, root: Path) -> PurePath:
    if path != root:
        return path.relative_to(root)
    # A folder with nothing to read in it, or one that may not be opened.
    return PurePath(Path(os.path.abspath(root)).name or "root")


def are_several(arguments: Sequence[str]) -> bool:
    """Whether there may be more than one input behind the arguments."""
    return len(arguments) > 1 or any(
        os.path.isdir(argument) or _is_pattern(argument) for argument in arguments
    )


def _spooled(folder: Path) -> Path:
    if sys.stdin is None:
        raise InputError("Standard input is closed; pipe a picture or PDF into it.")
    if sys.stdin.isatty():
        raise UsageError("Standard input is the keyboard; pipe a picture or PDF into it.")
    return sources.spool(sys.stdin.buffer, folder)


def _matching(argument: str) -> list[Path]:
    """Windows hands *.png over as it was typed; other shells have replaced it by then."""
    if not _is_pattern(argument):
        return []
    # Path.glob takes no pattern that begins with a drive or a slash.
    return sorted(map(Path, glob.glob(argument, recursive=True)))  # noqa: PTH207


def _is_pattern(argument: str) -> bool:
    return glob.has_magic(argument) and not os.path.lexists(argument)
