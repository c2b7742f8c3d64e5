"""Faults that nobody foresaw."""

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import ppocr_desktop
from ppocr_desktop.gui.fault_dialog import FaultDialog


def _details(dialog: FaultDialog) -> str:
    (details,) = dialog.findChildren(QPlainTextEdit)
    return details.toPlainText()


def test_details_tell_version_and_place_and_can_be_copied(qtbot: QtBot) -> None:
    dialog = FaultDialog(ZeroDivisionError("nothing to share"))
    qtbot.addWidget(dialog)
    text = _details(dialog)
    assert ppocr_desktop.__version__ in text
    assert "ZeroDivisionError: nothing to share" in text
    (copy,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "Copy Details")
    copy.click()
    assert QApplication.clipboard().text() == text


def test_further_faults_are_added_up_to_a_limit(qtbot: QtBot) -> None:
    dialog = FaultDialog(ZeroDivisionError("fault 0"))
    qtbot.addWidget(dialog)
    for number in range(1, 100):
        dialog.add(ZeroDivisionError(f"fault {number}"))
    text = _details(dialog)
    assert "fault 9" in text
    assert "fault 10" not in text
