"""Files that change while their pages are open are told of, and their pages shown anew."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from ppocr_desktop.gui import changed_files
from ppocr_desktop.gui.panels.pages_model import PagesModel
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one"), samples.page("two"))
    _wait(desk)
    return desk


def _wait(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.session.exports.is_idle)


def _save(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.session.filing.saver.ended):
        desk.session.filing.save(desk.folder / "work.ppocr", is_embedded=False)
    _wait(desk)


def _paint(path: Path, color: str) -> None:
    with Image.open(path) as picture:
        size = picture.width + 1, picture.height
    Image.new("RGB", size, color).save(path)


def _notices(desk: Desk) -> list[str]:
    return [notice.text for notice in desk.window.pane.notices.notices()]


def test_a_file_that_has_changed_is_told_of_once_when_the_project_is_saved(desk: Desk) -> None:
    path = desk.folder / "page-1.png"
    _paint(path, "red")
    _save(desk)
    assert _notices(desk) == [f"{path} has changed since it was read; read it again."]
    _save(desk)
    assert len(_notices(desk)) == 1
    assert desk.session.workspace.page(desk.session.workspace.keys[1]).page == samples.page("two")


def test_of_several_files_that_have_changed_one_is_named(desk: Desk) -> None:
    for number in range(2):
        _paint(desk.folder / f"page-{number}.png", "red")
    _save(desk)
    (told,) = _notices(desk)
    named = desk.folder / "page-0.png"
    assert told.startswith(f"2 files have changed since they were read, such as {named}; ")


def _export(desk: Desk, name: str) -> None:
    dialog = desk.window.delivery._export_dialog()
    dialog.choices.target.line.setText(str(desk.folder / name))
    with desk.qtbot.waitSignal(dialog.exported):
        dialog._write(desk.session.workspace.document, desk.folder / name)
    _wait(desk)


def test_a_file_that_has_changed_is_told_of_after_an_export(desk: Desk) -> None:
    _paint(desk.folder / "page-0.png", "red")
    _export(desk, "out.pdf")
    assert any("has changed since" in text for text in _notices(desk))


def test_a_file_that_an_export_has_replaced_is_not_told_of(desk: Desk) -> None:
    _export(desk, "page-0.png")
    assert not any("has changed since" in text for text in _notices(desk))


def test_a_file_that_was_written_again_with_the_same_content_is_not_told_of(desk: Desk) -> None:
    path = desk.folder / "page-1.png"
    path.write_bytes(path.read_bytes())
    os.utime(path, (0, 0))
    _save(desk)
    assert _notices(desk) == []
    _paint(path, "red")
    _save(desk)
    assert len(_notices(desk)) == 1


def test_a_file_too_large_to_be_read_for_a_checksum_is_told_of_by_its_time(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changed_files, "_MOST_BYTES", 10)
    desk.session.workspace.open(desk.session.workspace.document)
    _wait(desk)
    os.utime(desk.folder / "page-1.png", (0, 0))
    _save(desk)
    assert len(_notices(desk)) == 1


def test_files_that_are_as_they_were_are_not_told_of(desk: Desk) -> None:
    _save(desk)
    assert _notices(desk) == []


def test_a_page_in_view_whose_file_has_changed_is_shown_anew(desk: Desk) -> None:
    pictures, ref = desk.session.pictures, desk.session.workspace.document.pages[0].ref
    desk.qtbot.waitUntil(lambda: not pictures.picture(ref).isNull())
    desk.session.changed_files.load(ref)
    _paint(ref.path, "red")
    _save(desk)
    desk.qtbot.waitUntil(lambda: not pictures.picture(ref).isNull())
    assert pictures.picture(ref).pixelColor(5, 5) == QColor("red")
    assert tuple(pictures.load(ref)[5, 5]) == (255, 0, 0)


def test_the_list_shows_a_page_whose_file_has_changed_anew(desk: Desk) -> None:
    model, path = desk.window.pages.model, desk.session.workspace.document.pages[0].ref.path

    def thumbnail() -> QImage:
        return QImage(model.index(0, 0).data(PagesModel.THUMBNAIL))

    desk.qtbot.waitUntil(lambda: not thumbnail().isNull())
    desk.window.pages.view.viewport().grab()
    _paint(path, "red")
    told: list[int] = []
    model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    _save(desk)
    desk.qtbot.waitUntil(lambda: 0 in told)
    desk.qtbot.waitUntil(lambda: thumbnail().pixelColor(5, 5) == QColor("red"))


def test_a_page_read_again_from_a_file_of_another_size_keeps_its_picture(desk: Desk) -> None:
    session, view = desk.session, desk.window.view
    key, ref = session.workspace.keys[0], session.workspace.document.pages[0].ref
    _paint(ref.path, "red")
    _save(desk)
    desk.qtbot.waitUntil(lambda: not session.pictures.picture(ref).isNull())
    page = session.workspace.page(key).page
    session.workspace.replace_reading(key, replace(page, width=page.width + 1), "Read Again")

    def shown() -> QColor:
        place = desk.at(page.width / 2, page.height / 2)
        return view.viewport().grab().toImage().pixelColor(place)

    desk.qtbot.waitUntil(lambda: shown() == QColor("red"))
