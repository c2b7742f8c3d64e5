"""Pages without a word in Chinese, Japanese or Korean have no such characters."""

import pytest

from ppocr_desktop.recognition.postcorrection import strays
from ppocr_desktop.recognition.reader import Reading
from tests.recognition.postcorrection.spelled import read

_AROUND = "Thank you, please come again"


def corrected(reading: Reading, around: str = _AROUND) -> str:
    found, _ = strays.correct([reading, read(around)])
    assert found.text == "".join(one.text for one in found.characters)
    return found.text


@pytest.mark.parametrize(
    ("wrong", "thought_of", "right"),
    [
        ("Te타: 0111", [("타", "라", 0.1), ("타", "l", 0.05)], "Tel: 0111"),
        ("0 日", [("日", "0", 0.1)], "0 0"),
        ("GST ID：0020，（M）", [], "GST ID:0020,(M)"),
        ("RM1.80。", [], "RM1.80."),
        ("家寒家水* GST", [], "***** GST"),
        ("：****本本**9014", [], ":********9014"),
        ("19.83 木", [], "19.83 *"),
        ("一木", [("一", "—", 0.1)], "—*"),
    ],
)
def test_strays_are_what_was_thought_of_besides(
    wrong: str, thought_of: list[tuple[str, str, float]], right: str
) -> None:
    assert corrected(read(wrong, *thought_of)) == right


def test_a_stray_stays_where_nothing_else_was_thought_of() -> None:
    assert corrected(read("SR 吧 6%", ("吧", "包", 0.1))) == "SR 吧 6%"


@pytest.mark.parametrize("around", ["三文鱼 9.90", "はい", "영수증"])
def test_a_page_with_a_word_in_such_a_script_stays(around: str) -> None:
    assert corrected(read("0 日：5", ("日", "0", 0.1)), around) == "0 日：5"


def test_what_is_read_without_certainty_is_no_word() -> None:
    found = strays.correct([read("二二", ("二", "=", 0.1), score=0.5), read(_AROUND)])
    assert found[0].text == "=="


def test_an_ideograph_that_is_sure_stays_among_letters() -> None:
    assert corrected(read("水 = water", score=0.99)) == "水 = water"


def test_a_few_letters_around_do_not_make_an_ideograph_a_stray() -> None:
    assert corrected(read("1 本", ("本", "*", 0.1)), "a") == "1 本"


def test_a_page_in_other_scripts_is_the_same() -> None:
    readings = [read("Thank you"), read("Спасибо")]
    assert strays.correct(readings) == readings
