"""Pages of known text and known places, on pictures and in PDFs of many shapes."""

import io
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
from numpy.typing import NDArray
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageFont

from ppocr_desktop import geometry
from ppocr_desktop.document import Character, Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.exports import pdf
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf.options import PdfOptions
from ppocr_desktop.geometry import Polygon
from tests.exports.samples import rectangle as rectangle  # noqa: PLC0414 - for the tests here

WIDTH, HEIGHT = 600, 800
"""Pixels of the page below."""

_FACE = ImageFont.load_default(100)
"""A face with Latin letters; of others every character is as wide as the face is high."""


def line(text: str, polygon: Polygon, paragraph: int = 0) -> TextLine:
    """A line whose characters take the room that they have in print."""
    ends = list(accumulate(_FACE.getlength(one) if one < "\u2e80" else 100.0 for one in text))
    starts = [0.0, *ends[:-1]]
    characters = tuple(
        Character(one, start / ends[-1], end / ends[-1], 0.9)
        for one, start, end in zip(text, starts, ends, strict=True)
    )
    return TextLine(text, 0.9, polygon, characters, paragraph=paragraph)


LINES: tuple[TextLine, ...] = (
    line("Invoice 4711 of 2026", rectangle(40, 40, 300, 30)),
    line("대한민국의 모든 국민은", rectangle(40, 100, 320, 30), 1),
    line("雨天借伞，晴天归还", rectangle(40, 160, 300, 32), 2),
    line("€ 4.80", rectangle(480, 40, 90, 30), 3),
)


def page_of(*lines: TextLine, width: int = WIDTH, height: int = HEIGHT) -> Page:
    return Page(width, height, lines or LINES)


def turned(page: Page, degrees: int) -> Page:
    """The same page as its picture is once it is turned clockwise."""
    sideways = degrees % 180 == 90
    return Page(
        page.height if sideways else page.width,
        page.width if sideways else page.height,
        tuple(
            TextLine(
                one.text,
                one.score,
                geometry.turn(one.polygon, degrees, page.width, page.height),
                one.characters,
                paragraph=one.paragraph,
            )
            for one in page.lines
        ),
    )


def document_of(path: Path, *pages: Page, turn: int = 0) -> Document:
    """The pages of one file."""
    refs = (PageRef(path, index, turn=turn) for index in range(len(pages)))
    return Document(tuple(map(DocumentPage, refs, pages)))


def extras(**options: object) -> Extras:
    return Extras(pdf=PdfOptions(**options))  # type: ignore[arg-type]


def white(width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """A light page with a few shapes, none of them symmetric."""
    image = Image.new("RGB", (width, height), (250, 248, 240))
    image.paste((200, 30, 30), (0, 0, width // 4, height // 8))
    image.paste((30, 30, 200), (width // 2, height // 2, width, height // 2 + 20))
    return image


def save(path: Path, image: Image.Image | None = None, **options: Any) -> Path:
    """A picture in the format that the path names."""
    (image or white()).save(path, **options)
    return path


def pixels(image: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(image.convert("RGB"), np.uint8)


def scan(
    path: Path,
    *,
    media: Sequence[float] = (0, 0, 432, 576),
    leftover: bytes = b"",
    pages: int = 1,
    **entries: object,
) -> Path:
    """A PDF of scanned pages: a JPEG that covers the media box, nothing else.

    `leftover` is content after the picture that may leave the graphics state changed; `entries`
    go into the dictionary of each page.
    """
    stream = io.BytesIO()
    white().save(stream, "JPEG")
    with pikepdf.new() as pdf:
        image = pikepdf.Stream(pdf, stream.getvalue())
        for key, value in {
            "/Type": Name.XObject,
            "/Subtype": Name.Image,
            "/Width": WIDTH,
            "/Height": HEIGHT,
            "/ColorSpace": Name.DeviceRGB,
            "/BitsPerComponent": 8,
            "/Filter": Name.DCTDecode,
        }.items():
            image[key] = value
        x0, y0, x1, y1 = media
        for _ in range(pages):
            content = b"q %f 0 0 %f %f %f cm /Im0 Do Q\n" % (x1 - x0, y1 - y0, x0, y0)
            page = Dictionary(
                Type=Name.Page,
                MediaBox=Array(list(media)),
                Resources=Dictionary(XObject=Dictionary(Im0=image)),
                Contents=pdf.make_stream(content + leftover),
            )
            for key, value in entries.items():
                page[f"/{key}"] = Array(list(value)) if isinstance(value, tuple) else value
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
        pdf.save(path)
    return path


def rendered(path: Path, **options: object) -> bytes:
    """The PDF of one file with the page of known text."""
    return pdf.render(document_of(path, page_of()), extras(**options))
