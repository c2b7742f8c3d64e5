"""Renders the program's icon from its drawings, in the sizes and formats each system wants."""

import os
import sys
from pathlib import Path

from installers import project

_DRAWINGS = project.ROOT / "resources" / "icons"
_FOLDER = project.BUILD / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawing(size: int) -> Path:
    """The SVG for icons of that size; small ones have drawings of their own."""
    special = _DRAWINGS / f"app-{size}.svg"
    return special if special.exists() else _DRAWINGS / "app.svg"


def render(size: int) -> Path:
    """A square PNG of so many pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    path = _FOLDER / f"{size}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing(size))).render(painter)
    painter.end()
    if not image.save(str(path)):
        raise SystemExit(f"{path} cannot be written.")
    return path


def for_system() -> str | None:
    """The file with all sizes; None on systems where program files have no icon."""
    if sys.platform == "win32":
        return str(_join("ico", SIZES[:-1]))
    if sys.platform == "darwin":
        return str(_join("icns", SIZES[3:]))
    return None


def for_windows() -> Path:
    """The icon of the installer, which can be made on any system."""
    return _join("ico", SIZES[:-1])


def _join(kind: str, sizes: tuple[int, ...]) -> Path:
    from PIL import Image

    pictures = [Image.open(render(size)) for size in sorted(sizes, reverse=True)]
    path = _FOLDER / f"app.{kind}"
    largest, *others = pictures
    largest.save(path, append_images=others, sizes=[picture.size for picture in pictures])
    return path
