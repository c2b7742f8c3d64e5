"""The right side shows the lines or the text."""

from collections.abc import Iterable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.panels.side_panel import SidePanel
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import Workspace
from tests.gui.panels.conftest import Fill, page


class Notes:
    """Notes what the editor is asked for."""

    def rewrite(self, index: int, text: str) -> None: ...

    def move_lines(self, indices: Iterable[int], target: int) -> None: ...


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, selection: Selection) -> Iterator[SidePanel]:
    made = SidePanel(workspace, selection, Notes())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


def test_lines_come_first_and_the_text_is_one_click_away(
    qtbot: QtBot, panel: SidePanel, fill: Fill
) -> None:
    fill(page("one", "two"))
    assert [panel.tabText(number) for number in range(panel.count())] == ["Lines", "Text"]
    assert panel.lines.view.isVisible()
    assert panel.lines.model.rowCount() == 2
    panel.setCurrentWidget(panel.text)
    qtbot.waitUntil(lambda: panel.text.view.toPlainText() == "one\n\ntwo")


def test_the_tabs_have_a_name(panel: SidePanel) -> None:
    assert panel.tabBar().accessibleName() == "Lines or text"
