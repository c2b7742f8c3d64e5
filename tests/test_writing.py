import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import NoReturn

import pytest

from ppocr_desktop.errors import OutputError
from ppocr_desktop.writing import check, check_folder, stream_atomically, write_atomically

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="POSIX files")


def failing(number: int) -> Callable[..., NoReturn]:
    """A system call that fails with this errno."""

    def call(*_arguments: object, **_keywords: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return call


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes_a_new_file_and_the_folders_above_it(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "結果 1.txt"
    write_atomically(path, b"text", overwrite=False)
    assert path.read_bytes() == b"text"
    assert names(path.parent) == ["結果 1.txt"]


def test_an_existing_file_stays_without_overwrite(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    with pytest.raises(OutputError) as caught:
        write_atomically(path, b"new", overwrite=False)
    assert str(caught.value) == (
        f"{path} exists already; add --overwrite to replace it, or choose another name."
    )
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["out.txt"]


def test_overwrite_replaces_an_existing_file(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"


def test_overwrite_needs_no_existing_file(tmp_path: Path) -> None:
    write_atomically(tmp_path / "out.txt", b"new", overwrite=True)
    assert names(tmp_path) == ["out.txt"]


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
@POSIX_ONLY
def test_a_file_made_in_the_same_moment_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    path = tmp_path / "out.txt"

    def appear(_descriptor: int) -> None:
        path.write_bytes(b"another program's")

    monkeypatch.setattr(os, "fsync", appear)
    if not links:
        monkeypatch.setattr(os, "link", failing(errno.EPERM))
    with pytest.raises(OutputError, match="exists already"):
        write_atomically(path, b"ours", overwrite=False)
    assert path.read_bytes() == b"another program's"
    assert names(tmp_path) == ["out.txt"]


@POSIX_ONLY
def test_a_disk_without_hard_links_gets_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    assert (tmp_path / "out.txt").read_bytes() == b"new"
    assert names(tmp_path) == ["out.txt"]


@POSIX_ONLY
def test_a_taken_name_is_given_back_when_the_last_step_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    monkeypatch.setattr(os, "replace", failing(errno.EIO))
    with pytest.raises(OutputError):
        write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    assert names(tmp_path) == []


@POSIX_ONLY
def test_permissions_of_a_new_file_follow_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "out.txt", b"", overwrite=False)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.txt").stat().st_mode) == 0o640


@POSIX_ONLY
def test_permissions_of_a_replaced_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    path.chmod(0o604)
    write_atomically(path, b"new", overwrite=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


@pytest.mark.parametrize("write", [check, partial(write_atomically, data=b"new")])
def test_a_write_protected_file_is_not_replaced(write: Callable[..., None], tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(OutputError) as raised:
        write(path, overwrite=True)
    assert str(raised.value) == (
        f"{path} is write-protected; take the protection off, or choose another name."
    )
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["out.txt"]


@POSIX_ONLY
def test_a_symbolic_link_goes_on_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    link = tmp_path / "link.txt"
    link.symlink_to("real.txt")
    write_atomically(link, b"new", overwrite=True)
    assert link.is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


@POSIX_ONLY
def test_a_dangling_link_counts_as_existing(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to("gone.txt")
    with pytest.raises(OutputError, match="exists already"):
        write_atomically(link, b"new", overwrite=False)


@POSIX_ONLY
def test_a_device_is_written_to_and_never_replaced() -> None:
    write_atomically(Path(os.devnull), b"text", overwrite=True)
    write_atomically(Path(os.devnull), b"text", overwrite=False)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, overwrite: bool
) -> None:
    path = tmp_path / "out.txt"
    if overwrite:
        path.write_bytes(b"old")
    before = names(tmp_path)
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC))
    with pytest.raises(OutputError) as caught:
        write_atomically(path, b"new", overwrite=overwrite)
    assert str(caught.value) == (
        f"{path} cannot be written because the disk is full; free some space, then try again."
    )
    assert isinstance(caught.value.__cause__, OSError)
    assert names(tmp_path) == before
    assert not overwrite or path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "because you lack the permission"),
        (errno.EPERM, "because you lack the permission"),
        (errno.EROFS, "because the disk is read-only; choose another folder."),
        (errno.EIO, f"({os.strerror(errno.EIO)}); choose another place."),
    ],
)
def test_a_refused_replacement_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "replace", failing(number))
    with pytest.raises(OutputError) as caught:
        write_atomically(path, b"new", overwrite=True)
    assert str(caught.value).startswith(f"{path} cannot be written {reason}")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["out.txt"]


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind the superuser"
)
def test_a_folder_one_may_not_write_to_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError) as caught:
        write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    tmp_path.chmod(0o700)
    assert str(caught.value) == (
        f"{tmp_path / 'out.txt'} cannot be written because you lack the permission; "
        "choose another folder."
    )


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_folder_is_no_file(tmp_path: Path, *, overwrite: bool) -> None:
    with pytest.raises(OutputError) as caught:
        write_atomically(tmp_path, b"new", overwrite=overwrite)
    assert str(caught.value) == f"{tmp_path} is a folder; give the name of a file."


