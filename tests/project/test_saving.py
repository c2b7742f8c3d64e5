"""What is saved is what is loaded, wherever the files are by then."""

import json
import os
import shutil
import stat
import zipfile
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppocr_desktop import project
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.errors import Cancelled, InputError, OutputError
from ppocr_desktop.project import Project
from tests.project import samples
from tests.project.samples import PICTURE, change_head, page, picture, project_of
from tests.reports import stop_at

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="POSIX files")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work" / "scan.ppocr"


def save(what: Project, path: Path, private: Path | None = None) -> tuple[Path, ...]:
    return project.save(what, path, private=private, overwrite=True)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), embedded=st.booleans())
def test_any_project_comes_back_as_it_was_saved(
    data: st.DataObject, path: Path, private: Path, *, embedded: bool
) -> None:
    paths = [picture(path.parent, f"{name}.png", name.encode()) for name in "ab"]
    saved = Project(data.draw(samples.documents(paths)), {"a": [1, 2.5, None, "ü"]}, embedded)
    save(saved, path)
    loaded = project.load(path, private)
    if not embedded:
        assert loaded == saved
        return
    again = replace(
        loaded,
        document=Document(
            tuple(
                replace(now, ref=replace(now.ref, path=then.ref.path, name=then.ref.name))
                for now, then in zip(loaded.document.pages, saved.document.pages, strict=True)
            )
        ),
    )
    assert again == saved
    for now, then in zip(loaded.document.pages, saved.document.pages, strict=True):
        assert now.ref.path.read_bytes() == then.ref.path.read_bytes()


def test_every_field_of_a_document_is_known_to_the_project_file() -> None:
    # Who adds a field adds it to `records` and to the strategies of `samples` too.
    assert [field.name for field in fields(PageRef)] == [
        "path",
        "index",
        "name",
        "password",
        "turn",
    ]
    assert [field.name for field in fields(DocumentPage)] == ["ref", "page", "areas", "is_read"]
    assert [field.name for field in fields(Page)] == ["width", "height", "lines", "orientation"]
    assert [field.name for field in fields(TextLine)] == [
        "text",
        "score",
        "polygon",
        "characters",
        "vertical",
        "paragraph",
        "edited",
        "ink",
    ]


def test_the_same_project_gives_the_same_bytes(path: Path) -> None:
    what = project_of(page(picture(path.parent)), embedded=True)
    save(what, path)
    first = path.read_bytes()
    save(what, path)
    assert path.read_bytes() == first


def test_passwords_stay_out_of_the_file(path: Path, private: Path) -> None:
    locked = page(picture(path.parent))
    locked = replace(locked, ref=replace(locked.ref, password="hunter2"))
    save(project_of(locked, embedded=True), path)
    with zipfile.ZipFile(path) as archive:
        assert all(b"hunter2" not in archive.read(name) for name in archive.namelist())
    assert project.load(path, private).document.pages[0].ref.password is None


def test_a_score_that_is_no_number_does_not_cost_the_page(path: Path, private: Path) -> None:
    found = page(picture(path.parent))
    odd = replace(found.page.lines[0], score=float("nan"))
    save(project_of(replace(found, page=replace(found.page, lines=(odd,)))), path)
    assert project.load(path, private).document.pages[0].page.lines[0].score == 0


def test_a_folder_moved_with_its_pictures_is_found_again(path: Path, private: Path) -> None:
    save(project_of(page(picture(path.parent / "scans"))), path)
    moved = path.parent.rename(path.parent.with_name("elsewhere"))
    loaded = project.load(moved / "scan.ppocr", private)
    assert loaded.document.pages[0].ref.path == moved / "scans" / "picture.png"
    assert (loaded.missing, loaded.changed) == ((), ())


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege there")
def test_links_of_a_project_saved_by_a_link_to_it_begin_where_it_is(
    path: Path, private: Path, tmp_path: Path
) -> None:
    scan = picture(path.parent / "scans")
    save(project_of(page(scan)), path)
    link = tmp_path / "desktop" / "link.ppocr"
    link.parent.mkdir()
    link.symlink_to(path)
    save(project_of(page(scan)), link)
    moved = path.parent.rename(path.parent.with_name("elsewhere"))
    link.unlink()
    link.symlink_to(moved / path.name)
    for name in (link, moved / path.name):
        loaded = project.load(name, private)
        assert loaded.document.pages[0].ref.path == moved / "scans" / scan.name


