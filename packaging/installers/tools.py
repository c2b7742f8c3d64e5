"""What steps need of the system, looked for before the first of them: some take many minutes."""

import ctypes.util
import shutil
import sys
from collections.abc import Collection

from installers import project
from installers.project import Flavor

_COMPILING = {"cc": "gcc", "c++": "g++", "strip": "binutils"}
_PROGRAMS = {
    "opencv": _COMPILING,
    "numpy": _COMPILING,
    "freeze": _COMPILING,
    "deb": {"dpkg-deb": "dpkg"},
    "tar": {"xz": "xz-utils"},
    "appimage": {"mksquashfs": "squashfs-tools"},
}
"""For each step on Linux the programs it runs, with the Debian packages that have them."""
_PULSE = "libpulse0"
"""Qt's part for webcams is linked with it; frozen without it, the program finds no camera."""


def check(steps: Collection[str]) -> None:
    """Raise SystemExit with the Debian packages to install where something is missing on Linux."""
    if sys.platform != "linux":
        return
    programs = {name: each for step in steps for name, each in _PROGRAMS.get(step, {}).items()}
    missing = [package for name, package in programs.items() if not shutil.which(name)]
    is_filmed = "freeze" in steps and project.flavor() is Flavor.FULL
    if is_filmed and not ctypes.util.find_library("pulse"):
        missing.append(_PULSE)
    if missing:
        listed = " ".join(missing)
        raise SystemExit(
            f"These packages of Debian and Ubuntu are missing: {listed}; install them."
        )
