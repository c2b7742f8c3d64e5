"""Smoke tests of a frozen program: reads, shows, copies and exports as a user would.

All of it happens in a folder with spaces and Hangul in its name, without a network where the system
can isolate a process from it, and is watched for files written elsewhere.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from installers import project
from installers.smoke import console, window
from installers.smoke.trial import Trial


def test() -> None:
    """Raises SystemExit, with what is wrong, unless all is well."""
    with tempfile.TemporaryDirectory(prefix="ppocr 시험 ", ignore_cleanup_errors=True) as folder:
        trial = Trial(Path(folder))
        for check in (
            console.says_its_version,
            console.reads_a_picture,
            console.reads_a_pdf,
            console.writes_all_formats,
        ):
            _step(check, trial)
        if sys.platform.startswith("linux"):
            for check in (
                window.opens_soon,
                window.works_in_its_window,
                console.tells_when_home_is_locked,
            ):
                _step(check, trial)
        else:
            _step(window.stays_open, trial)


def _step(check: Callable[[Trial], str], trial: Trial) -> None:
    name = check.__name__.replace("_", " ")
    project.say(f"  {name}: {check(trial)}")
