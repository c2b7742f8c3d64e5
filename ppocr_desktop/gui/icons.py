"""The program's own icons, drawn from SVG in the palette's text color at whatever size is asked."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from ppocr_desktop import places

# Small application icons are drawings of their own, on the pixels they are shown on.
_APPLICATION_DRAWINGS = {
    16: "app-16",
    24: "app-24",
    32: "app-32",
    **dict.fromkeys((48, 64, 128, 256, 512), "app"),
}

_ROLES = {
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText),
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
}
_NORMAL = (QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)


def icon(name: str) -> QIcon:
    """The icon drawn in `resources/icons/<name>.svg`, in the palette's color of the moment.

    Raises ValueError for a name that has no drawing.
    """
    _drawing(name)
    return QIcon(_Engine(name))


def application_icon() -> QIcon:
    """The program's full-color icon, for windows, the tray and the task bar."""
    result = QIcon()
    for size, name in _APPLICATION_DRAWINGS.items():
        result.addPixmap(_render(name, QSize(size, size), 0.0))
    return result


class _Engine(QIconEngine):
    """Draws one icon when it is asked for, so that a change of theme needs no new icons."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        del state
        if size.isEmpty():
            # Of a button with no room, for a moment: Qt complains about drawing on it.
            return QPixmap()
        return _tinted(self._name, size, scale, _color(mode))

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name)
        # Qt now owns the copy, but PySide would delete it with its last Python reference.
        _COPIES.append(copy)
        return copy


_COPIES: list[_Engine] = []
"""What `clone` has made; never let go of."""


def _color(mode: QIcon.Mode) -> QColor:
    return QGuiApplication.palette().color(*_ROLES.get(mode, _NORMAL))


def _tinted(name: str, size: QSize, scale: float, color: QColor) -> QPixmap:
    """A drawing in one color, `size` in device-independent pixels."""
    key = f"icon/{name}/{size.width()}x{size.height()}@{scale}/{color.rgba():08x}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixels = size * scale
    pixmap = _render(name, pixels, _shift(min(pixels.width(), pixels.height())))
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), color)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _shift(side: int) -> float:
    """How many pixels to move a drawing of `side` pixels so that its lines fall on whole pixels.

    They run on multiples of 1.5 of 24 units, 1.75 wide.
    """
    if side % 8 == 0:
        return 0.5 if round(side * 1.75 / 24) % 2 else 0.0
    # Half of the lines lie on a pixel's middle and half on its edge: this treats both alike.
    return 0.25 if side % 4 == 0 else 0.0


def _render(name: str, size: QSize, shift: float) -> QPixmap:
    """A drawing in its own colors, in the middle of `size` pixels."""
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    left, top = (size.width() - side) // 2, (size.height() - side) // 2
    renderer = QSvgRenderer(QByteArray(_drawing(name)))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(left + shift, top + shift, side, side))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    path = places.resources() / "icons" / f"{name}.svg"
    try:
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"There is no icon named {name!r}: {path} cannot be read.") from error
