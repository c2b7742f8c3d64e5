"""Nothing of the user's is lost without asking."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ppocr_desktop import project
from ppocr_desktop.gui.export_dialog import ExportDialog
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Project
from tests.gui import samples
from tests.gui.windowed import Desk

_Kinds = QMessageBox.StandardButton


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one"))
    return desk


def _asked(desk: Desk) -> QMessageBox:
    (box,) = desk.window.findChildren(QMessageBox)
    return box


def _save_as(desk: Desk, path: Path, which: int = 0) -> None:
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.selectNameFilter(dialog.nameFilters()[which])
    dialog.fileSelected.emit(str(path))
    dialog.close()


def _wait_until_saved(desk: Desk, path: Path) -> None:
    desk.qtbot.waitUntil(lambda: desk.session.filing.path == path)


def test_document_without_corrections_is_closed_at_once(desk: Desk) -> None:
    desk.trigger("close")
    assert desk.session.workspace.keys == ()


def test_pages_that_took_minutes_to_read_are_asked_about(desk: Desk) -> None:
    (key,) = desk.session.workspace.keys
    desk.session.reading.page_read.emit(key, 185.0)
    desk.trigger("close")
    assert _asked(desk).text() == "Save what was read in a project file?"
    assert "took 3 minute(s)" in _asked(desk).informativeText()
    _asked(desk).button(_Kinds.Discard).click()
    assert desk.session.workspace.keys == ()


def test_pages_read_in_less_than_a_minute_are_not_worth_a_question(desk: Desk) -> None:
    (key,) = desk.session.workspace.keys
    desk.session.reading.page_read.emit(key, 40.0)
    desk.trigger("close")
    assert desk.session.workspace.keys == ()


def test_pages_that_were_removed_are_not_asked_about(desk: Desk) -> None:
    (key,) = desk.session.workspace.keys
    desk.session.reading.page_read.emit(key, 185.0)
    desk.session.workspace.remove([key], "Remove")
    desk.session.workspace.undo_stack.setClean()
    desk.trigger("close")
    assert not desk.window.findChildren(QMessageBox)


@pytest.mark.parametrize("way", ["saved", "exported"])
def test_what_was_read_is_not_asked_about_once_it_is_in_a_file(
    desk: Desk, tmp_path: Path, way: str
) -> None:
    (key,) = desk.session.workspace.keys
    desk.session.reading.page_read.emit(key, 185.0)
    if way == "saved":
        desk.session.filing.save(tmp_path / "work.ppocr", is_embedded=False)
        _wait_until_saved(desk, tmp_path / "work.ppocr")
    else:
        desk.trigger("export")
        (dialog,) = desk.window.findChildren(ExportDialog)
        dialog.choices.target.line.setText(str(tmp_path / "work.txt"))
        with desk.qtbot.waitSignal(dialog.exported):
            dialog.go.click()
    assert not desk.session.filing.is_worth_saving
    desk.trigger("close")
    assert desk.session.workspace.keys == ()


def test_the_title_marks_corrections_only(desk: Desk) -> None:
    (key,) = desk.session.workspace.keys
    desk.session.reading.page_read.emit(key, 185.0)
    assert not desk.window.isWindowModified()


def test_corrections_can_be_discarded_or_kept(desk: Desk) -> None:
    desk.session.editor.rewrite(0, "1")
    desk.trigger("close")
    _asked(desk).button(_Kinds.Cancel).click()
    assert desk.texts == ["1"]
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QMessageBox))
    desk.trigger("close")
    _asked(desk).button(_Kinds.Discard).click()
    assert desk.session.workspace.keys == ()


def test_corrections_are_saved_before_the_document_goes(desk: Desk, tmp_path: Path) -> None:
    desk.session.editor.rewrite(0, "1")
    desk.trigger("close")
    _asked(desk).button(_Kinds.Save).click()
    assert desk.session.workspace.keys != ()
    _save_as(desk, tmp_path / "work.ppocr")
    desk.qtbot.waitUntil(lambda: desk.session.workspace.keys == ())
    assert (tmp_path / "work.ppocr").exists()


def test_first_save_asks_for_a_name_and_the_next_does_not(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "work.ppocr"
    desk.trigger("save")
    _save_as(desk, path)
    _wait_until_saved(desk, path)
    assert not desk.session.filing.is_embedded
    desk.session.editor.rewrite(0, "1")
    assert desk.window.isWindowModified()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QFileDialog))
    desk.trigger("save")
    assert not desk.window.findChildren(QFileDialog)
    desk.qtbot.waitUntil(lambda: not desk.window.isWindowModified())


def test_pictures_can_be_saved_as_well(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "whole.ppocr"
    desk.trigger("save-as")
    _save_as(desk, path, 1)
    _wait_until_saved(desk, path)
    assert desk.session.filing.is_embedded


def test_what_cannot_be_saved_is_told_and_stays(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    desk.session.editor.rewrite(0, "1")
    desk.trigger("save-as")
    _save_as(desk, tmp_path / "file" / "work.ppocr")
    notices = desk.window.pane.notices
    desk.qtbot.waitUntil(lambda: bool(notices.notices()))
    assert desk.window.isWindowModified()


def test_closing_the_window_asks_as_well(desk: Desk) -> None:
    desk.session.editor.rewrite(0, "1")
    desk.window.close()
    assert desk.window.isVisible()
    _asked(desk).button(_Kinds.Discard).click()
    assert not desk.window.isVisible()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Projects are saved while it is open only."""
    save, opened = project.save, threading.Event()

    def slow(content: Project, path: Path, *, report: Report, **options: Any) -> tuple[Path, ...]:
        while not opened.wait(0.01):
            report(1, 2)
        return save(content, path, report=report, **options)

    monkeypatch.setattr(project, "save", slow)
    yield opened
    opened.set()


