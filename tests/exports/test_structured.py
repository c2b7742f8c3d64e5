import json
from dataclasses import replace
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop.document import Document
from ppocr_desktop.exports import structured
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import HOSTILE, document_of, line, page_of, rectangle, text_document

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
