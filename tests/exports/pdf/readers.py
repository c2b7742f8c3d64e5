"""What other programs read in a PDF: PDFium, and poppler where it is installed."""

import ctypes
import html
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pytest
from pypdfium2 import raw

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is missing")
needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is missing")


class SeenWord(NamedTuple):
    """A word with the box around it: left, bottom, right, top in user space."""

    text: str
    box: tuple[float, float, float, float]


def lines(data: bytes, page: int = 0, password: str | None = None) -> list[str]:
    """The lines that PDFium finds."""
    with pypdfium2.PdfDocument(data, password=password) as document:
        text = document[page].get_textpage().get_text_range()
    return [line.strip() for line in text.splitlines() if line.strip()]


def words(data: bytes, page: int = 0) -> list[SeenWord]:
    """The words that PDFium finds, with their boxes."""
    found: list[SeenWord] = []
    with pypdfium2.PdfDocument(data) as document:
        text = document[page].get_textpage()
        run: list[tuple[str, tuple[float, ...]]] = []
        for index in range(text.count_chars() + 1):
            code = raw.FPDFText_GetUnicode(text, index) if index < text.count_chars() else 32
            if not chr(code).isspace():
                run.append((chr(code), _box(text, index)))
            elif run:
                found.append(_join(run))
                run = []
    return found


def _box(text: pypdfium2.PdfTextPage, index: int) -> tuple[float, ...]:
    sides = [ctypes.c_double() for _ in range(4)]
    raw.FPDFText_GetCharBox(text, index, *sides)
    left, right, bottom, top = (side.value for side in sides)
    return left, bottom, right, top


def _join(run: list[tuple[str, tuple[float, ...]]]) -> SeenWord:
    boxes = [box for _, box in run]
    left, bottom = (min(box[side] for box in boxes) for side in (0, 1))
    right, top = (max(box[side] for box in boxes) for side in (2, 3))
    return SeenWord("".join(character for character, _ in run), (left, bottom, right, top))


def poppler_text(data: bytes, folder: Path, *options: str) -> str:
    """What pdftotext prints."""
    path = folder / "read.pdf"
    path.write_bytes(data)
    command = ["pdftotext", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def poppler_words(data: bytes, folder: Path) -> list[SeenWord]:
    """The words that poppler finds, y downwards from the top of the shown page."""
    printed = poppler_text(data, folder, "-bbox", "-cropbox")
    pattern = r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
    return [
        SeenWord(html.unescape(text), (float(a), float(b), float(c), float(d)))
        for a, b, c, d, text in re.findall(pattern, printed)
    ]


def picture(data: bytes, page: int = 0, scale: float = 1.0) -> bytes:
    """The pixels that PDFium draws."""
    with pypdfium2.PdfDocument(data) as document:
        return bytes(document[page].render(scale=scale).to_numpy().tobytes())


def overlap(
    first: tuple[float, float, float, float], second: tuple[float, float, float, float]
) -> float:
    """Intersection over union of two boxes."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    areas = ((box[2] - box[0]) * (box[3] - box[1]) for box in (first, second))
    return shared / (sum(areas) - shared)
