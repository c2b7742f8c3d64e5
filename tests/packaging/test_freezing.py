"""What is seen of a frozen program before it is tried."""

from pathlib import Path

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


def test_only_programs_may_be_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "completions").mkdir()
    program, other = tmp_path / "ppocr-desktop", tmp_path / "completions" / "ppocr-desktop"
    library = tmp_path / "liba.so"
    for path, mode in ((program, 0o700), (other, 0o600), (library, 0o755)):
        path.write_bytes(b"")
        path.chmod(mode)
    freezing.date(tmp_path)
    modes = [path.stat().st_mode & 0o777 for path in (program, other, library)]
    assert modes == [0o755, 0o644, 0o644]
    assert {path.stat().st_mtime for path in (program, other, library)} == {1_700_000_000}
