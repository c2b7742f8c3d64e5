"""Which tool the mouse is, and what becomes of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ppocr_desktop.document import Area, AreaKind, Document, DocumentPage, Page
from tests.gui import samples
from tests.gui.windowed import Desk

_TOOLS = ("tool-text", "tool-boxes", "new-box", "area-read", "area-ignore")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one"))
    return desk


def _checked(desk: Desk) -> list[str]:
    return [name for name in _TOOLS if desk.window.commands[name].isChecked()]


@pytest.mark.parametrize(("key", "name"), [("2", "tool-boxes"), ("N", "new-box")])
def test_tool_is_chosen_by_its_key(desk: Desk, key: str, name: str) -> None:
    desk.write(key)
    assert _checked(desk) == [name]


def test_drawing_tool_chosen_again_is_put_away(desk: Desk) -> None:
    desk.trigger("tool-boxes")
    desk.trigger("area-read")
    assert _checked(desk) == ["area-read"]
    desk.trigger("area-read")
    assert _checked(desk) == ["tool-boxes"]


def test_escape_leads_back_to_the_tool_before(desk: Desk) -> None:
    desk.trigger("new-box")
    desk.key(Qt.Key.Key_Escape)
    assert _checked(desk) == ["tool-text"]


def test_drawn_box_can_be_adjusted_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    monkeypatch.setattr(desk.session.reading.boxes, "read_box", lambda *given: read.append(given))
    desk.trigger("new-box")
    desk.drag((50, 200), (250, 240))
    assert len(read) == 1
    assert _checked(desk) == ["tool-boxes"]


def test_area_is_drawn_on_a_page_that_is_not_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.session.reading, "read", lambda _: None)
    unread = DocumentPage(desk.picture(9, Page(400, 600)), is_read=False)
    desk.session.workspace.open(Document((unread,)))
    view = desk.window.view
    desk.qtbot.waitUntil(lambda: view.page_size == (400, 600))
    desk.trigger("area-ignore")
    desk.drag((50, 200), (250, 240))
    (area,) = view.page.areas
    assert area.kind is AreaKind.IGNORE
    assert _checked(desk) == ["tool-text"]


def test_box_tool_is_put_away_on_a_page_that_is_not_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.session.reading, "read", lambda _: None)
    desk.trigger("new-box")
    unread = DocumentPage(desk.picture(9, Page(400, 600)), is_read=False)
    desk.session.workspace.open(Document((unread,)))
    assert not desk.window.commands["new-box"].isEnabled()
    assert _checked(desk) == ["tool-text"]


def test_areas_can_be_cleared_where_there_are_any(desk: Desk) -> None:
    assert not desk.window.commands["clear-areas"].isEnabled()
    key = desk.session.workspace.keys[0]
    page = desk.session.workspace.page(key)
    areas = (Area(AreaKind.READ, samples.box(0, 0)),)
    desk.session.workspace.replace(key, replace(page, areas=areas), "Area")
    assert desk.window.commands["clear-areas"].isEnabled()


def test_a_drawing_tool_has_the_keys_and_says_how_to_draw(desk: Desk) -> None:
    told: list[str] = []
    desk.window.tool_switch.told.connect(told.append)
    desk.window.pages.view.setFocus()
    desk.trigger("area-read")
    assert desk.window.view.hasFocus()
    assert told == ["Drag a frame, or use arrow keys (Shift for its size) and Enter."]
    desk.key(Qt.Key.Key_Escape)
    assert told[1:] == [""]
