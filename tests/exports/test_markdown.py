import importlib.util

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop.document import Document
from ppocr_desktop.exports import markdown
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


def rendered(text: str) -> str:
    return markdown.render(text_document(text)).decode().removesuffix("\n")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain text, (1-2) a.b! 50 % #1 a+b", "plain text, (1-2) a.b! 50 % #1 a+b"),
        ("# no heading", r"\# no heading"),
        ("- no item", r"\- no item"),
        ("+ no item", r"\+ no item"),
        ("* no item", r"\* no item"),
        ("1. no item", r"1\. no item"),
        ("12) no item", r"12\) no item"),
        ("1.5 kg", "1.5 kg"),
        ("> no quotation", r"\> no quotation"),
        ("a > b", "a > b"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("-12.50", "-12.50"),
        ("    no code", "no code"),
        ("`no` **emphasis** _at_ ~~all~~", r"\`no\` \*\*emphasis\*\* \_at\_ \~\~all\~\~"),
        ("<b>&amp; [link](x) & a|b", r"\<b>\&amp; \[link](x) & a\|b"),
        (r"back\slash", r"back\\slash"),
        ("$5 $", r"\$5 \$"),
    ],
)
def test_signs_of_markdown_are_escaped(text: str, escaped: str) -> None:
    assert rendered(text) == escaped


@pytest.mark.skipif(not importlib.util.find_spec("markdown_it"), reason="needs markdown-it-py")
@example(HOSTILE)
@given(st.text(st.sampled_from("ab1 .)#>-+=*_`~[]()<>!&;|\\$:\t"), max_size=12))
def test_a_reader_shows_the_text_as_it_was_read(text: str) -> None:
    reader = importlib.import_module("markdown_it").MarkdownIt("gfm-like", {"linkify": False})
    above = line("above", rectangle(10, 10, 90, 20))
    page = page_of(above, line(text, rectangle(10, 60, 90, 20)))
    tokens = reader.parse(markdown.render(document_of(page)).decode())
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    shown = "".join(token.content or "\n" for token in tokens[1].children)
    assert shown.split() == ["above", *clean(text).split()]


def test_lines_of_a_paragraph_are_joined_unless_they_end_on_purpose() -> None:
    page = page_of(
        line("one line goes on and", rectangle(10, 10, 220, 20)),
        line("ends", rectangle(10, 40, 40, 20)),
        line("Three", rectangle(10, 70, 90, 20)),
        line("four", rectangle(10, 120, 90, 20), 1),
    )
    assert markdown.render(document_of(page)) == b"one line goes on and ends\\\nThree\n\nfour\n"


def test_tables_have_a_head_and_pipes() -> None:
    page = page_of(*tabular_page().lines[1:11])
    assert markdown.render(document_of(page)).decode() == (
        "| Item | Amount, each |  |\n| --- | --- | --- |\n"
        "| Tea | 2 | 4.00 |\n| Cake |  | 3.50 |\n| \\=1+1 | 007 | -2.00 |\n"
    ).replace("\\=", "=")


@pytest.mark.skipif(not importlib.util.find_spec("markdown_it"), reason="needs markdown-it-py")
def test_a_reader_shows_the_cells() -> None:
    reader = importlib.import_module("markdown_it").MarkdownIt("gfm-like", {"linkify": False})
    lines = tabular_page().lines[1:11]
    page = page_of(*lines[:-1], line("a|b *c* `d`", lines[-1].polygon))
    cells = reader.parse(markdown.render(document_of(page)).decode())
    shown = ["".join(t.content for t in c.children) for c in cells if c.type == "inline"]
    assert shown[3:] == ["Tea", "2", "4.00", "Cake", "", "3.50", "=1+1", "007", "a|b *c* `d`"]


def test_large_lines_are_headings_below_that_of_the_page() -> None:
    page = page_of(
        line("Title #", rectangle(50, 20, 200, 60)),
        line("A line of text below that is long enough", rectangle(50, 200, 600, 30), 2),
    )
    assert markdown.render(document_of(page)).startswith(b"# Title \\#\n\nA line")
    assert b"\n### Title \\#\n" in markdown.render(document_of(page, page))


def test_pages_of_one_file_have_numbered_headings() -> None:
    page = page_of(line("text", rectangle(10, 10, 90, 20)))
    document = document_of(page, page_of(), name="my_scan.pdf")
    assert markdown.render(document).decode() == (
        "## my\\_scan.pdf, page 1\n\ntext\n\n## my\\_scan.pdf, page 2\n"
    )


def test_pages_of_different_files_have_their_names_as_headings() -> None:
    page = page_of(line("text", rectangle(10, 10, 90, 20)))
    pages = (*document_of(page, name="a.png").pages, *document_of(page, name="b.png").pages)
    assert markdown.render(Document(pages)) == b"## a.png\n\ntext\n\n## b.png\n\ntext\n"


def test_headings_tell_folders_only_of_files_with_the_same_name() -> None:
    names = ("a/scan.png", "b/scan.png", "b/other.png")
    pages = [page for name in names for page in document_of(page_of(), name=name).pages]
    headings = markdown.render(Document(tuple(pages))).decode().splitlines()[::2]
    assert headings == ["## a/scan.png", "## b/scan.png", "## other.png"]


def test_nothing_read_is_an_empty_file() -> None:
    assert markdown.render(document_of(page_of())) == b""
