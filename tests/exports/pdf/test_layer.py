"""What readers make of the text layer: lines, words, places, scripts and directions."""

import io
import re
import shutil
import statistics
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path

import pikepdf
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Character, Page, TextLine
from ppocr_desktop.exports import pdf
from tests.exports.pdf import papers, readers
from tests.exports.samples import HOSTILE, rotate

SLANTS = [0, 0.2, 0.5, 1, 1.5, 2, 3, 5, 10, 90, 180, 270]
TEXTS = (
    "Bijdrage 4835 AC BREDA",
    "the second of five lines",
    "모든 국민은 법 앞에",
    "合计金额12元",
)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return papers.save(tmp_path / "a.jpg", papers.white(1000, 1000), dpi=(100, 100))


def rendered(picture: Path, *lines: TextLine) -> bytes:
    return pdf.render(papers.document_of(picture, Page(1000, 1000, lines)))


def slanted(degrees: float) -> list[TextLine]:
    """Lines on a page that lies askew."""
    lines = [
        papers.line(text, papers.rectangle(250, 300 + 80 * row, 24 * len(text), 40), row)
        for row, text in enumerate(TEXTS)
    ]
    return [replace(one, polygon=rotate(one.polygon, degrees, 500, 500)) for one in lines]


@pytest.mark.parametrize("degrees", SLANTS)
def test_slanted_lines_are_read_whole(degrees: float, picture: Path) -> None:
    assert readers.lines(rendered(picture, *slanted(degrees))) == list(TEXTS)


@readers.needs_poppler
@pytest.mark.parametrize("degrees", SLANTS[:9])
def test_poppler_reads_slanted_lines(degrees: float, picture: Path, tmp_path: Path) -> None:
    read = readers.poppler_text(rendered(picture, *slanted(degrees)), tmp_path, "-raw")
    assert [line.strip() for line in read.splitlines() if line.strip()] == list(TEXTS)


def column(text: str, right: float) -> TextLine:
    """Upright characters one below the other."""
    bottom = 100 + 40 * len(text)
    polygon = ((right, 100.0), (right, bottom), (right - 40, bottom), (right - 40, 100.0))
    return replace(papers.line(text, polygon), vertical=True)


def test_columns_are_read_from_right_to_left(picture: Path) -> None:
    texts = ["国境の長いトンネルを", "抜けると雪国であった。", "夜の底が白くなった。"]
    data = rendered(picture, *(column(text, 900 - 80 * n) for n, text in enumerate(texts)))
    assert readers.lines(data) == texts


@readers.needs_poppler
def test_poppler_reads_columns_from_right_to_left(picture: Path, tmp_path: Path) -> None:
    texts = ["国境の長いトンネルを", "抜けると雪国であった。", "夜の底が白くなった。"]
    data = rendered(picture, *(column(text, 900 - 80 * n) for n, text in enumerate(texts)))
    assert readers.poppler_text(data, tmp_path).split() == texts


def leftwards(text: str) -> TextLine:
    """A line whose first character stands at its right end."""
    one = papers.line(text, papers.rectangle(100, 100, 600, 40))
    turned = tuple(replace(c, start=1 - c.end, end=1 - c.start) for c in one.characters)
    return replace(one, characters=turned)


@pytest.mark.parametrize("text", ["שלום לכולם (היום)", "السلام عليكم ورحمة"])
def test_leftward_text_is_read_in_its_own_order(text: str, picture: Path) -> None:
    assert readers.lines(rendered(picture, leftwards(text))) == [text]


def test_leftward_text_that_was_edited_is_read_in_its_own_order(picture: Path) -> None:
    edited = replace(leftwards("שלום לכולם"), characters=(), edited=True)
    assert readers.lines(rendered(picture, edited)) == ["שלום לכולם"]


@pytest.mark.parametrize(
    "text",
    [
        "𠮷野家で👍",
        "ﬁne ﬂow",
        "全角　空白",
        "각 나라",
        "Ångström naïve",
        "Größe €5–7 “so”",
        "ไทยแลนด์",
    ],
)
def test_every_script_comes_back_as_it_went_in(text: str, picture: Path) -> None:
    for given in (text, unicodedata.normalize("NFD", text)):
        (read,) = readers.lines(rendered(picture, papers.line(given, LINE)))
        # PDFium takes ligatures apart.
        normalized = (unicodedata.normalize("NFKC", one) for one in (read, text))
        assert len({tuple(one.split()) for one in normalized}) == 1


LINE = papers.rectangle(100, 100, 600, 40)


def test_korean_keeps_its_spaces_and_chinese_gets_none(picture: Path) -> None:
    texts = ["대한민국의 주권은 국민에게 있고", "人人生而自由在尊严和权利上一律平等"]
    lines = [
        papers.line(t, papers.rectangle(100, 100 + 90 * n, 700, 40)) for n, t in enumerate(texts)
    ]
    assert readers.lines(rendered(picture, *lines)) == texts


