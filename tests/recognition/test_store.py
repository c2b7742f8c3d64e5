"""Finding, verifying and fetching model files, from a server on this machine and from wheels."""

import errno
import hashlib
import importlib.metadata
import logging
import os
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ppocr_desktop import lock
from ppocr_desktop.errors import Cancelled, ModelError, OutputError
from ppocr_desktop.recognition import shrinking, store, wheel
from ppocr_desktop.recognition.model import (
    Model,
    ShrunkSource,
    Source,
    Stage,
    System,
    UrlSource,
    WheelSource,
)
from ppocr_desktop.recognition.shrinking import Bits
from tests.recognition import graphs

CONTENT = bytes(range(256)) * 4000
OTHER = CONTENT[::-1]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _model(*sources: Source, name: str = "m", data: bytes = CONTENT) -> Model:
    return Model(
        id=name,
        stage=Stage.DETECTOR,
        generation="v6",
        file=f"{name}.onnx",
        sha256=_digest(data),
        bytes=len(data),
        sources=sources,
    )


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where models are fetched to; it does not exist yet."""
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("no_proxy", "*")
    return tmp_path / "models"


def _failure(model: Model) -> str:
    with pytest.raises(ModelError) as caught:
        store.fetch([model])
    return str(caught.value)


def _refusal(reasons: str) -> str:
    return (
        f"The model file m.onnx cannot be fetched ({reasons}); "
        "check the network connection, then try again."
    )


# Finding and verifying


def test_model_is_found_among_the_fetched_ones(folder: Path) -> None:
    folder.mkdir()
    (folder / "m.onnx").write_bytes(CONTENT)
    assert store.find(_model()) == folder / "m.onnx"
    assert store.read(_model()) == CONTENT
    assert store.verify([_model()]) == ()


def test_model_of_a_user_is_found_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "m.onnx").write_bytes(CONTENT)
    assert store.read(replace(_model(), folder=tmp_path)) == CONTENT
    assert store.is_present(replace(_model(), folder=tmp_path))
    assert not store.is_present(_model())


def test_fetched_models_are_looked_for_first(folder: Path) -> None:
    assert store.where()[0] == folder


def test_missing_model_names_the_command_that_fetches_it() -> None:
    with pytest.raises(ModelError) as caught:
        store.find(_model(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        'The model file m.onnx is missing; fetch it with "ppocr-desktop models fetch m".'
    )


def _system(*sources: UrlSource) -> System:
    a, b, c, d = (_model(*sources, name=name) for name in "abcd")
    return System("demo", "", a, b, c, d)


def test_all_missing_models_are_one_sentence(folder: Path) -> None:
    folder.mkdir()
    (folder / "a.onnx").touch()
    with pytest.raises(ModelError) as caught:
        store.require(_system(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        '3 model files of "demo" are missing; fetch them with "ppocr-desktop models fetch demo".'
    )


def test_one_missing_model_is_named(folder: Path) -> None:
    system = _system(UrlSource("https://example.invalid/"))
    folder.mkdir()
    for name in "abd":
        (folder / f"{name}.onnx").touch()
    with pytest.raises(ModelError, match=r"^The model file c\.onnx is missing; fetch it with"):
        store.require(system)
    (folder / "c.onnx").touch()
    store.require(system)


def test_missing_models_that_nobody_offers_are_to_be_added_again() -> None:
    with pytest.raises(ModelError, match=r"a\.onnx is missing; add its folder again"):
        store.require(_system())


def test_truncated_model_names_file_size_and_command(folder: Path) -> None:
    folder.mkdir()
    path = folder / "m.onnx"
    path.write_bytes(CONTENT[:1000])
    with pytest.raises(ModelError) as caught:
        store.read(_model(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        f"The model file {path} is cut short (1,000 of 1,024,000 bytes); "
        'fetch it with "ppocr-desktop models fetch m".'
    )


@pytest.mark.parametrize("data", [OTHER, CONTENT + b"\0"])
def test_altered_model_names_file_and_command(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError) as caught:
        store.read(replace(_model(), folder=tmp_path))
    assert str(caught.value) == (
        f"The model file {path} is not the file it should be (its SHA-256 differs); "
        'add its folder again with "ppocr-desktop models add FOLDER".'
    )


def test_unreadable_model_is_one_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    (folder / "m.onnx").write_bytes(CONTENT)

    def refuse(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ModelError, match=r"m\.onnx cannot be read \(Permission denied\); add its"):
        store.read(_model())


def test_verify_tells_each_problem(folder: Path) -> None:
    folder.mkdir()
    (folder / "a.onnx").write_bytes(b"")
    right = replace(_model(name="b", data=b""), sha256=_digest(b""))
    (folder / "b.onnx").write_bytes(b"")
    problems = store.verify([_model(name="a"), right, _model(name="c")])
    assert [problem.model.id for problem in problems] == ["a", "c"]
    assert "cut short" in problems[0].sentence
    assert "missing" in problems[1].sentence


# URLs


@dataclass
class Site:
    """What the server on this machine gives and what it was asked for."""

    address: str = ""
    content: bytes = CONTENT
    status: int = 200
    location: str = ""
    ranges: bool = True
    length: bool = True
    cut: int | None = None
    asked: list[str] = field(default_factory=list)
    gate: threading.Event | None = None
    arrived: threading.Event = field(default_factory=threading.Event)

    @property
    def source(self) -> UrlSource:
        return UrlSource(f"{self.address}/m.onnx")


@pytest.fixture
def site() -> Iterator[Site]:
    state = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(self, state)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield state
    if state.gate:
        state.gate.set()
    server.shutdown()
    thread.join()
    server.server_close()


def _answer(request: BaseHTTPRequestHandler, site: Site) -> None:
    if request.path == "/moved":
        request.send_response(302)
        request.send_header("Location", site.location)
        request.end_headers()
        return
    asked = request.headers.get("Range", "")
    site.asked.append(asked)
    site.arrived.set()
    if site.gate:
        site.gate.wait()
    start = int(asked.removeprefix("bytes=").rstrip("-") or 0) if site.ranges else 0
    status = 206 if start and site.status == 200 else site.status
    if start >= len(site.content):
        status, start = 416, len(site.content)
    request.send_response(status)
    body = site.content[start:]
    if site.length:
        request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    with suppress(ConnectionError):
        request.wfile.write(body[: site.cut])


def _part(folder: Path) -> Path:
    return folder / f"m.onnx.{_digest(CONTENT)[:12]}.part"


def test_file_is_fetched_from_a_url(site: Site, folder: Path) -> None:
    store.fetch([_model(site.source)])
    assert (folder / "m.onnx").read_bytes() == CONTENT
    assert [path.name for path in folder.iterdir() if path.suffix == ".part"] == []


def test_progress_counts_bytes_over_all_files(site: Site) -> None:
    seen: list[tuple[int, int]] = []
    models = [_model(site.source), _model(site.source, name="n")]
    store.fetch(models, lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 2 * len(CONTENT))
    assert seen[-1] == (2 * len(CONTENT), 2 * len(CONTENT))
    assert seen == sorted(seen)


def test_what_is_there_is_not_fetched_again(site: Site) -> None:
    store.fetch([_model(site.source)])
    store.fetch([_model(site.source), _model(site.source)])
    assert len(site.asked) == 1


@pytest.mark.parametrize("damaged", [CONTENT[:-1], OTHER])
def test_damaged_file_is_replaced(site: Site, folder: Path, damaged: bytes) -> None:
    folder.mkdir()
    (folder / "m.onnx").write_bytes(damaged)
    store.fetch([_model(site.source)])
    assert (folder / "m.onnx").read_bytes() == CONTENT


def test_file_of_unknown_size_is_fetched(site: Site, folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    model = replace(_model(site.source), bytes=0)
    store.fetch([model], lambda done, total: seen.append((done, total)))
    assert (folder / "m.onnx").read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))


def test_server_need_not_tell_the_size(site: Site, folder: Path) -> None:
    site.length = False
    store.fetch([replace(_model(site.source), bytes=0)])
    assert (folder / "m.onnx").read_bytes() == CONTENT


def test_broken_connection_is_one_sentence_and_continued_next_time(
    site: Site, folder: Path
) -> None:
    site.cut = 300_000
    assert _failure(_model(site.source)) == _refusal(
        "127.0.0.1 broke off after 300,000 of 1,024,000 bytes"
    )
    site.cut = None
    store.fetch([_model(site.source)])
    assert site.asked == ["", "bytes=300000-"]
    assert (folder / "m.onnx").read_bytes() == CONTENT


def test_server_without_ranges_starts_over(site: Site, folder: Path) -> None:
    site.ranges = False
    folder.mkdir()
    _part(folder).write_bytes(CONTENT[:1000])
    store.fetch([_model(site.source)])
    assert (folder / "m.onnx").read_bytes() == CONTENT


def test_beginning_of_another_file_is_thrown_away(site: Site, folder: Path) -> None:
    folder.mkdir()
    _part(folder).write_bytes(OTHER[:1000])
    store.fetch([_model(site.source)])
    assert site.asked == ["bytes=1000-", ""]
    assert (folder / "m.onnx").read_bytes() == CONTENT


@pytest.mark.parametrize("size", [0, len(CONTENT)])
def test_complete_part_of_a_broken_off_run_is_taken(site: Site, folder: Path, size: int) -> None:
    folder.mkdir()
    _part(folder).write_bytes(CONTENT)
    store.fetch([replace(_model(site.source), bytes=size)])
    assert (folder / "m.onnx").read_bytes() == CONTENT
    assert len(site.asked) == (0 if size else 1)


def test_other_content_is_refused(site: Site, folder: Path) -> None:
    site.content = OTHER
    assert _failure(_model(site.source)) == _refusal(
        "127.0.0.1 holds another file: its SHA-256 differs"
    )
    assert list(folder.glob("m.onnx*")) == []


def test_other_size_is_refused_before_it_is_downloaded(site: Site, folder: Path) -> None:
    site.content = CONTENT * 2
    assert _failure(_model(site.source)) == _refusal(
        "127.0.0.1 holds another file, of 2,048,000 bytes"
    )
    assert _part(folder).stat().st_size == 0


def test_more_than_the_known_size_is_not_written(site: Site, folder: Path) -> None:
    site.content, site.length = CONTENT * 2, False
    assert _failure(_model(site.source)) == _refusal("127.0.0.1 sends more than it should")
    assert _part(folder).stat().st_size <= len(CONTENT)


def test_missing_file_on_the_server_is_one_sentence(site: Site) -> None:
    site.status = 404
    assert _failure(_model(site.source)) == _refusal("127.0.0.1 answers 404 Not Found")


def test_unreachable_server_is_one_sentence() -> None:
    model = _model(UrlSource("http://127.0.0.1:1/m.onnx"))
    assert _failure(model) == _refusal("127.0.0.1 cannot be reached: Connection refused")


def test_silent_server_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_TIMEOUT_S", 0.1)
    site.gate = threading.Event()
    sentence = _failure(_model(site.source))
    assert sentence == _refusal("127.0.0.1 cannot be reached: no answer within 0 seconds")


def test_next_source_is_tried_and_all_reasons_told(site: Site, folder: Path) -> None:
    gone = UrlSource("http://localhost:1/m.onnx")
    store.fetch([_model(gone, site.source)])
    assert (folder / "m.onnx").read_bytes() == CONTENT
    site.status = 503
    (folder / "m.onnx").unlink()
    assert _failure(_model(gone, site.source)) == _refusal(
        "localhost cannot be reached: Connection refused; 127.0.0.1 answers 503 Service Unavailable"
    )


@pytest.mark.parametrize("url", ["http://example.com/m.onnx", "file:///etc/passwd", "ftp://a/b"])
def test_plain_addresses_are_refused(url: str) -> None:
    assert _failure(_model(UrlSource(url))) == _refusal(f"{url} is not an HTTPS address")


def test_redirect_is_followed(site: Site, folder: Path) -> None:
    site.location = f"{site.address}/m.onnx"
    store.fetch([_model(UrlSource(f"{site.address}/moved"))])
    assert (folder / "m.onnx").read_bytes() == CONTENT


def test_redirect_to_a_plain_address_is_refused(site: Site) -> None:
    site.location = "http://example.com/m.onnx"
    assert _failure(_model(UrlSource(f"{site.address}/moved"))) == _refusal(
        "http://example.com/m.onnx is not an HTTPS address"
    )


def test_model_without_sources_cannot_be_fetched() -> None:
    assert _failure(_model()) == _refusal("its manifest names no source")


def test_stop_keeps_what_came_and_the_next_run_continues(site: Site, folder: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.fetch([_model(site.source)], stop)
    kept = _part(folder).stat().st_size
    assert 0 < kept < len(CONTENT)
    assert not (folder / "m.onnx").exists()
    store.fetch([_model(site.source)])
    assert site.asked == ["", f"bytes={kept}-"]


def test_two_fetches_at_once_download_once(site: Site) -> None:
    site.gate = threading.Event()
    waiting = threading.Event()
    totals: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> None:
        totals.append((done, total))
        waiting.set()

    first = threading.Thread(target=store.fetch, args=([_model(site.source)],))
    second = threading.Thread(target=store.fetch, args=([_model(site.source)], watch))
    first.start()
    assert site.arrived.wait(10)
    second.start()
    assert waiting.wait(10)
    site.gate.set()
    first.join()
    second.join()
    assert len(site.asked) == 1
    assert totals[-1] == (len(CONTENT), len(CONTENT))
    assert store.verify([_model()]) == ()


def test_waiting_for_another_process_can_be_stopped(site: Site, folder: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with lock.hold(folder / ".lock", lambda: None), pytest.raises(Cancelled):
        store.fetch([_model(site.source)], stop)
    assert site.asked == []


def test_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "file" / "models"))
    assert _failure(_model(UrlSource("https://example.invalid/"))) == (
        f"Models cannot be stored in {tmp_path / 'file' / 'models'} (Not a directory); "
        "make room there or set PPOCR_DESKTOP_MODELS to another folder."
    )


# Wheels


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WheelSource:
    """A package that pip finds without any network."""
    folder = tmp_path / "index"
    folder.mkdir()
    path = folder / "demo_models-1.0-py3-none-any.whl"
    info = "demo_models-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("demo_models/m.onnx", CONTENT)
        archive.writestr("demo_models/n.onnx", OTHER)
        archive.writestr(
            f"{info}/METADATA",
            "Metadata-Version: 2.1\nName: demo-models\nVersion: 1.0\nRequires-Python: >=99\n",
        )
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return WheelSource("demo-models", "1.0", _digest(path.read_bytes()), "demo_models/m.onnx")


@pytest.fixture
def downloads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the packages pip is asked for."""
    asked: list[str] = []
    download: Callable[..., Path] = wheel.download

    def count(source: WheelSource, folder: Path, tell: wheel.Tell) -> Path:
        asked.append(source.package)
        return download(source, folder, tell)

    monkeypatch.setattr(wheel, "download", count)
    return asked