def test_closing_the_window_waits_for_what_is_being_saved(
    desk: Desk, tmp_path: Path, gate: threading.Event
) -> None:
    path = tmp_path / "work.ppocr"
    desk.session.filing.save(path, is_embedded=False)
    desk.window.close()
    assert desk.window.isVisible()
    gate.set()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible())
    assert path.exists()


def test_window_stays_when_what_is_being_saved_cannot_be(
    desk: Desk, tmp_path: Path, gate: threading.Event
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    filing = desk.session.filing
    filing.save(tmp_path / "file" / "work.ppocr", is_embedded=False)
    desk.window.close()
    with desk.qtbot.waitSignal(filing.saver.ended):
        gate.set()
    assert desk.window.isVisible()
    assert len(desk.window.pane.notices.notices()) == 1


def test_what_is_done_while_corrections_are_saved_is_asked_about_again(
    desk: Desk, tmp_path: Path, gate: threading.Event
) -> None:
    desk.session.editor.rewrite(0, "1")
    desk.trigger("close")
    _asked(desk).button(_Kinds.Save).click()
    _save_as(desk, tmp_path / "work.ppocr")
    desk.session.editor.rewrite(0, "2")
    gate.set()
    desk.qtbot.waitUntil(
        lambda: any(box.isVisible() for box in desk.window.findChildren(QMessageBox))
    )
    assert desk.texts == ["2"]
    desk.window.findChildren(QMessageBox)[-1].button(_Kinds.Discard).click()
    assert desk.session.workspace.keys == ()


def test_document_stays_when_it_cannot_be_saved_before_it_goes(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    stayed: list[bool] = []
    desk.session.editor.rewrite(0, "1")
    desk.window.saving.leave(desk.session.filing.close_document, lambda: stayed.append(True))
    _asked(desk).button(_Kinds.Save).click()
    _save_as(desk, tmp_path / "file" / "work.ppocr")
    desk.qtbot.waitUntil(lambda: bool(stayed))
    assert desk.texts == ["1"]


class _LeftBehind:
    """Unsaved work as a crash leaves it."""

    page_count = 2
    title = "scan.png"

    def __init__(self) -> None:
        self.is_discarded = False

    def discard(self) -> None:
        self.is_discarded = True


def test_work_left_behind_is_offered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    restored: list[object] = []
    monkeypatch.setattr(desk.session.filing, "restore", lambda found, _: restored.append(found))
    found = _LeftBehind()
    desk.session.filing.recovered.emit(found)
    (notice,) = desk.window.pane.notices.notices()
    assert notice.text == "2 page(s) of unsaved work were left behind: scan.png"
    notice.buttons[0].click()
    assert restored == [found]
    desk.session.filing.recovered.emit(found)
    desk.window.pane.notices.notices()[0].buttons[1].click()
    assert found.is_discarded


def test_work_left_behind_is_offered_again_when_the_document_is_to_stay(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    restored: list[object] = []
    filing = desk.session.filing
    monkeypatch.setattr(filing, "restore", lambda found, ask: ask(lambda: restored.append(found)))
    desk.session.editor.rewrite(0, "changed")
    desk.session.filing.recovered.emit(_LeftBehind())
    notices = desk.window.pane.notices
    notices.notices()[0].buttons[0].click()
    _asked(desk).button(_Kinds.Cancel).click()
    assert [notice.text for notice in notices.notices()] == [
        "2 page(s) of unsaved work were left behind: scan.png"
    ]
    notices.notices()[0].buttons[0].click()
    box = desk.window.findChildren(QMessageBox)[-1]
    box.button(_Kinds.Save).click()
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.reject()
    assert len(notices.notices()) == 1
    assert restored == []