def test_a_project_moved_without_its_pictures_finds_them(
    path: Path, private: Path, tmp_path: Path
) -> None:
    source = picture(path.parent)
    save(project_of(page(source)), path)
    moved = path.rename(tmp_path / "moved.ppocr")
    assert project.load(moved, private).document.pages[0].ref.path == source


def test_pictures_laid_beside_the_project_are_found(path: Path, private: Path) -> None:
    source = picture(path.parent / "scans")
    save(project_of(replace(page(source), ref=PageRef(source))), path)
    beside = source.rename(path.parent / "picture.png")
    loaded = project.load(path, private)
    assert (loaded.document.pages[0].ref.path, loaded.missing) == (beside, ())


def test_the_picture_that_is_as_it_was_goes_before_one_of_the_same_name(
    path: Path, private: Path, tmp_path: Path
) -> None:
    source = picture(path.parent)
    save(project_of(page(source)), path)
    picture(tmp_path / "copy", content=b"another picture")
    shutil.copy(path, tmp_path / "copy")
    loaded = project.load(tmp_path / "copy" / "scan.ppocr", private)
    assert (loaded.document.pages[0].ref.path, loaded.changed) == (source, ())


@pytest.mark.parametrize("folders", [("a", "b"), ("b", "a")])
def test_what_was_found_is_not_taken_for_another_of_the_same_name(
    path: Path, private: Path, tmp_path: Path, folders: tuple[str, str]
) -> None:
    scans = [picture(path.parent / name, content=name.encode()) for name in folders]
    save(project_of(*(DocumentPage(PageRef(scan)) for scan in scans)), path)
    kept, lost = sorted(scans)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    kept.rename(moved / kept.name)
    lost.unlink()
    loaded = project.load(path.rename(moved / path.name), private)
    places = {kept: moved / kept.name, lost: lost}
    refs = [page.ref for page in loaded.document.pages]
    assert [ref.path for ref in refs] == [places[scan] for scan in scans]
    assert loaded.changed == ()
    assert loaded.missing == tuple(ref for ref in refs if ref.path == lost)


def test_another_systems_file_is_not_taken_for_one_of_the_same_name(
    path: Path, private: Path
) -> None:
    here, there = (picture(path.parent / name, content=name.encode()) for name in "ab")
    save(project_of(*(DocumentPage(PageRef(scan)) for scan in (here, there))), path)
    beside = here.rename(path.parent / here.name)
    there.unlink()
    change_head(path, lambda head: head["files"][1].update(path="C:\\b\\picture.png"))
    found, lost = (page.ref for page in project.load(path, private).document.pages)
    assert found.path == beside
    assert lost.path != beside
    assert project.load(path, private).missing == (lost,)


@pytest.mark.parametrize("content", [b"longer than before" * 9, PICTURE[::-1]])
def test_a_changed_picture_is_told(path: Path, private: Path, content: bytes) -> None:
    source = picture(path.parent)
    saved = project_of(page(source), page(picture(path.parent, "other.png")))
    save(saved, path)
    source.write_bytes(content)
    os.utime(source, ns=(1, 1))
    loaded = project.load(path, private)
    assert loaded.document == saved.document
    assert (loaded.changed, loaded.missing) == ((saved.document.pages[0].ref,), ())


def test_a_missing_picture_is_told_and_keeps_nobody_from_saving(path: Path, private: Path) -> None:
    source = picture(path.parent)
    saved = project_of(page(source))
    save(saved, path)
    source.unlink()
    loaded = project.load(path, private)
    assert loaded.document == saved.document
    assert (loaded.changed, loaded.missing) == ((), (saved.document.pages[0].ref,))
    for embedded in (False, True):
        assert save(replace(loaded, embedded=embedded), path) == (source,)
        assert project.load(path, private) == replace(loaded, embedded=embedded)
    picture(path.parent)
    assert project.load(path, private).missing == ()


def test_embedded_pictures_need_nothing_else(path: Path, private: Path) -> None:
    source = picture(path.parent, "scan of today.png")
    save(project_of(DocumentPage(PageRef(source, 2), Page(8, 6)), embedded=True), path)
    source.unlink()
    loaded = project.load(path, private)
    (ref,) = (each.ref for each in loaded.document.pages)
    assert (ref.index, ref.name, ref.path.suffix) == (2, "scan of today.png", ".png")
    assert (ref.path.parent, ref.path.read_bytes()) == (private, PICTURE)
    assert (loaded.embedded, loaded.missing) == (True, ())
    with zipfile.ZipFile(path) as archive:
        assert not any(str(source.parent).encode() in archive.read(n) for n in archive.namelist())