def test_hostile_text_is_written_without_harm(picture: Path) -> None:
    data = rendered(picture, papers.line(HOSTILE, LINE))
    (read,) = (" ".join(readers.lines(data)),)
    assert not set(read) & set("\x00\x1b\x0b\ufffe\ufeff\ufffd")
    assert "שלום" in read


def test_lines_without_area_or_text_are_left_out(picture: Path) -> None:
    lines = (
        papers.line("nowhere", papers.rectangle(10, 10, 0, 40)),
        papers.line("flat", papers.rectangle(10, 10, 90, 0)),
        papers.line("outside", papers.rectangle(2000, 10, 90, 40)),
        papers.line("   ", LINE),
        TextLine("", 0.9, LINE),
        papers.line("here", papers.rectangle(100, 300, 90, 40)),
    )
    assert readers.lines(rendered(picture, *lines)) == ["here"]


def test_a_line_that_sticks_out_is_cut_at_the_edge(picture: Path) -> None:
    data = rendered(picture, papers.line("half outside", papers.rectangle(-50, 100, 400, 40)))
    assert min(word.box[0] for word in readers.words(data)) > -1


@pytest.mark.parametrize("height_pt", [6, 12, 24, 48, 72])
def test_a_selection_is_as_high_as_its_line(height_pt: float, picture: Path) -> None:
    height = height_pt * 100 / 72
    data = rendered(picture, papers.line("Selected", papers.rectangle(50, 100, 900, height)))
    (word,) = readers.words(data)
    assert 0.9 < (word.box[3] - word.box[1]) / height_pt < 1.1


def test_characters_stand_where_they_are_seen(picture: Path) -> None:
    text = "Invoice 4711 Illinois WWW and some more words"
    data = rendered(picture, papers.line(text, papers.rectangle(50, 100, 900, 40)))
    wanted = papers.line(text, papers.rectangle(50, 100, 900, 40))
    seen = dict(zip(text.split(), readers.words(data), strict=True))
    for word in wanted.words:
        left, _, right, _ = geometry.box(word.polygon)
        box = seen[word.text].box
        assert abs(box[0] * 100 / 72 - left) < 0.1 * 40
        assert abs(box[2] * 100 / 72 - right) < 0.1 * 40


def test_words_lie_right_though_borders_between_characters_are_guessed(picture: Path) -> None:
    """As a recognizer has it, which knows the middles and cuts half-way between them."""
    text = "Illinois will fill it: WWW. MMM iii (100 %)"
    truth = papers.line(text, papers.rectangle(50, 100, 900, 40))
    middles = [(one.start + one.end) / 2 for one in truth.characters]
    borders = [0.0, *map(statistics.mean, pairwise(middles)), 1.0]
    guessed = tuple(
        Character(one.text, *place, 0.9)
        for one, place in zip(truth.characters, pairwise(borders), strict=True)
    )
    read = readers.words(rendered(picture, replace(truth, characters=guessed)))
    for seen, word in zip(read, truth.words, strict=True):
        left, _, right, _ = (side * 72 / 100 for side in geometry.box(word.polygon))
        box = (seen.box[0], 0.0, seen.box[2], 1.0)
        assert readers.overlap(box, (left, 0.0, right, 1.0)) > 0.85


def test_typewritten_words_lie_right(picture: Path) -> None:
    text = "iii WWW Illinois 111 MMMM ill"
    width = 900 / len(text)
    characters = tuple(
        Character(one, n / len(text), (n + 1) / len(text), 0.9) for n, one in enumerate(text)
    )
    line = TextLine(text, 0.9, papers.rectangle(50, 100, 900, 40), characters)
    for word in readers.words(rendered(picture, line)):
        first = text.index(word.text)
        assert abs(word.box[0] * 100 / 72 - (50 + first * width)) < 0.15 * width
        assert abs(word.box[2] * 100 / 72 - (50 + (first + len(word.text)) * width)) < 0.15 * width


def inked(text: str, ends: Sequence[tuple[float, float]], bearing: float = 0.0) -> TextLine:
    """A line whose words have ink at these ends in pixels from 50 on, 20 of its 40 pixels high.

    Within words characters are as wide as each other; `bearing` is what they leave free, in pixels.
    """
    characters: list[Character] = []
    for word, (start, end) in zip(text.split(), ends, strict=True):
        step = (end - start) / len(word)
        for index, one in enumerate(word):
            left = start + index * step + (bearing if index == 0 else 0)
            right = start + (index + 1) * step - (bearing if index == len(word) - 1 else 0)
            characters.append(Character(one, left / 900, right / 900, 0.9))
        characters.append(Character(" ", end / 900, end / 900, 0.9))
    polygon = papers.rectangle(50, 100, 900, 40)
    return TextLine(text, 0.9, polygon, tuple(characters[:-1]), ink=(0.25, 0.75))


