"""Has the system start the program in the tray when the user logs in, or stop doing so."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import ppocr_desktop
from ppocr_desktop import writing
from ppocr_desktop.errors import AppError, OutputError

_NAME = "ppocr-desktop"
_LABEL = "ppocr-desktop.tray"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class AutostartError(AppError):
    """The system does not let the program be started at login."""


def is_enabled() -> bool:
    """Whether the system will start the program at login."""
    if sys.platform == "win32":
        return _registered() is not None
    if sys.platform == "darwin":
        return _agent_path().is_file()
    return is_desktop_entry_enabled(desktop_entry_path())


def set_enabled(*, is_wanted: bool) -> None:
    """Have the program started at login, or not. Raises AutostartError."""
    if is_wanted == is_enabled():
        return
    try:
        if sys.platform == "win32":
            _register(subprocess.list2cmdline(command()) if is_wanted else None)
        elif sys.platform == "darwin":
            _write_or_remove(_agent_path(), launch_agent(command()) if is_wanted else None)
        else:
            entry = desktop_entry(command()).encode()
            _write_or_remove(desktop_entry_path(), entry if is_wanted else None)
    except (OSError, OutputError) as error:
        raise AutostartError(
            f"PP-OCR Desktop cannot be made to start at login ({_reason(error)}); "
            "add it to the startup programs in your desktop's settings."
        ) from error


def command() -> list[str]:
    """The command that starts the program in the tray, by the means it was started with now."""
    if getattr(sys, "frozen", False):
        appimage = os.environ.get("APPIMAGE")
        return [appimage or sys.executable, "--tray"]
    installed = Path(sys.argv[0]).resolve()
    if installed.name.removesuffix(".exe").startswith("ppocr-desktop") and installed.is_file():
        return [str(installed), "--tray"]
    checkout = Path(ppocr_desktop.__file__).parents[1] / "dev.py"
    if checkout.is_file():
        return [sys.executable, str(checkout), "run", "--tray"]
    return [sys.executable, "-m", "ppocr_desktop", "--tray"]


def desktop_entry_path() -> Path:
    """The file in which the desktops of Linux look for what to start at login."""
    chosen = os.environ.get("XDG_CONFIG_HOME")
    home = Path(chosen) if chosen and Path(chosen).is_absolute() else Path.home() / ".config"
    return home / "autostart" / f"{_NAME}.desktop"


def desktop_entry(words: Sequence[str]) -> str:
    """The contents of that file, by the Desktop Entry Specification 1.5."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=PP-OCR Desktop",
            f"Exec={' '.join(map(_quote, words))}",
            f"Icon={_NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
    )


def is_desktop_entry_enabled(path: Path) -> bool:
    """Whether there is an entry that was not switched off by the desktop's own settings."""
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    settings = dict(line.replace(" ", "").split("=", 1) for line in lines if "=" in line)
    is_hidden = settings.get("Hidden", "false").lower() == "true"
    is_off = settings.get("X-GNOME-Autostart-enabled", "true").lower() == "false"
    return not is_hidden and not is_off


def launch_agent(words: Sequence[str]) -> bytes:
    """The property list that makes macOS start the program."""
    return plistlib.dumps(
        {
            "Label": _LABEL,
            "ProgramArguments": list(words),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def _agent_path() -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"


def _quote(word: str) -> str:
    """A word of Exec: quoted, with % doubled; a value's backslashes are escaped once more."""
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    return f'"{word}"'.replace("\\", "\\\\").replace("%", "%%")


def _write_or_remove(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        writing.write_atomically(path, data, overwrite=True)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or "the file cannot be written"


if sys.platform == "win32":
    import winreg

    def _registered() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, _NAME)[0])
        except OSError:
            return None

    def _register(line: str | None) -> None:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if line is None:
                winreg.DeleteValue(key, _NAME)
            else:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
