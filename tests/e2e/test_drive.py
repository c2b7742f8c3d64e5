"""The real program on an X screen, worked with by keys and mouse; see `drive`."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.e2e import drive, screen
from tests.e2e.drive import Look
from tests.e2e.hand import TOOLS

pytestmark = pytest.mark.skipif(
    not (sys.platform == "linux" and screen.is_there() and all(map(shutil.which, TOOLS))),
    reason="needs Xvfb, openbox, xdotool and xclip",
)


def test_a_page_is_opened_corrected_saved_exported_and_left(tmp_path: Path) -> None:
    drive.drive(tmp_path, tmp_path / "files", Look("light", "en"))


def test_program_works_as_well_in_the_dark_and_in_korean(tmp_path: Path) -> None:
    drive.drive(tmp_path, tmp_path / "files", Look("dark", "ko"), is_short=True)
