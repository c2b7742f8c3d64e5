"""What a screen reader sees of the page and hears when a line is chosen, by AT-SPI."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e import screen
from tests.e2e.drive import ROOT, SAMPLE

_LISTENER = Path(__file__).with_name("listener.py")
_PYTHON = "/usr/bin/python3"
_HAS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def is_possible() -> bool:
    if sys.platform != "linux" or not screen.is_there() or not Path(_PYTHON).exists():
        return False
    tools = ("dbus-run-session", "xdotool")
    has_tools = all(map(shutil.which, tools))
    probe = [_PYTHON, "-c", _HAS_ATSPI]
    return has_tools and not subprocess.run(probe, check=False, capture_output=True).returncode


@pytest.mark.skipif(not is_possible(), reason="needs Xvfb, openbox, D-Bus and AT-SPI for Python")
def test_a_screen_reader_sees_the_lines_and_hears_the_chosen_one(tmp_path: Path) -> None:
    settings = tmp_path / "settings.ini"
    settings.write_text("[General]\nlanguage=en\n", encoding="utf-8")
    program = [sys.executable, "-P", "-m", "ppocr_desktop", str(SAMPLE)]
    with screen.started() as variables:
        done = subprocess.run(
            ["dbus-run-session", "--", _PYTHON, str(_LISTENER), "Walnut cake", *program],
            env={
                **variables,
                "PPOCR_DESKTOP_SETTINGS": str(settings),
                "PPOCR_DESKTOP_STATE": str(tmp_path / "state"),
                "PYTHONPATH": str(ROOT),
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
            capture_output=True,
            check=True,
            timeout=120,
        )
    told = json.loads(done.stdout.splitlines()[-1])
    assert "The Paper Lantern" in told["lines"]
    assert told["heard"] == "Walnut cake, the slice"
