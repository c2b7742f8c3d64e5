"""What is dragged over the window is marked if it can be taken, and then taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
)
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui.drop_target import DropMarker
from tests import source_samples
from tests.gui import samples
from tests.gui.windowed import Desk

PLACE = QPoint(600, 400)
COPY = Qt.DropAction.CopyAction
BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def marker(desk: Desk) -> DropMarker:
    found = desk.window.findChild(DropMarker)
    assert isinstance(found, DropMarker)
    return found


def enter(desk: Desk, mime: QMimeData) -> bool:
    """Drag something over the window; whether it would be taken."""
    event = QDragEnterEvent(PLACE, COPY, mime, BUTTON, NO_KEY)
    QApplication.sendEvent(desk.window, event)
    return event.isAccepted()


def urls(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(name) for name in names])
    return mime


def picture() -> QMimeData:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    mime = urls("https://example.org/picture.png")
    mime.setImageData(image)
    return mime


def text(content: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(content)
    return mime


@pytest.mark.parametrize("kind", ["file", "folder", "picture", "path"])
def test_drag_that_can_be_taken_is_marked_until_it_leaves(
    desk: Desk, tmp_path: Path, kind: str
) -> None:
    mime = {
        "file": urls("file:///somewhere/scan.png"),
        "folder": urls(tmp_path.as_uri()),
        "picture": picture(),
        "path": text(str(tmp_path)),
    }[kind]
    assert enter(desk, mime)
    assert marker(desk).isVisible()
    assert marker(desk).text == "Drop to add pages"
    center = desk.window.centralWidget()
    assert center
    assert marker(desk).geometry() == center.geometry()
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert not marker(desk).isVisible()


@pytest.mark.parametrize("kind", ["words", "link", "other"])
def test_drag_of_no_use_is_refused_without_a_marker(desk: Desk, kind: str) -> None:
    other = QMimeData()
    other.setData("application/x-other", b"1")
    mime = {
        "words": text("a few words"),
        "link": urls("https://example.org"),
        "other": other,
    }[kind]
    assert not enter(desk, mime)
    assert not marker(desk).isVisible()


def test_a_project_is_told_from_pages(desk: Desk) -> None:
    enter(desk, urls("file:///somewhere/work.ppocr"))
    assert marker(desk).text == "Drop to open the project"


def test_a_video_is_told_from_pages(desk: Desk) -> None:
    enter(desk, urls("file:///somewhere/talk.mp4"))
    assert marker(desk).text == "Drop to watch the video"
    enter(desk, urls("file:///somewhere/talk.mp4", "file:///somewhere/scan.png"))
    assert marker(desk).text == "Drop to add pages"


def test_files_are_never_taken_from_where_they_are(desk: Desk, tmp_path: Path) -> None:
    """Even where their program proposes to move them."""
    both = Qt.DropAction.MoveAction | COPY
    mime = urls((tmp_path / "missing.png").as_uri())
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(PLACE, both, mime, BUTTON, NO_KEY)
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(desk.window, event)
        assert event.isAccepted()
        assert event.dropAction() == COPY
    dropping = QDropEvent(QPointF(PLACE), both, mime, BUTTON, NO_KEY)
    dropping.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(desk.window, dropping)
    assert dropping.isAccepted()
    assert dropping.dropAction() == COPY


def test_the_marker_does_not_stand_in_the_way_of_the_drag(desk: Desk) -> None:
    enter(desk, picture())
    under = desk.window.childAt(PLACE)
    assert under is not None
    assert not marker(desk).isAncestorOf(under)
    assert under is not marker(desk)


def test_what_is_dropped_becomes_a_page_and_the_marker_goes(desk: Desk, tmp_path: Path) -> None:
    desk.open(samples.page("one"))
    path = tmp_path / "scan.png"
    path.write_bytes(source_samples.encode(source_samples.picture(), "PNG"))
    desk.session.reading.pause(is_paused=True)
    mime = urls(path.as_uri())
    enter(desk, mime)
    event = QDropEvent(QPointF(PLACE), COPY, mime, BUTTON, NO_KEY, QEvent.Type.Drop)
    QApplication.sendEvent(desk.window, event)
    assert event.isAccepted()
    assert not marker(desk).isVisible()
    desk.qtbot.waitUntil(lambda: len(desk.session.workspace.keys) == 2)
    desk.session.reading.cancel()
