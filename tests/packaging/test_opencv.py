"""The slim OpenCV's wheel, without the compiling."""

import csv
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installers import opencv

_IMPORT_ALL = """
import importlib, pkgutil, cv2, ppocr_desktop
for name in ("mat_wrapper", "misc", "typing"):
    delattr(cv2, name)
for module in pkgutil.walk_packages(ppocr_desktop.__path__, "ppocr_desktop."):
    try:
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    except ImportError as error:
        print(error)
"""


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    source = tmp_path / "opencv"
    for name in opencv._LICENSES:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(f"License in {name}", encoding="utf-8")
    extension = tmp_path / "cv2.abi3.so"
    extension.write_bytes(b"\x7fELF")
    path = tmp_path / opencv._wheel_name()
    opencv._pack(extension, source, path)
    return path


def test_wheel_lists_all_that_it_holds(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        record = next(name for name in archive.namelist() if name.endswith("RECORD"))
        rows = list(csv.reader(io.StringIO(archive.read(record).decode())))
        assert {row[0] for row in rows} == set(archive.namelist())
        assert "cv2.abi3.so" in archive.namelist()


def test_wheel_brings_its_licenses(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = archive.read(
            next(name for name in archive.namelist() if name.endswith("METADATA"))
        ).decode()
    assert "License-File: 3rdparty/zlib/LICENSE\n" in metadata
    assert "Name: opencv-python-headless\n" in metadata


def test_wheels_of_the_same_content_are_the_same(wheel: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.whl"
    opencv._pack(tmp_path / "cv2.abi3.so", tmp_path / "opencv", again)
    assert again.read_bytes() == wheel.read_bytes()


def test_program_can_be_imported_without_the_python_part_of_opencv() -> None:
    """The wheel holds nothing but the extension."""
    command = [sys.executable, "-c", _IMPORT_ALL]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
