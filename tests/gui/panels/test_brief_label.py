"""A result is told in fewer words where there is little room, and never cut off."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.panels.brief_label import BriefLabel

TEXT, BRIEF = "1 of 3,024 on 14 pages", "1 of 3,024"


@pytest.fixture
def label(qtbot: QtBot) -> BriefLabel:
    made = BriefLabel(4, 8)
    qtbot.addWidget(made)
    made.tell(TEXT, BRIEF)
    made.show()
    return made


def picture(label: BriefLabel) -> QImage:
    return label.grab().toImage()


def test_whole_text_is_shown_where_there_is_room(label: BriefLabel) -> None:
    label.resize(label.sizeHint())
    assert label.shown == TEXT
    assert label.toolTip() == ""


def test_brief_words_are_shown_where_there_is_less_room(label: BriefLabel) -> None:
    label.resize(label.minimumSizeHint())
    assert label.shown == BRIEF
    assert label.toolTip() == label.text() == TEXT


def test_what_is_shown_is_what_is_drawn(label: BriefLabel) -> None:
    label.resize(label.minimumSizeHint())
    drawn = picture(label)
    label.tell(BRIEF)
    assert picture(label) == drawn


def test_brief_words_have_room_at_the_least(label: BriefLabel) -> None:
    least = label.minimumSizeHint().width()
    assert label.fontMetrics().horizontalAdvance(BRIEF) <= least < label.sizeHint().width()


def test_room_is_kept_for_longer_words(label: BriefLabel) -> None:
    label.tell("")
    character = label.fontMetrics().averageCharWidth()
    assert label.minimumSizeHint().width() == 4 * character
    assert label.sizeHint().width() == 8 * character