@pytest.mark.parametrize("below", ["out.txt", "deeper/out.txt"])
def test_a_file_is_no_folder(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_bytes(b"old")
    path = tmp_path / "file" / below
    with pytest.raises(OutputError) as caught:
        write_atomically(path, b"new", overwrite=True)
    assert str(caught.value) == (
        f"{path} cannot be written because {tmp_path / 'file'} is not a folder; choose another one."
    )


@POSIX_ONLY
def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    write_atomically(tmp_path / ("x" * 255), b"new", overwrite=False)
    assert names(tmp_path) == ["x" * 255]


@pytest.mark.parametrize("overwrite", [True, False])
@POSIX_ONLY
def test_a_name_too_long_is_said_to_be(tmp_path: Path, *, overwrite: bool) -> None:
    with pytest.raises(OutputError) as caught:
        write_atomically(tmp_path / ("x" * 300), b"new", overwrite=overwrite)
    assert str(caught.value) == (
        f"The name {'x' * 39}… is too long for this disk; choose a shorter one."
    )
    assert names(tmp_path) == []


def same_complaint(path: Path, *, overwrite: bool) -> str:
    """What both the check and the writing say."""
    with pytest.raises(OutputError) as early:
        check(path, overwrite=overwrite)
    with pytest.raises(OutputError) as late:
        write_atomically(path, b"new", overwrite=overwrite)
    assert str(early.value) == str(late.value)
    return str(early.value)


def test_a_check_says_early_what_the_writing_would_say(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    assert "exists already" in same_complaint(taken, overwrite=False)
    assert "is a folder" in same_complaint(tmp_path, overwrite=True)
    assert "is not a folder" in same_complaint(taken / "a" / "b", overwrite=True)


def test_a_check_says_that_a_drive_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os.path, "lexists", lambda _path: False)
    for check_it in (check_folder, lambda path: check(path / "out.txt", overwrite=False)):
        with pytest.raises(OutputError, match=r"cannot be written \(No such file or directory\); "):
            check_it(tmp_path / "gone")


@POSIX_ONLY
def test_a_check_says_early_that_a_name_is_too_long(tmp_path: Path) -> None:
    assert "is too long" in same_complaint(tmp_path / ("x" * 300), overwrite=True)
    assert "is too long" in same_complaint(tmp_path / ("x" * 300) / "a", overwrite=False)


@pytest.mark.parametrize("below", ["out.txt", "new/folder/out.txt"])
def test_a_check_looks_for_the_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(os, "access", lambda path, _mode: asked.append(path))
    with pytest.raises(OutputError, match="because you lack the permission"):
        check(tmp_path / below, overwrite=False)
    assert asked == [tmp_path]


@POSIX_ONLY
def test_a_check_tells_a_read_only_disk_from_a_lacking_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    monkeypatch.setattr(os, "statvfs", lambda _path: SimpleNamespace(f_flag=os.ST_RDONLY))
    with pytest.raises(OutputError) as caught:
        check(tmp_path / "out.txt", overwrite=False)
    assert str(caught.value) == (
        f"{tmp_path / 'out.txt'} cannot be written because the disk is read-only; "
        "choose another folder."
    )


def test_a_folder_is_checked_once_for_all_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    for folder in (taken, taken / "a"):
        with pytest.raises(OutputError) as caught:
            check_folder(folder)
        assert str(caught.value) == (
            f"{folder} cannot be written because {taken} is not a folder; choose another one."
        )
    check_folder(tmp_path / "new" / "folder")
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with pytest.raises(OutputError, match="because you lack the permission"):
        check_folder(tmp_path)


def test_a_check_is_content_with_a_free_name(tmp_path: Path) -> None:
    check(tmp_path / "new" / "out.txt", overwrite=False)
    check(Path("out.txt"), overwrite=True)
    check(Path(os.devnull), overwrite=False)
    assert names(tmp_path) == []


def test_an_interrupt_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    assert names(tmp_path) == []


@pytest.mark.parametrize("overwrite", [True, False])
def test_what_is_streamed_appears_once_it_is_whole(tmp_path: Path, *, overwrite: bool) -> None:
    path = tmp_path / "out.txt"
    if overwrite:
        path.write_bytes(b"old")
    with stream_atomically(path, overwrite=overwrite) as file:
        file.write(b"ne")
        file.flush()
        assert path.exists() == overwrite
        file.seek(1)
        file.write(b"o")
    assert path.read_bytes() == b"no"
    assert names(tmp_path) == ["out.txt"]


def test_a_stream_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), stream_atomically(path, overwrite=True) as file:
        file.write(b"new" * (1 // 0))
    with (
        pytest.raises(OutputError, match="because the disk is full"),
        stream_atomically(path, overwrite=True),
    ):
        failing(errno.ENOSPC)()
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["out.txt"]


@POSIX_ONLY
def test_the_name_reaches_the_disk_too_where_disks_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []

    def sync(descriptor: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
        if synced[-1]:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", sync)
    write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    assert synced == [False, True]


@POSIX_ONLY
def test_being_killed_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from ppocr_desktop.writing import write_atomically\n"
        "os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_atomically(Path(sys.argv[1]), b'new', overwrite=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    (part,) = [name for name in names(tmp_path) if name != "out.txt"]
    assert part.startswith(".ppocr-desktop-")


def leave(folder: Path, name: str, age_days: float) -> None:
    path = folder / name
    path.write_bytes(b"half")
    then_s = time.time() - age_days * 24 * 3600
    os.utime(path, (then_s, then_s))


def test_what_was_left_long_ago_goes_with_the_next_writing(tmp_path: Path) -> None:
    leave(tmp_path, ".ppocr-desktop-0123456789abcdef.part", age_days=8)
    write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    assert names(tmp_path) == ["out.txt"]


@pytest.mark.parametrize(
    ("name", "age_days"),
    [
        (".ppocr-desktop-0123456789abcdef.part", 6),
        (".ppocr-desktop-notes.part", 99),
        ("film.part", 99),
    ],
)
def test_what_may_be_of_use_to_somebody_stays(tmp_path: Path, name: str, age_days: float) -> None:
    leave(tmp_path, name, age_days)
    write_atomically(tmp_path / "out.txt", b"new", overwrite=False)
    assert names(tmp_path) == sorted([name, "out.txt"])