def test_wheel_is_downloaded_once_for_all_its_files(
    package: WheelSource, folder: Path, downloads: list[str]
) -> None:
    seen: list[tuple[int, int]] = []
    second = replace(package, member="demo_models/n.onnx")
    models = [_model(package), _model(second, name="n", data=OTHER)]
    store.fetch(models, lambda done, total: seen.append((done, total)))
    assert (folder / "m.onnx").read_bytes() == CONTENT
    assert (folder / "n.onnx").read_bytes() == OTHER
    assert downloads == ["demo-models"]
    assert seen[-1] == (2 * len(CONTENT), 2 * len(CONTENT))
    assert sorted(path.name for path in folder.iterdir()) == [".lock", "m.onnx", "n.onnx"]


def test_wheel_with_another_checksum_is_refused_once(
    package: WheelSource, site: Site, downloads: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    wrong = replace(package, sha256="0" * 64)
    models = [_model(wrong, site.source), _model(wrong, site.source, name="n")]
    with caplog.at_level(logging.INFO):
        store.fetch(models)
    assert downloads == ["demo-models"]
    assert (
        "n: the package demo-models 1.0 is not the one expected: its SHA-256 differs"
        in caplog.messages
    )


def test_unknown_package_is_one_sentence(package: WheelSource) -> None:
    sentence = _failure(_model(replace(package, package="no-such-models")))
    assert "(the package no-such-models 1.0 is not to be had: No matching distribution" in sentence


@pytest.mark.usefixtures("package")
def test_wheel_without_the_file_is_one_sentence(tmp_path: Path) -> None:
    path = next((tmp_path / "index").iterdir())
    with pytest.raises(wheel.Unavailable) as caught:
        wheel.read(path, "demo_models/x.onnx")
    assert str(caught.value) == f"{path.name} does not hold demo_models/x.onnx"


def test_wheel_that_is_no_archive_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "demo.whl"
    path.write_bytes(CONTENT)
    with pytest.raises(wheel.Unavailable, match="does not hold m"):
        wheel.read(path, "m")


def test_altered_file_in_a_wheel_is_refused(
    package: WheelSource, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setattr(wheel, "download", lambda *_: Path("demo.whl"))
    monkeypatch.setattr(wheel, "read", lambda *_: OTHER)
    assert _failure(_model(package)) == _refusal(
        "demo_models/m.onnx in demo.whl is not the file it should be (its SHA-256 differs)"
    )
    assert [path.name for path in folder.iterdir()] == [".lock"]


def test_stop_ends_pip_and_leaves_nothing(package: WheelSource, folder: Path) -> None:
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    before = set(threading.enumerate())
    with pytest.raises(Cancelled):
        store.fetch([_model(package)], stop)
    assert [path.name for path in folder.iterdir()] == [".lock"]
    assert set(threading.enumerate()) <= before


def test_full_disk_is_one_sentence(
    package: WheelSource, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(wheel, "download", lambda *_: Path("demo.whl"))
    monkeypatch.setattr(wheel, "read", lambda *_: CONTENT)
    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(OutputError, match="disk is full"):
        store.fetch([_model(package)])
    assert not (folder / "m.onnx").exists()


def test_frozen_program_goes_on_to_the_url(
    package: WheelSource, site: Site, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    store.fetch([_model(package, site.source)])
    assert (folder / "m.onnx").read_bytes() == CONTENT


def test_python_without_pip_is_one_sentence(
    package: WheelSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lack(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", lack)
    assert _failure(_model(package)) == _refusal(
        "the package demo-models 1.0 needs pip, which is not here"
    )


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("WARNING: Retrying ... NewConnectionError(...)\nERROR: No match\n", "cannot be reached"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES from", "is not the one expected"),
        ("Looking in links: x\nERROR: No match\n", "is not to be had: No match"),
        ("", "is not to be had"),
    ],
)
def test_reason_is_taken_from_what_pip_says(
    package: WheelSource,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    reason: str,
) -> None:
    monkeypatch.setattr(wheel, "_run", lambda *_: said)
    with pytest.raises(wheel.Unavailable, match=f"the package demo-models 1.0 {reason}"):
        wheel.download(package, tmp_path, lambda _: None)


def test_raw_progress_of_pip_is_passed_on(tmp_path: Path) -> None:
    seen: list[float] = []
    script = "print('Progress 1 of 4', flush=True); print('Saved')"
    said = wheel._run([sys.executable, "-c", script], tmp_path, seen.append)
    assert said == "Saved\n"
    assert seen[-1] == 0.25


# Models made from others

WHOLE = graphs.convolution(graphs.weights())
SLIM = shrinking.shrink(WHOLE, Bits.EIGHT)


def _slim(origin: Model, name: str = "s") -> Model:
    return _model(ShrunkSource(origin, 8), name=name, data=SLIM)


def test_model_is_made_from_one_that_is_there(folder: Path) -> None:
    origin = _model(name="o", data=WHOLE)
    folder.mkdir()
    (folder / "o.onnx").write_bytes(WHOLE)
    store.fetch([_slim(origin)])
    assert (folder / "s.onnx").read_bytes() == SLIM
    assert store.is_present(origin)


def test_model_to_make_another_from_is_fetched_and_not_kept(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    downloads: list[str] = []

    def download(source: WheelSource, *_: object) -> Path:
        downloads.append(source.package)
        return tmp_path

    monkeypatch.setattr(wheel, "download", download)
    monkeypatch.setattr(wheel, "read", lambda *_: WHOLE)
    source = WheelSource("demo", "1", "0" * 64, "a")
    first, second = (_model(source, name=name, data=WHOLE) for name in "op")
    seen: list[tuple[int, int]] = []
    store.fetch(
        [_slim(first), _slim(second, name="t")], lambda done, total: seen.append((done, total))
    )
    assert {path.name for path in folder.iterdir()} == {".lock", "s.onnx", "t.onnx"}
    assert downloads == ["demo"]
    assert seen[-1][0] == seen[-1][1] == 2 * len(SLIM) + 2 * len(WHOLE)


def test_model_that_comes_out_otherwise_is_refused(folder: Path) -> None:
    origin = _model(name="o", data=WHOLE)
    folder.mkdir()
    (folder / "o.onnx").write_bytes(WHOLE)
    altered = replace(_slim(origin), sha256="0" * 64)
    with pytest.raises(ModelError) as caught:
        store.fetch([altered])
    assert str(caught.value) == (
        "The model file s.onnx cannot be fetched (what is made from o.onnx is not the file it "
        "should be (its SHA-256 differs)); check the network connection, then try again."
    )
    assert not (folder / "s.onnx").exists()


def test_model_to_make_another_from_that_is_nowhere_is_named(folder: Path) -> None:
    with pytest.raises(ModelError) as caught:
        store.fetch([_slim(_model(name="o", data=WHOLE))])
    assert str(caught.value) == (
        "The model file o.onnx cannot be fetched (its manifest names no source); "
        "check the network connection, then try again."
    )
    assert {path.name for path in folder.iterdir()} <= {".lock"}
