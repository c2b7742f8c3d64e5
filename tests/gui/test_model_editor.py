"""The choice of models says where they stand and fetches what is missing."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.hint import Hint
from ppocr_desktop.gui.model_fetcher import ModelFetcher
from ppocr_desktop.gui.settings_dialog.model_editor import ModelEditor
from ppocr_desktop.recognition.catalog import Catalog
from tests.gui.model_server import Server, system

pytestmark = pytest.mark.usefixtures("model_folder")


def shown(qtbot: QtBot, url: str, fetcher: ModelFetcher) -> ModelEditor:
    demo = system(url)
    editor = ModelEditor(Catalog(tuple(dict.fromkeys(demo.files)), (demo,)), fetcher)
    editor.show_value("demo")
    qtbot.addWidget(editor)
    editor.show()
    return editor


def state(editor: ModelEditor) -> str:
    return editor.findChildren(Hint)[-1].text()


def press_fetch(qtbot: QtBot, editor: ModelEditor) -> None:
    qtbot.mouseClick(editor.fetch_button, Qt.MouseButton.LeftButton)


def test_a_missing_model_is_fetched_with_progress(
    qtbot: QtBot, model_server: Server, fetcher: ModelFetcher
) -> None:
    model_server.gate.clear()
    editor = shown(qtbot, model_server.url, fetcher)
    assert state(editor) == "Has to be fetched once: 8 MiB."
    press_fetch(qtbot, editor)
    (bar,) = editor.findChildren(QProgressBar)
    qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum())
    assert bar.isVisible()
    assert not editor.fetch_button.isVisible()
    model_server.gate.set()
    qtbot.waitUntil(lambda: state(editor) == "Ready to use.")
    assert not bar.isVisible()
    assert not editor.fetch_button.isVisible()


def test_a_fetch_can_be_canceled_and_taken_up_again(
    qtbot: QtBot, model_server: Server, fetcher: ModelFetcher
) -> None:
    model_server.gate.clear()
    editor = shown(qtbot, model_server.url, fetcher)
    press_fetch(qtbot, editor)
    qtbot.mouseClick(editor.cancel_button, Qt.MouseButton.LeftButton)
    model_server.gate.set()
    qtbot.waitUntil(editor.fetch_button.isVisible)
    assert state(editor) == "Has to be fetched once: 8 MiB."
    press_fetch(qtbot, editor)
    qtbot.waitUntil(lambda: state(editor) == "Ready to use.")


def test_a_failed_fetch_is_told_and_can_be_tried_again(qtbot: QtBot, fetcher: ModelFetcher) -> None:
    editor = shown(qtbot, "http://127.0.0.1:9/m.onnx", fetcher)
    press_fetch(qtbot, editor)
    qtbot.waitUntil(lambda: "cannot be fetched" in state(editor))
    assert editor.fetch_button.isVisible()


def test_models_that_may_not_be_read_are_not_to_be_fetched(
    qtbot: QtBot, fetcher: ModelFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", refuse)
    editor = shown(qtbot, "http://127.0.0.1:9", fetcher)
    assert not editor.fetch_button.isVisible()
    assert state(editor).endswith("may not be read; change its permissions and its folder's.")


def test_a_model_without_a_source_cannot_be_fetched(qtbot: QtBot, fetcher: ModelFetcher) -> None:
    editor = shown(qtbot, "", fetcher)
    assert state(editor) == "Its files are missing; add their folder again."
    assert not editor.fetch_button.isVisible()


def test_a_dialog_opened_meanwhile_shows_the_fetch_under_way(
    qtbot: QtBot, model_server: Server, fetcher: ModelFetcher
) -> None:
    model_server.gate.clear()
    with qtbot.waitSignal(fetcher.progress, check_params_cb=lambda done, _: done > 0):
        fetcher.fetch(system(model_server.url))
    editor = shown(qtbot, model_server.url, fetcher)
    assert editor.cancel_button.isVisible()
    model_server.gate.set()
    qtbot.waitUntil(lambda: state(editor) == "Ready to use.")
