"""A page of three lines in a page view, with its picture there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Character, Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui import theme
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import Workspace
from tests.gui.samples import box

WIDTH, HEIGHT = 800, 600


def line(text: str, polygon: Polygon, score: float = 0.99, *, vertical: bool = False) -> TextLine:
    characters = tuple(
        Character(one, index / len(text), (index + 1) / len(text), score)
        for index, one in enumerate(text)
    )
    return TextLine(text, score, polygon, characters, vertical=vertical)


LINES = (
    line("Total due today", box(100, 100, 300, 40)),
    line("1,249.50 EUR", box(100, 200, 240, 40), 0.8),
    line("Thank you", box(100, 300, 180, 40), 0.5),
)
PAGE = Page(WIDTH, HEIGHT, LINES)


@dataclass(frozen=True)
class Desk:
    """The view, what it shows, and a hand for it."""

    view: PageView
    workspace: Workspace
    selection: Selection
    pictures: Pictures
    qtbot: QtBot

    def at(self, x: float, y: float) -> QPoint:
        """The viewport position of a point of the page."""
        return self.view.mapFromScene(x, y)

    def zoom(self, value: float) -> None:
        """Show picture pixels at this many screen pixels each."""
        self.view._zoom.set_value(value)

    def click(
        self,
        x: float,
        y: float,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, self.at(x, y))

    def drag(self, *points: tuple[float, float]) -> None:
        viewport, button = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, pos=self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(viewport, self.at(*point))
        QTest.mouseRelease(viewport, button, pos=self.at(*points[-1]))

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.view, key, modifier)

    def settle(self) -> None:
        """Wait until the whole picture is there."""
        ref = self.view.page.ref

        def is_whole() -> bool:
            image = self.pictures.picture(ref)
            return not image.isNull() and image.size() == self.pictures.size(ref)

        self.qtbot.waitUntil(is_whole)


def written(path: Path, width: int = WIDTH, height: int = HEIGHT) -> PageRef:
    Image.new("RGB", (width, height), "white").save(path)
    return PageRef(path)


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "duration_ms", lambda: 0)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace()
    selection = Selection(workspace)
    pictures = Pictures()
    view = PageView(workspace, selection, pictures)
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show()
    workspace.open(Document((DocumentPage(written(tmp_path / "page.png"), PAGE),)))
    selection.show_page(workspace.keys[0])
    made = Desk(view, workspace, selection, pictures, qtbot)
    made.settle()
    yield made
    view.shut_down()
    pictures.close()
