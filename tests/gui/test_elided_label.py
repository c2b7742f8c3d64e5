"""A line too long for its label says so."""

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.elided_label import ElidedLabel

TEXT = "Page 1 of 12 · 41 lines · 12 doubtful (F8)"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.tell(TEXT)
    made.show()
    return made


def test_all_is_shown_where_there_is_room(label: ElidedLabel) -> None:
    label.resize(label.sizeHint())
    assert label.shown == TEXT
    assert label.toolTip() == ""


def test_a_narrow_label_ends_in_an_ellipsis_and_tells_all_in_its_tip(label: ElidedLabel) -> None:
    label.resize(100, 20)
    assert label.shown.endswith("…")
    assert label.shown[:6] == TEXT[:6]
    assert label.toolTip() == label.text() == TEXT


def test_it_lets_the_window_be_narrow(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() == 0
    assert label.minimumSizeHint().height() > 0


def test_what_is_shown_is_what_is_drawn(label: ElidedLabel) -> None:
    label.resize(100, 20)
    drawn = label.grab().toImage()
    label.tell(label.shown)
    assert drawn == label.grab().toImage()
    label.tell("another")
    assert drawn != label.grab().toImage()