def test_an_embedded_project_can_be_saved_again_and_again(path: Path, private: Path) -> None:
    save(project_of(page(picture(path.parent)), embedded=True), path)
    first = path.read_bytes()
    save(project.load(path, private), path)
    assert path.read_bytes() == first


def test_what_only_the_program_has_is_embedded_in_any_case(path: Path, private: Path) -> None:
    kept = picture(path.parent)
    pasted = picture(private / "draft" / "files", "pasted.png", b"pasted")
    save(project_of(page(kept), page(pasted)), path, private)
    shutil.rmtree(private / "draft")
    loaded = project.load(path, private)
    assert [each.ref.path.read_bytes() for each in loaded.document.pages] == [PICTURE, b"pasted"]
    assert (loaded.document.pages[0].ref.path, loaded.embedded) == (kept, False)


def test_a_file_with_several_pages_is_kept_once(path: Path, private: Path) -> None:
    source = picture(path.parent, "scan.pdf")
    save(project_of(page(source), page(source, index=1), embedded=True), path)
    first, second = (each.ref for each in project.load(path, private).document.pages)
    assert (first.path, second.index) == (second.path, 1)
    assert len(list(private.iterdir())) == 1


@POSIX_ONLY
def test_a_name_that_is_no_text_comes_back(path: Path, private: Path) -> None:
    name = os.fsdecode(b"\xff\xfe \x1b[1m.png")
    try:
        source = picture(path.parent, name)
    except OSError:
        pytest.skip("this disk knows no such names")
    saved = project_of(page(source))
    save(saved, path)
    assert project.load(path, private) == saved


def test_a_relative_path_is_saved_as_what_it_stands_for(
    path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = picture(path.parent)
    monkeypatch.chdir(path.parent)
    save(project_of(page(Path("picture.png"))), Path("scan.ppocr"))
    monkeypatch.chdir(private)
    assert project.load(path, private).document.pages[0].ref.path == source


def test_a_project_never_takes_the_place_of_its_own_picture(path: Path) -> None:
    source = picture(path.parent)
    with pytest.raises(OutputError) as caught:
        save(project_of(page(source)), source)
    assert str(caught.value) == (
        f"{source} is one of the project's own pictures; choose another name."
    )
    assert source.read_bytes() == PICTURE


def test_nothing_is_replaced_without_being_asked(path: Path) -> None:
    picture(path.parent, path.name, b"old")
    with pytest.raises(OutputError, match="exists already"):
        project.save(Project(Document()), path, overwrite=False)
    assert path.read_bytes() == b"old"


def test_a_picture_that_fails_while_it_is_copied_leaves_the_old_project(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = project_of(page(picture(path.parent)), embedded=True)
    save(what, path)
    before = path.read_bytes()
    opened = Path.open

    def fail(self: Path, mode: str) -> object:
        if self.name == "picture.png":
            raise OSError(5, "Input/output error")
        return opened(self, mode)

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(InputError) as caught:
        save(what, path)
    assert str(caught.value) == (
        "shown.png cannot be copied into the project (Input/output error); "
        "save the project without the pictures themselves."
    )
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == ["picture.png", "scan.ppocr"]


def test_saving_can_be_stopped_at_every_step(path: Path) -> None:
    save(Project(Document()), path)
    before = path.read_bytes()
    what = project_of(*[page(picture(path.parent), str(index)) for index in range(3)])
    steps: list[tuple[int, int]] = []
    project.save(what, path.with_name("b"), overwrite=True, report=lambda *step: steps.append(step))
    done, total = steps[-1]
    assert done == total
    for step in range(len(steps)):
        with pytest.raises(Cancelled):
            project.save(what, path, overwrite=True, report=stop_at(step))
        assert path.read_bytes() == before


@POSIX_ONLY
def test_permissions_follow_the_umask_so_that_projects_can_be_shared(path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(Project(Document()), path)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_pages_yet_to_be_read_have_no_content_of_their_own(path: Path) -> None:
    waiting = DocumentPage(PageRef(picture(path.parent)), is_read=False)
    save(project_of(waiting), path)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["mimetype", "project.json"]
        assert "content" not in json.loads(archive.read("project.json"))["pages"][0]


def test_a_picture_that_vanishes_meanwhile_counts_as_missing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = picture(path.parent, "a.png")

    def is_file(asked: Path) -> bool:
        gone.unlink(missing_ok=True)
        return asked == gone

    monkeypatch.setattr(os.path, "isfile", is_file)
    assert save(project_of(page(gone)), path) == (gone,)
