"""Models are fetched beside the window, with progress, cancel and a sentence when it fails."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import model_fetcher
from ppocr_desktop.gui.model_fetcher import ModelFetcher
from tests.gui.model_server import CONTENT, Server, system

pytestmark = pytest.mark.usefixtures("model_folder")


def test_missing_files_are_fetched(
    qtbot: QtBot, fetcher: ModelFetcher, model_server: Server, model_folder: Path
) -> None:
    demo = system(model_server.url)
    assert model_fetcher.missing(demo)
    with qtbot.waitSignal(fetcher.ended) as ended:
        fetcher.fetch(demo)
    assert ended.args == [""]
    assert (model_folder / "m.onnx").read_bytes() == CONTENT
    assert model_fetcher.missing(demo) == ()


def test_progress_counts_bytes(qtbot: QtBot, fetcher: ModelFetcher, model_server: Server) -> None:
    seen: list[tuple[int, int]] = []
    fetcher.progress.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(fetcher.ended):
        fetcher.fetch(system(model_server.url))
    assert seen[0] == (0, 0)
    assert seen[-1] == (len(CONTENT), len(CONTENT))


def test_a_fetch_can_be_canceled(
    qtbot: QtBot, fetcher: ModelFetcher, model_server: Server, model_folder: Path
) -> None:
    model_server.gate.clear()
    demo = system(model_server.url)
    with qtbot.waitSignal(fetcher.progress, check_params_cb=lambda done, _: done > 0):
        fetcher.fetch(demo)
    assert fetcher.is_fetching(demo)
    fetcher.cancel()
    model_server.gate.set()
    with qtbot.waitSignal(fetcher.ended) as ended:
        pass
    assert ended.args == [""]
    assert not fetcher.is_busy
    assert not (model_folder / "m.onnx").exists()


def test_a_failure_is_one_sentence(qtbot: QtBot, fetcher: ModelFetcher) -> None:
    with qtbot.waitSignal(fetcher.ended) as ended:
        fetcher.fetch(system("http://127.0.0.1:9/m.onnx"))
    assert ended.args[0].startswith("The model file m.onnx cannot be fetched (127.0.0.1 cannot be")


def test_a_fault_of_the_program_is_one_sentence(
    qtbot: QtBot, fetcher: ModelFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("ppocr_desktop.recognition.fetching.fetch", fail)
    with qtbot.waitSignal(fetcher.ended) as ended:
        fetcher.fetch(system(""))
    assert ended.args == [
        "The model cannot be fetched because of a fault in the program; see the log."
    ]


@pytest.mark.parametrize(("size", "told"), [(5, 5), (0, 0)])
def test_the_size_of_a_fetch_is_told_where_known(size: int, told: int) -> None:
    assert model_fetcher.bytes_to_fetch(system("http://127.0.0.1:9/", size)) // 4 == told


@pytest.mark.parametrize(("url", "can"), [("http://127.0.0.1:9/", True), ("", False)])
def test_models_without_a_source_cannot_be_fetched(url: str, can: bool) -> None:
    assert model_fetcher.can_fetch(system(url)) is can
