"""Exporting from the window, to real files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from ppocr_desktop import exports
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import OutputError
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import Pictures, assembly
from ppocr_desktop.gui.export_dialog import ExportDialog
from ppocr_desktop.gui.export_scope import Scope
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.workspace import PageKey
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    return desk


def _open(desk: Desk, format_name: str = "text", chosen: Sequence[PageKey] = ()) -> ExportDialog:
    dialog = ExportDialog(desk.session, chosen, desk.window)
    _choose(dialog, format_name)
    dialog.show()
    return dialog


def _choose(dialog: ExportDialog, format_name: str) -> None:
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData(format_name))


def _export(desk: Desk, dialog: ExportDialog, path: Path) -> None:
    dialog.choices.target.line.setText(str(path))
    with desk.qtbot.waitSignal(dialog.exported):
        QTest.keyClick(dialog.choices.target.line, Qt.Key.Key_Return)
    _wait_until_closed(desk)


def _wait_until_closed(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(ExportDialog))


def _sentences(dialog: ExportDialog) -> list[str]:
    return [notice.text for notice in dialog.failures.notices()]


def test_the_dialog_is_as_high_as_the_choices_of_its_format(desk: Desk) -> None:
    dialog = _open(desk)
    height = dialog.height()
    _choose(dialog, "pdf")
    desk.qtbot.waitUntil(lambda: dialog.height() > height)
    _choose(dialog, "text")
    desk.qtbot.waitUntil(lambda: dialog.height() == height)


def test_all_pages_are_written(desk: Desk, tmp_path: Path) -> None:
    dialog = _open(desk)
    _export(desk, dialog, tmp_path / "all.txt")
    assert (tmp_path / "all.txt").read_text("utf-8").split() == ["one", "two", "three"]
    assert not desk.window.findChildren(ExportDialog)


def test_only_this_page_or_the_selected_pages_are_written(desk: Desk, tmp_path: Path) -> None:
    keys = desk.session.workspace.keys
    dialog = _open(desk, chosen=keys[1:])
    assert [dialog.choices.scope.itemText(index) for index in range(3)] == [
        "All 3 page(s)",
        "This page (1)",
        "2 selected page(s)",
    ]
    dialog.choices.scope.setCurrentIndex(dialog.choices.scope.findData(Scope.CHOSEN))
    _export(desk, dialog, tmp_path / "some.txt")
    assert (tmp_path / "some.txt").read_text("utf-8").split() == ["two", "three"]
    dialog = _open(desk)
    dialog.choices.scope.setCurrentIndex(dialog.choices.scope.findData(Scope.PAGE))
    _export(desk, dialog, tmp_path / "one.txt")
    assert (tmp_path / "one.txt").read_text("utf-8").split() == ["one"]


def test_pages_are_written_by_their_numbers(desk: Desk, tmp_path: Path) -> None:
    dialog = _open(desk)
    assert not dialog.choices.scope.numbers.isVisible()
    dialog.choices.scope.choose(Scope.NUMBERS)
    assert dialog.choices.scope.numbers.isVisible()
    QTest.keyClicks(dialog.choices.scope.numbers, "1, 3-")
    assert dialog.summary.text().startswith("2 page(s)")
    _export(desk, dialog, tmp_path / "some.txt")
    assert (tmp_path / "some.txt").read_text("utf-8").split() == ["one", "three"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Write the numbers of pages, as in 1-3, 7."),
        ("one", "Write the numbers of pages, as in 1-3, 7."),
        ("2, 7", "There is no page 7."),
    ],
)
def test_numbers_that_are_no_pages_are_told_and_not_written(
    desk: Desk, typed: str, sentence: str
) -> None:
    dialog = _open(desk)
    dialog.choices.scope.choose(Scope.NUMBERS)
    dialog.choices.scope.numbers.setText(typed)
    assert dialog.summary.text() == sentence
    assert not dialog.go.isEnabled()


def test_one_page_leaves_no_choice_of_pages(desk: Desk) -> None:
    desk.open(samples.page("one"))
    assert not _open(desk).choices.scope.isEnabled()


def test_name_is_suggested_and_follows_the_format(desk: Desk, tmp_path: Path) -> None:
    desk.open(samples.page("one"))
    dialog = _open(desk)
    assert dialog.choices.target.line.text() == str(tmp_path / "page-0.txt")
    _choose(dialog, "docx")
    assert dialog.choices.target.line.text() == str(tmp_path / "page-0.docx")


def test_the_name_of_their_folder_is_suggested_for_several_files(
    desk: Desk, tmp_path: Path
) -> None:
    assert _open(desk, "docx").choices.target.line.text() == str(tmp_path / f"{tmp_path.name}.docx")


@pytest.mark.parametrize(
    ("typed", "written", "as_pdf"),
    [
        ("bill", "bill.docx", "bill.pdf"),
        ("Offer 1.2", "Offer 1.2.docx", "Offer 1.2.pdf"),
        ("1. May", "1. May.docx", "1. May.pdf"),
        ("bill.doc", "bill.doc", "bill.pdf"),
    ],
)
def test_a_name_without_a_suffix_gets_that_of_the_format(
    desk: Desk, tmp_path: Path, typed: str, written: str, as_pdf: str
) -> None:
    dialog = _open(desk, "docx")
    dialog.choices.target.line.setText(str(tmp_path / typed))
    assert dialog.choices.target.path == tmp_path / written
    _choose(dialog, "pdf")
    assert dialog.choices.target.line.text() == str(tmp_path / as_pdf)


def test_a_folder_is_no_name_to_add_a_suffix_to(desk: Desk, tmp_path: Path) -> None:
    dialog = _open(desk, "docx")
    dialog.choices.target.line.setText(str(tmp_path))
    assert dialog.choices.target.path == tmp_path


def test_suggested_name_is_never_that_of_a_source(desk: Desk, tmp_path: Path) -> None:
    page = DocumentPage(PageRef(tmp_path / "scan.pdf"), samples.page("one"))
    desk.session.workspace.open(Document((page,)))
    assert _open(desk, "pdf").choices.target.line.text() == str(tmp_path / "scan (searchable).pdf")


def test_a_name_that_was_made_another_for_one_format_is_itself_for_the_next(
    desk: Desk, tmp_path: Path
) -> None:
    page = DocumentPage(PageRef(tmp_path / "scan.pdf"), samples.page("one"))
    desk.session.workspace.open(Document((page,)))
    dialog = _open(desk, "pdf")
    _choose(dialog, "docx")
    assert dialog.choices.target.line.text() == str(tmp_path / "scan.docx")


def test_format_and_options_are_remembered(desk: Desk, tmp_path: Path) -> None:
    dialog = _open(desk, "docx")
    dialog.choices.pictures.setChecked(True)
    dialog.choices.pdf.pictures.setCurrentIndex(dialog.choices.pdf.pictures.findData(Pictures.NONE))
    _export(desk, dialog, tmp_path / "all.docx")
    value = desk.session.settings.value
    assert value.export_format == "docx"
    assert value.docx.pictures
    assert value.pdf.pictures is Pictures.NONE
    again = ExportDialog(desk.session, ())
    desk.qtbot.addWidget(again)
    assert again.choices.format.currentData() == "docx"


def test_options_are_shown_where_they_matter(desk: Desk) -> None:
    dialog = _open(desk, "pdf")
    assert (dialog.choices.pdf.isVisible(), dialog.choices.pictures.isVisible()) == (True, False)
    _choose(dialog, "docx")
    assert (dialog.choices.pdf.isVisible(), dialog.choices.pictures.isVisible()) == (False, True)
    _choose(dialog, "text")
    assert (dialog.choices.pdf.isVisible(), dialog.choices.pictures.isVisible()) == (False, False)


def test_pages_and_size_are_told_before_anything_is_written(desk: Desk, tmp_path: Path) -> None:
    dialog = _open(desk)
    assert dialog.summary.text() == "3 page(s)"
    desk.qtbot.waitUntil(lambda: dialog.summary.text() == "3 page(s) · about 16 bytes")
    assert not list(tmp_path.glob("*.txt"))


def test_pages_that_are_not_read_are_told_and_can_be_read_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[PageKey] = []
    monkeypatch.setattr(desk.session.reading, "read", asked.extend)
    unread = DocumentPage(desk.picture(9, Page(400, 600)), is_read=False)
    read = desk.session.workspace.document.pages[0]
    desk.session.workspace.open(Document((read, unread)))
    dialog = _open(desk)
    assert dialog.summary.text() == "2 page(s) · 1 of them not read yet"
    asked.clear()
    dialog.read.click()
    key = desk.session.workspace.keys[1]
    assert asked == [key]
    desk.session.workspace.fill(key, samples.page("two"))
    desk.session.reading.advanced.emit()
    assert not dialog.read.isVisible()
    assert dialog.summary.text().startswith("2 page(s)")
    assert "not read" not in dialog.summary.text()


def test_pages_that_failed_are_told_and_can_be_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[PageKey] = []
    monkeypatch.setattr(desk.session.reading, "read", asked.extend)
    unread = DocumentPage(desk.picture(9, Page(400, 600)), is_read=False)
    desk.session.workspace.open(Document((unread,)))
    status = PageStatus(PageState.FAILED, 0, "The file is damaged.")
    monkeypatch.setattr(desk.session.reading, "status", lambda _: status)
    dialog = _open(desk)
    assert dialog.summary.text() == "1 page(s) · 1 of them could not be read"
    assert dialog.read.text() == "Try Again"
    asked.clear()
    dialog.read.click()
    assert asked == list(desk.session.workspace.keys)


def test_pages_that_are_not_read_can_be_left_out(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.session.reading, "read", lambda _: None)
    dialog = _open(desk)
    assert dialog.choices.scope.findData(Scope.READ) < 0
    dialog.reject()
    unread = DocumentPage(PageRef(tmp_path / "gone.png"), is_read=False)
    read = desk.session.workspace.document.pages
    desk.session.workspace.open(Document((*read[:2], unread)))
    dialog = _open(desk)
    dialog.choices.scope.choose(Scope.READ)
    assert dialog.summary.text().startswith("2 page(s)")
    _export(desk, dialog, tmp_path / "read.txt")
    assert (tmp_path / "read.txt").read_text("utf-8").split() == ["one", "two"]


def test_existing_file_is_replaced_only_after_asking(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    path.write_text("before", "utf-8")
    dialog = _open(desk)
    dialog.choices.target.line.setText(str(path))
    dialog.go.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert box.text() == "all.txt exists already. Replace it?"
    assert box.informativeText() == ""
    box.reject()
    assert path.read_text("utf-8") == "before"
    dialog.go.click()
    box = dialog.findChildren(QMessageBox)[-1]
    with desk.qtbot.waitSignal(dialog.exported):
        next(button for button in box.buttons() if button.text() == "Replace").click()
    assert path.read_text("utf-8").startswith("one")


def test_replacing_a_source_is_warned_of(desk: Desk, tmp_path: Path) -> None:
    dialog = _open(desk)
    dialog.choices.target.line.setText(str(tmp_path / "page-1.png"))
    dialog.go.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert box.informativeText() == "This would overwrite the file that the pages were read from."
    box.reject()


def test_several_files_are_asked_about_at_once(desk: Desk, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"all-{number}.xml").write_text("before", "utf-8")
    dialog = _open(desk, "page")
    dialog.choices.target.line.setText(str(tmp_path / "all.xml"))
    dialog.go.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert box.text() == "2 of the files exist already. Replace them?"
    box.reject()


def test_failure_is_told_in_the_dialog_which_can_try_again(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    dialog = _open(desk)
    dialog.choices.target.line.setText(str(tmp_path / "file" / "all.txt"))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: bool(_sentences(dialog)))
    (sentence,) = _sentences(dialog)
    assert "is not a folder; choose another one." in sentence
    assert dialog.isVisible()
    _export(desk, dialog, tmp_path / "all.txt")
    assert (tmp_path / "all.txt").exists()


def test_fault_of_the_program_is_told_without_its_words(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(exports, "write", fail)
    dialog = _open(desk)
    dialog.choices.target.line.setText(str(tmp_path / "all.txt"))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: bool(_sentences(dialog)))
    assert _sentences(dialog) == [
        "The export failed because of a fault in the program; see the log."
    ]


def test_escape_stops_what_is_written_and_then_leaves(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object, extras: Extras, **__: object) -> None:
        while True:
            extras.report(1, 100)

    monkeypatch.setattr(exports, "write", write)
    dialog = _open(desk)
    dialog.choices.target.line.setText(str(tmp_path / "all.txt"))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.bar.maximum() == 100)
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.isVisible()
    assert not dialog.bar.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    _wait_until_closed(desk)


def test_sizes_that_cannot_be_known_are_not_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise OutputError("The PDF was not written; report it.")

    monkeypatch.setattr(exports, "render", fail)
    dialog = _open(desk)
    desk.qtbot.waitUntil(lambda: desk.session.exports.is_idle)
    assert dialog.summary.text() == "3 page(s)"


def test_pdf_is_written_with_its_pictures(desk: Desk, tmp_path: Path) -> None:
    desk.open(replace(samples.page("one"), orientation=0))
    dialog = _open(desk, "pdf")
    desk.qtbot.waitUntil(lambda: "about" in dialog.summary.text())
    _export(desk, dialog, tmp_path / "all.pdf")
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF-")


def test_a_pdf_that_fails_its_check_leaves_the_old_file_and_says_so(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "_save", lambda *_: b"broken")
    desk.open(samples.page("one"))
    path = tmp_path / "all.pdf"
    path.write_bytes(b"old")
    dialog = _open(desk, "pdf")
    dialog.choices.target.line.setText(str(path))
    dialog.go.click()
    (box,) = dialog.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Replace").click()
    desk.qtbot.waitUntil(lambda: bool(_sentences(dialog)))
    (sentence,) = _sentences(dialog)
    assert sentence == (
        "The PDF was not written and an old one stays, as it could not be opened again; "
        "please report this with the file it was made from."
    )
    assert path.read_bytes() == b"old"
