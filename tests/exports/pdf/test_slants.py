"""What keeps slanted lines apart for pdf.js."""

import io
import math
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import pdf
from tests.exports.pdf import papers, readers
from tests.exports.samples import rotate

_TEXTS = ("Total: $1,234.56 due 30 days", "4835 AC BREDA", "All human beings", "WWW iii WWW iii")
_TEXT_OBJECT = re.compile(r"([\d.]+) Tf ([\d.]+) Tz ([-\d. ]+) Tm")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return papers.save(tmp_path / "a.jpg", papers.white(1000, 1000), dpi=(100, 100))


def _lines(degrees: float, pitch: int, widths: tuple[int, ...]) -> list[TextLine]:
    lines = [
        papers.line(text, papers.rectangle(150, 200 + pitch * row, width, 40), row)
        for row, (text, width) in enumerate(zip(_TEXTS, widths, strict=True))
    ]
    return [replace(one, polygon=rotate(one.polygon, degrees, 500, 500)) for one in lines]


def _levels(data: bytes) -> list[tuple[float, float]]:
    """Each line's font size, and how high pdf.js takes it to lie."""
    with pikepdf.open(io.BytesIO(data)) as file:
        written = file.pages[0].obj.Contents[0].read_bytes().decode()
    levels = []
    for size, stretch, matrix in _TEXT_OBJECT.findall(written):
        a, b, _, _, x, y = map(float, matrix.split())
        # It is only of slanted lines that pdf.js measures the height so.
        unit = float(stretch) / 100 if b else 1.0
        levels.append((float(size), (a * y - b * x) / unit))
    return levels


@pytest.mark.parametrize("degrees", [0.2, 0.5, 2, 5, -3])
@pytest.mark.parametrize("widths", [(400, 220, 320, 290), (410, 230, 300, 290)])
@pytest.mark.parametrize("pitch", [50, 70])
def test_no_slanted_line_seems_level_with_the_one_before(
    degrees: float, widths: tuple[int, ...], pitch: int, picture: Path
) -> None:
    lines = _lines(degrees, pitch, widths)
    data = pdf.render(papers.document_of(picture, Page(1000, 1000, tuple(lines))))
    for (height, above), (_, below) in pairwise(_levels(data)):
        assert math.fabs(above - below) > 0.5 * height
    assert readers.lines(data) == list(_TEXTS)
