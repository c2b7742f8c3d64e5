"""Projects as inputs: what people corrected is exported without reading anything again."""

import sys
from pathlib import Path

import pikepdf
import pytest

from ppocr_desktop import cli, project
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.project import Project
from tests.cli import doubles
from tests.cli.doubles import draw

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def no_models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing can be read."""
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "nothing"))


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """Two pages with a corrected line each."""
    corners = ((0.0, 0.0), (50.0, 0.0), (50.0, 10.0), (0.0, 10.0))
    pages = tuple(
        DocumentPage(
            PageRef(draw(tmp_path / f"{name}.png")),
            Page(64, 48, (TextLine(name, 1.0, corners, edited=True),)),
        )
        for name in ("corrected", "second")
    )
    path = tmp_path / "work.ppocr"
    project.save(Project(Document(pages)), path, overwrite=False)
    return path


def test_corrected_text_is_printed(work: Path, capsys: Capture) -> None:
    assert cli.main(["ocr", str(work)]) == ExitCode.OK
    assert capsys.readouterr() == ("corrected\n\fsecond\n", "")


def test_pages_are_chosen(work: Path, capsys: Capture) -> None:
    assert cli.main(["ocr", str(work), "--pages", "2"]) == ExitCode.OK
    assert capsys.readouterr().out == "second\n"


def test_searchable_pdf_is_written_again(work: Path, tmp_path: Path) -> None:
    assert cli.main(["ocr", str(work), "-o", str(tmp_path / "out.pdf")]) == ExitCode.OK
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_a_locked_pdf_of_a_project_is_opened_with_the_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, doubles.RECOGNIZER, doubles)
    locked, work, target = (tmp_path / name for name in ("locked.pdf", "work.ppocr", "out.pdf"))
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(locked, encryption=pikepdf.Encryption(user="tea", owner="tea"))
    page = DocumentPage(PageRef(locked, password="tea"), is_read=False)
    project.save(Project(Document((page,))), work, overwrite=False)
    line = ["ocr", str(work), "--password", "tea", "-o", str(target)]
    assert cli.main(line) == ExitCode.OK
    assert target.exists()


def test_damaged_project_is_told(tmp_path: Path, capsys: Capture) -> None:
    bad = tmp_path / "bad.ppocr"
    bad.write_bytes(b"no project")
    assert cli.main(["ocr", str(bad)]) == ExitCode.SOME_FAILED
    assert "bad.ppocr" in capsys.readouterr().err


def test_project_without_pages_is_told(tmp_path: Path, capsys: Capture) -> None:
    empty = tmp_path / "empty.ppocr"
    project.save(Project(Document()), empty, overwrite=False)
    assert cli.main(["ocr", str(empty), "-o", str(tmp_path / "a.txt")]) == ExitCode.SOME_FAILED
    assert capsys.readouterr().err == (
        f"ppocr-desktop: {empty} has no pages; add some in the window, then save it again.\n"
    )


def test_a_flag_about_reading_is_refused_where_all_was_read(work: Path, capsys: Capture) -> None:
    assert cli.main(["ocr", str(work), "--threads", "1", "--min-score=0.9"]) == ExitCode.USAGE
    assert capsys.readouterr().err == (
        "ppocr-desktop: --min-score has no effect on a project whose pages were read before; "
        "leave it out, or read them again in the window.\n"
    )


def test_flags_about_reading_are_fine_where_a_page_is_yet_to_be_read(
    work: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, doubles.RECOGNIZER, doubles)
    unread = tmp_path / "unread.ppocr"
    page = DocumentPage(PageRef(draw(tmp_path / "new.png")), is_read=False)
    project.save(Project(Document((page,))), unread, overwrite=False)
    assert cli.main(["ocr", str(work), str(unread), "--min-score", "0.9"]) == ExitCode.OK
    assert capsys.readouterr().out.startswith("corrected\n\fsecond\n\f16 × 8")


def test_a_damaged_project_is_told_also_with_a_flag_about_reading(
    tmp_path: Path, capsys: Capture
) -> None:
    bad = tmp_path / "bad.ppocr"
    bad.write_bytes(b"no project")
    assert cli.main(["ocr", str(bad), "--model", "tiny"]) == ExitCode.SOME_FAILED
    assert "bad.ppocr is cut short or damaged" in capsys.readouterr().err
