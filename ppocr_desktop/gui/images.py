"""Turns arrays of pixels into Qt's images and back."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter


def to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """A copy of an RGB array (height x width x 3) that owns its memory; any thread may call it."""
    height, width, _ = pixels.shape
    rows = np.ascontiguousarray(pixels)
    # The copy is 32 bits a pixel, which Qt draws without converting it each time.
    return QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )


def to_array(image: QImage) -> NDArray[np.uint8]:
    """An RGB array (height x width x 3) of an image; what is transparent lies on white."""
    flat = image.convertToFormat(QImage.Format.Format_ARGB32)
    opaque = _on_white(flat) if image.hasAlphaChannel() else flat
    rgb = opaque.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def _on_white(image: QImage) -> QImage:
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
