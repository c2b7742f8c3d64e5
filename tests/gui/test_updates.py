"""The window tells of a newer version when asked, and stays free meanwhile."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ppocr_desktop import __version__, updates
from ppocr_desktop.gui import translation
from ppocr_desktop.gui.updates import UpdateCheck, UpdatesDialog
from tests import release_server
from tests.gui import fitting
from tests.release_server import PAGE, Server


@pytest.fixture
def check(qapp: object, server: Server) -> Iterator[UpdateCheck]:  # noqa: ARG001 - signals need it
    check = UpdateCheck()
    yield check
    server.gate.set()
    check.stop()


def opened(qtbot: QtBot, check: UpdateCheck) -> UpdatesDialog:
    dialog = UpdatesDialog(check)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


class Browser(QObject):
    """Stands where the user's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.pages.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    # PySide takes a str, whatever its stubs say.
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def test_a_newer_version_is_told_with_its_page(
    qtbot: QtBot, check: UpdateCheck, browser: Browser
) -> None:
    dialog = opened(qtbot, check)
    qtbot.waitUntil(dialog.page_button.isVisible)
    assert dialog.title.text() == f"Version 99.0 is available. You have {__version__}."
    assert dialog.words.text() == "It flies."
    assert not dialog.bar.isVisible()
    assert not dialog.again_button.isVisible()
    qtbot.mouseClick(dialog.page_button, Qt.MouseButton.LeftButton)
    assert browser.pages == [PAGE]
    assert not dialog.isVisible()


def test_the_newest_version_is_told(qtbot: QtBot, check: UpdateCheck, server: Server) -> None:
    server.content = release_server.release(__version__)
    dialog = opened(qtbot, check)
    told = f"You have the newest version, {__version__}."
    qtbot.waitUntil(lambda: dialog.title.text() == told)
    assert not dialog.page_button.isVisible()
    assert not dialog.again_button.isVisible()


def test_a_failure_is_told_and_can_be_tried_again(
    qtbot: QtBot, check: UpdateCheck, server: Server
) -> None:
    server.status = 404
    dialog = opened(qtbot, check)
    qtbot.waitUntil(dialog.again_button.isVisible)
    assert dialog.words.text() == "127.0.0.1 answers 404 Not Found; try again later."
    server.status = 200
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.page_button.isVisible)
    assert server.asked == 2


def test_a_fault_is_told_without_its_details(
    qtbot: QtBot, check: UpdateCheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(updates, "check", fail)
    dialog = opened(qtbot, check)
    qtbot.waitUntil(dialog.again_button.isVisible)
    told = "The check for updates failed because of a fault in the program; see the log."
    assert dialog.words.text() == told


def test_while_it_asks_the_window_is_free_and_closing_ends_it(
    qtbot: QtBot, check: UpdateCheck, server: Server
) -> None:
    server.gate.clear()
    answers: list[object] = []
    check.found.connect(answers.append)
    dialog = opened(qtbot, check)
    qtbot.waitUntil(lambda: server.asked == 1)
    assert dialog.bar.isVisible()
    assert dialog.title.text() == "Looking for a newer version…"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    with qtbot.waitSignal(check._worker.ended):
        server.gate.set()
    assert answers == []


def test_text_from_outside_is_no_markup(qtbot: QtBot, check: UpdateCheck, server: Server) -> None:
    server.content = release_server.release(news="<b>bold</b>")
    dialog = opened(qtbot, check)
    qtbot.waitUntil(dialog.page_button.isVisible)
    assert dialog.words.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("scale", fitting.SCALES)
@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_no_text_is_cut_off(qtbot: QtBot, check: UpdateCheck, code: str, scale: float) -> None:
    with fitting.language(code), fitting.larger_type(scale):
        dialog = opened(qtbot, check)
        assert fitting.cut_off(dialog) == []
        qtbot.waitUntil(dialog.page_button.isVisible)
        assert fitting.cut_off(dialog) == []
