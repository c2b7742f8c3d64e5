"""What the bottom of the window tells."""

import pytest
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from ppocr_desktop.document import Page
from ppocr_desktop.gui.workspace import NO_PAGE
from tests.gui import samples
from tests.gui.windowed import Desk


def _told(desk: Desk) -> list[str]:
    labels = desk.window.status.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def _zoom(desk: Desk) -> QToolButton:
    (zoom,) = (
        button
        for button in desk.window.status.findChildren(QToolButton)
        if button.accessibleName() == "Zoom"
    )
    return zoom


def test_place_and_contents_are_told(desk: Desk) -> None:
    assert _told(desk) == []
    desk.open(Page(400, 600, (samples.line("a", score=0.5), samples.line("b", 1))), samples.page())
    assert _told(desk) == ["Page 1 of 2 · 2 line(s) · 1 doubtful (F8)"]
    desk.session.selection.select((0, 1))
    assert _told(desk)[0].endswith("2 selected")
    desk.trigger("next-page")
    assert _told(desk) == ["Page 2 of 2 · 0 line(s)"]


def test_what_was_done_is_told_for_a_while(desk: Desk) -> None:
    desk.open(samples.page("one"))
    desk.window.status.tell("Copied 1 line.")
    desk.session.selection.select_line(0)
    assert _told(desk) == ["Copied 1 line."]


def test_what_a_command_does_is_told_without_hiding_the_zoom(desk: Desk) -> None:
    desk.open(samples.page("one"))
    desk.window.commands["export"].showStatusText(desk.window)
    assert _told(desk) == [desk.window.commands["export"].statusTip()]
    assert _zoom(desk).isVisible()
    desk.window.status.tell("Copied 1 line.")
    assert _told(desk) == [desk.window.commands["export"].statusTip()]
    QApplication.sendEvent(desk.window, QStatusTipEvent(""))
    assert _told(desk) == ["Copied 1 line."]


def test_the_zoom_of_a_page_is_not_told_while_the_camera_is_in_its_place(desk: Desk) -> None:
    desk.open(samples.page("one"))
    camera = desk.window.commands["camera"]
    camera.setChecked(True)
    assert not _zoom(desk).isVisible()
    camera.setChecked(False)
    assert _zoom(desk).isVisible()


def test_long_sentence_does_not_widen_the_window(desk: Desk) -> None:
    before = desk.window.minimumSizeHint().width()
    desk.window.status.tell("Saved to " + "x" * 1000)
    assert desk.window.minimumSizeHint().width() == before


def test_reading_is_told_with_what_is_left(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open(samples.page("one"), samples.page("two"))
    reading, kind = desk.session.reading, type(desk.session.reading)
    monkeypatch.setattr(kind, "is_busy", property(lambda _: True))
    monkeypatch.setattr(kind, "key", property(lambda _: desk.session.workspace.keys[1]))
    monkeypatch.setattr(kind, "done_and_total", property(lambda _: (1, 3)))
    for seconds, left in ((3.0, ""), (14.0, " · about 10 s left"), (200.0, " · about 3 min left")):
        monkeypatch.setattr(kind, "seconds_left", seconds)
        reading.advanced.emit()
        assert _told(desk)[1] == f"Reading page 2 … 0 %{left}"
    monkeypatch.undo()
    reading.advanced.emit()
    assert len(_told(desk)) == 1


def test_nothing_is_told_of_a_page_that_is_gone_until_its_reading_has_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(samples.page("one"))
    before, reading, kind = _told(desk), desk.session.reading, type(desk.session.reading)
    monkeypatch.setattr(kind, "is_busy", property(lambda _: True))
    monkeypatch.setattr(kind, "key", property(lambda _: NO_PAGE))
    monkeypatch.setattr(kind, "done_and_total", property(lambda _: (0, 1)))
    reading.advanced.emit()
    assert _told(desk) == before
    monkeypatch.setattr(kind, "is_paused", property(lambda _: True))
    reading.advanced.emit()
    assert _told(desk) == [*before, "Paused"]
