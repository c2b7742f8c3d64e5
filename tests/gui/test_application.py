"""The whole program without a screen: real files, real models, real events."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ppocr_desktop import places
from ppocr_desktop.gui.application import Application, Program
from ppocr_desktop.gui.main_window import MainWindow
from ppocr_desktop.gui.notices import Notice
from ppocr_desktop.gui.page_state import PageState


@dataclass(frozen=True)
class Hand:
    """Works the running program as its user does, and sees what it shows."""

    program: Program
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        assert self.program.window
        return self.program.window

    @property
    def names(self) -> list[str]:
        """Of the pages, in order."""
        pages = self.program.session.workspace.document.pages
        return [page.ref.name or page.ref.path.name for page in pages]

    @property
    def texts(self) -> list[str]:
        """What each page says so far."""
        pages = self.program.session.workspace.document.pages
        return ["\n".join(line.text for line in page.page.lines) for page in pages]

    @property
    def notices(self) -> list[Notice]:
        return self.window.pane.notices.notices()

    def drop(self, mime: QMimeData) -> None:
        """Over the middle of the window."""
        middle, copy = self.window.rect().center(), Qt.DropAction.CopyAction
        button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        # Without the first Qt does not deliver the second.
        entering = QDragEnterEvent(middle, copy, mime, button, key)
        QApplication.sendEvent(self.window, entering)
        assert entering.isAccepted()
        dropping = QDropEvent(QPointF(middle), copy, mime, button, key)
        QApplication.sendEvent(self.window, dropping)

    def wait_for_pages(self, count: int) -> None:
        """Until there are so many and none is yet to be read."""

        def is_done() -> bool:
            session = self.program.session
            is_there = len(session.workspace.keys) == count
            return is_there and not session.reading.is_busy and not session.intake.is_busy

        self.qtbot.waitUntil(is_done)

    def press(self, notice: Notice, text: str) -> None:
        """A button of a notice."""
        buttons = notice.findChildren(QPushButton)
        next(button for button in buttons if button.text() == text).click()

    def end(self) -> None:
        """In the order in which they depend on each other."""
        self.window.discard()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.program.session.close()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hand(qapp: Application, qtbot: QtBot) -> Iterator[Hand]:
    started = Hand(Program(qapp, places.user_settings()), qtbot)
    started.program.show_window()
    # An application that has exited once runs no event loop any more, and the next test needs one.
    started.window.closed.disconnect(qapp.exit)
    yield started
    started.end()


def picture(path: Path, text: str) -> Path:
    """One line of print, quick to read."""
    image = Image.new("RGB", (420, 90), "white")
    ImageDraw.Draw(image).text((20, 20), text, "black", ImageFont.load_default(40))
    image.save(path)
    return path


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def dialog(kind: type, qtbot: QtBot):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """The one of this kind that opens."""

    def is_open() -> bool:
        return any(isinstance(one, kind) for one in QApplication.topLevelWidgets())

    qtbot.waitUntil(is_open)
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind))


def test_quitting_that_is_called_off_keeps_the_tray(
    hand: Hand, qapp: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "closeEvent", lambda _, event: event.ignore())
    with hand.qtbot.waitSignal(qapp.staying):
        QApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))


def test_the_tray_shows_the_camera(hand: Hand) -> None:
    hand.window.hide()
    hand.program.presence.tray.camera_requested.emit()
    assert hand.window.isVisible()
    assert hand.window.camera.pane.isVisible()


def test_files_dropped_together_are_read_in_their_order(hand: Hand, tmp_path: Path) -> None:
    first, second = picture(tmp_path / "b.png", "Alpha"), picture(tmp_path / "a.png", "Beta")
    hand.drop(urls(first, second))
    hand.wait_for_pages(2)
    assert list(zip(hand.names, hand.texts, strict=True)) == [
        ("b.png", "Alpha"),
        ("a.png", "Beta"),
    ]


def test_a_dropped_folder_gives_all_that_can_be_read_below_it(hand: Hand, tmp_path: Path) -> None:
    below = tmp_path / "pages" / "more"
    below.mkdir(parents=True)
    picture(below / "inner.png", "Inner")
    picture(below.parent / "outer.jpg", "Outer")
    (below / "notes.txt").write_text("not a picture")
    hand.drop(urls(tmp_path / "pages"))
    hand.wait_for_pages(2)
    assert sorted(hand.texts) == ["Inner", "Outer"]


def test_of_a_picture_dragged_out_of_a_browser_the_picture_counts(
    hand: Hand, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(str(picture(tmp_path / "x.png", "Browser"))))
    mime.setUrls([QUrl("https://example.org/x.png")])
    hand.drop(mime)
    hand.wait_for_pages(1)
    assert hand.texts == ["Browser"]


def test_the_path_of_a_file_pasted_as_text_opens_it(hand: Hand, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setText(f'"{picture(tmp_path / "p.png", "Pasted")}"\n')
    hand.window.commands["paste"].trigger()
    hand.wait_for_pages(1)
    assert hand.texts == ["Pasted"]


def test_a_pasted_picture_becomes_a_page(hand: Hand, tmp_path: Path) -> None:
    image = QImage(str(picture(tmp_path / "p.png", "Shot")))
    QGuiApplication.clipboard().setImage(image)
    hand.window.commands["paste"].trigger()
    hand.wait_for_pages(1)
    assert (hand.names, hand.texts) == (["Pasted picture 1"], ["Shot"])


def test_pasting_nothing_of_use_says_what_to_copy(hand: Hand) -> None:
    QGuiApplication.clipboard().setText("just words")
    hand.window.commands["paste"].trigger()
    shown = hand.window.status.findChildren(type(hand.window.status._place))
    assert "There is no picture, file or path on the clipboard; copy one first." in [
        label.text() for label in shown
    ]


def locked_pdf(path: Path) -> Path:
    plain = path.with_suffix(".png")
    with Image.open(picture(plain, "Secret")) as image:
        image.save(path, "PDF", resolution=100)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="own", user="open sesame"))
    return path


def test_a_locked_pdf_is_opened_with_its_password(hand: Hand, tmp_path: Path) -> None:
    hand.drop(urls(locked_pdf(tmp_path / "locked.pdf")))
    asked = dialog(QInputDialog, hand.qtbot)
    assert asked.labelText() == "locked.pdf is locked. Its password:"
    assert asked.textEchoMode() == QLineEdit.EchoMode.Password
    asked.setTextValue("wrong")
    asked.accept()
    hand.qtbot.waitUntil(lambda: not asked.isVisible())

    def is_asked_again() -> bool:
        open_ones = [one for one in QApplication.topLevelWidgets() if isinstance(one, QInputDialog)]
        return any(one.isVisible() and "not the password" in one.labelText() for one in open_ones)

    hand.qtbot.waitUntil(is_asked_again)
    again = next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QInputDialog) and one.isVisible()
    )
    again.setTextValue("open sesame")
    again.accept()
    hand.wait_for_pages(1)
    assert hand.texts == ["Secret"]


def test_a_damaged_file_is_told_of_and_spares_those_beside_it(hand: Hand, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing more")
    hand.drop(urls(broken, picture(tmp_path / "good.png", "Good")))
    hand.wait_for_pages(1)
    assert hand.texts == ["Good"]
    assert len(hand.notices) == 1
    assert "broken.pdf" in hand.notices[0].text


def test_a_missing_model_is_offered_to_be_fetched(
    qapp: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "no models"))
    hand = Hand(Program(qapp, places.user_settings()), qtbot)
    hand.program.show_window()
    hand.drop(urls(picture(tmp_path / "page.png", "Unread")))
    qtbot.waitUntil(lambda: bool(hand.notices))
    buttons = [button.text() for button in hand.notices[0].findChildren(QPushButton)]
    assert buttons == ["Fetch Models", "Settings…"]
    key = hand.program.session.workspace.keys[0]
    assert hand.program.session.reading.status(key).state is PageState.FAILED
    hand.end()


def test_a_failing_page_never_stops_the_others_and_can_be_tried_again(
    hand: Hand, tmp_path: Path
) -> None:
    session = hand.program.session
    failing = tmp_path / "failing.png"
    failing.write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    hand.drop(urls(failing, picture(tmp_path / "good.png", "Good")))
    hand.wait_for_pages(2)
    first, second = session.workspace.keys
    assert session.reading.status(first).state is PageState.FAILED
    assert "failing.png" in session.reading.status(first).reason
    assert session.reading.status(second).state is PageState.DONE
    picture(failing, "Mended")
    session.selection.show_page(first)
    (notice,) = hand.window.pane._state.notices()
    hand.press(notice, "Try Again")
    hand.wait_for_pages(2)
    assert hand.texts == ["Mended", "Good"]


def edit_first_line(hand: Hand, text: str) -> None:
    hand.program.session.selection.select_line(0)
    hand.program.session.editor.rewrite(0, text)


def test_a_window_without_unsaved_work_closes_unasked(hand: Hand, tmp_path: Path) -> None:
    hand.drop(urls(picture(tmp_path / "page.png", "Merely")))
    hand.wait_for_pages(1)
    with hand.qtbot.waitSignal(hand.window.closed):
        assert hand.window.close()


def test_unsaved_work_is_asked_about_and_can_be_kept_open(hand: Hand, tmp_path: Path) -> None:
    hand.drop(urls(picture(tmp_path / "page.png", "Before")))
    hand.wait_for_pages(1)
    edit_first_line(hand, "After")
    hand.window.close()
    asked = dialog(QMessageBox, hand.qtbot)
    assert asked.text() == "Save your corrections in a project file?"
    asked.button(QMessageBox.StandardButton.Cancel).click()
    assert hand.window.isVisible()
    hand.window.close()
    asked = dialog(QMessageBox, hand.qtbot)
    with hand.qtbot.waitSignal(hand.window.closed):
        asked.button(QMessageBox.StandardButton.Discard).click()


_DIES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ppocr_desktop import places
from ppocr_desktop.gui.application import Application, Program

application = Application([])
program = Program(application, places.user_settings())
program.show_window()
session = program.session
session.intake.open_paths([Path(sys.argv[1])])

def look():
    keys = session.workspace.keys
    if not keys or not session.workspace.page(keys[0]).page.lines:
        return
    if not session.editor.page.lines[0].edited:
        session.editor.rewrite(0, "Kept safe")
    elif not session.filing._timer.isActive() and session.filing._worker.is_idle:
        print("ready", flush=True)
        timer.stop()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="nothing is killed like this there")
def test_what_a_killed_program_leaves_behind_is_offered_and_restored(
    qapp: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    page = picture(tmp_path / "page.png", "Before")
    command = [sys.executable, "-c", _DIES, str(page)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as killed:
        assert killed.stdout
        assert killed.stdout.readline() == b"ready\n"
        killed.send_signal(signal.SIGKILL)
    hand = Hand(Program(qapp, places.user_settings()), qtbot)
    hand.program.show_window()
    qtbot.waitUntil(lambda: bool(hand.notices))
    hand.press(hand.notices[0], "Restore")
    qtbot.waitUntil(lambda: hand.texts == ["Kept safe"])
    assert hand.program.session.filing.is_modified
    hand.end()


def test_another_language_renews_the_window_and_keeps_the_document(
    hand: Hand, tmp_path: Path
) -> None:
    hand.drop(urls(picture(tmp_path / "page.png", "Stays")))
    hand.wait_for_pages(1)
    hand.program.session.selection.select_line(0)
    before = hand.window
    settings = hand.program.session.settings
    settings.change(replace(settings.value, language="ko"))
    hand.qtbot.waitUntil(lambda: hand.window is not before)
    assert hand.window.isVisible()
    assert not isValid(before) or not before.isVisible()
    assert hand.texts == ["Stays"]
    assert hand.program.session.selection.lines == {0}
    assert hand.window.side.lines.model.rowCount() == 1
    settings.change(replace(settings.value, language="en"))
    hand.qtbot.waitUntil(lambda: hand.window.locale() is not None)


def test_a_window_left_on_a_screen_that_is_gone_comes_back_into_sight(
    qapp: Application, qtbot: QtBot
) -> None:
    hand = Hand(Program(qapp, places.user_settings()), qtbot)
    hand.program.show_window()
    hand.window.move(QPoint(9000, 9000))
    hand.window.remember()
    hand.program.session.window_state._file.sync()
    hand.end()
    again = Hand(Program(qapp, places.user_settings()), qtbot)
    again.program.show_window()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(again.window.geometry().center())
    again.end()


def test_the_window_can_be_worked_by_keys_alone(hand: Hand, tmp_path: Path) -> None:
    hand.drop(urls(picture(tmp_path / "page.png", "Keys")))
    hand.wait_for_pages(1)
    window = hand.window
    window.view.setFocus()
    hand.program.session.selection.select_line(0)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.strip.isVisible()
    QTest.keyClick(window.strip, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.strip, "Typed")
    QTest.keyClick(window.strip, Qt.Key.Key_Return)
    assert hand.texts == ["Typed"]
    window.commands["undo"].trigger()
    assert hand.texts == ["Keys"]
