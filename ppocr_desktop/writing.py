"""Files that are written whole or not at all."""

import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO

from ppocr_desktop.errors import OutputError

_WITHOUT_LINKS = {errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK}
"""What disks without hard links (FAT, exFAT, some network shares) answer to a link."""

_PART_PREFIX, _PART_SUFFIX = ".ppocr-desktop-", ".part"
_PART = re.compile(rf"{re.escape(_PART_PREFIX)}[0-9a-f]{{16}}{re.escape(_PART_SUFFIX)}")
_STALE_S = 7 * 24 * 3600
"""Nobody writes to a file only so seldom; another computer may still be at a younger one."""

_DISK_FULL = "{path} cannot be written because the disk is full; free some space, then try again."
# Windows refuses as much while, for example, a spreadsheet shows the file.
_OR_OPEN = " or another program has it open" if os.name == "nt" else ""
_NOT_ALLOWED = (
    f"{{path}} cannot be written because you lack the permission{_OR_OPEN}; choose another folder."
)
_SENTENCES = {
    errno.EEXIST: "{path} exists already; add --overwrite to replace it, or choose another name.",
    errno.EISDIR: "{path} is a folder; give the name of a file.",
    errno.ENOTDIR: "{path} cannot be written because {folder} is not a folder; choose another one.",
    errno.ENAMETOOLONG: "The name {name} is too long for this disk; choose a shorter one.",
    errno.EROFS: "{path} cannot be written because the disk is read-only; choose another folder.",
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
}
_PROTECTED = "{path} is write-protected; take the protection off, or choose another name."
_UNEXPECTED = "{path} cannot be written ({reason}); choose another place."


