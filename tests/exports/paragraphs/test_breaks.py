"""Where lines end on purpose (|) and where they only ran out of room (~), in several languages."""

import re
from itertools import pairwise

import pytest

from ppocr_desktop.exports.measure import Line, letters
from ppocr_desktop.exports.paragraphs.breaks import Block
from ppocr_desktop.exports.spans import Span

LEADING, HEIGHT, LETTER = 30, 20, 10

LISTS = {
    "shopping": "Milk|Eggs|Wholegrain bread",
    "shopping, lower case": "milk|eggs|wholegrain bread|two pounds of potatoes|butter",
    "shopping de": "Milch|Eier|Vollkornbrot|2 kg Kartoffeln|Butter",
    "shopping fr": "du lait|des œufs|du pain complet|deux kilos de pommes de terre",
    "shopping ko": "우유|달걀|통밀빵|감자 2kg|버터",
    "shopping ja": "牛乳|卵|全粒粉パン|じゃがいも2個|バター",
    "shopping zh": "牛奶|鸡蛋|全麦面包|土豆两斤",
    "colors": "red|green|blue|yellow|dark violet",
    "tasks": "Call the dentist|Water the plants|Pick up Anna from school|Book flights",
    "recipe": "2 cups flour|1 teaspoon baking powder|a pinch of salt|200 ml milk|3 eggs",
    "names": "Anna Kowalski|Ben Carter|Maria del Carmen Ruiz|John O'Neill|Wei Zhang",
    "names ko": "김철수|이영희|박지성|최민호|남궁옥분",
    "address en": "Jane Doe|221B Baker Street|London NW1 6XE|United Kingdom",
    "address de": "Stadtwerke München GmbH|Emmy-Noether-Straße 2|80992 München",
    "address ja": "〒100-0001|東京都千代田区千代田1-1|山田太郎様",
    "address zh": "北京市海淀区中关村大街27号|中关村大厦8层|邮编 100080",
    "menu": "Tomato soup 4.50|Grilled salmon with rice 14.90|Caesar salad 8.20",
    "receipt": "SUBTOTAL 12.40|TAX 8% 0.99|TOTAL 13.39|CASH 20.00|CHANGE 6.61",
    "form": "Name:|Date of birth:|Place of residence:|Phone number (daytime):",
    "fields": "下装:66/47|零售价：47.50元",
    "title with a remark": "小学数学第八册第三单元测试题|(小数乘法)",
    "buttons": "Don't save|Cancel|Save",
    "menu of a program": "Datei öffnen|Speichern unter|Alle anderen Tabs schließen|Beenden",
    "chat": "Hi, are you there?|Yes, just got home|Great, pizza tonight?|Sure, 7 at my place",
    "sentences": "The file is saved.|The window can be closed now.|Nothing else is to be done.",
    "poem en": "Tyger Tyger, burning bright,|In the forests of the night;|What immortal hand or"
    " eye,|Could frame thy fearful symmetry?",
    "poem de": "Ich weiß nicht, was soll es bedeuten,|Daß ich so traurig bin;|Ein Märchen aus"
    " alten Zeiten,|Das kommt mir nicht aus dem Sinn.",
    "poem zh": "春眠不觉晓，|处处闻啼鸟。|夜来风雨声，|花落知多少。",
    "code": "import os|for name in names:|print(name)|total = 0",
    "shell": "$ git status|$ git add README.md|$ git push",
}

