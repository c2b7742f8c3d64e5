"""Tips show texts as they are."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import tips


@pytest.mark.parametrize("text", ["scan.png", "A & B.png", "1 < 2\n3 > 2"])
def test_what_is_no_html_stays(text: str) -> None:
    assert tips.as_written(text) == text


@pytest.mark.parametrize("text", ["<b>bold</b> & amp;.png", "<i>one</i>\ntwo"])
def test_what_looks_like_html_is_shown_as_it_is(text: str, qtbot: QtBot) -> None:  # noqa: ARG001
    document = QTextDocument()
    document.setHtml(tips.as_written(text))
    assert document.toPlainText() == text
