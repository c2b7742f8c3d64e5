"""Virtual environments that hold what locked lists name."""

import importlib.util
import os
import re
import shutil
import sys
from pathlib import Path

from development import debian, stamps
from development.checkout import PYTHON, REQUIREMENTS, digest
from development.installation import install
from development.programs import follow
from development.terminal import SetupError, say


class Environment:
    """A virtual environment with locked packages; a stamp, written last, tells what is in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        scripts = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = scripts / ("python.exe" if os.name == "nt" else "python")
        self._stamp = folder / "dev-stamp.json"

    def provide(self, *names: str) -> None:
        """Make sure that the locked lists `names` are installed; the last holds all the others."""
        wanted = {name: digest(REQUIREMENTS / f"{name}.txt") for name in names}
        installed = self._installed()
        if installed.items() >= wanted.items():
            return
        if not installed:
            self._make()
        # Without its stamp an interrupted installation is thrown away by the next call.
        self._stamp.unlink(missing_ok=True)
        install(self.python, REQUIREMENTS / f"{names[-1]}.txt")
        stamps.write(self._stamp, {"python": PYTHON, "folder": self._place, **wanted})

    def provide_only(self, name: str) -> None:
        """Make sure that the packages of one locked list are installed, and no others."""
        if self._installed().get(name) != digest(REQUIREMENTS / f"{name}.txt"):
            self._stamp.unlink(missing_ok=True)
        self.provide(name)

    @property
    def _place(self) -> str:
        """Where the environment really lies: checkouts may share one by links."""
        return str(self.folder.resolve())

    def _installed(self) -> dict[str, object]:
        """What the stamp says; nothing if the environment was moved or lost its Python."""
        stamp = stamps.read(self._stamp)
        here = stamp.get("python") == PYTHON and stamp.get("folder") == self._place
        return stamp if here and self._has_python() else {}

    def _has_python(self) -> bool:
        try:
            settings = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return False
        home = re.search(r"^home *= *(.+)$", settings, re.MULTILINE)
        return home is not None and Path(home[1]).is_dir() and self.python.exists()

    def _make(self) -> None:
        if importlib.util.find_spec("ensurepip") is None:
            debian.provide_ensurepip()
        say(f"Making {self.folder.name} with Python {PYTHON}")
        if self.folder.is_symlink():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(self.folder)
        code, lines = follow([sys.executable, "-m", "venv", str(self.folder)])
        if code:
            gist = lines[-1] if lines else "Python gave no reason"
            raise SetupError(f"{self.folder} cannot be made: {gist}")
