"""The window's ways in."""

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QPushButton

from tests import source_samples
from tests.gui.windowed import Desk
from tests.video.drawing import write_video


@pytest.fixture
def desk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(desk.session.reading, "read", lambda _: None)
    return desk


def _picture(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(source_samples.encode(source_samples.picture(), "PNG"))
    return path


def _names(desk: Desk) -> list[str]:
    return [page.ref.path.name for page in desk.session.workspace.document.pages]


def _wait(desk: Desk, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(desk.session.workspace.keys) == count)


def test_files_are_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.trigger("open")
    (dialog,) = desk.window.findChildren(QFileDialog)
    shown, videos, _ = dialog.nameFilters()
    assert "*.mp4" in videos
    assert "*.pdf" in shown
    assert "*.PDF" in shown
    assert "*.ppocr" in shown
    dialog.filesSelected.emit([str(_picture(tmp_path / name)) for name in ("a.png", "b.png")])
    _wait(desk, 2)
    assert _names(desk) == ["a.png", "b.png"]


def test_folder_is_chosen(desk: Desk, tmp_path: Path) -> None:
    _picture(tmp_path / "scans" / "a.png")
    desk.trigger("open-folder")
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.filesSelected.emit([str(tmp_path / "scans")])
    _wait(desk, 1)


def _videos(folder: Path, *names: str) -> list[Path]:
    frame = np.full((48, 64, 3), 255, np.uint8)
    return [write_video(folder / name, frame, frame) for name in names]


def test_videos_are_watched(desk: Desk, tmp_path: Path) -> None:
    desk.session.intake.open_paths(_videos(tmp_path, "a.avi", "b.avi"))
    desk.qtbot.waitUntil(desk.window.commands["camera"].isChecked)
    sources = desk.window.camera.pane.sources
    assert sources.currentText() == "a.avi"
    assert sources.findText("b.avi") >= 0
    assert desk.window.pane.notices.notices() == []


def test_videos_that_come_with_pictures_are_offered(desk: Desk, tmp_path: Path) -> None:
    desk.session.intake.open_paths([_picture(tmp_path / "a.png"), *_videos(tmp_path, "b.avi")])
    desk.qtbot.waitUntil(lambda: bool(desk.window.pane.notices.notices()))
    assert _names(desk) == ["a.png"]
    assert not desk.window.commands["camera"].isChecked()
    (notice,) = desk.window.pane.notices.notices()
    watch = notice.findChild(QPushButton)
    assert isinstance(watch, QPushButton)
    watch.click()
    assert desk.window.camera.pane.sources.currentText() == "b.avi"


def test_a_video_that_is_missing_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.session.intake.open_paths([tmp_path / "gone.mp4"])
    desk.qtbot.waitUntil(lambda: bool(desk.window.pane.notices.notices()))
    (notice,) = desk.window.pane.notices.notices()
    assert "gone.mp4" in notice.text
    assert not desk.window.commands["camera"].isChecked()


def test_sample_is_opened(desk: Desk) -> None:
    desk.trigger("open-sample")
    _wait(desk, 1)
    assert _names(desk) == ["sample.png"]


def test_recent_files_are_offered_and_forgotten(desk: Desk, tmp_path: Path) -> None:
    path = _picture(tmp_path / "R&D.png")
    desk.session.intake.open_paths([path])
    _wait(desk, 1)
    menu = desk.window.opening.recent_menu
    menu.aboutToShow.emit()
    first = menu.actions()[0]
    assert (first.text(), first.toolTip()) == ("R&&D.png", str(path))
    first.trigger()
    _wait(desk, 2)
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.text()] == ["Clear List"]


def test_nothing_to_paste_is_said(desk: Desk) -> None:
    told: list[str] = []
    desk.window.opening.told.connect(told.append)
    QApplication.clipboard().setMimeData(QMimeData())
    desk.trigger("paste")
    QApplication.clipboard().clear()
    desk.trigger("paste")
    assert told == 2 * ["There is no picture, file or path on the clipboard; copy one first."]


def test_picture_that_cannot_be_pasted_is_told_of(desk: Desk) -> None:
    told: list[str] = []
    desk.window.opening.told.connect(told.append)
    mime = QMimeData()
    mime.setImageData(QImage())
    QApplication.clipboard().setMimeData(mime)
    assert QApplication.clipboard().mimeData().hasImage()
    desk.trigger("paste")
    assert told == ["The picture on the clipboard is too large or damaged; open its file."]


def test_file_that_cannot_be_opened_is_told_of(desk: Desk, tmp_path: Path) -> None:
    desk.session.intake.open_paths([tmp_path / "gone.png"])
    notices = desk.window.pane.notices
    desk.qtbot.waitUntil(lambda: bool(notices.notices()))
    assert "gone.png" in notices.notices()[0].text


def _locked(path: Path, password: str) -> Path:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user=password, owner="owner"))
    return path


def _answer(desk: Desk, question: str, password: str) -> None:
    dialog = _wait_for_question(desk, question)
    assert [dialog] == [one for one in desk.window.findChildren(QInputDialog) if one.isVisible()]
    dialog.setTextValue(password)
    dialog.accept()


def test_password_is_asked_for_until_it_is_right(desk: Desk, tmp_path: Path) -> None:
    desk.session.intake.open_paths([_locked(tmp_path / "locked.pdf", "secret")])
    _answer(desk, "locked.pdf is locked. Its password:", "wrong")
    _answer(desk, "That was not the password of locked.pdf. Try again:", "secret")
    _wait(desk, 1)


def test_a_password_is_tried_on_all_locked_files_before_the_next_is_asked_for(
    desk: Desk, tmp_path: Path
) -> None:
    passwords = {"a.pdf": "tea", "b.pdf": "cake", "c.pdf": "tea"}
    paths = [_locked(tmp_path / name, password) for name, password in passwords.items()]
    desk.session.intake.open_paths(paths)
    desk.qtbot.waitUntil(lambda: not desk.session.intake.is_busy)
    _answer(desk, "a.pdf is locked. Its password:", "tea")
    _answer(desk, "b.pdf is locked. Its password:", "cake")
    _wait(desk, 3)
    assert _names(desk) == ["a.pdf", "b.pdf", "c.pdf"]


def test_a_locked_file_is_passed_over_without_a_password(desk: Desk, tmp_path: Path) -> None:
    desk.session.intake.open_paths(
        [_locked(tmp_path / "a.pdf", "tea"), _locked(tmp_path / "b.pdf", "cake")]
    )
    _wait_for_question(desk, "a.pdf is locked. Its password:").reject()
    _answer(desk, "b.pdf is locked. Its password:", "cake")
    _wait(desk, 1)
    assert _names(desk) == ["b.pdf"]


def _wait_for_question(desk: Desk, question: str) -> QInputDialog:
    def asked() -> list[QInputDialog]:
        dialogs = desk.window.findChildren(QInputDialog)
        return [dialog for dialog in dialogs if dialog.labelText() == question]

    desk.qtbot.waitUntil(lambda: bool(asked()))
    return asked()[0]
