"""The find bar goes where there is room for it."""

import pytest

from ppocr_desktop.gui.panels.find_controls import FindControls
from tests.gui import samples
from tests.gui.windowed import Desk, focused

WIDE, NARROW = 1200, 500


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one"))
    return desk


def widen(desk: Desk, width: int) -> None:
    """Make the window that wide as soon as what it showed before lets it."""

    def has_worked() -> bool:
        desk.window.resize(width, 700)
        return desk.window.menuBar().width() == width

    desk.qtbot.waitUntil(has_worked)


def is_over_page(desk: Desk) -> bool:
    return desk.window.pane.isAncestorOf(desk.window.find_bar)


def test_it_is_over_the_page_or_across_a_narrow_window(desk: Desk) -> None:
    bar = desk.window.find_bar
    desk.trigger("find")
    assert is_over_page(desk)
    widen(desk, NARROW)
    desk.qtbot.waitUntil(lambda: bar.width() == NARROW)
    assert not is_over_page(desk)
    widen(desk, WIDE)
    assert is_over_page(desk)


def test_it_keeps_the_keyboard_and_what_was_written_when_it_moves(desk: Desk) -> None:
    desk.trigger("replace")
    field = desk.window.find_bar.controls.replace_field
    field.setFocus()
    desk.write("two")
    for width in (NARROW, WIDE):
        widen(desk, width)
        assert focused() is field
        assert field.text() == "two"
        assert field.isVisible()


def test_it_stays_closed_when_the_window_gets_narrow(desk: Desk) -> None:
    for width in (NARROW, WIDE):
        widen(desk, width)
        assert desk.window.find_bar.isHidden()


def rows(controls: FindControls) -> list[int]:
    """In which row, counted from 0, the fields and what belongs to them are."""
    parts = controls.find_field, controls.case, controls.replace_field, controls.replace_one
    heights = [part.mapTo(controls, part.rect().center()).y() // 10 for part in parts]
    return [sorted(set(heights)).index(height) for height in heights]


def test_its_parts_have_rows_of_their_own_only_where_it_is_narrow(desk: Desk) -> None:
    controls = desk.window.find_bar.controls
    desk.trigger("replace")
    for panel in (desk.window.pages, desk.window.side):
        panel.hide()
    widen(desk, WIDE)
    desk.qtbot.waitUntil(lambda: rows(controls) == [0, 0, 1, 1])
    widen(desk, controls.minimumSizeHint().width())
    desk.qtbot.waitUntil(lambda: rows(controls) == [0, 1, 2, 3])
    widen(desk, WIDE)
    desk.qtbot.waitUntil(lambda: rows(controls) == [0, 0, 1, 1])


def test_in_a_low_window_it_leaves_room_to_the_page(desk: Desk) -> None:
    desk.open(samples.page(*["the end"] * 9))
    desk.trigger("replace")
    bar = desk.window.find_bar
    bar.controls.find_field.setText("end")
    desk.qtbot.waitUntil(lambda: len(bar.places) == 9)
    desk.window.resize(WIDE, 900)
    row = bar.view.sizeHintForRow(0)
    desk.qtbot.waitUntil(lambda: bar.view.height() == 6 * row)
    desk.window.resize(WIDE, 460)
    desk.qtbot.waitUntil(lambda: 2 * row <= bar.view.height() <= 460 / 5)
    assert desk.window.view.height() > 100
