"""Scripts and the direction in which they run."""

import pytest

from ppocr_desktop.document import Character, TextLine
from ppocr_desktop.recognition import scripts

HEBREW = "\u05d0\u05d1\u05d2"


def seen(text: str) -> list[Character]:
    size = len(text)
    return [Character(one, i / size, (i + 1) / size, 1.0) for i, one in enumerate(text)]


def read(text: str) -> str:
    return "".join(character.text for character in scripts.in_reading_order(seen(text)))


@pytest.mark.parametrize("text", ["雨天借伞", "お茶のおかわり", "한국어 문장", "型番 A1 です"])
def test_chinese_japanese_and_korean_are_cjk(text: str) -> None:
    assert scripts.is_cjk(text)


@pytest.mark.parametrize("text", ["", "   ", "Straße", "версия 2", "12:30", "Tokyo 東京"])
def test_other_texts_are_not_cjk(text: str) -> None:
    assert not scripts.is_cjk(text)


@pytest.mark.parametrize("text", ["left to right", "12.50 €", "", "雨天 12"])
def test_texts_that_run_rightwards_stay_as_seen(text: str) -> None:
    assert read(text) == text


def test_a_word_that_runs_leftwards_begins_at_its_right_end() -> None:
    assert read(HEBREW[::-1]) == HEBREW


def test_numbers_and_latin_words_keep_their_direction_within() -> None:
    assert read(f"12.50 {HEBREW[::-1]} A-1") == f"A-1 {HEBREW} 12.50"


def test_a_word_that_runs_leftwards_covers_its_own_part_of_the_line() -> None:
    polygon = ((0.0, 0.0), (100.0, 0.0), (100.0, 10.0), (0.0, 10.0))
    characters = scripts.in_reading_order(seen(f"{HEBREW[::-1]} {HEBREW[::-1]}"))
    text = "".join(character.text for character in characters)
    first, second = TextLine(text, 1.0, polygon, characters).words
    assert first.polygon[0][0] > second.polygon[1][0]
    assert first.polygon[0][0] < first.polygon[1][0]
