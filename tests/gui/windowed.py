"""The whole window around pages made by hand, and a hand for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.gui.main_window import MainWindow
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.window_state import WindowState

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """What the keys go to."""
    widget = QApplication.focusWidget()
    assert widget
    return widget


@dataclass(frozen=True)
class Desk:
    """A window that shows pages which were read before; no model is needed."""

    window: MainWindow
    session: Session
    folder: Path
    qtbot: QtBot

    @property
    def page(self) -> Page:
        return self.session.editor.page

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.page.lines]

    def open(self, *pages: Page) -> None:
        """Show pages whose pictures are white."""
        refs = (self.picture(number, page) for number, page in enumerate(pages))
        self.session.workspace.open(
            Document(tuple(DocumentPage(ref, page) for ref, page in zip(refs, pages, strict=True)))
        )
        self.window.view.setFocus()

    def picture(self, number: int, page: Page) -> PageRef:
        path = self.folder / f"page-{number}.png"
        Image.new("RGB", (page.width, page.height), "white").save(path)
        return PageRef(path)

    def at(self, x: float, y: float) -> QPoint:
        """The viewport position of a point of the page."""
        return self.window.view.mapFromScene(x, y)

    def click(self, x: float, y: float, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        viewport = self.window.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, self.at(x, y))

    def drag(
        self, *points: tuple[float, float], modifier: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Press at the first point of the page, move over the others, let go at the last."""
        self.press(*points, modifier=modifier)
        viewport, button = self.window.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mouseRelease(viewport, button, modifier, self.at(*points[-1]))

    def press(
        self, *points: tuple[float, float], modifier: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """The same without letting go."""
        viewport, button = self.window.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, button, modifier, self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(viewport, self.at(*point))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """A key for whatever has the focus, which may be a menu."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def trigger(self, action: str) -> None:
        self.window.commands[action].trigger()

    def undo(self) -> None:
        self.session.workspace.undo_stack.undo()


@contextmanager
def open_desk(qtbot: QtBot, folder: Path) -> Iterator[Desk]:
    """A window with nothing in it, and its own settings in `folder`."""
    file = open_file(folder / "settings.ini")
    session = Session(SettingsStore(file), WindowState(file))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    try:
        yield Desk(window, session, folder, qtbot)
    finally:  # else a test that fails leaves threads behind, on which later ones crash
        for dialog in window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        window.hide()
        window.stop()
        # A stack that goes with steps in it would tell objects that are half gone already.
        session.workspace.undo_stack.clear()
        session.close()
        # What Python puts there Qt would delete after Python has ended, and crash.
        QApplication.clipboard().clear()
