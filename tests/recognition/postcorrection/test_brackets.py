"""Brackets alone on their line are read the way up that the page says."""

import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Character
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.postcorrection import brackets
from ppocr_desktop.recognition.reader import Reading, ReadLine

LONG: Polygon = ((10, 10), (310, 10), (310, 30), (10, 30))
SHORT: Polygon = ((10, 50), (30, 50), (30, 72), (10, 72))
COLUMN: Polygon = ((30, 50), (30, 90), (10, 90), (10, 50))


def reading(text: str, score: float) -> Reading:
    step = 1 / max(len(text), 1)
    characters = (Character(sign, n * step, (n + 1) * step, score) for n, sign in enumerate(text))
    return Reading(text, score, tuple(characters), (0.1, 0.7))


LINE = ReadLine(LONG, reading("return discount.apply(price);", 0.98))


def corrected(first: Reading, turned: Reading, *others: ReadLine) -> tuple[Polygon, str, float]:
    """What becomes of a short line that was read upright first, then upside down."""
    given = [*others, ReadLine(SHORT, first)]
    best = [*others, ReadLine(geometry.reverse(SHORT), turned)]
    *_, found = brackets.correct(given, best, lambda _: pytest.fail("read"))
    return found.polygon, found.reading.text, found.reading.score


@pytest.mark.parametrize(
    ("upright", "upside_down", "text"),
    [
        ("}", "{", "}"),
        ("1", "{", "}"),
        ("H)", "({", "})"),
        ("3)", "( {", "})"),
        ("};", "{", "};"),
        ("},", "1{", "},"),
    ],
)
def test_brackets_read_upside_down_are_turned_back(
    upright: str, upside_down: str, text: str
) -> None:
    found = corrected(reading(upright, 0.5), reading(upside_down, 0.95), LINE)
    assert found == (SHORT, text, 0.95)


def test_places_and_ink_are_turned_back_as_well() -> None:
    others = [LINE, ReadLine(SHORT, reading("1", 0.4))]
    turned = [LINE, ReadLine(geometry.reverse(SHORT), reading("({", 0.9))]
    _, found = brackets.correct(others, turned, lambda _: pytest.fail("read"))
    assert [(one.text, one.start, one.end) for one in found.reading.characters] == [
        ("}", 0.0, 0.5),
        (")", 0.5, 1.0),
    ]
    assert found.reading.ink == pytest.approx((0.3, 0.9))


def test_what_is_no_bracket_stays_as_it_is_read_best() -> None:
    polygon, text, _ = corrected(reading("曰", 0.4), reading("0", 0.95), LINE)
    assert (polygon, text) == (geometry.reverse(SHORT), "0")


def test_lines_stay_turned_where_the_page_is() -> None:
    over = [ReadLine(geometry.reverse(LONG), reading("return price", 0.9)), LINE]
    turned = ReadLine(geometry.reverse(SHORT), reading("{", 0.95))
    given = [LINE, LINE, ReadLine(SHORT, reading("}", 0.5))]
    found = brackets.correct(given, [*over, turned], lambda _: turned.reading)
    assert found[-1] == turned


@pytest.mark.parametrize(("across", "over", "text"), [("}", "}", "}"), ("1", "{", "}")])
def test_a_tall_bracket_is_no_column(across: str, over: str, text: str) -> None:
    a, b, c, d = COLUMN
    said = {
        (d, a, b, c): reading(across, 0.6),
        geometry.reverse((d, a, b, c)): reading(over, 0.5 if across == over else 0.9),
    }
    lines = [LINE, ReadLine(COLUMN, reading("子", 0.95))]
    *_, found = brackets.correct(lines, lines, said.__getitem__)
    assert (found.polygon, found.reading.text) == ((d, a, b, c), text)


def test_a_column_of_one_character_stays_one() -> None:
    lines = [LINE, ReadLine(COLUMN, reading("一", 0.8))]
    assert brackets.correct(lines, lines, lambda _: reading("1", 0.9)) == lines
