"""What screen readers are told of the reading."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.workspace import PageKey
from tests.gui import samples
from tests.gui.windowed import Desk, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path) as made:
        yield made


def pass_through(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, states: dict[PageKey, PageState], asked: int
) -> None:
    """Have the reading go on, with so many pages asked for, and end with pages in these states."""
    reading, kind = desk.session.reading, type(desk.session.reading)
    key = desk.session.selection.page
    for is_busy, state in ((True, PageState.READING), (False, states[key])):
        statuses = {each: PageStatus(one) for each, one in {**states, key: state}.items()}
        monkeypatch.setattr(kind, "is_busy", is_busy)
        monkeypatch.setattr(kind, "done_and_total", (0, asked))
        monkeypatch.setattr(reading, "status", statuses.__getitem__)
        reading.status_changed.emit(key)
        reading.advanced.emit()
    monkeypatch.undo()


def test_the_page_in_view_is_told_once_it_has_been_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, spoken: list[str]
) -> None:
    desk.open(samples.page("one", "two"))
    (key,) = desk.session.workspace.keys
    pass_through(desk, monkeypatch, {key: PageState.DONE}, 1)
    assert spoken == ["Page 1 of 1, 2 line(s)"]


@pytest.mark.parametrize(
    ("state", "last"),
    [
        (PageState.DONE, ["All pages have been read."]),
        (PageState.FAILED, ["1 page(s) could not be read."]),
        (PageState.UNREAD, []),
    ],
)
def test_the_end_of_reading_several_pages_is_told(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    spoken: list[str],
    state: PageState,
    last: list[str],
) -> None:
    desk.open(samples.page("one"), samples.page("two"))
    first, second = desk.session.workspace.keys
    pass_through(desk, monkeypatch, {first: PageState.DONE, second: state}, 2)
    assert spoken[1:] == last
