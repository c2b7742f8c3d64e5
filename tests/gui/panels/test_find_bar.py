"""Find and replace over all pages, as one types and clicks it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.panels.find_bar import FindBar
from ppocr_desktop.gui.panels.matches import Place
from ppocr_desktop.gui.panels.matches_list import MatchesModel
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import PageKey, Workspace
from tests.gui.panels.conftest import Fill, page

Keys = tuple[PageKey, ...]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def bar(qtbot: QtBot, workspace: Workspace, selection: Selection) -> Iterator[FindBar]:
    made = FindBar(workspace, selection)
    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made.model
    )
    qtbot.addWidget(made)
    made.resize(700, 300)
    yield made
    made.stop()


@pytest.fixture
def keys(bar: FindBar, fill: Fill) -> Keys:  # noqa: ARG001 - it must follow
    return fill(
        page("The cat", "a dog and a cat", "nothing here"),
        page("no animals"),
        page("Cats and cattle", "concatenate"),
    )


def settle(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.waitUntil(lambda: bar._worker.is_idle)


def search(qtbot: QtBot, bar: FindBar, text: str) -> list[Place]:
    """Open the bar, write something to find, and wait for what is found."""
    bar.open_bar()
    bar.controls.find_field.clear()
    QTest.keyClicks(bar.controls.find_field, text)
    settle(qtbot, bar)
    return list(bar.places)


def replace_with(bar: FindBar, text: str) -> None:
    bar.open_bar(is_replacing=True)
    bar.controls.replace_field.setText(text)


def click(qtbot: QtBot, bar: FindBar, button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, bar)


def texts(workspace: Workspace, key: PageKey) -> list[str]:
    return [line.text for line in workspace.page(key).page.lines]


def test_the_bar_waits_to_be_opened(bar: FindBar) -> None:
    assert bar.isHidden()
    bar.open_bar()
    assert bar.isVisible()
    assert bar.controls.replace_field.isHidden()
    assert bar.focusProxy() is bar.controls.find_field


def test_every_page_is_searched(qtbot: QtBot, bar: FindBar, keys: Keys) -> None:
    assert search(qtbot, bar, "cat") == [
        Place(keys[0], 0, 4, 7),
        Place(keys[0], 1, 12, 15),
        Place(keys[2], 0, 0, 3),
        Place(keys[2], 0, 9, 12),
        Place(keys[2], 1, 3, 6),
    ]
    assert bar.controls.result.text() == "1 of 5 on 2 page(s)"


@pytest.mark.parametrize(
    ("option", "text", "count"),
    [("case", "Cat", 1), ("whole_word", "cat", 2), ("regex", "c.t", 5), ("regex", "^[nt]", 3)],
)
@pytest.mark.usefixtures("keys")
def test_options_narrow_what_is_found(
    qtbot: QtBot, bar: FindBar, option: str, text: str, count: int
) -> None:
    getattr(bar.controls, option).setChecked(True)
    assert len(search(qtbot, bar, text)) == count


@pytest.mark.usefixtures("keys")
def test_a_changed_option_searches_again(qtbot: QtBot, bar: FindBar) -> None:
    search(qtbot, bar, "cat")
    click(qtbot, bar, bar.controls.whole_word)
    assert len(bar.places) == 2


def test_the_first_match_from_here_on_is_shown(
    qtbot: QtBot, bar: FindBar, keys: Keys, selection: Selection
) -> None:
    selection.show_page(keys[1])
    with qtbot.waitSignal(bar.match_shown) as shown:
        bar.open_bar("cat")
    assert shown.args == [keys[2], 0, 0, 3]
    assert (selection.page, selection.lines) == (keys[2], frozenset({0}))
    assert bar.controls.result.text() == "3 of 5 on 2 page(s)"


def test_a_text_to_open_with_is_searched(qtbot: QtBot, bar: FindBar, keys: Keys) -> None:
    bar.open_bar("dog")
    settle(qtbot, bar)
    assert bar.controls.find_field.selectedText() == "dog"
    assert bar.places == (Place(keys[0], 1, 2, 5),)


def test_enter_and_shift_enter_go_from_match_to_match_and_around(
    qtbot: QtBot, bar: FindBar, keys: Keys, selection: Selection
) -> None:
    search(qtbot, bar, "cat")
    field = bar.controls.find_field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (bar.current, selection.current) == (1, 1)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.current == 4
    assert (selection.page, selection.lines) == (keys[2], frozenset({1}))
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert bar.current == 0


@pytest.mark.usefixtures("keys")
def test_f3_goes_on_while_the_bar_is_open(qtbot: QtBot, bar: FindBar) -> None:
    search(qtbot, bar, "cat")
    QTest.keyClick(bar.controls.find_field, Qt.Key.Key_F3)
    assert bar.current == 1
    QTest.keyClick(bar.controls.find_field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.current == 0


def test_a_click_on_a_match_shows_it(
    qtbot: QtBot, bar: FindBar, keys: Keys, selection: Selection
) -> None:
    search(qtbot, bar, "cat")
    place = bar.view.visualRect(bar.model.index(3)).center()
    with qtbot.waitSignal(bar.match_shown) as shown:
        QTest.mouseClick(bar.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.args == [keys[2], 0, 9, 12]
    assert selection.page == keys[2]


def test_the_down_key_goes_into_the_list(qtbot: QtBot, bar: FindBar, keys: Keys) -> None:
    search(qtbot, bar, "cat")
    QTest.keyClick(bar.controls.find_field, Qt.Key.Key_Down)
    assert bar.focusWidget() is bar.view
    QTest.keyClick(bar.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.match_shown) as shown:
        QTest.keyClick(bar.view, Qt.Key.Key_Return)
    assert shown.args == [keys[0], 1, 12, 15]


@pytest.mark.usefixtures("keys")
def test_a_row_has_the_page_and_the_words_around(qtbot: QtBot, bar: FindBar) -> None:
    search(qtbot, bar, "dog")
    index = bar.model.index(0)
    assert index.data() == "1"
    assert index.data(MatchesModel.SNIPPET) == ("a dog and a cat", 2, 5)
    assert index.data(SPOKEN) == "Page 1: a dog and a cat"
    assert not bar.view.grab().isNull()


def test_a_match_far_along_its_line_is_in_sight(qtbot: QtBot, bar: FindBar, fill: Fill) -> None:
    fill(page("one word after the other until at last there is the needle in it"))
    search(qtbot, bar, "needle")
    text, start, end = bar.model.index(0).data(MatchesModel.SNIPPET)
    assert text == "…until at last there is the needle in it"
    assert text[start:end] == "needle"


@pytest.mark.usefixtures("keys")
def test_nothing_found_says_so(qtbot: QtBot, bar: FindBar) -> None:
    assert search(qtbot, bar, "zebra") == []
    assert bar.controls.result.text() == "No matches"
    assert bar.view.isHidden()
    assert not bar.controls.next.isEnabled()


@pytest.mark.usefixtures("keys")
def test_an_empty_field_finds_nothing_and_says_nothing(qtbot: QtBot, bar: FindBar) -> None:
    search(qtbot, bar, "cat")
    bar.controls.find_field.clear()
    settle(qtbot, bar)
    assert bar.places == ()
    assert bar.controls.result.text() == ""


@pytest.mark.usefixtures("keys")
def test_a_pattern_that_is_none_is_explained(qtbot: QtBot, bar: FindBar) -> None:
    bar.controls.regex.setChecked(True)
    assert search(qtbot, bar, "(") == []
    assert bar.controls.error.isVisible()
    assert bar.controls.error.text().startswith("The pattern '(' is not a regular expression")
    search(qtbot, bar, "(c)")
    assert bar.controls.error.isHidden()


def test_edits_are_followed(qtbot: QtBot, bar: FindBar, keys: Keys, workspace: Workspace) -> None:
    search(qtbot, bar, "cat")
    bar.find_next()
    bar.find_next()
    workspace.replace_reading(keys[0], page("no more"), "Edit")
    settle(qtbot, bar)
    assert [place.key for place in bar.places] == [keys[2]] * 3
    assert bar.current == 0
    workspace.remove([keys[2]], "Remove")
    assert bar.places == ()


@pytest.mark.usefixtures("keys")
def test_matches_of_a_closed_document_are_gone_at_once(
    qtbot: QtBot, bar: FindBar, fill: Fill
) -> None:
    search(qtbot, bar, "cat")
    bar.close_bar()
    fill(page("cat"))
    assert bar.places == ()


@pytest.mark.usefixtures("keys")
def test_esc_closes_from_everywhere(qtbot: QtBot, bar: FindBar) -> None:
    for widget in (bar.controls.find_field, bar.controls.replace_field, bar.view):
        replace_with(bar, "")
        with qtbot.waitSignal(bar.closed):
            QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert bar.isHidden()


def test_replacing_one_goes_on_to_the_next(
    qtbot: QtBot, bar: FindBar, keys: Keys, workspace: Workspace
) -> None:
    search(qtbot, bar, "cat")
    replace_with(bar, "concat")
    settle(qtbot, bar)
    bar.controls.replace_field.setFocus()
    QTest.keyClick(bar.controls.replace_field, Qt.Key.Key_Return)
    settle(qtbot, bar)
    assert texts(workspace, keys[0])[:2] == ["The concat", "a dog and a cat"]
    assert bar.places[bar.current] == Place(keys[0], 1, 12, 15)
    click(qtbot, bar, bar.controls.replace_one)
    assert texts(workspace, keys[0])[1] == "a dog and a concat"
    assert workspace.undo_stack.count() == 2
    workspace.undo_stack.undo()
    assert texts(workspace, keys[0])[1] == "a dog and a cat"


@pytest.mark.usefixtures("keys")
def test_the_button_tells_how_many_would_be_replaced(qtbot: QtBot, bar: FindBar) -> None:
    search(qtbot, bar, "cat")
    assert bar.controls.replace_all.text() == "Replace All 5"
    search(qtbot, bar, "zebra")
    assert bar.controls.replace_all.text() == "Replace All"
    assert not bar.controls.replace_all.isEnabled()


def test_all_are_replaced_in_one_step_and_the_page_stays(
    qtbot: QtBot, bar: FindBar, keys: Keys, workspace: Workspace, selection: Selection
) -> None:
    search(qtbot, bar, "cat")
    replace_with(bar, "bird")
    settle(qtbot, bar)
    before = (selection.page, selection.lines)
    click(qtbot, bar, bar.controls.replace_all)
    assert texts(workspace, keys[0]) == ["The bird", "a dog and a bird", "nothing here"]
    assert texts(workspace, keys[2]) == ["birds and birdtle", "conbirdenate"]
    assert workspace.page(keys[0]).page.lines[0].edited
    assert (selection.page, selection.lines) == before
    assert bar.places == ()
    assert workspace.undo_stack.undoText() == "Replace 5 Match(es)"
    workspace.undo_stack.undo()
    assert texts(workspace, keys[2]) == ["Cats and cattle", "concatenate"]
    settle(qtbot, bar)
    assert len(bar.places) == 5


@pytest.mark.usefixtures("keys")
def test_how_many_were_replaced_is_told_until_something_else_is_looked_for(
    qtbot: QtBot, bar: FindBar, spoken: list[str]
) -> None:
    search(qtbot, bar, "cat")
    replace_with(bar, "bird")
    settle(qtbot, bar)
    click(qtbot, bar, bar.controls.replace_all)
    assert bar.controls.result.text() == spoken[-1] == "5 match(es) replaced"
    search(qtbot, bar, "cat")
    assert bar.controls.result.text() == "No matches"


@pytest.mark.usefixtures("keys")
def test_the_focus_goes_to_the_field_where_nothing_is_left_to_replace(
    qtbot: QtBot, bar: FindBar
) -> None:
    search(qtbot, bar, "cat")
    replace_with(bar, "bird")
    settle(qtbot, bar)
    bar.controls.replace_all.setFocus()
    QTest.keyClick(bar.controls.replace_all, Qt.Key.Key_Space)
    settle(qtbot, bar)
    assert bar.controls.find_field.hasFocus()


def test_groups_of_a_pattern_are_replaced(
    qtbot: QtBot, bar: FindBar, keys: Keys, workspace: Workspace
) -> None:
    bar.controls.regex.setChecked(True)
    search(qtbot, bar, r"(\w+) and a (\w+)")
    replace_with(bar, r"\2 and a \1")
    settle(qtbot, bar)
    click(qtbot, bar, bar.controls.replace_all)
    assert texts(workspace, keys[0])[1] == "a cat and a dog"


@pytest.mark.usefixtures("keys")
def test_a_replacement_that_does_not_fit_is_explained(
    qtbot: QtBot, bar: FindBar, workspace: Workspace
) -> None:
    bar.controls.regex.setChecked(True)
    search(qtbot, bar, "cat")
    replace_with(bar, r"\7")
    settle(qtbot, bar)
    for button in (bar.controls.replace_one, bar.controls.replace_all):
        click(qtbot, bar, button)
        assert bar.controls.error.text().startswith("The replacement '\\\\7' does not fit")
    assert workspace.undo_stack.count() == 0


def test_a_page_that_changed_meanwhile_is_left_alone(
    qtbot: QtBot, bar: FindBar, keys: Keys, workspace: Workspace
) -> None:
    search(qtbot, bar, "cat")
    replace_with(bar, "bird")
    settle(qtbot, bar)
    bar.controls.replace_all.click()
    workspace.replace_reading(keys[0], page("my cat"), "Edit")
    settle(qtbot, bar)
    assert texts(workspace, keys[0]) == ["my cat"]
    assert texts(workspace, keys[2])[1] == "conbirdenate"


def test_the_replace_row_opens_and_closes(bar: FindBar) -> None:
    bar.open_bar()
    bar.controls.more.click()
    assert bar.controls.replace_field.isVisible()
    assert bar.controls.more.accessibleName() == "Hide replace"
    bar.controls.more.click()
    assert bar.controls.replace_field.isHidden()


def test_every_control_has_a_name(bar: FindBar) -> None:
    for button in bar.findChildren(QAbstractButton):
        if not isinstance(button.parent(), QLineEdit):
            assert button.accessibleName() or button.text()
    for field in bar.findChildren(QLineEdit):
        assert field.accessibleName()
    assert bar.view.accessibleName() == "Matches"


def test_matches_are_said_as_one_goes_through_them(
    qtbot: QtBot, bar: FindBar, keys: Keys, spoken: list[str]
) -> None:
    assert keys
    search(qtbot, bar, "dog")
    bar.find_next()
    search(qtbot, bar, "xx")
    assert spoken[0] == spoken[1] == "1 of 1, Page 1: a dog and a cat"
    assert spoken[-1] == "No matches"


def test_the_focus_leaves_the_bar_before_it_hides(qtbot: QtBot, bar: FindBar, keys: Keys) -> None:
    assert keys
    search(qtbot, bar, "dog")
    seen: list[bool] = []
    bar.closed.connect(lambda: seen.append(bar.isVisible()))
    bar.close_bar()
    assert seen == [True]
    assert bar.isHidden()
