"""Rows of pages are drawn from pictures that are made once."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.panels import page_delegate
from ppocr_desktop.gui.panels.pages_model import PagesModel
from ppocr_desktop.gui.panels.pages_panel import PagesPanel
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.worker import Worker
from ppocr_desktop.gui.workspace import PageKey, Workspace
from tests.gui.panels.conftest import Fill, States, page


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[PageState]:
    """The states for which a sheet was drawn."""
    paint, states = page_delegate._paint_sheet, []

    def note(image: QImage, look: page_delegate._Look) -> QPixmap:
        states.append(look.state)
        return paint(image, look)

    monkeypatch.setattr(page_delegate, "_paint_sheet", note)
    return states


@pytest.fixture
def panel(
    qtbot: QtBot, workspace: Workspace, selection: Selection, states: States, pictures: Pictures
) -> Iterator[PagesPanel]:
    panel = PagesPanel(workspace, selection, states, pictures)
    qtbot.addWidget(panel)
    panel.resize(180, 900)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.hide()


@pytest.fixture
def key(
    qtbot: QtBot, panel: PagesPanel, pictures: Pictures, fill: Fill, made: list[PageState]
) -> PageKey:
    (key,) = fill(page("one"))
    thumbnail = PagesModel.THUMBNAIL
    qtbot.waitUntil(lambda: not panel.model.index(0).data(thumbnail).isNull())
    # Another may follow, from the page's own picture.
    qtbot.waitUntil(lambda: all(worker.is_idle for worker in pictures.findChildren(Worker)))
    panel.view.viewport().repaint()
    made.clear()
    return key


def test_progress_draws_no_sheet_anew(
    panel: PagesPanel, key: PageKey, states: States, made: list[PageState]
) -> None:
    for percent in (0, 40, 80):
        states.put(key, PageStatus(PageState.READING, percent))
        panel.view.viewport().repaint()
    assert made == []


def test_a_page_that_waits_looks_another_way(
    panel: PagesPanel, key: PageKey, states: States, made: list[PageState]
) -> None:
    for state in (PageState.WAITING, PageState.UNREAD, PageState.FAILED):
        states.put(key, PageStatus(state))
        panel.view.viewport().repaint()
    assert made == [PageState.WAITING, PageState.FAILED]
