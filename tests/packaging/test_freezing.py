"""What is seen of a frozen program before it is tried."""

import pytest

from installers import freezing


def test_a_module_that_the_program_needs_is_told() -> None:
    line = (
        "excluded module named sqlite3 - imported by a.b (delayed), ppocr_desktop.x.y (top-level)"
    )
    with pytest.raises(SystemExit, match="would lack sqlite3"):
        freezing.check_imports(line)


@pytest.mark.parametrize(
    "line",
    [
        "missing module named winreg - imported by ppocr_desktop.gui.autostart (conditional)",
        "missing module named olefile - imported by PIL.FpxImagePlugin (top-level)",
        "missing module named 'PySide6.QtMultimedia' - imported by ppocr_desktop.a (top-level)",
        "Types if import:",
    ],
)
def test_what_it_can_do_without_is_not(line: str) -> None:
    freezing.check_imports(line)
