"""What readers make of lines that are a little askew."""

from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import pdf
from tests.exports.pdf import papers, readers
from tests.exports.samples import rotate

_TEXTS = (
    "Der Branch kann nicht während eines Merges",
    "Lua, JavaScript, Vala, entsprechen (Desktop)",
    "until somebody searched for them",
)
_TILTS = [-1, -0.7, -0.4, 0.4, 0.7, 1]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return papers.save(tmp_path / "a.jpg", papers.white(1000, 1000), dpi=(150, 150))


def _paragraph(degrees: float) -> list[TextLine]:
    """Wide type, as its letters are moved apart."""
    lines = [
        papers.line(text, papers.rectangle(50, 400 + 40 * row, 20 * len(text), 35), row)
        for row, text in enumerate(_TEXTS)
    ]
    return [
        replace(one, polygon=rotate(one.polygon, degrees, 500, 500), ink=(0.15, 0.75))
        for one in lines
    ]


def _render(picture: Path, lines: list[TextLine]) -> bytes:
    return pdf.render(papers.document_of(picture, Page(1000, 1000, tuple(lines))))


@readers.needs_poppler
@pytest.mark.parametrize("degrees", _TILTS)
def test_poppler_finds_the_words_of_a_skewed_page(
    degrees: float, picture: Path, tmp_path: Path
) -> None:
    found = readers.poppler_words(_render(picture, _paragraph(degrees)), tmp_path)
    assert sorted(word.text for word in found) == sorted(" ".join(_TEXTS).split())


@pytest.mark.parametrize("degrees", _TILTS)
def test_chrome_finds_the_lines_of_a_skewed_page(degrees: float, picture: Path) -> None:
    assert readers.lines(_render(picture, _paragraph(degrees))) == list(_TEXTS)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_of_a_skewed_page_stay_on_their_places(turn: int, picture: Path) -> None:
    lines = _paragraph(turn + 0.7)
    wanted = [word for line in lines for word in line.words]
    seen = readers.words(_render(picture, lines))
    for word, (text, (left, bottom, right, top)) in zip(wanted, seen, strict=True):
        assert word.text == text
        x, y = (sum(values) / 4 * 0.48 for values in zip(*word.polygon, strict=True))
        assert left < x < right
        assert bottom < 480 - y < top
