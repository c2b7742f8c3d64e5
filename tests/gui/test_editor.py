"""What the user does to lines and pages, each a step that can be undone."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop import sources
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import Workspace
from ppocr_desktop.recognition.options import RecognitionOptions
from tests.gui import samples


class Desk:
    """A document of two pages with an editor; no page is ever read."""

    def __init__(self) -> None:
        self.workspace = Workspace()
        self.selection = Selection(self.workspace)
        options = RecognitionOptions()
        self.reading = Reading(self.workspace, self.selection, options, sources.load)
        self.editor = Editor(self.workspace, self.selection, self.reading)
        self.workspace.open(
            samples.document(samples.page("one", "two", "three"), samples.page("four"))
        )

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.editor.page.lines]

    def undo(self) -> None:
        self.workspace.undo_stack.undo()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - Qt must have begun
    made = Desk()
    yield made
    made.reading.close()


def test_rewritten_line_is_marked_and_undone(desk: Desk) -> None:
    desk.editor.rewrite(1, "2")
    assert desk.texts == ["one", "2", "three"]
    assert desk.editor.page.lines[1].edited
    assert desk.workspace.undo_stack.undoText() == "Edit Line"
    desk.undo()
    assert desk.texts == ["one", "two", "three"]


def test_line_that_is_left_as_it_was_is_no_step(desk: Desk) -> None:
    desk.editor.rewrite(1, "two")
    assert desk.workspace.undo_stack.count() == 0


def test_other_reading_of_a_character_is_taken(desk: Desk) -> None:
    desk.editor.choose(0, 0, "0")
    assert desk.texts[0] == "0ne"


def test_confirmed_lines_are_sure(desk: Desk) -> None:
    desk.selection.select((0, 2))
    desk.editor.confirm()
    assert [line.edited for line in desk.editor.page.lines] == [True, False, True]
    assert desk.selection.lines == {0, 2}


def test_after_deleting_the_next_line_is_chosen(desk: Desk) -> None:
    desk.selection.select((0, 1))
    desk.editor.delete()
    assert desk.texts == ["three"]
    assert desk.selection.lines == {0}
    desk.editor.delete()
    assert desk.texts == []
    assert desk.selection.lines == frozenset()


def test_deleting_nothing_is_no_step(desk: Desk) -> None:
    desk.editor.delete()
    assert desk.workspace.undo_stack.count() == 0


def test_chosen_lines_are_merged(desk: Desk) -> None:
    desk.selection.select((0, 1))
    desk.editor.merge()
    assert desk.texts == ["one two", "three"]
    assert desk.selection.lines == {0}
    desk.undo()
    assert desk.texts == ["one", "two", "three"]


def test_one_line_cannot_be_merged(desk: Desk) -> None:
    desk.selection.select_line(0)
    desk.editor.merge()
    assert desk.workspace.undo_stack.count() == 0


def test_line_is_split_where_asked(desk: Desk) -> None:
    desk.editor.split(2, 2)
    assert desk.texts == ["one", "two", "th", "ree"]
    assert desk.selection.lines == {2, 3}


@pytest.mark.parametrize("place", [0, 3])
def test_line_is_not_split_at_its_ends(desk: Desk, place: int) -> None:
    desk.editor.split(0, place)
    assert desk.workspace.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("moved", "target", "expected"),
    [((0,), 3, ["two", "three", "one"]), ((2,), 0, ["three", "one", "two"])],
)
def test_moved_lines_stay_chosen(
    desk: Desk, moved: tuple[int, ...], target: int, expected: list[str]
) -> None:
    desk.editor.move_lines(moved, target)
    assert desk.texts == expected
    assert desk.selection.lines == {expected.index(("one", "two", "three")[moved[0]])}


def test_line_is_read_one_place_earlier_or_later(desk: Desk) -> None:
    desk.selection.select_line(1)
    desk.editor.step_line(-1)
    assert desk.texts == ["two", "one", "three"]
    desk.editor.step_line(-1)
    assert desk.texts == ["two", "one", "three"]
    desk.editor.step_line(1)
    assert desk.texts == ["one", "two", "three"]


def test_box_is_given_another_shape_and_keeps_its_text(desk: Desk) -> None:
    desk.editor.reshape({1: samples.box(50, 60)})
    assert desk.editor.page.lines[1].polygon == samples.box(50, 60)
    assert desk.texts == ["one", "two", "three"]


def test_pages_are_turned_with_all_that_is_on_them(desk: Desk) -> None:
    desk.editor.turn(desk.workspace.keys, 90)
    assert (desk.editor.page.width, desk.editor.page.height) == (600, 400)
    assert [page.ref.turn for page in desk.workspace.document.pages] == [90, 90]
    desk.undo()
    assert [page.ref.turn for page in desk.workspace.document.pages] == [0, 0]


def test_without_a_page_there_is_nothing_to_edit(desk: Desk) -> None:
    desk.workspace.open(samples.document())
    assert desk.editor.page.lines == ()
    desk.editor.delete()
    desk.editor.merge()
    desk.editor.confirm()
    desk.editor.step_line(1)
    desk.editor.clear_areas()
    desk.editor.add_box(samples.box(0, 0))
    desk.editor.read_again()
    assert desk.workspace.undo_stack.count() == 0
