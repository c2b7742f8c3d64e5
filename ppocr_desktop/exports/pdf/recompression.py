"""Makes the pictures on pages of PDFs smaller."""

import logging
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
from pikepdf import Dictionary, Name, PdfImage, Stream

from ppocr_desktop.exports.pdf import dictionaries, pictures
from ppocr_desktop.exports.pdf.frames import Matrix
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures

_log = logging.getLogger(__name__)

_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_DEEPEST = 8


@dataclass(slots=True)
class _Drawn:
    """A picture with the largest size in points that it is drawn in."""

    image: Any
    width: float = 0.0
    height: float = 0.0

    @property
    def dpi(self) -> float:
        """The finer of its two resolutions; 0 if it is drawn without any area."""
        if self.width <= 0 or self.height <= 0:
            return 0.0
        pixels = (int(self.image.Width) / self.width, int(self.image.Height) / self.height)
        return max(pixels) * pictures.POINTS_PER_INCH


def compress(pages: Iterable[Any], options: PdfOptions) -> None:
    """Replaces the pictures that become smaller as the options want them; masks stay."""
    drawn: dict[tuple[int, int], _Drawn] = {}
    for page in pages:
        unit = float(dictionaries.inherited(page, "/UserUnit") or 1)
        resources = dictionaries.copy(dictionaries.inherited(page, "/Resources"))
        scale = (unit, 0.0, 0.0, unit, 0.0, 0.0)
        for image, matrix in _images(pikepdf.Page(page), resources, scale, 0):
            size = drawn.setdefault(image.objgen, _Drawn(image))
            size.width = max(size.width, math.hypot(matrix[0], matrix[1]))
            size.height = max(size.height, math.hypot(matrix[2], matrix[3]))
    for one in drawn.values():
        if one.dpi > 0 and _is_plain(one.image, options):
            _replace(one, options)


def _images(
    content: Any, resources: Any, matrix: Matrix, depth: int
) -> Iterator[tuple[Any, Matrix]]:
    """The pictures that content and its forms draw, each with its transformation matrix (CTM)."""
    objects = resources.get("/XObject")
    if not isinstance(objects, Dictionary) or depth > _DEEPEST:
        return
    for name, placed in _draws(content, matrix):
        drawn = objects.get(name)
        if not isinstance(drawn, Stream):
            continue
        if drawn.get("/Subtype") == Name.Image:
            yield drawn, placed
        elif drawn.get("/Subtype") == Name.Form:
            own = _matrix(drawn.get("/Matrix"))
            inner = drawn.get("/Resources", resources)
            yield from _images(drawn, inner, _product(own, placed), depth + 1)


def _draws(content: Any, matrix: Matrix) -> Iterator[tuple[str, Matrix]]:
    """The names of the objects that content draws, each with the CTM at that point."""
    saved: list[Matrix] = []
    try:
        instructions = pikepdf.parse_content_stream(content, "q Q cm Do")
    except pikepdf.PdfError:
        return
    for one in instructions:
        name, operands = str(one.operator), one.operands
        if name == "q":
            saved.append(matrix)
        elif name == "Q" and saved:
            matrix = saved.pop()
        elif name == "cm":
            matrix = _product(_matrix(operands), matrix)
        elif name == "Do":
            yield str(operands[0]), matrix


def _matrix(value: Any) -> Matrix:
    try:
        a, b, c, d, e, f = (float(each) for each in value)
    except (TypeError, ValueError):
        return _IDENTITY
    return a, b, c, d, e, f


def _product(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that applies the first and then the second (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _is_plain(image: Any, options: PdfOptions) -> bool:
    """Whether a picture is neither a mask nor small already."""
    if image.get("/ImageMask") or image.get("/BitsPerComponent") == 1:
        return False
    masked = any(key in image for key in ("/SMask", "/Mask"))
    return not masked or (options.pictures is Pictures.SMALLER and "/Mask" not in image)


def _replace(drawn: _Drawn, options: PdfOptions) -> None:
    image = drawn.image
    try:
        pixels = np.asarray(PdfImage(image).as_pil_image().convert("RGB"), np.uint8)
    except Exception:  # noqa: BLE001 - there is no end to what pictures hold and readers lack
        _log.info("a picture cannot be decoded and stays as it is", exc_info=True)
        return
    made = pictures.make(pixels, drawn.dpi, options)
    if len(made.data) >= len(image.read_raw_bytes()):
        return
    image.write(
        made.data,
        filter=Name(f"/{made.filter}"),
        decode_parms=Dictionary({f"/{key}": value for key, value in made.parameters.items()}),
    )
    image.Width, image.Height = made.width, made.height
    image.BitsPerComponent = made.bits
    image.ColorSpace = Name(f"/{made.color}")
    dictionaries.drop(image, "/Decode", "/Intent", "/Name")
