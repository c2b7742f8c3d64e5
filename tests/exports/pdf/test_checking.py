"""Text that is shown in color, so that people see what was read where."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from ppocr_desktop.document import Character, Page, TextLine
from ppocr_desktop.exports import pdf
from tests.exports.pdf import papers, readers

VISIBLE = papers.extras(visible=True)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return papers.save(tmp_path / "a.png", papers.white(600, 800), dpi=(100, 100))


def blue_share(data: bytes) -> float:
    """How much of the first line's place is blue."""
    with pypdfium2.PdfDocument(data) as document:
        pixels = document[0].render(scale=100 / 72, rev_byteorder=True).to_numpy()
    place = pixels[300:330, 40:340].astype(int)
    return float(np.mean(place[..., 2] - place[..., 0] > 60))


def shown(picture: Path, *lines: TextLine) -> bytes:
    return pdf.render(papers.document_of(picture, Page(600, 800, lines)), VISIBLE)


def test_text_is_drawn_in_color_and_can_be_read(picture: Path) -> None:
    line = papers.line("Visible words", papers.rectangle(40, 300, 300, 30))
    data = shown(picture, line)
    hidden = pdf.render(papers.document_of(picture, Page(600, 800, (line,))))
    assert blue_share(data) > 0.05
    assert blue_share(hidden) == 0
    assert readers.lines(data) == ["Visible words"]


@pytest.mark.parametrize("text", ["대한민국 1948", "雨天借伞", "お茶をどうぞ", "Привет Ω", "ไทย"])
def test_no_character_is_lost_where_the_viewer_has_no_font(text: str, picture: Path) -> None:
    data = shown(picture, papers.line(text, papers.rectangle(40, 300, 300, 30)))
    assert "".join(readers.lines(data)).replace(" ", "") == text.replace(" ", "")


def test_words_of_typewriter_faces_fill_their_place(picture: Path) -> None:
    text = "MMWWM illii MWMWM"
    each = 1 / len(text)
    characters = tuple(
        Character(one, index * each, (index + 1) * each, 0.9) for index, one in enumerate(text)
    )
    line = TextLine(text, 0.9, papers.rectangle(40, 300, 340, 30), characters)
    wide, narrow, _ = (word.box for word in readers.words(shown(picture, line)))
    true_width = 340 * 5 * each * 72 / 100
    for left, _, right, _ in (wide, narrow):
        assert right - left == pytest.approx(true_width, rel=0.15)


def test_columns_are_shown(picture: Path) -> None:
    corners = ((340.0, 300.0), (340.0, 600.0), (310.0, 600.0), (310.0, 300.0))
    column = replace(papers.line("雪国であった", corners), vertical=True)
    data = shown(picture, column)
    assert sorted("".join(readers.lines(data))) == sorted("雪国であった")


def test_pages_of_pdfs_are_faded_below_the_text(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", leftover=b"0.5 0 0 0.5 9 9 cm")
    data = pdf.render(papers.document_of(path, papers.page_of()), VISIBLE)
    assert {"Invoice", "4711"} <= {word.text for word in readers.words(data)}
    plain, faded = (readers.picture(one) for one in (path.read_bytes(), data))
    assert np.frombuffer(faded, np.uint8).mean() > np.frombuffer(plain, np.uint8).mean()
