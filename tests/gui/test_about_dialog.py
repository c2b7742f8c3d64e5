"""Versions and licenses, to be read and copied."""

import re
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from development.checkout import ROOT
from ppocr_desktop import __version__
from ppocr_desktop.gui import about_dialog, translation
from ppocr_desktop.gui.about_dialog import AboutDialog
from tests.gui import fitting


@pytest.fixture
def dialog(qtbot: QtBot) -> AboutDialog:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_versions_are_those_installed(dialog: AboutDialog) -> None:
    text = dialog.versions.toPlainText()
    assert text.startswith(f"PP-OCR Desktop {__version__}\nPython 3.")
    assert "?" not in text


def test_what_computes_is_told_with_the_versions(qtbot: QtBot) -> None:
    dialog = AboutDialog(computing=["det.onnx: computed by CUDA"])
    qtbot.addWidget(dialog)
    assert "\ndet.onnx: computed by CUDA\n" in dialog.versions.toPlainText()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.versions.toPlainText()


def test_a_package_in_the_place_of_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        if name == "onnxruntime-directml":
            return "1.24"
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", version)
    monkeypatch.setattr(about_dialog, "PACKAGES", {"onnxruntime": "MIT"})
    assert about_dialog.versions().endswith("\nonnxruntime-directml 1.24 (MIT)")


def test_every_package_of_the_program_is_listed() -> None:
    locked = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(r"^dependencies = \[(.*?)^\]", locked, re.DOTALL | re.MULTILINE)
    assert block
    needed = set(re.findall(r'^\s+"([\w-]+)', block[1], re.MULTILINE))
    listed = {name.lower().replace("_", "-") for name in about_dialog.PACKAGES}
    assert {name.lower() for name in needed} <= listed


def test_licenses_of_the_models_are_there(dialog: AboutDialog) -> None:
    assert "Copyright (c) PaddlePaddle Authors" in dialog.models.toPlainText()


def test_versions_can_be_copied(qtbot: QtBot, dialog: AboutDialog) -> None:
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == about_dialog.versions()


def test_a_package_that_cannot_be_asked_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about_dialog, "PACKAGES", {"not-there-at-all": "MIT"})
    assert about_dialog.versions().endswith("\nnot-there-at-all ? (MIT)")


@pytest.mark.parametrize("scale", fitting.SCALES)
@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_no_text_is_cut_off(qtbot: QtBot, code: str, scale: float) -> None:
    with fitting.language(code), fitting.larger_type(scale):
        dialog = AboutDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        assert fitting.cut_off(dialog) == []


def test_shows_the_collected_licenses_of_an_installed_program(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "THIRD-PARTY-LICENSES.txt"
    path.write_text("All rights reserved, and some given.", encoding="utf-8")
    monkeypatch.setattr(about_dialog, "_licenses_path", lambda: path)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    tabs = dialog.findChild(QTabWidget)
    assert tabs
    assert dialog.licenses.toPlainText() == ""
    tabs.setCurrentIndex(2)
    assert dialog.licenses.toPlainText() == "All rights reserved, and some given."


def test_a_checkout_has_no_tab_of_licenses(dialog: AboutDialog) -> None:
    tabs = dialog.findChild(QTabWidget)
    assert tabs
    assert tabs.count() == 2
