import csv
import io

from ppocr_desktop.document import Document
from ppocr_desktop.exports import sheet
from ppocr_desktop.exports.sheet import Entry
from tests.exports.samples import document_of, line, page_of, rectangle, tabular_page


def read(document: Document) -> list[list[str]]:
    data = sheet.render_csv(document).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(data, newline="")))


def test_tables_have_columns_and_text_has_rows() -> None:
    assert sheet.rows(tabular_page()) == [
        [Entry("Bought today", 0)],
        [],
        [Entry("Item", 0), Entry("Amount, each", 1, 2)],
        [Entry("Tea", 0), Entry("2", 1), Entry("4.00", 2)],
        [Entry("Cake", 0), Entry("3.50", 2)],
        [Entry("=1+1", 0), Entry("007", 1), Entry("-2.00", 2)],
        [],
        [Entry("Thank you for", 0)],
        [Entry("coming", 0)],
    ]


def test_csv_has_rows_of_one_length_and_no_formulas() -> None:
    assert read(document_of(page_of(), tabular_page())) == [
        ["Bought today", "", ""],
        ["", "", ""],
        ["Item", "Amount, each", ""],
        ["Tea", "2", "4.00"],
        ["Cake", "", "3.50"],
        ["'=1+1", "007", "-2.00"],
        ["", "", ""],
        ["Thank you for", "", ""],
        ["coming", "", ""],
    ]


def test_an_empty_row_parts_pages() -> None:
    page = page_of(line("a", rectangle(10, 10, 20, 20)))
    assert sheet.render_csv(document_of(page, page)) == '\ufeffa\r\n""\r\na\r\n'.encode()


def test_csv_without_text_has_no_rows() -> None:
    assert sheet.render_csv(document_of(page_of(), page_of())) == "\ufeff".encode()
