import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop import __version__, geometry
from ppocr_desktop.document import Document, TextLine
from ppocr_desktop.exports import hocr
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    DOCUMENT,
    HOSTILE,
    document_of,
    line,
    page_of,
    rectangle,
    rotate,
    text_document,
)

BBOX = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
NESTING = {
    "ocr_carea": "ocr_page",
    "ocr_par": "ocr_carea",
    "ocr_line": "ocr_par",
    "ocrx_word": "ocr_line",
}


def parse(document: Document) -> ET.Element:
    return ET.fromstring(hocr.render(document))


def of_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [element for element in root.iter() if element.get("class") == name]


def title_of(one: TextLine) -> str:
    (element,) = of_class(parse(document_of(page_of(one))), "ocr_line")
    return element.get("title", "")


def bbox(element: ET.Element) -> tuple[int, ...]:
    match = BBOX.search(element.get("title", ""))
    assert match
    return tuple(map(int, match.groups()))


def test_elements_nest_as_the_format_asks() -> None:
    root = parse(DOCUMENT)
    parents = {child: parent for parent in root.iter() for child in parent}
    for name, outer in NESTING.items():
        assert of_class(root, name)
        for element in of_class(root, name):
            assert parents[element].get("class") == outer
            left, top, right, bottom = bbox(element)
            x1, y1, x2, y2 = bbox(parents[element])
            assert x1 <= left <= right <= x2
            assert y1 <= top <= bottom <= y2


def test_ids_are_unique() -> None:
    ids = [element.get("id") for element in parse(DOCUMENT).iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_the_head_says_who_wrote_it_and_what_to_expect() -> None:
    root = parse(DOCUMENT)
    metas = {element.get("name"): element.get("content", "") for element in root.iter()}
    assert metas["ocr-system"] == f"ppocr-desktop {__version__}"
    assert metas["ocr-number-of-pages"] == "3"
    used = {element.get("class") for element in root.iter() if element.get("class")}
    assert used | {"ocrp_poly"} == set(metas["ocr-capabilities"].split())


def test_pages_say_where_they_come_from() -> None:
    titles = [page.get("title") for page in of_class(parse(DOCUMENT), "ocr_page")]
    assert titles == [
        "image \"receipt %221%22 & 'co'.png\"; bbox 0 0 1000 1000; ppageno 0",
        'image "paper.pdf"; bbox 0 0 300 600; ppageno 1',
        'image "paper.pdf"; bbox 0 0 100 200; ppageno 2',
    ]


def test_pages_of_one_file_keep_their_numbers() -> None:
    document = Document(DOCUMENT.pages[1:])
    titles = [page.get("title", "") for page in of_class(parse(document), "ocr_page")]
    assert [title.rpartition("; ")[2] for title in titles] == ["ppageno 1", "ppageno 6"]


def test_words_have_a_box_and_a_confidence() -> None:
    (word,) = of_class(parse(text_document("word")), "ocrx_word")
    assert word.get("title") == "bbox 10 20 310 50; x_wconf 90"


def test_a_level_line_has_a_level_baseline_above_its_lower_edge() -> None:
    assert title_of(line("a", rectangle(10, 20, 300, 30))) == "bbox 10 20 310 50; baseline 0 -6"


@pytest.mark.parametrize("degrees", [-30, -2, 2, 30])
def test_the_baseline_of_a_slanted_line_meets_its_text(degrees: float) -> None:
    polygon = rotate(rectangle(300, 400, 300, 40), degrees, 450, 420)
    title = title_of(line("a", polygon))
    assert "poly " in title
    match = re.search(r"bbox (\S+) \S+ \S+ (\S+); baseline (\S+) (\S+);", title)
    assert match
    left, bottom, slope, height = map(float, match.groups())
    for x, y in (rotate(((300, 432), (600, 432)) * 2, degrees, 450, 420))[:2]:
        assert bottom + height + slope * (x - left) == pytest.approx(y, abs=1)


@pytest.mark.parametrize(("clockwise", "angle"), [(90, 270), (180, 180), (270, 90)])
def test_turned_lines_have_a_counterclockwise_angle(clockwise: int, angle: int) -> None:
    turned = line("a", geometry.turn(rectangle(10, 20, 300, 30), clockwise, 1000, 1000))
    assert title_of(turned).endswith(f"; textangle {angle}")


def test_characters_of_a_vertical_line_are_not_turned() -> None:
    polygon = ((40.0, 10.0), (40.0, 300.0), (10.0, 300.0), (10.0, 10.0))
    assert title_of(replace(line("a", polygon), vertical=True)) == "bbox 10 10 40 300"


def test_boxes_stay_on_the_page() -> None:
    assert title_of(line("a", rectangle(-9, -9, 2000, 30))).startswith("bbox 0 0 1000 21;")


@example(HOSTILE)
@given(st.text(st.characters()))
def test_any_text_comes_back(text: str) -> None:
    words = of_class(parse(text_document(text)), "ocrx_word")
    assert [word.text for word in words] == clean(text).split()


@given(st.text(st.characters()))
def test_any_file_name_comes_back(name: str) -> None:
    document = document_of(page_of(), name=f"a{name}.png".replace("/", ""))
    (page,) = of_class(parse(document), "ocr_page")
    shown = clean(document.pages[0].ref.shown_name).replace('"', "%22")
    assert page.get("title", "").startswith(f'image "{shown}"; bbox')


def test_a_reader_of_html_finds_the_same_text() -> None:
    class Reader(HTMLParser):
        text = ""

        def handle_data(self, data: str) -> None:
            self.text += data

    reader = Reader()
    reader.feed(hocr.render(text_document(HOSTILE)).decode())
    assert reader.text.split()[1:] == clean(HOSTILE).split()
