"""Finds the pictures and PDFs below folders, in natural order: page2 before page10."""

import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from ppocr_desktop.sources.kinds import HEAD_LENGTH, SUFFIXES, Kind, identify


def find(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files to read: those named, and in place of each folder what lies below it.

    Inside a folder, hidden files and folders are left out, and files that are neither by name nor
    by content a picture or PDF; files come in natural order; linked folders are followed, each
    folder once. A missing path, a folder that holds nothing to read, a picture by name only, a link
    called like one that leads nowhere and whatever may not be opened stay in, so that `pages` can
    say what is wrong with them.
    """
    return tuple(found for path in paths for found in _find_in(path))


def _find_in(path: Path) -> list[Path]:
    return list(_walk(path)) or [path]


def _walk(top: Path) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    waiting = [top]
    while waiting:
        path = waiting.pop()
        try:
            status = path.stat()
            if not stat.S_ISDIR(status.st_mode):
                if stat.S_ISREG(status.st_mode) and _is_wanted(path):
                    yield path
            elif (status.st_dev, status.st_ino) not in seen:
                seen.add((status.st_dev, status.st_ino))
                waiting.extend(_children(path))
        except FileNotFoundError:
            # A link whose file is gone is a lost page; anything else was removed just now.
            if path.suffix.lower() in SUFFIXES and path.is_symlink():
                yield path
        except (OSError, ValueError):
            yield path


def _children(folder: Path) -> list[Path]:
    """What is not hidden in a folder, in reverse natural order."""
    visible = [child for child in folder.iterdir() if not child.name.startswith(".")]
    return sorted(visible, key=_natural_key, reverse=True)


def _natural_key(path: Path) -> tuple[list[tuple[str, int]], str]:
    # Without the suffix, as scan.png comes before scan2.png.
    runs = re.findall(r"(\D*)(\d*)", path.stem.casefold())
    return [(text, int(digits or -1)) for text, digits in runs], path.name


def _is_wanted(path: Path) -> bool:
    """Whether a file is a picture or PDF by name, as a failed copy may be, or by content."""
    if path.suffix.lower() in SUFFIXES:
        return True
    with path.open("rb") as stream:
        return identify(stream.read(HEAD_LENGTH)) is not Kind.UNKNOWN
