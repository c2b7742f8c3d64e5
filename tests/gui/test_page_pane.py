"""What is said above the page about it."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ppocr_desktop.document import Document, DocumentPage, Page
from ppocr_desktop.gui import model_fetcher
from ppocr_desktop.gui.notices import Notice, NoticeBar
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.page_statuses import PageStatuses
from ppocr_desktop.recognition import catalog
from tests.gui import samples
from tests.gui.windowed import Desk, focused


def _shown(desk: Desk) -> list[Notice]:
    bars = desk.window.pane.findChildren(NoticeBar)
    return [notice for bar in bars for notice in bar.notices()]


def test_page_takes_the_place_of_the_invitation(desk: Desk) -> None:
    assert not desk.window.view.isVisible()
    desk.open(samples.page("one"))
    assert desk.window.view.isVisible()
    assert _shown(desk) == []


def test_keys_go_to_the_page_once_there_is_one(desk: Desk) -> None:
    invitation = focused()
    assert invitation.property("text") == "Open"
    passed: list[QWidget] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(lambda _, new: passed.append(new))
    key = desk.session.workspace.add([desk.picture(0, samples.page("one"))], "Add")[0]
    desk.session.workspace.remove([key], "Remove")
    # Nothing else has it in between: screen readers would speak of that.
    assert passed == [desk.window.view, invitation]


def test_a_page_that_comes_takes_no_keys_from_elsewhere(desk: Desk) -> None:
    desk.window.pages.setFocus()
    desk.session.workspace.add([desk.picture(0, samples.page("one"))], "Add")
    assert focused() is desk.window.pages.view


def test_page_without_text_says_so_and_what_to_do(desk: Desk) -> None:
    desk.open(samples.page())
    (notice,) = _shown(desk)
    assert notice.text == "No text on this page. Try turning it, or a larger model."
    notice.buttons[0].click()
    assert desk.session.workspace.document.pages[0].ref.turn == 90


def test_failed_page_gives_its_reason_and_a_way_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = PageStatus(PageState.FAILED, 0, "The file is damaged; get it anew.")
    monkeypatch.setattr(desk.session.reading, "status", lambda _: status)
    desk.open(samples.page("one"), samples.page("two"))
    (notice,) = _shown(desk)
    assert notice.text == status.reason
    assert [button.text() for button in notice.buttons] == ["Try Again", "Remove Page"]
    notice.buttons[1].click()
    assert len(desk.session.workspace.keys) == 1


def test_what_is_offered_for_a_page_leaves_others_alone_that_are_chosen(desk: Desk) -> None:
    desk.open(samples.page(), samples.page("two"))
    desk.window.pages.view.selectAll()
    (notice,) = _shown(desk)
    notice.buttons[0].click()
    assert [page.ref.turn for page in desk.session.workspace.document.pages] == [90, 0]


def test_only_the_failed_page_in_view_is_removed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = PageStatus(PageState.FAILED, 0, "The file is damaged; get it anew.")
    monkeypatch.setattr(desk.session.reading, "status", lambda _: status)
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    first, *others = desk.session.workspace.keys
    assert desk.session.selection.page == first
    desk.window.pages.view.selectAll()
    _shown(desk)[0].buttons[1].click()
    assert desk.session.workspace.keys == tuple(others)
    assert desk.session.workspace.undo_stack.undoText() == "Remove 1 Page(s)"


def test_pages_whose_reading_was_called_off_can_be_read_after_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(desk.session.reading, "read", asked.extend)
    unread = PageStatus(PageState.UNREAD)
    monkeypatch.setattr(PageStatuses, "__getitem__", lambda *_: unread)
    desk.open(samples.page("one"), samples.page("two"))
    (notice,) = _shown(desk)
    assert notice.text == "This page has not been read yet."
    asked.clear()
    notice.buttons[0].click()
    assert asked == [desk.session.selection.page]
    asked.clear()
    notice.buttons[1].click()
    assert asked == list(desk.session.workspace.keys)


def test_what_is_said_goes_with_its_page(desk: Desk) -> None:
    desk.open(samples.page(), samples.page("two"))
    assert len(_shown(desk)) == 1
    desk.trigger("next-page")
    assert _shown(desk) == []


def test_missing_models_are_fetched_and_pages_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[object] = []
    retried: list[bool] = []
    fetcher = desk.session.model_fetcher
    monkeypatch.setattr(fetcher, "fetch", fetched.append)
    monkeypatch.setattr(desk.session.reading, "retry_failed", lambda: retried.append(True))
    unread = DocumentPage(desk.picture(0, Page(400, 600)))
    desk.session.workspace.open(Document((unread,)))
    desk.session.reading.models_missing.emit("The model small is missing.")
    notice = _shown(desk)[0]
    assert notice.text == "The model small is missing."
    notice.buttons[0].click()
    assert fetched == [catalog.load_default().system("small")]
    fetcher.progress.emit(10, 100)
    fetcher.ended.emit("")
    assert retried == [True]
    assert "Fetching models…" not in [notice.text for notice in _shown(desk)]


def test_models_that_may_not_be_read_are_tried_again_not_fetched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    retried: list[bool] = []
    monkeypatch.setattr(desk.session.reading, "retry_failed", lambda: retried.append(True))
    monkeypatch.setattr(model_fetcher, "refused", lambda _: "small.onnx")
    desk.window.pane.offer_models("The model file small.onnx may not be read.")
    (notice,) = _shown(desk)
    assert [button.text() for button in notice.buttons] == ["Try Again", "Settings…"]
    notice.buttons[0].click()
    assert retried == [True]


def test_failed_fetch_is_offered_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.session.model_fetcher, "fetch", lambda _: None)
    desk.window.pane.offer_models("The model small is missing.")
    _shown(desk)[0].buttons[0].click()
    desk.session.model_fetcher.ended.emit("The network cannot be reached.")
    (notice,) = _shown(desk)
    assert notice.text == "The network cannot be reached."
    assert notice.buttons[0].text() == "Fetch Models"


def test_failed_fetch_of_other_models_is_tried_again_for_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[object] = []
    monkeypatch.setattr(desk.session.model_fetcher, "fetch", fetched.append)
    other = catalog.load_default().system("medium")
    desk.window.pane.offer_system(other)
    _shown(desk)[0].buttons[0].click()
    desk.session.model_fetcher.ended.emit("The network cannot be reached.")
    _shown(desk)[0].buttons[0].click()
    assert fetched == [other, other]


def test_missing_models_are_told_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    status = PageStatus(PageState.FAILED, 0, "The model small is missing.")
    monkeypatch.setattr(desk.session.reading, "status", lambda _: status)
    desk.open(samples.page("one"))
    desk.session.reading.models_missing.emit(status.reason)
    (notice,) = _shown(desk)
    assert notice.buttons[0].text() == "Fetch Models"
