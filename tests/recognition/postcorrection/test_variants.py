"""Ideographs come out as the language of their page writes them."""

from collections.abc import Collection

import pytest

from ppocr_desktop.document import Alternative
from ppocr_desktop.recognition.postcorrection import variants
from ppocr_desktop.recognition.reader import Reading
from tests.recognition.postcorrection.spelled import read

KNOWN = frozenset("內内儲储發发髮啟啓")


def corrected(*readings: Reading, known: Collection[str] = KNOWN) -> list[str]:
    found = variants.correct(readings, known)
    assert all(one.text == "".join(each.text for each in one.characters) for one in found)
    return [one.text for one in found]


def test_a_simplified_character_becomes_traditional_where_that_was_thought_of() -> None:
    assert corrected(read("請選擇内容", ("内", "內", 0.2))) == ["請選擇內容"]


def test_other_lines_of_the_page_tell_what_it_is_written_in() -> None:
    lines = read("檢視內容時請選擇"), read("内文", ("内", "內", 0.2))
    assert corrected(*lines)[1] == "內文"
    assert corrected(lines[1]) == ["内文"]


def test_what_is_not_doubted_stays_as_it_is_quoted() -> None:
    assert corrected(read("請選擇内容")) == ["請選擇内容"]


def test_what_the_recognizer_cannot_write_is_put_in() -> None:
    assert corrected(read("請選擇资料")) == ["請選擇資料"]
    assert corrected(read("請選擇资料"), known={*KNOWN, "資"}) == ["請選擇资料"]


def test_of_several_forms_the_one_that_was_thought_of_is_taken() -> None:
    assert corrected(read("請整理頭发", ("发", "髮", 0.1))) == ["請整理頭髮"]


def test_old_forms_become_the_usual_ones() -> None:
    assert corrected(read("請啓動這個選項", ("啓", "啟", 0.4))) == ["請啟動這個選項"]


def test_japanese_is_written_with_japanese_characters() -> None:
    assert corrected(read("数值を入力してください", ("值", "値", 0.3))) == [
        "数値を入力してください"
    ]


def test_other_lines_tell_that_a_page_is_in_japanese() -> None:
    lines = read("内容を確認してください"), read("数值", ("值", "値", 0.3))
    assert corrected(*lines)[1] == "数値"
    assert corrected(lines[1]) == ["数值"]


def test_chinese_beside_japanese_stays_chinese() -> None:
    japanese, chinese = read("数値を入力"), read("请输入数值", ("值", "値", 0.3))
    assert corrected(japanese, chinese) == [japanese.text, chinese.text]


@pytest.mark.parametrize(
    "text",
    [
        "请选择内容",  # simplified
        "設定の内容を確認",  # Japanese, with kana
        "無線通信機売",  # and without
        "內 and 内",  # hardly any Chinese at all
        "내용을 内容",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert corrected(read(text, ("内", "內", 0.3), ("売", "賣", 0.3))) == [text]


def test_both_forms_together_are_how_sure_it_is() -> None:
    (found,) = variants.correct([read("請選擇内容", ("内", "內", 0.2), ("内", "肉", 0.05))], KNOWN)
    changed = found.characters[3]
    assert changed.score == pytest.approx(0.9)
    assert changed.alternatives == (Alternative("内", 0.2), Alternative("肉", 0.05))


def test_lines_keep_their_number_and_order() -> None:
    lines = [read("請選擇"), read("total 12.50"), Reading("", 0.0, ())]
    assert variants.correct(lines, KNOWN) == lines