def write_atomically(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Makes `path` a file with this content, or leaves everything as it was.

    All else is as with `stream_atomically`. Raises OutputError.
    """
    with stream_atomically(path, overwrite=overwrite) as file:
        file.write(data)


@contextmanager
def stream_atomically(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """A file to write to that becomes `path` once the block ends well, and vanishes if it raises.

    It can be read back meanwhile. Missing folders are made. Without `overwrite` nothing is ever
    replaced, not even a file that another program makes in the same moment, and with it nothing
    that is write-protected, though the folder would allow it. A new file's
    permissions follow the umask, those of a replaced one stay, and a symbolic link goes on pointing
    to its file. A device or a pipe, such as /dev/stdout, is written to directly and cannot be read
    back. Hidden files that a killed program left in the folder go after a week. Raises OutputError,
    also for each OSError of the block.
    """
    try:
        with _opened(path, overwrite=overwrite) as file:
            yield file
    except OSError as error:
        raise OutputError(_sentence(path, error)) from error


def check(path: Path, *, overwrite: bool) -> None:
    """Fails before the work is done where `write_atomically` would fail after it.

    Raises OutputError when the name is taken or unusable, or the folder may not be written to.
    """
    try:
        if not _is_device(path):
            _check_name(path, overwrite=overwrite)
            _check_folder(_target(path, overwrite=overwrite).parent)
    except OSError as error:
        raise OutputError(_sentence(path, error)) from error


def check_folder(folder: Path) -> None:
    """The same for a folder that files are to be written to, which need not exist yet."""
    try:
        _check_folder(folder)
    except OSError as error:
        raise OutputError(_sentence(folder, error)) from error


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _target(path: Path, *, overwrite: bool) -> Path:
    """The file itself, not the link to it, where it is to be replaced."""
    return Path(os.path.realpath(path)) if overwrite else path


def _check_name(path: Path, *, overwrite: bool) -> None:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return
    if path.is_dir():
        raise _failure(errno.EISDIR)
    if not overwrite:
        raise _failure(errno.EEXIST)
    if path.exists() and _is_protected(path):
        raise OutputError(_PROTECTED.format(path=path))


def _is_protected(file: Path) -> bool:
    """Whether it may not be written to, by whom it may concern or by anyone at all."""
    # A superuser may write to any, but not unawares to one that is there to stay as it is.
    writable = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    return not (file.stat().st_mode & writable and os.access(file, os.W_OK))


def _check_folder(folder: Path) -> None:
    """Looks at the folder or, where it is yet to be made, at the nearest one there is."""
    nearest = next((each for each in (folder, *folder.parents) if os.path.lexists(each)), None)
    if nearest is None:
        # A drive or network share of Windows that is not there.
        raise _failure(errno.ENOENT)
    if not nearest.is_dir():
        raise _failure(errno.ENOTDIR)
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise _failure(errno.EROFS if _is_read_only(nearest) else errno.EACCES)


def _is_read_only(folder: Path) -> bool:
    """Whether its whole disk is read-only; on Windows only writing shows that."""
    return os.name != "nt" and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _failure(number: int) -> OSError:
    return OSError(number, os.strerror(number))


@contextmanager
def _opened(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    if _is_device(path):
        with path.open("wb") as device:
            yield device
        return
    _check_name(path, overwrite=overwrite)
    target = _target(path, overwrite=overwrite)
    _make_folder(target.parent)
    _sweep(target.parent)
    # Not named after the target, whose name may be as long as the disk allows.
    part = target.parent / f"{_PART_PREFIX}{secrets.token_hex(8)}{_PART_SUFFIX}"
    try:
        with _filled(part, _permissions(target)) as file:
            yield file
        _publish(part, target, overwrite=overwrite)
        _sync_folder(target.parent)
    finally:
        with suppress(OSError):
            part.unlink()


@cache
def _sweep(folder: Path) -> None:
    """Removes, once for each folder, what was left there when the program was killed."""
    with suppress(OSError), os.scandir(folder) as entries:
        parts = [entry for entry in entries if _PART.fullmatch(entry.name)]
        for part in parts:
            age_s = time.time() - part.stat(follow_symlinks=False).st_mtime
            if age_s > _STALE_S:
                Path(part).unlink()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise _failure(errno.ENOTDIR) from error


def _permissions(target: Path) -> int | None:
    """What a replaced file allowed; None for a new one and on Windows, where folders decide."""
    if os.name == "nt":
        return None
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


@contextmanager
def _filled(part: Path, permissions: int | None) -> Iterator[BinaryIO]:
    """A new file that is on the disk once the block ends."""
    with part.open("x+b") as file:
        if permissions is not None:
            # Before the content, which may be for the owner's eyes only.
            part.chmod(permissions)
        yield file
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Flushes the new name to the disk, to survive a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    # Some disks cannot do that, and by now the file is written.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _publish(part: Path, target: Path, *, overwrite: bool) -> None:
    """Gives the finished file its name, atomically."""
    if overwrite:
        part.replace(target)
    elif os.name == "nt":
        # Unlike POSIX's, this rename fails where the name is taken.
        part.rename(target)
    else:
        try:
            target.hardlink_to(part)
        except OSError as error:
            if error.errno not in _WITHOUT_LINKS:
                raise
            _publish_without_links(part, target)


def _publish_without_links(part: Path, target: Path) -> None:
    """Takes the name with an empty file of our own, which may then be replaced."""
    target.open("xb").close()
    try:
        part.replace(target)
    except BaseException:
        target.unlink()
        raise


def _sentence(path: Path, error: OSError) -> str:
    template = _SENTENCES.get(error.errno or 0, _UNEXPECTED)
    longest = max(path.parts, key=len, default="")
    name = longest if len(longest) <= 40 else f"{longest[:39]}…"
    return template.format(
        path=path, folder=_obstacle(path), name=name, reason=error.strerror or error
    )


def _obstacle(path: Path) -> Path:
    """The file that is in the way of a folder: the path itself or the nearest one above it."""
    above = (each for each in (path, *path.parents) if os.path.exists(each))
    return next((each for each in above if not os.path.isdir(each)), path.parent)
