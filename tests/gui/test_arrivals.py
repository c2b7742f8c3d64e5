"""What is opened, dropped or pasted comes into view, unless that would be in the way."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from tests import source_samples
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def desk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(desk.session.reading, "read", lambda _: None)
    desk.open(samples.page("one"), samples.page("two"))
    return desk


def shown(desk: Desk) -> int:
    """The index of the page in view."""
    return desk.session.workspace.index(desk.session.selection.page)


def take_in(desk: Desk, *names: str, index: int | None = None) -> None:
    paths = [desk.folder / name for name in names]
    for path in paths:
        path.write_bytes(source_samples.encode(source_samples.picture(), "PNG"))
    count = len(desk.session.workspace.keys) + len(names)
    desk.session.intake.open_paths(paths, index)
    wait(desk, count)


def wait(desk: Desk, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(desk.session.workspace.keys) == count)
    desk.qtbot.waitUntil(lambda: not desk.session.intake.is_busy)


def test_the_first_of_the_opened_files_comes_into_view(desk: Desk) -> None:
    take_in(desk, "a.png", "b.png", "c.png")
    assert shown(desk) == 2


def test_what_is_dropped_between_pages_comes_into_view(desk: Desk) -> None:
    take_in(desk, "a.png", index=1)
    assert shown(desk) == 1


def test_each_pasted_picture_comes_into_view(desk: Desk) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    mime = QMimeData()
    mime.setImageData(image)
    for index in (2, 3):
        assert desk.session.intake.take(mime)
        wait(desk, index + 1)
        assert shown(desk) == index


def test_a_line_that_is_being_corrected_stays_in_view(desk: Desk) -> None:
    desk.window.strip.open_line(0)
    desk.write("x")
    take_in(desk, "a.png")
    assert shown(desk) == 0
    assert desk.window.strip.text.endswith("x")


def test_a_line_that_is_being_corrected_in_the_list_stays_in_view(desk: Desk) -> None:
    desk.window.side.lines.view.edit_row(0)
    take_in(desk, "a.png")
    assert shown(desk) == 0
    assert desk.window.side.lines.view.is_editing


def test_pages_taken_with_the_camera_do_not_come_into_view(desk: Desk) -> None:
    camera = desk.window.commands["camera"]
    camera.blockSignals(True)  # noqa: FBT003 - Qt has no other
    camera.setChecked(True)
    take_in(desk, "a.png")
    assert shown(desk) == 0
