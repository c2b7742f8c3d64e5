"""Themes: palettes people can read in, colors of confidence, motion."""

from collections.abc import Iterator
from itertools import product
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QProgressBar,
    QPushButton,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.theme import Theme

ROLE = QPalette.ColorRole
LIGHT_AND_DARK = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The program, undressed again afterwards."""
    yield qapp
    qapp.styleHints().unsetColorScheme()
    follower = qapp.findChild(theme._SchemeFollower)
    if follower is not None:
        shiboken6.delete(follower)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


def luminance(color: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(top: QColor, below: QColor) -> QColor:
    """A translucent color laid on another."""
    alpha = top.alphaF()

    def mixed(above: float, beneath: float) -> float:
        return above * alpha + beneath * (1 - alpha)

    return QColor.fromRgbF(
        mixed(top.redF(), below.redF()),
        mixed(top.greenF(), below.greenF()),
        mixed(top.blueF(), below.blueF()),
    )


@LIGHT_AND_DARK
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        (ROLE.WindowText, ROLE.Window, 7),
        (ROLE.Text, ROLE.Base, 7),
        (ROLE.Text, ROLE.AlternateBase, 7),
        (ROLE.ButtonText, ROLE.Button, 7),
        (ROLE.HighlightedText, ROLE.Highlight, 7),
        (ROLE.ToolTipText, ROLE.ToolTipBase, 7),
        (ROLE.PlaceholderText, ROLE.Base, 4.5),
        (ROLE.Link, ROLE.Base, 4.5),
        (ROLE.Link, ROLE.Window, 4.5),
        (ROLE.LinkVisited, ROLE.Base, 4.5),
        (ROLE.Accent, ROLE.Base, 3),
        (ROLE.Accent, ROLE.Window, 3),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_a_palette_can_be_read(
    ink: QPalette.ColorRole, paper: QPalette.ColorRole, least: float, *, dark: bool
) -> None:
    palette = theme.palette(dark=dark)
    assert contrast(palette.color(ink), palette.color(paper)) >= least


@LIGHT_AND_DARK
def test_disabled_text_steps_back_but_can_be_made_out(*, dark: bool) -> None:
    palette = theme.palette(dark=dark)
    disabled = palette.color(QPalette.ColorGroup.Disabled, ROLE.WindowText)
    ratio = contrast(disabled, palette.color(ROLE.Window))
    assert 2.3 <= ratio < 4.5


@LIGHT_AND_DARK
def test_a_palette_knows_whether_it_is_dark(*, dark: bool) -> None:
    assert theme.is_dark(theme.palette(dark=dark)) is dark


@pytest.mark.parametrize("score", [1.0, 0.95, 0.90])
def test_sure_text_has_no_color(score: float) -> None:
    assert theme.confidence_color(score, theme.palette(dark=False)) is None


@LIGHT_AND_DARK
@pytest.mark.parametrize(("score", "hues"), [(0.899, (25, 50)), (0.70, (25, 50))])
def test_doubtful_text_is_amber(score: float, hues: tuple[int, int], *, dark: bool) -> None:
    color = theme.confidence_color(score, theme.palette(dark=dark))
    assert color is not None
    assert hues[0] <= color.hue() <= hues[1]


@LIGHT_AND_DARK
@pytest.mark.parametrize("score", [0.699, 0.0])
def test_very_doubtful_text_is_red(score: float, *, dark: bool) -> None:
    color = theme.confidence_color(score, theme.palette(dark=dark))
    assert color is not None
    assert color.hue() <= 12


@LIGHT_AND_DARK
@pytest.mark.parametrize("score", [0.8, 0.5])
@pytest.mark.parametrize("paper", [ROLE.Base, ROLE.AlternateBase, ROLE.Window, ROLE.Highlight])
def test_confidence_can_be_read(score: float, paper: QPalette.ColorRole, *, dark: bool) -> None:
    palette = theme.palette(dark=dark)
    color = theme.confidence_color(score, palette)
    assert color is not None
    assert contrast(color, palette.color(paper)) >= 4.5


@pytest.mark.parametrize("below", ["black", "white", "red", "lime", "blue", "gray"])
@pytest.mark.parametrize("score", [1.0, 0.8, 0.5])
def test_a_plate_can_be_read_over_any_picture(below: str, score: float) -> None:
    plate = over(theme.PLATE_COLOR, QColor(below))
    ink = theme.confidence_color(score, theme.palette(dark=False)) or theme.PLATE_TEXT_COLOR
    assert contrast(ink, plate) >= 4.5


@pytest.mark.parametrize(
    "outline",
    [theme.SELECTED_OUTLINE, *(theme.overlay_outline(score) for score in (1.0, 0.8, 0.5))],
    ids=["selected", "sure", "amber", "red"],
)
def test_an_outline_stands_out_from_any_picture(outline: theme.Outline) -> None:
    for red, green, blue in product(range(0, 256, 51), repeat=3):
        below = QColor(red, green, blue)
        seen = max(
            contrast(outline.core, over(outline.halo, below)),
            contrast(outline.core, below),
        )
        assert seen >= 3, below.name()


def test_outlines_tell_three_levels_apart() -> None:
    assert len({theme.overlay_outline(score).core.name() for score in (0.95, 0.8, 0.5)}) == 3


@LIGHT_AND_DARK
def test_the_page_comes_forward_from_what_surrounds_it(*, dark: bool) -> None:
    palette = theme.palette(dark=dark)
    assert luminance(theme.canvas_color(palette)) < luminance(palette.color(ROLE.Window))


@pytest.mark.parametrize(("chosen", "dark"), [(Theme.LIGHT, False), (Theme.DARK, True)])
def test_a_chosen_theme_is_worn(application: QApplication, chosen: Theme, *, dark: bool) -> None:
    theme.apply(application, chosen)
    assert application.palette() == theme.palette(dark=dark)


def test_the_theme_can_be_changed_while_a_window_is_open(application: QApplication) -> None:
    button = QPushButton("Read again")
    theme.apply(application, Theme.LIGHT)
    theme.apply(application, Theme.DARK)
    assert theme.is_dark(button.palette())


def test_the_system_theme_follows_the_system(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(application, Theme.SYSTEM)
    assert not theme.is_dark(application.palette())
    hints = application.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark(application.palette())


def test_a_style_that_cannot_be_dark_is_left_for_fusion(application: QApplication) -> None:
    application.setStyle("Windows")
    theme.apply(application, Theme.DARK)
    application.setStyleSheet("")
    assert application.style().name() == "fusion"


def test_the_system_keeps_its_own_palette_where_its_style_follows(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_FOLLOWING_STYLES", ("fusion",))
    before = application.palette()
    theme.apply(application, Theme.DARK)
    assert application.palette() == before
    assert application.styleSheet() == ""


def test_a_progress_bar_without_words_is_thin(application: QApplication) -> None:
    theme.apply(application, Theme.LIGHT)
    bar = QProgressBar(textVisible=False)
    bar.ensurePolished()
    assert bar.sizeHint().height() <= 4 or bar.maximumHeight() <= 4


def test_movements_take_a_moment(qapp: QApplication) -> None:
    del qapp
    assert theme.duration_ms() == 140


def test_nothing_moves_when_the_system_asks_for_less_motion(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    wish = SimpleNamespace(name="ReducedMotion")
    monkeypatch.setattr(QAccessibilityHints, "property", lambda _hints, _name: wish)
    assert theme.duration_ms() == 0


def test_nothing_moves_when_the_style_does_not(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(type(QApplication.style()), "styleHint", lambda *_hint: 0)
    assert theme.duration_ms() == 0


def test_the_choices_of_a_box_are_all_seen(application: QApplication, qtbot: QtBot) -> None:
    theme.apply(application, Theme.LIGHT)
    box = QComboBox()
    box.addItems(["Small", "Tiny", "Medium", "Large"])
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    last = box.view().visualRect(box.model().index(3, 0))
    assert box.view().viewport().rect().contains(last)
    box.hidePopup()


@LIGHT_AND_DARK
def test_a_tip_can_be_read(application: QApplication, qtbot: QtBot, *, dark: bool) -> None:
    theme.apply(application, Theme.DARK if dark else Theme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QToolTip.showText(window.mapToGlobal(QPoint(5, 5)), "MMMMMM", window)
    (tip,) = (one for one in application.topLevelWidgets() if one.inherits("QTipLabel"))
    picture = tip.grab().toImage()
    colors = [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]
    QToolTip.hideText()
    palest, darkest = max(colors, key=luminance), min(colors, key=luminance)
    assert contrast(palest, darkest) >= 4.5


@LIGHT_AND_DARK
def test_the_tab_with_the_focus_stands_out(
    application: QApplication, qtbot: QtBot, *, dark: bool
) -> None:
    theme.apply(application, Theme.DARK if dark else Theme.LIGHT)
    bar = QTabBar()
    bar.addTab("Lines")
    bar.addTab("Text")
    qtbot.addWidget(bar)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    before = bar.tabRect(0)
    bar.setFocus()
    middle = bar.grab().toImage().pixelColor(bar.tabRect(0).center().x(), 1)
    assert contrast(middle, application.palette().color(ROLE.Window)) >= 3
    assert bar.tabRect(0) == before
