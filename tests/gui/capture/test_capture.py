"""From a request to the clipboard, with the real models and pictures in place of screens."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import offered
from ppocr_desktop.gui.capture.capture import Capture
from ppocr_desktop.gui.capture.countdown import Countdown
from ppocr_desktop.gui.capture.options import CaptureOptions, ResultShown
from ppocr_desktop.gui.capture.overlay import Overlay
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest, Rectangle
from ppocr_desktop.gui.capture.screens import Screens
from ppocr_desktop.gui.capture.shots import Shot
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.window_state import WindowState
from ppocr_desktop.gui.workspace import NO_PAGE
from ppocr_desktop.recognition import catalog, store


@pytest.fixture
def session(qtbot: QtBot, own_places: Path) -> Iterator[Session]:  # noqa: ARG001
    file = open_file(own_places / "settings.ini")
    settings = SettingsStore(file)
    recognition = replace(settings.value.recognition, model="tiny")
    settings.change(replace(settings.value, recognition=recognition))
    made = Session(settings, WindowState(file))
    yield made
    made.close()


@pytest.fixture
def capture(session: Session) -> Iterator[Capture]:
    made = Capture(session)
    yield made
    made.close()


@pytest.fixture
def _models() -> None:
    try:
        store.require(catalog.load_default().system("tiny"))
    except AppError as error:
        pytest.skip(str(error))


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A screen with two words on it."""
    path = draw(tmp_path / "screen.png", "Alpha")

    def grab(screens: Screens) -> None:
        place = QRect(QPoint(0, 0), QImage(str(path)).size())
        screens.grabbed.emit([Shot("one", QImage(str(path)), place, place.topLeft())])

    monkeypatch.setattr(Screens, "grab", grab)


def draw(path: Path, word: str) -> Path:
    picture = Image.new("RGB", (500, 160), "white")
    ImageDraw.Draw(picture).text((40, 60), word, "black", ImageFont.load_default(40))
    picture.save(path)
    return path


def read(qtbot: QtBot, capture: Capture, request: CaptureRequest) -> str:
    with qtbot.waitSignal(capture.finished) as finished:
        capture.start(request)
    (text,) = finished.args
    return text


def shown(kind: type[QWidget]) -> list[QWidget]:
    widgets = QApplication.topLevelWidgets()
    return [one for one in widgets if isinstance(one, kind) and one.isVisible()]


RECTANGLE = CaptureRequest(CaptureMode.RECTANGLE, Rectangle(0, 0, 500, 160))


@pytest.mark.usefixtures("_models", "screen")
def test_what_is_read_is_copied_shown_and_remembered(
    qtbot: QtBot, capture: Capture, session: Session
) -> None:
    assert read(qtbot, capture, RECTANGLE) == "Alpha"
    assert QGuiApplication.clipboard().text() == "Alpha"
    assert list(session.recent_results.texts) == ["Alpha"]
    assert capture.panel
    assert capture.panel.title == "Copied"


@pytest.mark.usefixtures("_models", "screen")
def test_nothing_leaves_the_clipboard_as_it_was(qtbot: QtBot, capture: Capture) -> None:
    QGuiApplication.clipboard().setText("before")
    empty = CaptureRequest(CaptureMode.RECTANGLE, Rectangle(0, 0, 300, 30))
    assert read(qtbot, capture, empty) == ""
    assert QGuiApplication.clipboard().text() == "before"
    assert capture.panel
    assert capture.panel.title == "Nothing found"


@pytest.mark.usefixtures("_models", "screen")
def test_a_notification_takes_the_panels_place_where_it_can_be_shown(
    qtbot: QtBot, capture: Capture, session: Session
) -> None:
    options = CaptureOptions(result=ResultShown.NOTIFICATION)
    session.settings.change(replace(session.settings.value, capture=options))
    read(qtbot, capture, RECTANGLE)
    assert capture.panel  # nobody shows notifications
    shown: list[str] = []
    capture.notification_wanted.connect(lambda *words: shown.extend(words))
    with qtbot.waitSignal(capture.ended):
        read(qtbot, capture, RECTANGLE)
    assert shown == ["Copied 1 line(s)", "Alpha"]
    assert capture.panel is None


@pytest.mark.usefixtures("_models", "screen")
def test_a_result_becomes_a_page_that_is_read_already(
    qtbot: QtBot, capture: Capture, session: Session
) -> None:
    read(qtbot, capture, RECTANGLE)
    assert capture.panel
    with qtbot.waitSignals([capture.window_wanted, session.workspace.order_changed]):
        capture.panel.result.open_button.click()
    key = session.selection.page
    assert key != NO_PAGE
    page = session.workspace.page(key)
    assert page.is_read
    assert [line.text for line in page.page.lines] == ["Alpha"]
    assert page.ref.name == "Screen 1"


