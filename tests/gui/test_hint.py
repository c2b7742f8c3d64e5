"""Explanations are quiet but readable."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.hint import Hint, quiet_color, row_color
from ppocr_desktop.gui.panels.hints import HintPage


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive])
def test_quiet_words_of_a_chosen_row_can_be_read(
    dark: bool,
    group: QPalette.ColorGroup,
) -> None:
    option = QStyleOptionViewItem()
    option.palette = theme.palette(dark=dark)
    assert contrast(row_color(option), option.palette.color(QPalette.ColorRole.Base)) >= 4.5
    option.state |= QStyle.StateFlag.State_Selected
    paper = option.palette.color(group, QPalette.ColorRole.Highlight)
    assert contrast(row_color(option), paper) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_hints_have_enough_contrast(dark: bool) -> None:
    palette = theme.palette(dark=dark)
    back = palette.color(QPalette.ColorRole.Window)
    assert contrast(quiet_color(palette), back) >= 4.5


def test_a_hint_follows_the_theme(qtbot: QtBot) -> None:
    hint = Hint("text")
    qtbot.addWidget(hint)
    parent = hint.parentWidget()
    assert parent is None
    hint.setPalette(theme.palette(dark=True))
    assert hint.palette().color(QPalette.ColorRole.WindowText) == quiet_color(hint.palette())


def test_a_hint_is_as_quiet_on_paper_as_in_the_window(qtbot: QtBot) -> None:
    page = HintPage()
    qtbot.addWidget(page)
    (hint,) = page.findChildren(Hint)
    assert hint.palette().color(hint.foregroundRole()) == quiet_color(hint.palette())