def boxes(data: bytes) -> list[tuple[float, ...]]:
    """Left, top, right and bottom of the words in pixels."""
    found = (word.box for word in readers.words(data))
    scaled = (tuple(side * 100 / 72 for side in box) for box in found)
    return [(left - 50, 1000 - top, right - 50, 1000 - low) for left, low, right, top in scaled]


def test_words_are_as_high_as_the_ink_of_their_line(picture: Path) -> None:
    for _, top, _, bottom in boxes(rendered(picture, inked("two words", [(0, 60), (90, 180)]))):
        assert (top, bottom) == pytest.approx((110, 130), abs=1)


def test_words_end_a_little_beyond_their_ink(picture: Path) -> None:
    ends = [(10.0, 70.0), (90.0, 170.0), (190.0, 230.0)]
    found = boxes(rendered(picture, inked("sea sand on", ends)))
    for (left, _, right, _), (start, end) in zip(found, ends, strict=True):
        assert 0 < start - left < 4
        assert 0 < right - end < 4


def test_typewritten_words_lie_right_by_their_ink(picture: Path) -> None:
    words = ["iii", "WWW", "Illinois", "111", "MMMM", "ill"]
    starts = accumulate((len(word) + 1 for word in words[:-1]), initial=0)
    ends = [(12.0 * n, 12.0 * (n + len(word))) for n, word in zip(starts, words, strict=True)]
    found = boxes(rendered(picture, inked(" ".join(words), ends, bearing=1.5)))
    for (left, _, right, _), (start, end) in zip(found, ends, strict=True):
        assert (left, right) == pytest.approx((start, end), abs=2)


def test_a_full_width_comma_keeps_its_empty_half(picture: Path) -> None:
    text = "雨天借伞，"
    line = inked(text, [(0, 200)])
    *others, comma = line.characters
    line = replace(line, characters=(*others, replace(comma, end=comma.start + 15 / 900)))
    ((_, _, right, _),) = boxes(rendered(picture, line))
    assert right > 185


def content(data: bytes) -> str:
    with pikepdf.open(io.BytesIO(data)) as file:
        return str(file.pages[0].obj.Contents[0].read_bytes().decode("ascii"))


def test_each_line_is_one_text_object_with_its_own_scale(picture: Path) -> None:
    written = content(rendered(picture, *slanted(10)))
    assert written.count("BT ") == written.count(" Tz ") == written.count("] TJ") == len(TEXTS)
    assert written.count("3 Tr") == len(TEXTS)


def test_glyphs_are_never_moved_so_far_that_it_reads_as_a_space(
    picture: Path, tmp_path: Path
) -> None:
    text = "wide and narrow"
    spread = tuple(
        Character(one, n**2 / 15**2, (n + 1) ** 2 / 15**2, 0.9) for n, one in enumerate(text)
    )
    line = TextLine(text, 0.9, papers.rectangle(50, 100, 900, 40), spread)
    data = rendered(picture, line)
    assert readers.lines(data) == [text]
    if shutil.which("pdftotext"):
        assert readers.poppler_text(data, tmp_path).split() == text.split()
    inner = re.findall(r">(-?\d+)<", content(data))
    starts = len(text.split()) - 1
    assert sum(abs(int(move)) > 60 for move in inner) <= starts


def test_the_font_maps_at_most_a_hundred_characters_at_once(picture: Path) -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 250)))
    data = rendered(picture, papers.line(text, papers.rectangle(10, 100, 980, 40)))
    assert "".join(readers.lines(data)) == text
    with pikepdf.open(io.BytesIO(data)) as file:
        (font,) = file.pages[0].obj.Resources.Font.values()
        blocks = re.findall(rb"(\d+) beginbfchar", font.ToUnicode.read_bytes())
    assert [int(count) for count in blocks] == [100, 100, 51]


def test_the_layer_leaves_no_ink_even_where_it_is_drawn(picture: Path, tmp_path: Path) -> None:
    data = pdf.render(
        papers.document_of(picture, Page(1000, 1000, tuple(slanted(0)))),
        papers.extras(pictures=pdf.Pictures.NONE),
    )
    with pikepdf.open(io.BytesIO(data)) as file:
        page = file.pages[0].obj
        drawn = page.Contents[0].read_bytes().replace(b"3 Tr", b"0 Tr")
        page.Contents = file.make_stream(drawn)
        file.save(tmp_path / "drawn.pdf")
    assert set(readers.picture((tmp_path / "drawn.pdf").read_bytes(), scale=2)) == {255}
