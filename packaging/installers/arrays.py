"""Builds NumPy without OpenBLAS, which is three quarters of its size.

The program solves a few small equations at most; NumPy's own code for those is enough. Wheels for
macOS use the system's library, and on Windows a compiler is less of a given, so only Linux does it.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from installers import locked, project

PACKAGE = "numpy"
_CACHE = project.BUILD / "numpy"
_OPTIONS = ("allow-noblas=true", "blas=none", "lapack=none")


def provide() -> Path:
    """The wheel with the slim NumPy, built unless it is in the cache."""
    said = (locked.requirement(PACKAGE), _OPTIONS, sys.version_info[:2], project.machine())
    folder = _CACHE / locked.key(*said)
    found = sorted(folder.glob("*.whl"))
    if found:
        return found[0]
    project.say(f"Building {PACKAGE} {locked.version(PACKAGE)} without BLAS; takes minutes, once")
    with tempfile.TemporaryDirectory(prefix="numpy-") as name:
        work = Path(name)
        options = [f"--config-settings=setup-args=-D{option}" for option in _OPTIONS]
        locked.pip("wheel", PACKAGE, work, *options, "--wheel-dir", str(work / "made"))
        folder.mkdir(parents=True, exist_ok=True)
        made = next((work / "made").glob("*.whl"))
        return Path(shutil.move(made, folder / made.name))


def install() -> None:
    """Put the slim NumPy into the environment that runs this, where it is worth it."""
    if sys.platform == "linux":
        locked.install(provide())
