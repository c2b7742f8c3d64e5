"""The list of cameras and recordings."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.camera.choices import SourceBox


@pytest.fixture
def box(qtbot: QtBot) -> SourceBox:
    made = SourceBox()
    qtbot.addWidget(made)
    return made


def choose(box: QComboBox, text: str) -> None:
    index = box.findText(text)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_without_a_camera_the_list_says_so(box: SourceBox) -> None:
    assert box.currentText() == "No camera"


def test_cameras_are_listed_by_name(box: SourceBox) -> None:
    box.show_cameras(["Front", "Desk"])
    assert [box.itemText(index) for index in (0, 1)] == ["Front", "Desk"]


def test_a_chosen_camera_is_told(box: SourceBox, qtbot: QtBot) -> None:
    box.show_cameras(["Front", "Desk"])
    with qtbot.waitSignal(box.camera_chosen) as told:
        choose(box, "Desk")
    assert told.args == ["Desk"]


def test_what_is_chosen_stays_when_a_camera_is_plugged_in(box: SourceBox) -> None:
    box.show_cameras(["Desk"])
    box.select_camera("Desk")
    box.show_cameras(["Front", "Desk"])
    assert box.currentText() == "Desk"


def test_a_video_stays_in_the_list(box: SourceBox, qtbot: QtBot) -> None:
    box.add_file(Path("/videos/talk.mp4"))
    assert box.currentText() == "talk.mp4"
    box.show_cameras(["Desk"])
    assert box.currentText() == "talk.mp4"
    with qtbot.waitSignal(box.file_chosen) as told:
        choose(box, "talk.mp4")
    assert told.args == [Path("/videos/talk.mp4")]


def test_a_video_is_asked_for(box: SourceBox, qtbot: QtBot) -> None:
    choose(box, "Video…")
    assert box.currentText() == "No camera"
    (dialog,) = box.window().findChildren(QFileDialog)
    with qtbot.waitSignal(box.file_chosen) as told:
        dialog.fileSelected.emit("/videos/talk.mp4")
    assert told.args == [Path("/videos/talk.mp4")]
    assert box.currentText() == "talk.mp4"
    dialog.close()


def test_the_list_of_a_narrow_box_can_be_read(box: SourceBox) -> None:
    name = "A camera of a name that is rather long"
    box.show_cameras([name])
    box.resize(90, box.height())
    box.show()
    box.showPopup()
    least = box.fontMetrics().horizontalAdvance(name) + box.iconSize().width()
    assert box.view().minimumWidth() > least
    box.hidePopup()


def test_the_list_is_no_wider_than_a_name_may_be(box: SourceBox) -> None:
    box.show_cameras(["A camera " * 40])
    box.resize(90, box.height())
    box.show()
    box.showPopup()
    assert box.view().minimumWidth() < 80 * box.fontMetrics().averageCharWidth()
    box.hidePopup()