PROSE = {
    "snippet": "The quick brown fox jumps over~the lazy dog and runs away~today.",
    "from within a sentence": "which was painted in the year of~the great fire and has hung in",
    "with names": "On the way home we met Anna and~Peter, who had just come from~Berlin.",
    "quotes": "Do you want to save the changes to~“Annual report”?",
    "several sentences": "It rained all day. We stayed at~home and read. In the evening it~was"
    " dry again. We went out.",
    "de": "Der Vertrag beginnt am ersten Tag des~Monats und endet, wenn eine der beiden"
    "~Parteien ihn kündigt.",
    "a figure behind a comma": "The museum was opened on the 3rd of May,~1903, and closed again"
    " in August.",
    "hyphens": "Das Wetter in den nächsten Tagen bleibt unbe-~ständig, und die Temperaturen"
    " steigen kaum.",
    "fr": "Veuillez conserver ce reçu pendant la~durée de la garantie et le présenter en"
    "~cas de réclamation.",
    "ko": "이 제품은 사용하기 전에 반드시 설명서를 읽고~안전한 장소에 보관해야 하며 어린이의"
    " 손이~닿지 않도록 주의하십시오.",
    "ja": "彼は毎朝六時に起きて、近くの公園まで走りに行~くのを習慣にしている。雨の日でも休まず"
    "に、晴~れの日と同じように走る。",
    "zh": "这款手机采用了全新的设计，屏幕更大，电池~也更耐用，但是价格却和去年的型号完全一~样，"
    "因此很受欢迎。",
    "two paragraphs": "The first one is longer than its last~line, which is short.|The second one"
    " follows on a line of its~own and is wrapped, too.",
}


def lay(texts: list[str], align: str = "left") -> list[Line]:
    """Lines one below the other, Latin letters of one width and others of two."""
    widths = [LETTER * letters(text) for text in texts]
    widest = max(widths)
    lines = []
    for row, (text, width) in enumerate(zip(texts, widths, strict=True)):
        left = 100 + {"left": 0.0, "center": (widest - width) / 2, "right": widest - width}[align]
        top = 100 + LEADING * row
        lines.append(Line(text, Span(left, left + width, top, top + HEIGHT)))
    return lines


def read(marked: str, align: str = "left", others: tuple[Span, ...] = ()) -> str:
    """The same text with the marks that a block gives it."""
    texts = re.split(r"[|~]", marked)
    block = Block(lay(texts, align), others)
    breaks = ["~" if block.goes_on(index) else "|" for index, _ in enumerate(pairwise(texts))]
    return "".join(text + mark for text, mark in zip(texts, [*breaks, ""], strict=True))


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_what_ends_on_purpose_stays_lines(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_what_ran_out_of_room_goes_on(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize("align", ["center", "right"])
def test_lines_that_start_anywhere_are_measured_by_their_length(align: str) -> None:
    prose = "We would be delighted to welcome you~and your family at the opening of our~library."
    address = "Erika Mustermann|Heidestraße 17|51147 Köln|Deutschland"
    assert [read(prose, align), read(address, align)] == [prose, address]


def test_justified_lines_go_on_behind_an_indent() -> None:
    texts = [
        "Justified text begins with an",
        "indent, and every line of it but",
        "the last is full.",
    ]
    first, second, last = lay(texts)
    span = second.span
    first = Line(first.text, Span(span.start + 30, span.end, first.span.top, first.span.bottom))
    assert all(Block([first, second, last], ()).goes_on(index) for index in (0, 1))


COLUMN = tuple(Span(100, 680 - ragged, -30 * row, 20 - 30 * row) for row, ragged in enumerate(
    (0, 20, 60, 0, 45)
))  # fmt: skip
"""Running text above, 58 letters wide."""


def test_short_lines_below_wide_text_are_no_text() -> None:
    text = "Thursday from nine o'clock until|about noon"
    assert read(text, others=COLUMN) == text
    assert read(text) == text.replace("|", "~")


def test_a_line_that_reaches_the_edge_of_the_text_around_goes_on() -> None:
    text = "A line that is as wide as all of the text above it is now~Berlin in the spring"
    assert read(text, others=COLUMN) == text
    assert read(text) == text.replace("~", "|")


def test_text_of_another_size_tells_nothing() -> None:
    large = tuple(Span(100, 680, -60 * row, 40 - 60 * row) for row in range(4))
    text = "Thursday from nine o'clock until~about noon"
    assert read(text, others=large) == text


def test_lines_without_a_length_are_borne() -> None:
    lines = [Line(text, Span(10, 10, 10, 10)) for text in ("one", "two")]
    assert not Block(lines, [Span(10, 10, 10, 10)]).goes_on(0)
