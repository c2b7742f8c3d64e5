import xml.etree.ElementTree as ET
from dataclasses import replace
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports import contents
from tests.exports import samples


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain", "plain"),
        ("a\r\nb\tc\u2028d\x85e", "a b c d e"),
        ("\x00\x1b[31mred\x7f\x9b\ufffe\ufeff\U0010ffff", "[31mred"),
        ("\ud800", "\ufffd"),
        ("a\udcffb", "a\ufffdb"),
        ("\ud83d\ude00", "😀"),
        ("שלום\u200f 𠮷 👩‍👧", "שלום\u200f 𠮷 👩‍👧"),
    ],
)
def test_clean_text_can_be_written_anywhere(text: str, cleaned: str) -> None:
    assert contents.clean(text) == cleaned


@given(st.text(st.characters()))
def test_clean_text_is_one_line_of_valid_xml(text: str) -> None:
    cleaned = contents.clean(text)
    assert len(cleaned.splitlines()) <= 1
    assert ET.fromstring(f"<a>{escape(cleaned)}</a>".encode()).text == (cleaned or None)


def test_words_are_the_runs_between_spaces() -> None:
    line = samples.line("two words", samples.rectangle(0, 0, 90, 10))
    assert [word.text for word in contents.words(line)] == ["two", "words"]


def test_words_are_as_high_as_the_letters_of_their_line() -> None:
    line = samples.line("two words", samples.rectangle(0, 0, 90, 10))
    first, _ = contents.words(replace(line, ink=(0.2, 0.7)))
    assert geometry.box(first.polygon) == pytest.approx((0, 2, 30, 7))


def test_a_line_of_unknown_characters_is_one_word() -> None:
    polygon = samples.rectangle(0, 0, 90, 10)
    (word,) = contents.words(TextLine(" edited by hand ", 0.5, polygon))
    assert (word.text, word.score, word.polygon) == ("edited by hand", 0.5, polygon)


@pytest.mark.parametrize("text", ["", "  ", "\x00"])
def test_a_line_without_text_has_no_words(text: str) -> None:
    polygon = samples.rectangle(0, 0, 90, 10)
    assert contents.words(TextLine(text, 0.5, polygon)) == ()
    assert contents.words(samples.line(text, polygon)) == ()


def test_blocks_are_the_paragraphs_that_hold_text() -> None:
    polygon = samples.rectangle(0, 0, 90, 10)
    lines = [samples.line(text, polygon, index // 2) for index, text in enumerate("ab c")]
    blocks = contents.blocks(samples.page_of(*lines))
    assert [[line.text for line in block] for block in blocks] == [["a", "b"], ["c"]]


def test_sources_are_named_once() -> None:
    names = contents.sources(samples.DOCUMENT)
    assert names == ["receipt \"1\" & 'co'.png", "paper.pdf"]


def test_rounding_leaves_no_minus_zero() -> None:
    assert str(contents.rounded(-0.04, 1)) == "0.0"
