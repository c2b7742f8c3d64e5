"""Icons: every drawing, in the palette's colors, at the size and sharpness that is asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from ppocr_desktop import places
from ppocr_desktop.gui import icons, theme

FILES = sorted((places.resources() / "icons").glob("*.svg"))
APPLICATION = [path for path in FILES if path.stem.startswith("app")]
ONE_COLOR = [path for path in FILES if path not in APPLICATION]
SMALL = [path for path in ONE_COLOR if path.stem != "drop"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    wear(monkeypatch, theme.palette(dark=False))


def wear(monkeypatch: pytest.MonkeyPatch, palette: QPalette) -> None:
    """Make this the program's palette, for icons only."""
    monkeypatch.setattr(QGuiApplication, "palette", lambda: palette)


def image(pixmap: QPixmap) -> QImage:
    return pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def opaque_colors(pixmap: QPixmap) -> set[str]:
    """The colors of the pixels that are all but covered."""
    picture = image(pixmap)
    colors = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {color.name() for color in colors if color.alpha() == 255}


def draw(mode: QIcon.Mode = QIcon.Mode.Normal) -> QPixmap:
    return icons.icon("stop").pixmap(QSize(48, 48), 1.0, mode)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_drawing_can_be_drawn(path: Path) -> None:
    assert QSvgRenderer(path.as_posix()).isValid()


@pytest.mark.parametrize("path", ONE_COLOR, ids=lambda path: path.stem)
def test_an_icon_has_no_color_of_its_own(path: Path) -> None:
    paints = re.findall(r'(?:fill|stroke|stop-color)="([^"]*)"', path.read_text("utf-8"))
    assert set(paints) <= {"none", "currentColor"}


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_small_icons_share_grid_stroke_and_ends(path: Path) -> None:
    opening = path.read_text("utf-8").splitlines()[0]
    assert 'viewBox="0 0 24 24"' in opening
    assert 'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"' in opening


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
@pytest.mark.parametrize("size", [16, 20, 24, 32])
def test_an_icon_touches_no_edge_of_its_square(path: Path, size: int) -> None:
    picture = image(icons.icon(path.stem).pixmap(QSize(size, size), 1.0))
    ring = [(x, y) for x in range(size) for y in (0, size - 1)]
    ring += [(x, y) for y in range(size) for x in (0, size - 1)]
    assert max(picture.pixelColor(x, y).alpha() for x, y in ring) < 64


@pytest.mark.parametrize(("size", "width"), [(16, 1), (20, 1), (24, 2), (32, 2), (48, 3)])
def test_straight_lines_fall_on_whole_pixels(size: int, width: int) -> None:
    picture = image(icons.icon("stop").pixmap(QSize(size, size), 1.0))
    column = [picture.pixelColor(size // 2, y).alpha() for y in range(size // 2)]
    assert sum(alpha > 180 for alpha in column) >= width


def test_a_normal_icon_has_the_color_of_text() -> None:
    assert opaque_colors(draw()) == {
        theme.palette(dark=False).color(QPalette.ColorRole.WindowText).name()
    }


def test_a_disabled_icon_has_the_color_of_disabled_text() -> None:
    color = theme.palette(dark=False).color(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText
    )
    assert opaque_colors(draw(QIcon.Mode.Disabled)) == {color.name()}


def test_a_selected_icon_has_the_color_of_selected_text() -> None:
    palette = theme.palette(dark=False)
    assert opaque_colors(draw(QIcon.Mode.Selected)) == {
        palette.color(QPalette.ColorRole.HighlightedText).name()
    }


def test_an_icon_follows_the_palette_that_changes_under_it(monkeypatch: pytest.MonkeyPatch) -> None:
    icon = icons.icon("stop")
    icon.pixmap(QSize(48, 48), 1.0)
    wear(monkeypatch, theme.palette(dark=True))
    assert opaque_colors(icon.pixmap(QSize(48, 48), 1.0)) == {
        theme.palette(dark=True).color(QPalette.ColorRole.WindowText).name()
    }


def test_a_pixmap_has_the_pixels_of_a_sharp_screen() -> None:
    pixmap = icons.icon("open").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2.0


def test_an_icon_in_a_wide_rectangle_stays_square_and_in_the_middle() -> None:
    picture = image(icons.icon("stop").pixmap(QSize(96, 48), 1.0))
    inked = [x for x in range(96) if picture.pixelColor(x, 24).alpha() > 200]
    assert 48 - inked[0] == pytest.approx(inked[-1] - 47, abs=1)
    assert inked[-1] - inked[0] < 30


def test_the_same_pixmap_is_drawn_once() -> None:
    icon = icons.icon("help")
    first, second = (icon.pixmap(QSize(20, 20), 1.0) for _ in range(2))
    assert first.cacheKey() == second.cacheKey()


def test_an_icon_paints_itself() -> None:
    canvas = QPixmap(24, 24)
    canvas.fill(QColor("white"))
    painter = QPainter(canvas)
    icons.icon("check").paint(painter, QRect(0, 0, 24, 24))
    painter.end()
    assert len(opaque_colors(canvas)) > 1


def test_a_copied_icon_outlives_its_original() -> None:
    copy = QIcon(icons.icon("copy"))
    copy.addPixmap(QPixmap(1, 1))
    assert not copy.pixmap(QSize(16, 16), 1.0).isNull()


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(ValueError, match=r"There is no icon named 'nonsense': .*nonsense\.svg"):
        icons.icon("nonsense")


def test_the_application_icon_has_a_drawing_for_each_small_size(qtbot: QtBot) -> None:
    del qtbot
    sizes = {size.width() for size in icons.application_icon().availableSizes()}
    assert sizes >= {16, 24, 32, 48, 256}


def test_the_application_icon_is_in_full_color() -> None:
    assert len(opaque_colors(icons.application_icon().pixmap(QSize(32, 32), 1.0))) > 8


def test_an_icon_without_room_is_nothing() -> None:
    assert icons.icon("stop").pixmap(QSize(0, 0)).isNull()
    canvas = QPixmap(8, 8)
    painter = QPainter(canvas)
    icons.icon("stop").paint(painter, QRect(2, 2, 0, 4))
    painter.end()
