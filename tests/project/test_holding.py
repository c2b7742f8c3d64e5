"""Two windows never work on one project file, and nobody is kept out by one that has gone."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ppocr_desktop import lock, project
from ppocr_desktop.document import Document
from ppocr_desktop.errors import InputError
from ppocr_desktop.project import Project

HOLD = """
import sys
from pathlib import Path
from ppocr_desktop import project
held = project.hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.ppocr"
    held = project.hold(path)
    with pytest.raises(InputError) as caught:
        project.hold(path)
    assert str(caught.value) == (
        f"{path} is open in another window or on another computer; "
        "close it there first, or open a copy of it."
    )
    project.hold(tmp_path / "b.ppocr").release()
    held.release()


def test_a_released_project_can_be_opened_and_leaves_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        held = project.hold(tmp_path / "a.ppocr")
        held.release()
        held.release()
    assert list(tmp_path.iterdir()) == []


def test_saving_keeps_the_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.ppocr"
    held = project.hold(path)
    project.save(Project(Document()), path, overwrite=True)
    with pytest.raises(InputError, match="is open in another window"):
        project.hold(path)
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege there")
def test_a_link_to_a_project_is_the_project(tmp_path: Path) -> None:
    (tmp_path / "link.ppocr").symlink_to(tmp_path / "a.ppocr")
    held = project.hold(tmp_path / "a.ppocr")
    with pytest.raises(InputError):
        project.hold(tmp_path / "link.ppocr")
    held.release()


def test_a_killed_window_keeps_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "a.ppocr"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(InputError):
            project.hold(path)
        other.kill()
        other.wait()
        project.hold(path).release()


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_a_folder_that_takes_no_lock_keeps_nobody_from_looking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(_path: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lock, "take", refuse)
    project.hold(tmp_path / "a.ppocr").release()


def test_a_name_as_long_as_the_disk_allows_is_held(tmp_path: Path) -> None:
    held = project.hold(tmp_path / ("x" * 255))
    with pytest.raises(InputError):
        project.hold(tmp_path / ("x" * 255))
    held.release()
