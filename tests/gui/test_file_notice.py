"""Opening or saving a project is told of where it takes its time, and can be given up."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from ppocr_desktop import places, project
from ppocr_desktop.gui.notices import Notice
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Project
from tests.gui import samples
from tests.gui.windowed import Desk

_Kinds = QMessageBox.StandardButton


@pytest.fixture
def desk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Desk:
    desk.open(samples.page("saved"))
    with qtbot.waitSignal(desk.session.filing.told):
        desk.session.filing.save(tmp_path / "work.ppocr", is_embedded=False)
    desk.session.filing.close_document()
    return desk


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Projects load while it is open only, and tell at every step."""
    load, opened = project.load, threading.Event()

    def slow(path: Path, folder: Path, report: Report) -> Project:
        report(1, 4)
        while not opened.wait(0.01):
            report(2, 4)
        return load(path, folder, report)

    monkeypatch.setattr(project, "load", slow)
    yield opened
    opened.set()


def notices(desk: Desk) -> list[Notice]:
    return desk.window.pane.notices.notices()


def begin(desk: Desk) -> Notice:
    desk.session.intake.open_paths([desk.folder / "work.ppocr"])
    desk.qtbot.waitUntil(lambda: bool(notices(desk)))
    (notice,) = notices(desk)
    return notice


def test_quick_opening_is_not_told_of(desk: Desk) -> None:
    desk.session.intake.open_paths([desk.folder / "work.ppocr"])
    desk.qtbot.waitUntil(lambda: desk.texts == ["saved"])
    assert notices(desk) == []


def test_a_long_opening_is_told_of_until_it_is_done(desk: Desk, gate: threading.Event) -> None:
    notice = begin(desk)
    assert notice.text == "Opening work.ppocr…"
    with desk.qtbot.waitSignal(notice.closed):
        gate.set()
    assert desk.texts == ["saved"]
    assert notices(desk) == []


@pytest.mark.usefixtures("gate")
def test_an_opening_that_is_canceled_leaves_what_was_open(desk: Desk) -> None:
    desk.open(samples.page("mine"))
    notice = begin(desk)
    loader = desk.session.filing.loader
    with desk.qtbot.waitSignal(loader.ended):
        notice.buttons[0].click()
    assert desk.texts == ["mine"]
    assert notices(desk) == []
    # Nothing holds the file any more.
    project.hold(desk.folder / "work.ppocr").release()


def test_what_was_done_meanwhile_is_asked_about(desk: Desk, gate: threading.Event) -> None:
    desk.open(samples.page("mine"))
    begin(desk)
    desk.session.editor.rewrite(0, "changed")
    gate.set()
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(QMessageBox)))
    (box,) = desk.window.findChildren(QMessageBox)
    assert desk.texts == ["changed"]
    box.button(_Kinds.Discard).click()
    assert desk.texts == ["saved"]


def test_a_project_that_is_not_shown_after_all_is_let_go(desk: Desk) -> None:
    desk.open(samples.page("mine"))
    desk.session.editor.rewrite(0, "changed")
    desk.session.intake.open_paths([desk.folder / "work.ppocr"])
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(QMessageBox)))
    (box,) = desk.window.findChildren(QMessageBox)
    box.button(_Kinds.Cancel).click()
    assert desk.texts == ["changed"]
    desk.session.filing.close_document()
    project.hold(desk.folder / "work.ppocr").release()


def test_unsaved_work_whose_restoring_is_canceled_is_offered_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(samples.page("precious"))
    desk.session.editor.rewrite(0, "edited")
    draft = project.begin(places.journal())
    draft.write(Project(desk.session.workspace.document, {}), None)
    draft.leave()
    desk.session.filing.close_document()
    (found,) = project.left_behind(places.journal())
    asked = threading.Event()

    def take(report: Report) -> None:
        while True:
            report(1, 2)
            asked.set()

    monkeypatch.setattr(found, "take", take)
    desk.session.filing.recovered.emit(found)
    notices(desk)[0].buttons[0].click()
    desk.qtbot.waitUntil(lambda: any(each.text.startswith("Opening") for each in notices(desk)))
    notices(desk)[-1].buttons[0].click()
    desk.qtbot.waitUntil(lambda: [len(each.buttons) for each in notices(desk)] == [2])
    assert asked.is_set()
    monkeypatch.undo()
    notices(desk)[0].buttons[0].click()
    desk.qtbot.waitUntil(lambda: desk.texts == ["edited"])


def test_what_is_opened_next_takes_the_place_of_what_is_being_opened(
    desk: Desk, gate: threading.Event
) -> None:
    begin(desk)
    other = desk.folder / "other.ppocr"
    other.write_bytes((desk.folder / "work.ppocr").read_bytes())
    desk.session.intake.open_paths([other])
    desk.qtbot.waitUntil(
        lambda: [notice.text for notice in notices(desk)] == ["Opening other.ppocr…"]
    )
    gate.set()
    desk.qtbot.waitUntil(lambda: desk.session.filing.path == other)
    desk.qtbot.waitUntil(lambda: notices(desk) == [])


def test_a_long_saving_is_told_of_and_can_be_canceled(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(samples.page("mine"))
    path = desk.folder / "work.ppocr"
    before = path.read_bytes()
    monkeypatch.setattr(project, "save", _save_for_ever)
    desk.session.filing.save(path, is_embedded=False)
    desk.qtbot.waitUntil(lambda: bool(notices(desk)))
    (notice,) = notices(desk)
    assert notice.text == "Saving work.ppocr…"
    with desk.qtbot.waitSignal(desk.session.filing.saver.ended) as ended:
        notice.buttons[0].click()
    assert ended.args == [False]
    assert path.read_bytes() == before
    assert desk.session.filing.path is None
    assert notices(desk) == []
    project.hold(path).release()


def _save_for_ever(*_: object, report: Report, **__: object) -> None:
    while True:
        report(1, 2)
