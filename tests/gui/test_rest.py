"""Memory is given back step by step, and only where nobody needs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui.rest import Rest
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.window_state import WindowState
from ppocr_desktop.recognition import catalog, store


@pytest.fixture
def session(qtbot: QtBot, own_places: Path) -> Iterator[Session]:  # noqa: ARG001
    file = open_file(own_places / "settings.ini")
    made = Session(SettingsStore(file), WindowState(file))
    yield made
    made.close()


@pytest.fixture
def rest(session: Session) -> Iterator[Rest]:
    made = Rest(session.reading)
    made._later.setInterval(1)
    made._trim.setInterval(1)
    yield made
    made.close()


def test_the_models_go_after_a_while(qtbot: QtBot, session: Session, rest: Rest) -> None:
    before = session.reading.recognizer()
    rest.begin()
    qtbot.waitUntil(lambda: session.reading.recognizer() is not before)


def test_models_stay_where_a_window_is_open(qtbot: QtBot, session: Session, rest: Rest) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    before = session.reading.recognizer()
    with qtbot.waitSignal(rest._later.timeout):
        rest.begin()
    assert session.reading.recognizer() is before


@pytest.mark.usefixtures("rest")
def test_turning_to_another_program_begins_the_rest(session: Session, qtbot: QtBot) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    before = session.reading.recognizer()
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: session.reading.recognizer() is not before)


def test_working_memory_goes_soon(qtbot: QtBot, session: Session, rest: Rest) -> None:
    try:
        store.require(catalog.load_default().system(session.settings.value.recognition.model))
    except AppError as error:
        pytest.skip(str(error))
    rest._later.setInterval(60_000)
    rest._soon.setInterval(1)
    session.reading.recognizer().load()
    with qtbot.waitSignal(rest._worker.ended) as ended:
        rest.begin()
    assert ended.args
    assert ended.args[0].error is None
