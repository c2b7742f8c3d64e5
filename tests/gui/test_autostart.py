"""Starting at login: what each system is told, and what it says when it refuses."""

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("writes XDG's files", allow_module_level=True)

from ppocr_desktop.gui import autostart
from ppocr_desktop.gui.autostart import AutostartError


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def test_start_at_login_can_be_switched_on_and_off(config: Path) -> None:
    path = config / "autostart" / "ppocr-desktop.desktop"
    autostart.set_enabled(is_wanted=True)
    assert autostart.is_enabled()
    assert "--tray" in path.read_text("utf-8")
    autostart.set_enabled(is_wanted=False)
    assert not autostart.is_enabled()
    assert not path.exists()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_a_desktop_that_switched_it_off_is_heeded(line: str) -> None:
    autostart.set_enabled(is_wanted=True)
    path = autostart.desktop_entry_path()
    path.write_text(f"{path.read_text('utf-8')}{line}\n", "utf-8")
    assert not autostart.is_enabled()


def test_the_entry_is_valid(tmp_path: Path) -> None:
    program = shutil.which("desktop-file-validate")
    if program is None:
        pytest.skip("desktop-file-validate is not installed")
    path = tmp_path / "a.desktop"
    path.write_text(autostart.desktop_entry(["/opt/a b/ü $x", "100%", "--tray"]), "utf-8")
    subprocess.run([program, path], check=True)


def test_words_of_the_command_are_quoted() -> None:
    entry = autostart.desktop_entry(["/a b", 'c"d', "e\\f", "50%"])
    assert 'Exec="/a b" "c\\\\"d" "e\\\\\\\\f" "50%%"' in entry


def test_a_launch_agent_says_what_to_run() -> None:
    agent = plistlib.loads(autostart.launch_agent(["/Applications/A b", "--tray"]))
    assert agent["ProgramArguments"] == ["/Applications/A b", "--tray"]
    assert agent["RunAtLoad"] is True


def test_a_refusal_is_told_with_a_way_out(config: Path) -> None:
    (config / "autostart").touch()
    with pytest.raises(AutostartError) as raised:
        autostart.set_enabled(is_wanted=True)
    sentence = str(raised.value)
    assert sentence.startswith("PP-OCR Desktop cannot be made to start at login (")
    assert sentence.endswith("add it to the startup programs in your desktop's settings.")


def test_a_program_out_of_an_image_starts_the_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/home/me/PP-OCR.AppImage")
    assert autostart.command() == ["/home/me/PP-OCR.AppImage", "--tray"]


def test_an_installed_program_starts_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "ppocr-desktop"
    script.touch()
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert autostart.command() == [str(script), "--tray"]


def test_a_checkout_is_started_from_any_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [os.devnull])
    script = Path(__file__).parents[2] / "dev.py"
    assert autostart.command() == [sys.executable, str(script), "run", "--tray"]
