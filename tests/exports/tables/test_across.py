"""Tables whose cells were read block by block."""

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.paragraphs import flow
from ppocr_desktop.exports.tables import grid
from ppocr_desktop.exports.tables.table import Table
from tests.exports.samples import line, page_of, rectangle

ROWS = [
    ["", "Alpha", "Nova", "Prime", "Delta"],
    ["Weight", "199 g", "205 g", "188 g", "201 g"],
    ["Colors", "black", "white", "red", "blue"],
    ["Storage", "64 GB", "128 GB", "64 GB", "256 GB"],
]


def row(number: int, *columns: int) -> list[TextLine]:
    return [
        line(ROWS[number][one], rectangle(50 + 140 * one, 100 + 27 * number, 60, 20))
        for one in columns
        if ROWS[number][one]
    ]


def test_blocks_side_by_side_are_one_table() -> None:
    left = [one for number in range(4) for one in row(number, 0, 1, 2)]
    right = [one for number in range(4) for one in row(number, 3, 4)]
    (table,) = grid.tables(page_of(*left, *right))
    assert table.texts == ROWS


def test_rows_above_the_blocks_belong_to_the_table() -> None:
    left = [one for number in (1, 2, 3) for one in row(number, 0, 1, 2)]
    right = [one for number in (1, 2, 3) for one in row(number, 3, 4)]
    (table,) = grid.tables(page_of(*row(0, 0, 1, 2, 3, 4), *left, *right))
    assert table.texts == ROWS


def test_no_line_between_those_of_a_table_is_lost() -> None:
    left = [one for number in range(4) for one in row(number, 0, 1, 2)]
    right = [one for number in range(4) for one in row(number, 3, 4)]
    below = line("Prices are found on the back", rectangle(50, 400, 280, 20))
    between = [*left, below, *right]
    page = page_of(*between)
    blocks = flow.blocks(page)
    shown = [cell.text for block in blocks if isinstance(block, Table) for cell in block.cells]
    shown += [text for block in blocks if not isinstance(block, Table) for text in block.texts]
    assert sorted("\t".join(shown).split("\t")) == sorted(one.text for one in between)
