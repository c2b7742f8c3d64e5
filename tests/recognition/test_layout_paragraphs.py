"""Paragraphs by how a column is set: indents, room at line ends, large and small type."""

from ppocr_desktop.recognition.layout import arrange
from tests.recognition.compositions.sheet import Sheet

FULL = "words of a text that fill the line to its end"


def sizes(sheet: Sheet) -> list[int]:
    """How many lines each paragraph has."""
    numbers = [line.paragraph for line in arrange(sheet.lines)]
    return [numbers.count(number) for number in range(max(numbers) + 1)]


def test_small_indents_begin_paragraphs_even_of_one_line() -> None:
    sheet = Sheet(0)
    for row, x in enumerate((0.7, 0, 0.7, 0.7, 0, 0, 0.7, 0)):
        is_last = row in (1, 2, 5, 7)
        sheet.put(x, row * 1.3, "the text ends here." if is_last else FULL[int(2 * x) :])
    assert sizes(sheet) == [2, 1, 3, 2]


def test_hanging_indents_continue_paragraphs() -> None:
    sheet = Sheet(0)
    for row in range(12):
        sheet.put(row % 2, row * 1.3, "what it means." if row % 2 else "entry " + FULL[6:])
    assert sizes(sheet) == [2] * 6


def test_a_heading_in_type_of_the_text_stands_for_itself() -> None:
    sheet = Sheet(0)
    for row in range(10):
        sheet.put(0, row * 1.3, ("Where to Go", *[FULL.capitalize()] * 3, "end.")[row % 5])
    assert sizes(sheet) == [1, 4, 1, 4]


def test_an_address_keeps_together_above_a_text() -> None:
    sheet = Sheet(0)
    for row, text in enumerate(("Stone & Sons", "4 Garden Lane", "Springfield")):
        sheet.put(0, row * 1.3, text)
    for row in range(8):
        sheet.put(0, 7 + row * 1.3, FULL)
    assert sizes(sheet) == [3, 8]


def test_both_lines_of_a_large_heading_are_one_paragraph() -> None:
    sheet = Sheet(0)
    sheet.put(0, 0, "A heading that is so long", 2)
    sheet.put(0, 2.8, "that it has two lines", 2)
    for row in range(8):
        sheet.put(0, 7 + row * 1.2, FULL)
    assert sizes(sheet) == [2, 8]


def test_small_times_below_messages_do_not_part_their_lines() -> None:
    sheet = Sheet(0)
    for message in range(4):
        for row in range(2):
            sheet.put(0, message * 5 + row * 1.6, "a message of two lines that go on")
        sheet.put(9, message * 5 + 2.9, "10:15", 0.6)
    numbers = [line.paragraph for line in arrange(sheet.lines) if line.text.startswith("a")]
    assert numbers[::2] == numbers[1::2]
