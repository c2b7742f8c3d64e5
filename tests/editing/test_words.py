"""Where words begin and end."""

import pytest

from ppocr_desktop.editing import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   ", []),
        ("two words", ["two", "words"]),
        ("don't stop.", ["don't", "stop", "."]),
        ("'quoted'", ["'", "quoted", "'"]),
        ("RM1,249.50 (31/12/2024)", ["RM1,249.50", "(", "31/12/2024", ")"]),
        ("9:30–18:00", ["9:30", "–", "18:00"]),
        ("a_b c-d", ["a_b", "c", "-", "d"]),
        ("東京タワーへ行く。", ["東京", "タワー", "へ", "行", "く", "。"]),
        ("서울은 맑음", ["서울은", "맑음"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("cafe\u0301 noir", ["cafe\u0301", "noir"]),
        ("...", [".", ".", "."]),
    ],
)
def test_a_text_has_words(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in words.spans(text)] == expected


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("cat", 0, True),
        ("cat", 3, True),
        ("cats", 3, False),
        ("cat!", 3, True),
        ("cat 9", 3, True),
        ("東京都", 2, True),
        ("東京A", 2, True),
        ("서울은", 2, False),
        ("e\u0301", 1, False),
        ("ประเทศไทย", 4, True),
    ],
)
def test_a_whole_word_ends_where_no_word_goes_on(text: str, place: int, *, expected: bool) -> None:
    assert words.is_border(text, place) is expected
