import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop.document import Area, AreaKind, Document, DocumentPage, PageRef
from ppocr_desktop.exports import structured
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    HOSTILE,
    document_of,
    line,
    page_of,
    rectangle,
    tabular_page,
    text_document,
)

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "formats.md"


def test_the_shape_is_that_of_version_1() -> None:
    page = page_of(line("a b", rectangle(1.26, 2, 30, 5), 3, score=0.98765), width=40, height=20)
    word = {"score": 0.9877}
    assert json.loads(structured.render(document_of(page, name="a.png"))) == {
        "version": 1,
        "pages": [
            {
                "source": "a.png",
                "page": 1,
                "width": 40,
                "height": 20,
                "orientation": 0,
                "lines": [
                    {
                        "polygon": [[1.3, 2.0], [31.3, 2.0], [31.3, 7.0], [1.3, 7.0]],
                        "text": "a b",
                        "score": 0.9877,
                        "paragraph": 3,
                        "words": [
                            word
                            | {
                                "text": "a",
                                "polygon": [[1.3, 2.0], [11.3, 2.0], [11.3, 7.0], [1.3, 7.0]],
                            },
                            word
                            | {
                                "text": "b",
                                "polygon": [[21.3, 2.0], [31.3, 2.0], [31.3, 7.0], [21.3, 7.0]],
                            },
                        ],
                    }
                ],
            }
        ],
    }


def test_the_documented_example_has_the_same_fields() -> None:
    documented = DOCUMENTATION.read_text("utf-8").split("```json\n")[1].split("```")[0]
    written = structured.render(document_of(page_of(line("a b", rectangle(0, 0, 9, 9)))))
    assert fields(json.loads(documented)) == fields(json.loads(written))


def fields(value: object) -> object:
    """The names in a JSON value without what they stand for; of a list, those of its first item."""
    if isinstance(value, dict):
        return {name: fields(item) for name, item in value.items()}
    return [fields(value[0])] if isinstance(value, list) else None


def page_from(page: DocumentPage) -> dict[str, Any]:
    (found,) = json.loads(structured.render(Document((page,))))["pages"]
    return dict(found)


def test_only_edited_lines_say_so() -> None:
    one = line("a", rectangle(0, 0, 9, 9))
    page = page_of(one, replace(one, edited=True))
    first, second = json.loads(structured.render(document_of(page)))["pages"][0]["lines"]
    assert "edited" not in first
    assert second["edited"] is True


def test_what_people_did_to_a_page_is_told() -> None:
    area = Area(AreaKind.IGNORE, rectangle(1, 2, 3, 4))
    page = page_from(DocumentPage(PageRef(Path("a.png"), turn=90), page_of(), (area,)))
    assert page["turn"] == 90
    assert page["areas"] == [
        {"kind": "ignore", "polygon": [[1.0, 2.0], [4.0, 2.0], [4.0, 6.0], [1.0, 6.0]]}
    ]
    assert "read" not in page


def test_a_page_yet_to_be_read_says_so() -> None:
    page = page_from(DocumentPage(PageRef(Path("a.png")), is_read=False))
    assert (page["read"], page["lines"]) == (False, [])


def test_tables_refer_to_their_lines() -> None:
    (found,) = json.loads(structured.render(document_of(tabular_page())))["pages"][0]["tables"]
    assert (found["rows"], found["columns"]) == (4, 3)
    assert found["cells"][1:3] == [
        {"row": 0, "column": 1, "span": 2, "text": "Amount, each", "lines": [2]},
        {"row": 1, "column": 0, "span": 1, "text": "Tea", "lines": [3]},
    ]


def test_only_vertical_lines_say_so() -> None:
    across = line("a", rectangle(0, 0, 9, 9))
    page = page_of(across, replace(across, vertical=True))
    first, second = json.loads(structured.render(document_of(page)))["pages"][0]["lines"]
    assert "vertical" not in first
    assert second["vertical"] is True


def test_a_page_without_text_has_no_lines() -> None:
    assert json.loads(structured.render(document_of(page_of())))["pages"][0]["lines"] == []
    assert json.loads(structured.render(Document())) == {"version": 1, "pages": []}


def test_each_text_line_has_a_line_of_its_own() -> None:
    page = page_of(line("a", rectangle(0, 0, 9, 9)), line("b", rectangle(0, 20, 9, 9)))
    data = structured.render(document_of(page)).decode()
    assert data.count("\n") == 4
    assert data.endswith("}]}]}\n")


@example(HOSTILE)
@given(st.text(st.characters()))
def test_any_text_comes_back(text: str) -> None:
    data = structured.render(text_document(text))
    (found,) = json.loads(data)["pages"][0]["lines"]
    assert found["text"] == clean(text)
    assert [word["text"] for word in found["words"]] == clean(text).split()
