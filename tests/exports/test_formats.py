"""The table of formats, and each format against its golden file."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop import __version__, exports
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import OutputError, UsageError
from tests.exports.samples import DOCUMENT, HOSTILE, document_of, line, rectangle, text_document

GOLDEN = Path(__file__).parent / "golden"
GOLDEN_NAMES = {
    "text": "sample.txt",
    "paragraphs": "sample-paragraphs.txt",
    "layout": "sample-layout.txt",
    "json": "sample.json",
    "csv": "sample.csv",
    "csv-raw": "sample-raw.csv",
    "csv-table": "sample-table.csv",
    "markdown": "sample.md",
    "html": "sample.html",
    "hocr": "sample.hocr",
    "alto": "sample.xml",
}


# It shows the files that pages come from, which these do not have.
WITHOUT_FILES = [name for name in exports.FORMATS if name != "pdf"]


@pytest.mark.parametrize("name", GOLDEN_NAMES)
def test_the_sample_comes_out_as_it_always_did(name: str) -> None:
    golden = (GOLDEN / GOLDEN_NAMES[name]).read_bytes()
    assert exports.FORMATS[name].render(DOCUMENT) == golden.replace(
        b"@VERSION@", __version__.encode()
    )


@pytest.mark.parametrize("name", WITHOUT_FILES)
def test_the_same_document_gives_the_same_bytes(name: str) -> None:
    document = text_document("text")
    assert exports.render(document, name) == exports.render(document, name)


@pytest.mark.parametrize("name", WITHOUT_FILES)
def test_a_page_that_is_yet_to_be_read_has_no_text(name: str) -> None:
    page = DocumentPage(PageRef(Path("scan.png")), is_read=False)
    unread, empty = Document((page,)), Document((replace(page, is_read=True),))
    if name == "json":
        assert b'"read":false' in exports.render(unread, name)
    else:
        assert exports.render(unread, name) == exports.render(empty, name)


@pytest.mark.parametrize("name", WITHOUT_FILES)
def test_lines_and_pages_without_size_do_no_harm(name: str) -> None:
    flat = [line("flat", rectangle(5 * row, 5 * row, 0, 0), row) for row in range(4)]
    assert exports.render(document_of(Page(0, 0, tuple(flat))), name)


@pytest.mark.parametrize("name", [*GOLDEN_NAMES, "page"])
def test_hostile_text_is_written_without_harm(name: str) -> None:
    data = exports.FORMATS[name].render(text_document(HOSTILE)).decode("utf-8-sig")
    assert not set(data) & set("\x00\x1b\x0b\ufffe\ufeff")
    assert "שלום" in data


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.txt", "text"),
        ("a.b.JSON", "json"),
        ("a.csv", "csv"),
        ("a.md", "markdown"),
        ("a.markdown", "markdown"),
        ("a.xlsx", "xlsx"),
        ("a.docx", "docx"),
        ("a.hocr", "hocr"),
        ("a.html", "html"),
        ("a.htm", "html"),
        ("a.xml", "alto"),
        ("a.alto", "alto"),
    ],
)
def test_a_suffix_tells_the_format(path: str, name: str) -> None:
    assert exports.by_suffix(Path(path)) == name


@pytest.mark.parametrize("path", ["a.odt", "a", ".json"])
def test_another_suffix_is_a_mistake(path: str) -> None:
    with pytest.raises(UsageError) as caught:
        exports.by_suffix(Path(path))
    assert str(caught.value) == (
        f"The name of {path} does not tell its format; choose one with --format "
        f"({', '.join(exports.FORMATS)})."
    )


def test_a_document_is_written_to_a_file(tmp_path: Path) -> None:
    exports.write(text_document("text"), tmp_path / "a" / "b.txt", "text", overwrite=False)
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"text\n"


def test_a_written_document_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    exports.write(text_document("old"), path, "text", overwrite=False)
    with pytest.raises(OutputError):
        exports.write(text_document("new"), path, "text", overwrite=False)
    assert path.read_bytes() == b"old\n"
    exports.write(text_document("new"), path, "text", overwrite=True)
    assert path.read_bytes() == b"new\n"


def test_an_unknown_format_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        exports.write(DOCUMENT, tmp_path / "a", "odt", overwrite=False)
    assert str(caught.value) == (
        f"'odt' is not a format; choose one of {', '.join(exports.FORMATS)}."
    )


def test_pages_of_a_format_that_holds_one_are_numbered(tmp_path: Path) -> None:
    page = DOCUMENT.pages[2]
    exports.write(Document((page,)), tmp_path / "one.xml", "page", overwrite=False)
    exports.write(Document((page,) * 10), tmp_path / "ten.xml", "page", overwrite=False)
    expected = ["one.xml", *(f"ten-{number:02}.xml" for number in range(1, 11))]
    assert sorted(path.name for path in tmp_path.iterdir()) == expected


def test_files_that_will_be_written_are_known_before(tmp_path: Path) -> None:
    page, path = DOCUMENT.pages[2], tmp_path / "a.xml"
    assert exports.targets(Document((page, page)), path, "alto") == (path,)
    names = [part.name for part in exports.targets(Document((page, page)), path, "page")]
    assert names == ["a-1.xml", "a-2.xml"]


def test_no_page_is_written_where_one_has_no_name(tmp_path: Path) -> None:
    (tmp_path / "a-3.xml").touch()
    with pytest.raises(OutputError) as caught:
        exports.write(DOCUMENT, tmp_path / "a.xml", "page", overwrite=False)
    assert str(caught.value).startswith(f"{tmp_path / 'a-3.xml'} exists already")
    assert [path.name for path in tmp_path.iterdir()] == ["a-3.xml"]


def test_importing_the_formats_is_cheap() -> None:
    code = (
        "import sys, ppocr_desktop.exports\n"
        "heavy = {'numpy', 'cv2', 'lxml', 'PIL', 'onnxruntime', 'asyncio', 'docx', 'xlsxwriter'}\n"
        "heavy &= set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
