from dataclasses import replace

import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports.rows import paragraphs
from tests.exports import samples
from tests.exports.samples import line, page_of, rectangle


def texts(page: Page) -> list[list[list[str]]]:
    return [[[cell.text for cell in row] for row in part] for part in paragraphs(page)]


def receipt() -> list[TextLine]:
    return [
        line("Coffee and cake", rectangle(50, 100, 300, 30)),
        line("1", rectangle(600, 102, 12, 26)),
        line("4.20", rectangle(800, 98, 80, 32)),
        line("Total", rectangle(50, 150, 100, 30)),
        line("4.20", rectangle(800, 152, 80, 30)),
    ]


ROWS = [[["Coffee and cake", "1", "4.20"], ["Total", "4.20"]]]


def test_lines_beside_each_other_share_a_row() -> None:
    assert texts(page_of(*receipt())) == ROWS


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_rows_of_a_turned_page_are_kept(degrees: int) -> None:
    lines = [
        replace(one, polygon=geometry.turn(one.polygon, degrees, 1000, 1000)) for one in receipt()
    ]
    assert texts(page_of(*lines, turned=degrees)) == ROWS


@pytest.mark.parametrize("degrees", [-20, -4, 4, 20, 180])
def test_rows_of_a_slanted_page_are_kept(degrees: float) -> None:
    lines = [
        replace(one, polygon=samples.rotate(one.polygon, degrees, 500, 500)) for one in receipt()
    ]
    assert texts(page_of(*lines)) == ROWS


def test_a_short_cell_that_seems_tilted_stays_in_its_row() -> None:
    lines = receipt()
    lines[1] = replace(lines[1], polygon=samples.rotate(lines[1].polygon, 15, 606, 115))
    assert texts(page_of(*lines)) == ROWS


def test_lines_below_each_other_are_rows_of_their_own() -> None:
    lines = [line(str(y), rectangle(50, y, 300, 30)) for y in (100, 125, 155)]
    assert texts(page_of(*lines)) == [[["100"], ["125"], ["155"]]]


def test_a_line_to_the_left_starts_a_new_row() -> None:
    lines = [line("b", rectangle(400, 100, 100, 30)), line("a", rectangle(50, 100, 100, 30))]
    assert texts(page_of(*lines)) == [[["b"], ["a"]]]


def test_touching_boxes_share_a_row() -> None:
    lines = [line("a", rectangle(50, 100, 100, 30)), line("b", rectangle(145, 100, 100, 30))]
    assert texts(page_of(*lines)) == [[["a", "b"]]]


def test_vertical_columns_are_rows_of_their_own() -> None:
    column = replace(line("縦書", rectangle(0, 0, 1, 1)), vertical=True)
    lines = [
        replace(column, polygon=((x, 100), (x, 400), (x - 40, 400), (x - 40, 100)))
        for x in (300, 200)
    ]
    assert texts(page_of(*lines)) == [[["縦書"], ["縦書"]]]


def test_an_upside_down_neighbor_is_no_part_of_the_row() -> None:
    upright = line("upright and longer", rectangle(50, 100, 300, 30))
    turned = line("turned", geometry.reverse(rectangle(500, 100, 100, 30)))
    assert texts(page_of(upright, turned)) == [[["upright and longer"], ["turned"]]]


def test_paragraphs_part_where_their_number_changes() -> None:
    lines = [line(str(y), rectangle(50, y, 300, 30), y // 200) for y in (100, 150, 200)]
    assert texts(page_of(*lines)) == [[["100"], ["150"]], [["200"]]]


def test_a_row_is_not_torn_by_its_cells_paragraphs() -> None:
    lines = [
        line("a", rectangle(50, 100, 100, 30), 0),
        line("b", rectangle(500, 100, 100, 30), 1),
        line("c", rectangle(50, 150, 100, 30), 1),
    ]
    assert texts(page_of(*lines)) == [[["a", "b"], ["c"]]]


def test_lines_without_text_are_left_out() -> None:
    lines = [line(text, rectangle(50, 100, 100, 30)) for text in ("", " \x00")]
    assert texts(page_of(*lines)) == []
