"""Reading order where rules part the rows of a table."""

from collections.abc import Sequence

from ppocr_desktop.recognition.layout import arrange
from ppocr_desktop.recognition.rules import Rule
from tests.recognition.compositions.sheet import Sheet


def rules(*heights: float, left: float = -1, right: float = 47) -> list[Rule]:
    """Rules at some heights on a sheet, in line heights as there."""
    return [((20 * left + 100, 20 * y + 100), (20 * right + 100, 20 * y + 100)) for y in heights]


def texts(sheet: Sheet, found: Sequence[Rule] = ()) -> list[str]:
    return [line.text for line in arrange(sheet.lines, found)]


def prose_in_rows(count: int, lines: int) -> Sheet:
    """Prose in two columns which looks like columns of text, in true order if they are cells."""
    sheet = Sheet(3)
    for row in range(count):
        for x in (0, 24):
            for line in range(lines):
                sheet.put(x, row * (1.2 * lines + 0.3) + 1.2 * line, sheet.words(22))
    return sheet


def test_rows_between_rules_are_read_one_after_the_other() -> None:
    sheet = prose_in_rows(6, 1)
    true = [line.text for line in sheet.lines]
    assert texts(sheet) != true
    assert texts(sheet, rules(*(1.5 * row - 0.25 for row in range(7)))) == true


def test_a_cell_of_several_lines_is_read_before_the_next_one() -> None:
    sheet = prose_in_rows(5, 3)
    assert texts(sheet, rules(*(3.9 * row - 0.25 for row in range(6)))) == [
        line.text for line in sheet.lines
    ]


def test_amounts_below_each_other_are_rows_of_their_own() -> None:
    sheet = Sheet(1)
    for row in range(9):
        sheet.put(0, row * 1.3, sheet.name())
        sheet.end(46, row * 1.3, sheet.amount())
    found = rules(*(3.9 * row - 0.15 for row in range(4)))
    assert texts(sheet, found) == [line.text for line in sheet.lines]


def test_long_columns_between_rules_are_columns() -> None:
    sheet = Sheet(2)
    for part in range(4):
        sheet.columns((0, 24), part * 24, 22, 14, space=0)
    assert texts(sheet, rules(*(24 * part - 2 for part in range(5)))) == [
        line.text for line in sheet.lines
    ]


def test_rules_within_columns_change_nothing() -> None:
    sheet = Sheet(2)
    sheet.columns((0, 24), 0, 22, 30)
    heights = range(0, 40, 3)
    found = [*rules(*heights, right=22), *rules(*heights, left=24)]
    assert texts(sheet, found) == texts(sheet)


def test_what_is_above_a_rule_across_is_read_before_what_is_below() -> None:
    sheet = Sheet(4)
    sheet.columns((0, 24), 0, 22, 10, space=0)
    sheet.columns((0, 24), 14.5, 22, 10, space=0)
    true = [line.text for line in sheet.lines]
    assert texts(sheet) != true
    assert texts(sheet, rules(14.1)) == true