@pytest.mark.usefixtures("_models")
@pytest.mark.parametrize("kind", ["picture", "PNG", "file"])
def test_the_clipboard_is_read(qtbot: QtBot, capture: Capture, tmp_path: Path, kind: str) -> None:
    path = draw(tmp_path / "copied.png", "Beta")
    mime = QMimeData()
    if kind == "picture":
        mime.setImageData(QImage(str(path)))
    elif kind == "PNG":
        mime.setData("image/png", path.read_bytes())
    else:
        mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
    assert read(qtbot, capture, CaptureRequest(CaptureMode.CLIPBOARD)) == "Beta"


def test_the_clipboard_takes_the_place_of_what_was_to_be_taken(
    qtbot: QtBot, capture: Capture
) -> None:
    QGuiApplication.clipboard().setText("only text")
    capture.start(CaptureRequest(delay_s=60))
    assert countdowns()
    failure(qtbot, capture, CaptureRequest(CaptureMode.CLIPBOARD))
    assert not countdowns()


def countdowns() -> list[QWidget]:
    widgets = QApplication.topLevelWidgets()
    return [one for one in widgets if isinstance(one, Countdown) and one.isVisible()]


def failure(qtbot: QtBot, capture: Capture, request: CaptureRequest) -> str:
    with qtbot.waitSignal(capture.failed) as failed:
        capture.start(request)
    (sentence,) = failed.args
    return sentence


def test_a_clipboard_without_a_picture_is_told(qtbot: QtBot, capture: Capture) -> None:
    QGuiApplication.clipboard().setText("only text")
    assert failure(qtbot, capture, CaptureRequest(CaptureMode.CLIPBOARD)) == (
        "There is no picture on the clipboard; copy one, then try again."
    )


def test_a_png_on_the_clipboard_is_not_decoded_in_the_window(
    qtbot: QtBot, capture: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offered, "picture", pytest.fail)
    mime = QMimeData()
    mime.setData("image/png", b"no picture")
    QGuiApplication.clipboard().setMimeData(mime)
    sentence = failure(qtbot, capture, CaptureRequest(CaptureMode.CLIPBOARD))
    assert sentence.startswith("The picture on the clipboard is neither a picture nor a PDF; ")


@pytest.mark.usefixtures("screen")
def test_a_rectangle_outside_the_screens_is_told(qtbot: QtBot, capture: Capture) -> None:
    outside = CaptureRequest(CaptureMode.RECTANGLE, Rectangle(9000, 0, 10, 10))
    assert failure(qtbot, capture, outside) == (
        "The region 9000,0,10,10 lies outside all screens; choose one within them."
    )


@pytest.mark.usefixtures("screen")
def test_missing_models_are_told(
    qtbot: QtBot, capture: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "none"))
    monkeypatch.setattr("ppocr_desktop.places.models", lambda: tmp_path)
    sentence = failure(qtbot, capture, RECTANGLE)
    assert "model" in sentence
    assert capture.panel
    assert capture.panel.title == "Not read"


@pytest.mark.usefixtures("screen")
def test_a_failure_takes_the_focus_of_those_who_use_the_keys(
    qtbot: QtBot, capture: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "none"))
    monkeypatch.setattr("ppocr_desktop.places.models", lambda: tmp_path)
    capture.start(CaptureRequest())
    qtbot.waitUntil(lambda: bool(shown(Overlay)))
    with qtbot.waitSignal(capture.failed):
        qtbot.keyClick(shown(Overlay)[0], Qt.Key.Key_F)
    assert capture.panel
    qtbot.waitUntil(capture.panel.isActiveWindow)


@pytest.mark.usefixtures("_models", "screen")
def test_closing_the_panel_ends_the_capture(qtbot: QtBot, capture: Capture) -> None:
    read(qtbot, capture, RECTANGLE)
    assert capture.panel
    with qtbot.waitSignal(capture.ended):
        capture.panel.leave()
    assert capture.panel is None


@pytest.mark.usefixtures("_models", "screen")
def test_a_page_given_up_meanwhile_does_not_stop_the_capture(
    qtbot: QtBot, capture: Capture, session: Session
) -> None:
    capture._reader.found.disconnect(capture._on_found)
    with qtbot.waitSignal(capture._reader.found):
        capture.start(RECTANGLE)
        job = capture._reader._job
        assert job
        job.cancel()  # as an interrupted detector does
    assert not session.reading.is_busy


@pytest.mark.usefixtures("_models", "screen")
def test_models_that_were_dropped_come_back(
    qtbot: QtBot, capture: Capture, session: Session
) -> None:
    read(qtbot, capture, RECTANGLE)
    session.reading.drop_models()
    assert read(qtbot, capture, RECTANGLE) == "Alpha"
