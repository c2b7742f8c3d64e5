"""Scripts and the direction in which they run."""

import pytest

from ppocr_desktop import scripts

HEBREW = "\u05d0\u05d1\u05d2"


def read(text: str) -> str:
    return "".join(text[index] for index in scripts.reading_order(text))


@pytest.mark.parametrize("text", ["雨天借伞", "お茶のおかわり", "한국어 문장", "型番 A1 です"])
def test_chinese_japanese_and_korean_are_cjk(text: str) -> None:
    assert scripts.is_cjk(text)


@pytest.mark.parametrize("text", ["", "   ", "Straße", "версия 2", "12:30", "Tokyo 東京"])
def test_other_texts_are_not_cjk(text: str) -> None:
    assert not scripts.is_cjk(text)


@pytest.mark.parametrize("text", ["Tokyo 東京", "a、b", "ㅎ", "가", "Ａ"])
def test_a_single_cjk_character_is_found(text: str) -> None:
    assert scripts.has_cjk(text)


@pytest.mark.parametrize("text", ["", "“Straße” …", "версия №2", "ภาษาไทย", "€ 12"])
def test_texts_without_cjk_have_none(text: str) -> None:
    assert not scripts.has_cjk(text)


@pytest.mark.parametrize("text", ["left to right", "12.50 €", "", "雨天 12"])
def test_texts_that_run_rightwards_stay_as_seen(text: str) -> None:
    assert read(text) == text


def test_a_word_that_runs_leftwards_begins_at_its_right_end() -> None:
    assert read(HEBREW[::-1]) == HEBREW


def test_numbers_and_latin_words_keep_their_direction_within() -> None:
    assert read(f"12.50 {HEBREW[::-1]} A-1") == f"A-1 {HEBREW} 12.50"


@pytest.mark.parametrize("text", [f"12.50 {HEBREW} A-1", "left 12", f"{HEBREW} ({HEBREW})"])
def test_what_is_read_stands_from_left_to_right_by_the_same_rule(text: str) -> None:
    assert read(read(text)) == text


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("two", "words", " "),
        ("雨天", "借伞", ""),
        ("お茶の", "おかわり", ""),
        ("한국어", "문장", " "),
        ("東京", "Tower", " "),
        ("ends ", "here", ""),
        ("", "alone", ""),
    ],
)
def test_only_chinese_and_japanese_texts_are_joined_without_a_space(
    before: str, after: str, between: str
) -> None:
    assert scripts.joint(before, after) == between
