"""A lock is had by one at a time, ends with its process, and leaves no file unless asked to."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ppocr_desktop import lock
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.lock import Busy
from tests.reports import stop

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="POSIX locks")

TAKE = """
import sys
from pathlib import Path
from ppocr_desktop import lock
try:
    held = lock.take(Path(sys.argv[1]))
    print("taken", flush=True)
except lock.Busy:
    print("busy", flush=True)
sys.stdin.read()
"""


def take_elsewhere(path: Path) -> subprocess.Popen[str]:
    """Another process that has told by now whether it got the lock."""
    return subprocess.Popen(
        [sys.executable, "-c", TAKE, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_one_thread_has_it_at_a_time(tmp_path: Path) -> None:
    held = lock.take(tmp_path / "a.lock")
    with pytest.raises(Busy):
        lock.take(tmp_path / "a.lock")
    held.release()
    lock.take(tmp_path / "a.lock").remove()
    assert list(tmp_path.iterdir()) == []


def test_one_process_has_it_at_a_time(tmp_path: Path) -> None:
    held = lock.take(tmp_path / "a.lock")
    with take_elsewhere(tmp_path / "a.lock") as other:
        assert said(other) == "busy"
        other.kill()
    held.release()


def test_it_ends_with_its_process(tmp_path: Path) -> None:
    with take_elsewhere(tmp_path / "a.lock") as other:
        assert said(other) == "taken"
        with pytest.raises(Busy):
            lock.take(tmp_path / "a.lock")
        other.kill()
        other.wait()
        lock.take(tmp_path / "a.lock").release()


def test_whoever_opened_a_file_that_is_then_removed_takes_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = lock.take(tmp_path / "a.lock")
    real = lock._lock
    tried: list[object] = []

    def lock_late(file: object) -> bool:
        if not tried:
            first.remove()
        tried.append(file)
        return real(file)  # type: ignore[arg-type]

    monkeypatch.setattr(lock, "_lock", lock_late)
    second = lock.take(tmp_path / "a.lock")
    assert len(tried) == (1 if os.name == "nt" else 2)
    with pytest.raises(Busy):
        lock.take(tmp_path / "a.lock")
    second.remove()


def test_who_waits_goes_on_once_it_is_free(tmp_path: Path) -> None:
    held = lock.take(tmp_path / "a.lock")
    waited: list[bool] = []

    def waiting() -> None:
        waited.append(True)
        held.release()

    with lock.hold(tmp_path / "a.lock", waiting), pytest.raises(Busy):
        lock.take(tmp_path / "a.lock")
    assert waited == [True]


def test_who_waits_may_give_up(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.lock"
    with lock.hold(path, stop), pytest.raises(Cancelled), lock.hold(path, stop):
        pass


@POSIX_ONLY
def test_a_disk_without_locks_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def refuse(*_arguments: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    first = lock.take(tmp_path / "a.lock")
    lock.take(tmp_path / "a.lock").release()
    first.release()


def test_a_file_of_another_user_is_locked_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.lock"
    path.touch()
    opened = Path.open

    def refuse(self: Path, mode: str) -> object:
        if mode != "rb":
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(self, mode)

    monkeypatch.setattr(Path, "open", refuse)
    held = lock.take(path)
    with pytest.raises(Busy):
        lock.take(path)
    held.release()


def test_a_folder_that_may_not_be_written_to_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(self: Path, mode: str) -> object:
        if mode != "rb":
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(self, mode)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PermissionError):
        lock.take(tmp_path / "a.lock")
