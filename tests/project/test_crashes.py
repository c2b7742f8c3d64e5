"""Killed, or out of disk, in the middle of it: what was there before is there still."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ppocr_desktop import project
from ppocr_desktop.errors import OutputError
from tests.project.samples import page, picture, project_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")

SAVE = """
import os, signal, sys
from pathlib import Path
from ppocr_desktop import project
path = Path(sys.argv[1])
work = project.load(path, Path(sys.argv[2]))
left = int(sys.argv[3])
def report(done, total):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
project.save(work, path, overwrite=True, report=report)
"""

WRITE = """
import sys
from pathlib import Path
from ppocr_desktop import project
from tests.project.samples import page, picture, project_of
draft = project.begin(Path(sys.argv[1]))
pasted = picture(draft.files, "pasted.png", b"pasted")
pages = ()
while True:
    pages = (*pages[-9:], page(pasted, f"page {len(pages)}" * 50))
    draft.write(project_of(*pages), None)
    print("written", flush=True)
"""

FILL = """
import os, sys
from pathlib import Path
from ppocr_desktop import project
from ppocr_desktop.errors import OutputError
from tests.project.samples import page, picture, project_of
disk, source = map(Path, sys.argv[1:])
path = disk / "scan.ppocr"
project.save(project_of(page(source), embedded=True), path, overwrite=False)
before = path.read_bytes()
draft = project.begin(disk / "journal")
draft.write(project_of(page(source)), path)
source.write_bytes(os.urandom(3 << 20))
(draft.files.parent / "rest").write_bytes(bytes(900 << 10))
for work in (
    lambda: project.save(project_of(page(source), embedded=True), path, overwrite=True),
    lambda: draft.write(project_of(page(source, os.urandom(8_000).hex())), path),
    lambda: project.load(large, draft.files),
):
    large = source.with_name("large.ppocr")
    project.save(project_of(page(source), embedded=True), large, overwrite=True)
    try:
        work()
    except OutputError as error:
        print(error)
assert path.read_bytes() == before
assert sorted(each.name for each in disk.iterdir() if each.is_file()) == ["scan.ppocr"]
assert list(draft.files.iterdir()) == []
draft._ledger.close()
draft._held.release()
(found,) = project.left_behind(disk / "journal")
print(found.take()[0].document.pages[0].page.lines[0].text)
"""


def start(code: str, *arguments: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


@pytest.mark.parametrize("step", [0, 1, 3])
def test_being_killed_while_saving_leaves_the_old_project(tmp_path: Path, step: int) -> None:
    path = tmp_path / "scan.ppocr"
    pages = [page(picture(tmp_path, f"{name}.png")) for name in "ab"]
    project.save(project_of(*pages, embedded=True), path, overwrite=True)
    before = path.read_bytes()
    (tmp_path / "private").mkdir()
    with start(SAVE, path, tmp_path / "private", step) as other:
        assert other.wait() == -signal.SIGKILL
    assert path.read_bytes() == before


@pytest.mark.parametrize("rounds", [1, 2, 30])
def test_being_killed_while_working_loses_nothing_written_before(
    tmp_path: Path, rounds: int
) -> None:
    with start(WRITE, tmp_path) as other:
        assert other.stdout
        for _ in range(rounds):
            assert other.stdout.readline() == b"written\n"
        # It is in the middle of the next one.
        other.kill()
    (found,) = project.left_behind(tmp_path)
    work, taken = found.take()
    assert len(work.document.pages) >= min(rounds, 10)
    assert work.document.pages[0].ref.path.read_bytes() == b"pasted"
    assert work.missing == ()
    taken.close()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    if not shutil.which("unshare"):
        pytest.skip("a small disk needs unshare")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"mount -t tmpfs -o size=1m none {disk}"
    private = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    if subprocess.run([*private, mount], check=False, capture_output=True).returncode:
        pytest.skip("a small disk needs user namespaces")
    source = picture(tmp_path)
    inside = [f'{mount} && exec "$@"', "sh", sys.executable, "-c", FILL, str(disk), str(source)]
    command = [*private, *inside]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.stderr == ""
    full, unsafe, private_full, text = done.stdout.splitlines()
    assert full == (
        f"{disk / 'scan.ppocr'} cannot be written because the disk is full; "
        "free some space, then try again."
    )
    assert "(database or disk is full)" in unsafe
    assert "cannot be written because the disk is full" in private_full
    assert text == "Ab 字"


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind the superuser"
)
def test_a_read_only_folder_can_be_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "scan.ppocr"
    (tmp_path / "private").mkdir()
    project.save(project_of(page(picture(tmp_path))), path, overwrite=False)
    path.parent.chmod(0o500)
    try:
        held = project.hold(path)
        work = project.load(path, tmp_path / "private")
        with pytest.raises(OutputError) as caught:
            project.save(work, path, overwrite=True)
    finally:
        path.parent.chmod(0o700)
    held.release()
    assert "because you lack the permission" in str(caught.value)
