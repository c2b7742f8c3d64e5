"""What is copied, and as what."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ppocr_desktop.document import DocumentPage, Page, PageRef
from ppocr_desktop.gui import file_manager
from ppocr_desktop.gui.export_dialog import ExportDialog
from ppocr_desktop.gui.settings import CopyAs
from tests.gui import samples
from tests.gui.windowed import Desk

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(_poem())
    QApplication.clipboard().clear()
    return desk


def _poem(count: int = 3) -> Page:
    """One paragraph of lines that go on."""
    texts = (
        "The rain in the old town falls",
        "on roofs and windows of houses",
        "until the morning comes.",
    )
    lines = tuple(
        replace(
            samples.line(texts[number % 3]),
            polygon=samples.box(10, 10 + 24 * number, 380),
            paragraph=number // 3,
        )
        for number in range(count)
    )
    return Page(400, max(600, 24 * count + 20), lines)


def _prose(*texts: str) -> Page:
    lines = tuple(
        replace(samples.line(text), polygon=samples.box(10, 10 + 24 * row, 380))
        for row, text in enumerate(texts)
    )
    return Page(400, 600, lines)


def _table() -> Page:
    cells = ("Tea", "4.80", "Cake", "3.50", "Milk", "1.20", "Nuts", "2.10")
    lines = tuple(
        replace(
            samples.line(text),
            polygon=samples.box(10 + 250 * (number % 2), 10 + 30 * (number // 2), 80),
        )
        for number, text in enumerate(cells)
    )
    return Page(400, 600, lines)


def _copied() -> str:
    return QApplication.clipboard().text()


def test_selected_words_are_copied_as_they_are(desk: Desk) -> None:
    (left, top), (right, _), (_, bottom), _ = desk.page.lines[0].polygon
    middle, letter = (top + bottom) / 2, (right - left) / 30
    desk.drag(
        (left + 4.1 * letter, middle), (left + 6 * letter, middle), (left + 8.1 * letter, middle)
    )
    desk.key(Qt.Key.Key_C, _CTRL)
    assert _copied() == "rain"


def test_selection_over_lines_follows_the_setting(desk: Desk) -> None:
    lines = desk.page.lines
    first, last = lines[0].polygon, lines[1].polygon
    desk.drag(
        (first[0][0] + 51, first[0][1] + 9),
        (200, last[0][1] + 9),
        (last[1][0] - 127, last[0][1] + 9),
    )
    desk.trigger("copy")
    joined = _copied()
    assert joined == "rain in the old town falls on roofs and windows"
    desk.trigger("copy-lines")
    assert _copied() == "rain in the old town falls\non roofs and windows"


def test_chosen_lines_are_copied(desk: Desk) -> None:
    desk.session.selection.select((0, 1))
    desk.trigger("copy-lines")
    assert _copied() == "The rain in the old town falls\non roofs and windows of houses"
    desk.trigger("copy-paragraphs")
    assert _copied() == "The rain in the old town falls on roofs and windows of houses"


def test_copies_with_their_layout_keep_indentation_and_gaps(desk: Desk) -> None:
    desk.open(_table())
    desk.session.selection.select((0, 1, 3))
    desk.trigger("copy-layout")
    first, second = _copied().split("\n")
    assert first.split() == ["Tea", "4.80"]
    assert second.split() == ["3.50"]
    assert first.index("4.80") == second.index("3.50") > 6


def test_page_is_copied_where_nothing_is_chosen(desk: Desk) -> None:
    desk.trigger("copy")
    assert _copied().startswith("The rain in the old town falls on roofs")
    settings = desk.session.settings
    settings.change(replace(settings.value, copy_as=CopyAs.LINES))
    desk.trigger("copy-page")
    assert _copied().count("\n") == 2


def test_pages_chosen_in_the_list_are_copied_together(desk: Desk) -> None:
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    pages = desk.window.pages.view
    pages.setCurrentIndex(pages.model().index(0, 0))
    pages.setFocus()
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.trigger("copy-page")
    assert _copied() == "one\n\ntwo"
    desk.trigger("copy-all")
    assert _copied() == "one\n\ntwo\n\nthree"


def test_pages_copied_as_paragraphs_read_on_from_one_to_the_next(desk: Desk) -> None:
    first = "The rain in the old town falls", "on roofs and windows of houses"
    rest = "that have stood in it for years", "and will stand there for more."
    desk.open(_prose(*first), _prose(*rest))
    settings = desk.session.settings
    settings.change(replace(settings.value, copy_as=CopyAs.PARAGRAPHS))
    desk.trigger("copy-all")
    assert _copied() == " ".join((*first, *rest))
    settings.change(replace(settings.value, copy_as=CopyAs.LINES))
    desk.trigger("copy-all")
    assert _copied() == "\n".join(first) + "\n\n" + "\n".join(rest)


def test_long_documents_are_put_together_beside_the_window(desk: Desk) -> None:
    desk.open(*(_poem(60) for _ in range(3)))
    desk.trigger("copy-all")
    assert _copied() == ""
    desk.qtbot.waitUntil(lambda: _copied().count("until the morning comes.") == 60)


def test_only_what_was_copied_last_counts(desk: Desk) -> None:
    desk.open(_poem(60))
    desk.trigger("copy-all")
    desk.session.selection.select_line(0)
    desk.trigger("copy")
    desk.qtbot.waitUntil(lambda: desk.window.delivery.is_idle)
    assert _copied() == "The rain in the old town falls"


def test_table_is_copied_as_cells(desk: Desk) -> None:
    desk.open(_table())
    desk.trigger("copy-table")
    mime = QApplication.clipboard().mimeData()
    assert mime.text().splitlines()[:2] == ["Tea\t4.80", "Cake\t3.50"]
    assert "<table" in mime.html()
    assert bytes(mime.data("text/tab-separated-values").data()).startswith(b"Tea\t")


def test_chosen_cells_are_copied_as_a_table_of_their_own(desk: Desk) -> None:
    desk.open(_table())
    desk.session.selection.select((2, 3, 4, 5))
    desk.trigger("copy-table")
    assert _copied().splitlines() == ["Cake\t3.50", "Milk\t1.20"]


def test_what_is_no_table_is_said_to_be_none(desk: Desk) -> None:
    told: list[str] = []
    desk.window.delivery.told.connect(told.append)
    desk.trigger("copy-table")
    desk.session.selection.select_line(0)
    desk.trigger("copy-table")
    assert told == ["There is no table on this page.", "These lines do not form a table."]


def test_empty_page_leaves_the_clipboard_alone(desk: Desk) -> None:
    told: list[str] = []
    desk.window.delivery.told.connect(told.append)
    QApplication.clipboard().setText("before")
    desk.open(samples.page())
    desk.trigger("copy-page")
    assert _copied() == "before"
    assert told == ["There is no text to copy."]


def test_export_is_told_with_a_way_to_the_file(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(file_manager, "show", lambda path, _: shown.append(path))
    desk.trigger("export")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.choices.target.line.setText(str(tmp_path / "poem.txt"))
    dialog.go.click()
    notices = desk.window.pane.notices
    desk.qtbot.waitUntil(lambda: bool(notices.notices()))
    (notice,) = notices.notices()
    assert notice.text == "Exported to poem.txt."
    notice.buttons[0].click()
    assert shown == [tmp_path / "poem.txt"]
    assert notices.notices() == []


def test_the_next_export_takes_the_place_of_the_last_message(desk: Desk, tmp_path: Path) -> None:
    notices = desk.window.pane.notices
    for name in ("poem.txt", "song.txt"):
        desk.trigger("export")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.choices.target.line.setText(str(tmp_path / name))
        with desk.qtbot.waitSignal(dialog.exported):
            dialog.go.click()
    (notice,) = notices.notices()
    assert notice.text == "Exported to song.txt."


def test_how_well_a_pdf_was_read_back_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.trigger("export")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData("pdf"))
    dialog.choices.target.line.setText(str(tmp_path / "poem.pdf"))
    with desk.qtbot.waitSignal(dialog.exported):
        dialog.go.click()
    (notice,) = desk.window.pane.notices.notices()
    assert notice.text == (
        "Exported to poem.pdf. Checked by reading it back: 17 of 17 word(s) found, "
        "off by 1 % of a line’s height on average."
    )


def test_that_a_pdf_made_of_a_locked_one_asks_for_its_password_is_told(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "salary.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user="tea", owner="owner"))
    locked = DocumentPage(PageRef(path, password="tea"), Page(100, 100))
    desk.session.workspace.add_pages([locked], "Add")
    notices = desk.window.pane.notices
    for name, format_name in (("all.txt", "text"), ("all.pdf", "pdf")):
        desk.trigger("export")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.choices.format.setCurrentIndex(dialog.choices.format.findData(format_name))
        dialog.choices.target.line.setText(str(tmp_path / name))
        with desk.qtbot.waitSignal(dialog.exported):
            dialog.go.click()
        is_told = notices.notices()[0].text.endswith(" It opens with the password of salary.pdf.")
        assert is_told == (format_name == "pdf")
