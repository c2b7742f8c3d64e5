"""Files that are no project, a damaged, a hostile or a newer one are told in one sentence."""

import json
import os
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pytest

from ppocr_desktop import project
from ppocr_desktop.document import Document
from ppocr_desktop.errors import Cancelled, InputError, OutputError
from ppocr_desktop.project import Project, records
from tests.project.samples import change_head, page, picture, project_of, write_members
from tests.reports import stop_at

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="POSIX files")

DAMAGED = "is cut short or damaged; open an earlier copy of it, or the pictures themselves."
FOREIGN = "is not a project of PP-OCR Desktop; choose a .ppocr file."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with one embedded picture."""
    path = tmp_path / "scan.ppocr"
    what = project_of(page(picture(tmp_path)), embedded=True)
    project.save(what, path, overwrite=True)
    return path


def complaint(path: Path, private: Path) -> str:
    """What is said of a file, which leaves nothing behind."""
    with pytest.raises(InputError) as caught:
        project.load(path, private)
    assert list(private.iterdir()) == []
    sentence = str(caught.value)
    assert sentence.startswith(f"{path} ")
    return sentence.removeprefix(f"{path} ")


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_file_that_is_not_there(tmp_path: Path, private: Path) -> None:
    for path in (tmp_path / "gone.ppocr", picture(tmp_path) / "below.ppocr"):
        assert complaint(path, private) == "does not exist; it may have been moved or renamed."


def test_a_name_too_long(tmp_path: Path, private: Path) -> None:
    assert "has a name that is too long" in complaint(tmp_path / ("x" * 300), private)


def test_a_file_one_may_not_open(
    path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert complaint(path, private) == (
        "may not be opened; change its permissions or copy it to another place."
    )


def test_a_disk_that_fails(path: Path, private: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert complaint(path, private) == (
        "cannot be read (Input/output error); copy it to another disk and try again."
    )


def test_a_project_beyond_memory(
    path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_keywords: object) -> None:
        raise MemoryError

    monkeypatch.setattr(json, "loads", fail)
    assert complaint(path, private) == (
        "needs more memory than is free; close other programs, then try again."
    )


@POSIX_ONLY
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_what_is_no_file(make: Callable[[Path], None], tmp_path: Path, private: Path) -> None:
    make(tmp_path / "x.ppocr")
    assert complaint(tmp_path / "x.ppocr", private) == FOREIGN


def test_files_of_other_kinds(tmp_path: Path, private: Path) -> None:
    assert complaint(picture(tmp_path), private) == FOREIGN
    assert complaint(picture(tmp_path, "empty", b""), private) == FOREIGN
    write_members(tmp_path / "other.zip", {"a.txt": b"text"})
    assert complaint(tmp_path / "other.zip", private) == FOREIGN
    write_members(tmp_path / "other.ppocr", {"project.json": b'{"format": "other"}'})
    assert complaint(tmp_path / "other.ppocr", private) == FOREIGN


@pytest.mark.parametrize("content", [b"", bytes(1000), b"PK\x03\x04", b"PK\x05\x06" + bytes(18)])
def test_what_should_be_a_project_is_damaged(tmp_path: Path, private: Path, content: bytes) -> None:
    assert complaint(picture(tmp_path, "x.PPOCR", content), private) == DAMAGED


def test_a_project_cut_short_anywhere(path: Path, private: Path) -> None:
    whole = path.read_bytes()
    short = path.with_name("renamed")
    for length in range(100, len(whole), 7):
        short.write_bytes(whole[:length])
        assert complaint(short, private) == DAMAGED


def test_a_newer_project(path: Path, private: Path) -> None:
    change_head(path, lambda head: head.update(version=2, pages="of another kind"))
    assert complaint(path, private) == (
        "was saved by a newer version of PP-OCR Desktop; update this program, then open it again."
    )


def test_what_a_newer_program_adds_is_passed_over(path: Path, private: Path) -> None:
    before = project.load(path, private)
    change_head(path, lambda head: head.update(comment={"deep": [1]}))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("comments/../../1.json", b"{}")
    assert project.load(path, private).options == before.options
    assert not (path.parent.parent / "1.json").exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda head: head.update(version="1"),
        lambda head: head.update(version=True),
        lambda head: head.update(pages={}),
        lambda head: head.update(pages=[None]),
        lambda head: head.update(files=[]),
        lambda head: head.update(options=[]),
        lambda head: head.update(embedded=1),
        lambda head: head["pages"][0].update(file=-1),
        lambda head: head["pages"][0].update(index=1.0),
        lambda head: head["pages"][0].update(index=10**30),
        lambda head: head["pages"][0].update(turn=45),
        lambda head: head["pages"][0].update(turn=[90]),
        lambda head: head["pages"][0].update(content=2),
        lambda head: head["pages"][0].update(areas=[{"kind": "other", "polygon": []}]),
        lambda head: head["files"][0].update(member="files/2.png"),
        lambda head: head["files"][0].update(member="project.json"),
        lambda head: head["files"][0].update(member="../../files/1.png"),
        lambda head: head["files"].append(head["files"][0]),
        lambda head: head["files"].append({"path": "", "name": "", "relative": ""}),
        lambda head: head["files"].append({"path": "a\0b", "name": "", "relative": ""}),
        lambda head: head["files"].append(
            {"path": "a", "name": "", "relative": "", "size": -1, "sha256": ""}
        ),
    ],
)
def test_a_head_of_wrong_values(
    path: Path, private: Path, change: Callable[[dict], object]
) -> None:
    change_head(path, change)
    assert complaint(path, private) == DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b'{"width":8,"height":6,"orientation":0}',
        b'{"width":8,"height":6,"orientation":0,"lines":[5]}',
        b'{"width":8,"height":1e3,"orientation":0,"lines":[]}',
        b'{"width":' + b"9" * 5000 + b',"height":6,"orientation":0,"lines":[]}',
    ],
)
def test_a_page_of_wrong_values(path: Path, private: Path, content: bytes) -> None:
    write_members(path, {**members(path), "pages/1.json": content})
    assert complaint(path, private) == DAMAGED


@pytest.mark.parametrize("name", ["score", "polygon", "paragraph", "vertical", "characters"])
@pytest.mark.parametrize("value", [None, "text", True, -1, 1e999, [[1, 2]], [[["a"], 0, 1, 1, []]]])
def test_a_line_of_wrong_values(path: Path, private: Path, name: str, value: object) -> None:
    content = json.loads(members(path)["pages/1.json"])
    content["lines"][0][name] = value
    changed = json.dumps(content).replace("Infinity", "1e999")
    write_members(path, {**members(path), "pages/1.json": changed.encode()})
    if (name, value) in (("vertical", True), ("score", -1)):
        assert project.load(path, private).document.pages
    else:
        assert complaint(path, private) == DAMAGED


def test_a_text_that_expands_beyond_proportion(path: Path, private: Path) -> None:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(2, 5):
            archive.writestr(f"pages/{number}.json", b" " * (60 << 20), compresslevel=1)
    assert complaint(path, private) == DAMAGED


def test_a_text_beyond_all_bounds(path: Path, private: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        sizes = [info.file_size for info in archive.infolist()]
    assert len(sizes) == 4
    content = members(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in {**content, "pages/1.json": b" " * (65 << 20)}.items():
            archive.writestr(name, data)
    assert complaint(path, private) == DAMAGED


def test_embedded_files_that_expand(path: Path, private: Path) -> None:
    content = members(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**content, "files/1.png": bytes(1 << 20)}.items():
            archive.writestr(name, data)
    assert complaint(path, private) == DAMAGED


def test_a_packed_embedded_file_is_refused_however_small(path: Path, private: Path) -> None:
    content = members(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    assert complaint(path, private) == DAMAGED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name(path: Path, private: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("project.json", b"{}")
    assert complaint(path, private) == DAMAGED


def test_a_picture_with_a_flipped_bit(path: Path, private: Path) -> None:
    content = bytearray(path.read_bytes())
    content[content.index(b"\x89PNG") + 9] ^= 1
    path.write_bytes(content)
    assert complaint(path, private) == DAMAGED


def test_pages_that_share_one_content_cost_no_more_than_it(
    path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_head(path, lambda head: head.update(pages=head["pages"] * 1000))
    read = Mock(side_effect=records.decode)
    monkeypatch.setattr(records, "decode", read)
    assert len(project.load(path, private).document.pages) == 1000
    read.assert_called_once()


def test_no_room_for_the_embedded_files_is_no_fault_of_the_project(
    path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(OutputError, match="cannot be written because the disk is full"):
        project.load(path, private)
    assert list(private.iterdir()) == []


def test_an_embedded_file_that_cannot_be_read_is_no_fault_of_the_copy(
    path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> bytes:
        raise zlib.error("damaged")

    monkeypatch.setattr(zipfile.ZipExtFile, "read", fail)
    assert complaint(path, private) == DAMAGED


def test_loading_can_be_stopped_at_every_step(path: Path, private: Path) -> None:
    steps: list[tuple[int, int]] = []
    project.load(path, private, lambda *step: steps.append(step))
    for copy in private.iterdir():
        copy.unlink()
    assert len(steps) == 2
    for step in range(len(steps)):
        with pytest.raises(Cancelled):
            project.load(path, private, stop_at(step))
        assert list(private.iterdir()) == []


def test_projects_are_told_by_their_suffix_or_content(path: Path, tmp_path: Path) -> None:
    assert project.is_project(tmp_path / "gone.PPOCR")
    assert project.is_project(path.rename(tmp_path / "renamed.zip"))
    assert not project.is_project(picture(tmp_path))
    assert not project.is_project(tmp_path)
    assert not project.is_project(tmp_path / "gone")
    write_members(tmp_path / "other.zip", {"mimetype": b"application/epub+zip"})
    assert not project.is_project(tmp_path / "other.zip")


def test_an_empty_project_is_one_too(tmp_path: Path, private: Path) -> None:
    project.save(Project(Document()), tmp_path / "a.ppocr", overwrite=False)
    assert project.load(tmp_path / "a.ppocr", private) == Project(Document())
