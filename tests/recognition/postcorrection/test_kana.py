"""Kana and ideographs that look alike are told apart by what stands beside them."""

import pytest

from ppocr_desktop.document import Alternative
from ppocr_desktop.recognition.postcorrection import kana
from tests.recognition.postcorrection.spelled import read

_ALIKE = {"カ": "力", "ー": "一", "タ": "夕", "ニ": "二", "ロ": "口", "ベ": "べ", "ヘ": "へ"}
_DOUBTS = [pair for one, other in _ALIKE.items() for pair in ((one, other, 0.1), (other, one, 0.1))]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("入カした", "入力した"),
        ("と一致", "と一致"),
        ("とー致する", "と一致する"),
        ("ゼ口の", "ゼロの"),
        ("夕イプ", "タイプ"),
        ("デー夕範囲", "データ範囲"),
        ("キ一を", "キーを"),
        ("一タの種類", "ータの種類"),
        ("レべル", "レベル"),
        ("すベて", "すべて"),
    ],
)
def test_it_is_in_the_script_of_what_is_beside_it(wrong: str, right: str) -> None:
    found = kana.correct(read(wrong, *_DOUBTS))
    assert found.text == right == "".join(one.text for one in found.characters)


@pytest.mark.parametrize(
    "text",
    [
        "カイ二乗値",  # a number behind a word in katakana
        "データ一覧",
        "入力フィールド",
        "サーバーへ送る",
        "すべて",
        "一つ",
        "カ",
        "3 ヘ",
    ],
)
def test_what_may_be_right_stays(text: str) -> None:
    assert kana.correct(read(text, *_DOUBTS)).text == text


def test_what_was_not_doubted_stays() -> None:
    reading = read("入カした")
    assert kana.correct(reading) == reading


def test_what_it_was_taken_for_stays_at_hand() -> None:
    changed = kana.correct(read("入カした", *_DOUBTS)).characters[1]
    assert changed.alternatives == (Alternative("カ", 0.1),)
    assert changed.score == pytest.approx(0.8)
