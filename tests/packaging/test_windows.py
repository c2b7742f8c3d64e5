"""The installer's script for Windows."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from installers import icons, project, windows

_FOLDER = project.PACKAGING / "windows"
_LANGUAGES = {"ENGLISH", "GERMAN", "FRENCH", "JAPANESE", "KOREAN", "SIMPCHINESE"}


def _words() -> list[tuple[str, str, str]]:
    text = (_FOLDER / "words.nsh").read_text(encoding="utf-8")
    return re.findall(r'^!insertmacro SAY (\w+) (\w+) "(.+)"$', text, re.MULTILINE)


def test_everything_is_said_in_every_language() -> None:
    said = [(name, language) for language, name, _ in _words()]
    names = {name for name, _ in said}
    assert sorted(said) == sorted((name, language) for name in names for language in _LANGUAGES)


def test_every_word_of_ours_is_used() -> None:
    script = (_FOLDER / "installer.nsi").read_text(encoding="utf-8")
    assert all(f"$({name})" in script for _, name, _ in _words())


def test_script_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("makensis"):
        pytest.skip("NSIS is not installed")
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "ppocr-desktop.exe").write_bytes(b"MZ")
    monkeypatch.setattr(project, "DIST", tmp_path / "dist")
    monkeypatch.setattr(icons, "_FOLDER", tmp_path / "icons")
    setup = windows.installer(frozen, quick=True)
    assert setup.read_bytes().startswith(b"MZ")


@pytest.mark.skipif(sys.platform == "win32", reason="it has them")
def test_only_windows_has_properties_of_files() -> None:
    assert windows.version_resource("ppocr-desktop") is None
