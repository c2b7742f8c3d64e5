"""The window's title names the document."""

from pathlib import Path

from tests.gui import samples
from tests.gui.windowed import Desk


def test_an_empty_window_bears_the_programs_name(desk: Desk) -> None:
    assert desk.window.windowTitle() == "PP-OCR Desktop[*]"


def test_pages_are_named_by_their_files(desk: Desk) -> None:
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    assert desk.window.windowTitle() == "page-0.png and 2 more[*] — PP-OCR Desktop"
    workspace = desk.session.workspace
    workspace.remove(workspace.keys[:2], "Remove")
    assert desk.window.windowTitle() == "page-2.png[*] — PP-OCR Desktop"


def test_a_project_gives_its_own_name(desk: Desk, tmp_path: Path) -> None:
    desk.open(samples.page("one"), samples.page("two"))
    with desk.qtbot.waitSignal(desk.session.filing.told):
        desk.session.filing.save(tmp_path / "work[*].ppocr", is_embedded=False)
    assert desk.window.windowTitle() == "work[*][*].ppocr[*] — PP-OCR Desktop"
