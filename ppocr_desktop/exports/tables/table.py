"""Tables as data, and as the texts that spreadsheets and editors take from the clipboard."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html import escape

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports import formulas, joining


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell; `row` and `column`, counted from 0, are where it begins.

    `places` are the positions of its lines on the page; a line that covers several cells stands in
    each of them with its part of the text.
    """

    row: int
    column: int
    lines: tuple[TextLine, ...]
    places: tuple[int, ...]
    column_span: int = 1
    row_span: int = 1

    @property
    def text(self) -> str:
        """The text of its lines, joined."""
        return joining.join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Table:
    """Filled cells row by row; what they do not cover of `rows` times `columns` is empty.

    A Table without cells says that there is none.
    """

    rows: int = 0
    columns: int = 0
    cells: tuple[Cell, ...] = ()

    @property
    def places(self) -> frozenset[int]:
        """The positions of all its lines on the page."""
        return frozenset(place for cell in self.cells for place in cell.places)

    @property
    def covered(self) -> frozenset[tuple[int, int]]:
        """The rows and columns that cells cover."""
        return frozenset(
            (cell.row + row, cell.column + column)
            for cell in self.cells
            for row in range(cell.row_span)
            for column in range(cell.column_span)
        )

    @property
    def texts(self) -> list[list[str]]:
        """Every row with as many texts as there are columns, "" for an empty or covered cell."""
        grid = [[""] * self.columns for _ in range(self.rows)]
        for cell in self.cells:
            grid[cell.row][cell.column] = cell.text
        return grid


def as_tsv(table: Table) -> str:
    """A line for each row, tabs between its cells; spreadsheets take it as cells."""
    return "\n".join("\t".join(map(_quote, row)) for row in table.texts)


def _quote(text: str) -> str:
    """Spreadsheets take a quotation mark at the start of a cell for one that encloses it."""
    return '"' + text.replace('"', '""') + '"' if text.startswith('"') else text


def as_html(table: Table) -> str:
    """A table element with every cell; spreadsheets do not run what is written in them."""
    covered = table.covered
    rows = ("".join(_html_cells(table, row, covered)) for row in range(table.rows))
    body = "".join(f"<tr>{row}</tr>\n" for row in rows)
    return f"<table>\n<tbody>\n{body}</tbody>\n</table>"


def _html_cells(table: Table, row: int, covered: Collection[tuple[int, int]]) -> Iterator[str]:
    cells = {cell.column: cell for cell in table.cells if cell.row == row}
    for column in range(table.columns):
        if column in cells:
            yield _html_cell(cells[column])
        elif (row, column) not in covered:
            yield "<td></td>"


def _html_cell(cell: Cell) -> str:
    span = f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    span += f' rowspan="{cell.row_span}"' if cell.row_span > 1 else ""
    # Excel's and LibreOffice's way to say that a cell holds text and nothing to work out.
    style = " style=\"mso-number-format:'\\@'\"" if formulas.is_text(cell.text) else ""
    return f"<td{span}{style}>{escape(cell.text)}</td>"
