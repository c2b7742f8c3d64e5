"""What can be opened, dropped and pasted, and what becomes of it."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ppocr_desktop import sources
from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.gui import offered
from ppocr_desktop.gui.intake import Intake, Request
from ppocr_desktop.gui.workspace import Workspace
from tests import source_samples


class Desk:
    """A workspace with an intake, and what it said."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.workspace = Workspace()
        self.intake = Intake(self.workspace, lambda: folder)
        self.failures: list[str] = []
        self.intake.failed.connect(self.failures.append)

    @property
    def names(self) -> list[str]:
        return [Path(page.ref.shown_name).name for page in self.workspace.document.pages]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - Qt must have begun
    made = Desk(tmp_path / "private")
    yield made
    made.intake.close()


def wait(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.intake.is_busy)


def write(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / name for name in names]
    for path in paths:
        path.write_bytes(source_samples.encode(source_samples.picture(), "PNG"))
    return paths


def lock(path: Path, password: str) -> Path:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user=password, owner="own"))
    return path


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_dropped_files_and_folders_become_pages_in_order(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    single = write(tmp_path / "single", "z.png")
    write(tmp_path / "folder", "page10.png", "page2.png")
    assert desk.intake.take(urls(*single, tmp_path / "folder"))
    wait(desk, qtbot)
    assert desk.names == ["z.png", "page2.png", "page10.png"]


def test_everything_dropped_at_once_is_one_step(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.intake.take(urls(*write(tmp_path / "a", "1.png", "2.png", "3.png")))
    wait(desk, qtbot)
    desk.workspace.undo_stack.undo()
    assert desk.names == []


def test_files_dropped_between_pages_go_there_in_order(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.intake.open_paths(write(tmp_path / "a", "1.png", "2.png"))
    wait(desk, qtbot)
    desk.intake.take(urls(*write(tmp_path / "b", "3.png", "4.png")), 1)
    wait(desk, qtbot)
    assert desk.names == ["1.png", "3.png", "4.png", "2.png"]


def test_bad_file_is_told_and_spares_the_others(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    desk.intake.open_paths([bad, *write(tmp_path / "a", "1.png")])
    wait(desk, qtbot)
    assert desk.names == ["1.png"]
    assert len(desk.failures) == 1
    assert desk.failures[0].startswith(f"{bad} is neither a picture nor a PDF; choose a ")


def test_files_for_a_document_that_was_closed_meanwhile_are_given_up(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    names = [f"{number}.png" for number in range(50)]
    with qtbot.waitSignal(desk.intake.added):
        desk.intake.open_paths(write(tmp_path / "a", *names))
    desk.intake.add_image(picture(), "Picture {number}")
    desk.workspace.open(Document())
    wait(desk, qtbot)
    assert desk.names == []
    desk.intake.open_paths(write(tmp_path / "b", "next.png"))
    wait(desk, qtbot)
    assert desk.names == ["next.png"]


def test_files_named_with_a_project_join_it(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.intake.project_named.connect(lambda _: desk.workspace.open(Document()))
    desk.intake.open_paths([tmp_path / "work.ppocr", *write(tmp_path / "a", "1.png")])
    desk.workspace.open(Document())
    wait(desk, qtbot)
    assert desk.names == ["1.png"]


def test_files_found_before_the_project_named_with_them_is_loaded_join_it(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = write(tmp_path / "a", "1.png", "2.png")
    desk.intake.open_paths([*paths, tmp_path / "work.ppocr"])
    wait(desk, qtbot)
    assert desk.names == ["1.png", "2.png"]
    added: list[int] = []
    desk.intake.added.connect(added.append)
    desk.workspace.open(Document())
    desk.workspace.open(Document((DocumentPage(PageRef(tmp_path / "0.png")),)))
    qtbot.waitUntil(lambda: desk.names == ["0.png", "1.png", "2.png"])
    assert added == [desk.workspace.keys[1]]
    desk.workspace.open(Document((DocumentPage(PageRef(tmp_path / "0.png")),)))
    QCoreApplication.processEvents()
    assert desk.names == ["0.png"]


def test_missing_file_is_told(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.intake.open_paths([tmp_path / "gone.png"])
    wait(desk, qtbot)
    assert len(desk.failures) == 1
    assert "gone.png" in desk.failures[0]


def test_picture_data_becomes_a_page(desk: Desk, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setImageData(picture())
    assert desk.intake.take(mime)
    wait(desk, qtbot)
    assert desk.names == ["Pasted picture 1"]
    assert sources.load(desk.workspace.document.pages[0].ref).shape == (30, 40, 3)


def test_png_that_is_offered_is_kept_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    content = source_samples.encode(source_samples.picture(), "PNG")
    mime = QMimeData()
    mime.setData("image/png", content)
    assert desk.intake.take(mime)
    assert desk.names == []
    wait(desk, qtbot)
    assert desk.names == ["Pasted picture 1"]
    assert desk.workspace.document.pages[0].ref.path.read_bytes() == content


def test_png_that_is_none_is_told_and_becomes_no_page(desk: Desk, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"no picture")
    assert desk.intake.take(mime)
    wait(desk, qtbot)
    assert desk.names == []
    assert desk.failures[0].startswith("Pasted picture 1 is neither a picture nor a PDF; choose a ")


def test_picture_dragged_from_a_browser_counts_not_its_address(desk: Desk, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.png")])
    mime.setImageData(picture())
    assert desk.intake.take(mime)
    wait(desk, qtbot)
    assert desk.names == ["Pasted picture 1"]


@pytest.mark.parametrize("form", ["{path}", '"{path}"', "  {path}\n", "file://{path}"])
def test_pasted_path_is_opened(desk: Desk, tmp_path: Path, qtbot: QtBot, form: str) -> None:
    (path,) = write(tmp_path / "a", "1.png")
    mime = QMimeData()
    mime.setText(form.format(path=path))
    assert desk.intake.take(mime)
    wait(desk, qtbot)
    assert desk.names == ["1.png"]


@pytest.mark.parametrize("text", ["", "hello", "/nowhere/at all", "a\nb", "x" * 10_000])
def test_text_that_is_no_path_is_of_no_use(desk: Desk, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    assert not desk.intake.take(mime)
    assert not offered.is_of_use(mime)


def test_locked_file_asks_for_its_password(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "locked.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user="open", owner="own"))
    with qtbot.waitSignal(desk.intake.password_wanted) as asked:
        desk.intake.open_paths([path])
    with qtbot.waitSignal(desk.intake.password_wanted) as again:
        desk.intake.unlock(asked.args[0], "wrong")
    assert again.args[0].passwords == ("wrong",)
    desk.intake.unlock(again.args[0], "open")
    wait(desk, qtbot)
    assert desk.names == ["locked.pdf", "locked.pdf"]


def test_unlocked_files_stand_where_they_were_opened(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[Request] = []
    desk.intake.password_wanted.connect(asked.append)
    desk.intake.open_paths(write(tmp_path / "before", "0.png", "9.png"))
    wait(desk, qtbot)
    first, last = write(tmp_path / "others", "1.png", "4.png")
    locked = [lock(tmp_path / "2.pdf", "two"), lock(tmp_path / "3.pdf", "three")]
    desk.intake.open_paths([first, *locked, last], 1)
    wait(desk, qtbot)
    assert desk.names == ["0.png", "1.png", "4.png", "9.png"]
    desk.intake.unlock(asked[1], "three")
    desk.intake.unlock(asked[0], "three")
    wait(desk, qtbot)
    desk.intake.unlock(asked[2], "two")
    wait(desk, qtbot)
    assert desk.names == ["0.png", "1.png", "2.pdf", "3.pdf", "4.png", "9.png"]
    desk.workspace.undo_stack.undo()
    assert desk.names == ["0.png", "9.png"]


def test_an_unlocked_file_keeps_its_place_between_files_that_were_moved_and_removed(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, last = write(tmp_path / "others", "1.png", "2.png", "4.png")
    locked = lock(tmp_path / "3.pdf", "open")
    with qtbot.waitSignal(desk.intake.password_wanted) as asked:
        desk.intake.open_paths([first, second, locked, last])
    wait(desk, qtbot)
    desk.workspace.remove(desk.workspace.keys[2:], "Remove")
    desk.workspace.move(desk.workspace.keys[1:], 0, "Move")
    desk.intake.open_paths(write(tmp_path / "later", "5.png"))
    wait(desk, qtbot)
    desk.intake.unlock(asked.args[0], "open")
    wait(desk, qtbot)
    assert desk.names == ["2.png", "1.png", "3.pdf", "5.png"]


def test_project_is_handed_on(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "work.ppocr"
    path.write_bytes(b"")
    with qtbot.waitSignal(desk.intake.project_named) as named:
        desk.intake.open_paths([path])
    assert named.args == [path]


def test_opened_files_are_told_but_not_pasted_pictures(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[tuple[Path, ...]] = []
    desk.intake.opened.connect(told.append)
    paths = write(tmp_path / "a", "1.png", "2.png")
    desk.intake.open_paths(paths)
    desk.intake.add_image(picture(), "Picture {number}")
    wait(desk, qtbot)
    assert told == [tuple(paths)]


def test_picture_that_cannot_be_kept_is_told_and_becomes_no_page(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    desk.intake.add_image(picture(), "Picture {number}")
    wait(desk, qtbot)
    assert desk.names == []
    assert "because the disk is full" in desk.failures[0]
