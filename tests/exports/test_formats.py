"""The table of formats, and each format against its golden file."""

import subprocess
import sys
from pathlib import Path

import pytest

from ppocr_desktop import __version__, exports
from ppocr_desktop.errors import OutputError, UsageError
from tests.exports.samples import DOCUMENT, HOSTILE, text_document

GOLDEN = Path(__file__).parent / "golden"
GOLDEN_NAMES = {
    "text": "sample.txt",
    "json": "sample.json",
    "csv": "sample.csv",
    "csv-raw": "sample-raw.csv",
    "markdown": "sample.md",
    "hocr": "sample.hocr",
    "alto": "sample.xml",
}


@pytest.mark.parametrize("name", exports.FORMATS)
def test_the_sample_comes_out_as_it_always_did(name: str) -> None:
    golden = (GOLDEN / GOLDEN_NAMES[name]).read_bytes()
    assert exports.FORMATS[name].render(DOCUMENT) == golden.replace(
        b"@VERSION@", __version__.encode()
    )


@pytest.mark.parametrize("name", exports.FORMATS)
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
        ("a.hocr", "hocr"),
        ("a.html", "hocr"),
        ("a.xml", "alto"),
        ("a.alto", "alto"),
    ],
)
def test_a_suffix_tells_the_format(path: str, name: str) -> None:
    assert exports.by_suffix(Path(path)) == name


@pytest.mark.parametrize("path", ["a.docx", "a", ".json"])
def test_another_suffix_is_a_mistake(path: str) -> None:
    with pytest.raises(UsageError) as caught:
        exports.by_suffix(Path(path))
    assert str(caught.value) == (
        f"The name of {path} does not tell its format; choose one with --format "
        "(text, json, csv, csv-raw, markdown, hocr, alto)."
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
        exports.write(DOCUMENT, tmp_path / "a", "docx", overwrite=False)
    assert str(caught.value) == (
        "'docx' is not a format; choose one of text, json, csv, csv-raw, markdown, hocr, alto."
    )


def test_importing_the_formats_is_cheap() -> None:
    code = (
        "import sys, ppocr_desktop.exports\n"
        "heavy = {'numpy', 'cv2', 'lxml', 'PIL', 'onnxruntime', 'asyncio'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
