"""A screen as it was at one moment, and how its pixels lie in the window that shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter


@dataclass(frozen=True, slots=True)
class Shot:
    """The frozen picture of one screen.

    `place` is where the screen lies as Qt counts, in device-independent pixels; `origin` is where
    its picture lies on the desktop, in the screens' own pixels.
    """

    name: str
    image: QImage
    place: QRect
    origin: QPoint

    @property
    def scale(self) -> float:
        """The picture's pixels for each pixel as Qt counts.

        Taken from the picture alone: on Wayland a screen's device-pixel ratio can be 2 while its
        picture is 1.5 times as large.
        """
        ratio = self.image.devicePixelRatio()
        # Qt rounds a screen's size: 1280 pixels at 1.5 are 853, which is not 1280 / 1.5.
        width = self.image.width()
        return ratio if abs(width - self.place.width() * ratio) < 2 else width / self.place.width()

    @property
    def area(self) -> QRect:
        """What the picture covers of the desktop, in the screens' own pixels."""
        return QRect(self.origin, self.image.size())

    @property
    def bounds(self) -> QRect:
        """All of the picture, in its own pixels."""
        return self.image.rect()

    def to_pixel(self, position: QPointF) -> QPoint:
        """The pixel at a position in the screen as Qt counts, which may lie on another screen."""
        return QPoint(floor(position.x() * self.scale), floor(position.y() * self.scale))

    def to_screen(self, region: QRect) -> QRectF:
        """Where some of the picture's pixels lie in the screen as Qt counts."""
        scale = self.scale
        return QRectF(
            region.x() / scale,
            region.y() / scale,
            region.width() / scale,
            region.height() / scale,
        )

    def to_desktop(self, region: QRect) -> QRect:
        """Where some of the picture's pixels lie on the desktop, as Qt counts."""
        return self.to_screen(region).toAlignedRect().translated(self.place.topLeft())


def cut(shots: Sequence[Shot], region: QRect) -> QImage:
    """A part of the desktop, given in the screens' own pixels; null if it is on no screen.

    What lies between the screens is black.
    """
    touched = [shot for shot in shots if shot.area.intersects(region)]
    if not touched:
        return QImage()
    for shot in touched:
        if shot.area.contains(region):
            return crop(shot.image, region.translated(-shot.origin))
    image = QImage(region.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    for shot in touched:
        part = shot.area.intersected(region)
        source = part.translated(-shot.origin)
        painter.drawImage(part.topLeft() - region.topLeft(), crop(shot.image, source))
    painter.end()
    return image


def crop(image: QImage, region: QRect) -> QImage:
    """A part of a picture, with the device pixel ratio 1."""
    part = image.copy(region)
    part.setDevicePixelRatio(1)
    return part


def split(image: QImage, places: Sequence[tuple[str, QRect]]) -> list[Shot]:
    """The screens' shots from one picture of the whole desktop, as the portal gives it.

    `places` are the screens' names and places as Qt counts. The picture has one scale throughout,
    whatever the screens have.
    """
    whole = QRect()
    for _, place in places:
        whole = whole.united(place)
    scale_x, scale_y = image.width() / whole.width(), image.height() / whole.height()
    shots = []
    for name, place in places:
        left, top = place.x() - whole.x(), place.y() - whole.y()
        start = QPoint(round(left * scale_x), round(top * scale_y))
        end = QPoint(
            round((left + place.width()) * scale_x), round((top + place.height()) * scale_y)
        )
        size = QSize(end.x() - start.x(), end.y() - start.y())
        shots.append(Shot(name, crop(image, QRect(start, size)), place, start))
    return shots
