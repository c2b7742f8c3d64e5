"""What every test of the window needs: places of its own, and no real screen."""

import os
from collections.abc import Iterator
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop import collector
from ppocr_desktop.gui import overrides
from tests.gui.model_server import Server, serving

if TYPE_CHECKING:
    from ppocr_desktop.gui.model_fetcher import ModelFetcher
    from ppocr_desktop.gui.pictures import Pictures
    from ppocr_desktop.gui.selection import Selection
    from ppocr_desktop.gui.worker import Worker
    from ppocr_desktop.gui.workspace import Workspace
    from tests.gui.windowed import Desk

# Before anything imports Qt. A test that needs a real window system starts a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# As the program does, before it makes its classes.
overrides.guard()

_PATIENCE_MS = 60_000


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is read from or left in the user's own folders."""
    folder = tmp_path_factory.mktemp("user")
    monkeypatch.setenv("PPOCR_DESKTOP_SETTINGS", str(folder / "settings.ini"))
    monkeypatch.setenv("PPOCR_DESKTOP_STATE", str(folder / "state"))
    return folder


@pytest.fixture(autouse=True)
def collected_afterwards() -> Iterator[None]:
    """What a test leaves is deleted between tests, when only the GUI thread is at work.

    On a worker's thread, a timer would be deleted that the GUI thread goes on to call: a crash.
    """
    with collector.paused():
        yield


@pytest.fixture(autouse=True)
def own_words() -> None:
    """Texts are those of the source, whatever language a test before has left."""
    from PySide6.QtCore import QCoreApplication, QTranslator

    application = QCoreApplication.instance()
    if application:
        for left in application.findChildren(QTranslator):
            application.removeTranslator(left)


@pytest.fixture
def spoken(qapp: object, monkeypatch: pytest.MonkeyPatch) -> list[str]:  # noqa: ARG001 - Qt must have begun
    """What screen readers are asked to say, all else left out."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

    said: list[str] = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return said


class PatientBot(QtBot):
    """Waits a minute: only what hangs takes so long, however much else the machine has to do."""

    waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE_MS)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE_MS)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=_PATIENCE_MS)
    waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE_MS)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - Qt must have begun
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's own application, for the tests of the whole."""
    from ppocr_desktop.gui.application import Application

    return Application


@pytest.fixture
def model_server() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator["Desk"]:
    from tests.gui.windowed import open_desk

    with open_desk(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def workspace(qtbot: QtBot) -> Iterator["Workspace"]:  # noqa: ARG001 - Qt must have begun
    from ppocr_desktop.gui.workspace import Workspace

    made = Workspace()
    yield made
    # A stack that goes with steps in it would tell objects that are half gone already.
    made.undo_stack.clear()


@pytest.fixture
def selection(workspace: "Workspace") -> "Selection":
    from ppocr_desktop.gui.selection import Selection

    return Selection(workspace)


@pytest.fixture
def pictures(qtbot: QtBot) -> Iterator["Pictures"]:  # noqa: ARG001 - Qt must have begun
    from ppocr_desktop.gui.pictures import Pictures

    made = Pictures()
    yield made
    made.close()


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator["Worker"]:  # noqa: ARG001 - Qt must have begun
    from ppocr_desktop.gui.worker import Worker

    made = Worker("test")
    yield made
    made.close()


@pytest.fixture
def fetcher(worker: "Worker") -> "ModelFetcher":
    from ppocr_desktop.gui.model_fetcher import ModelFetcher

    return ModelFetcher(worker)


@pytest.fixture(scope="module")
def bus_address() -> Iterator[str]:
    """A session bus with nobody on it."""
    from tests.gui import portals

    with portals.bus() as result:
        yield result
