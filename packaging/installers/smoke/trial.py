"""The environment of a trial: a copy of the frozen program, and a user with a home of their own."""

import os
import shutil
import subprocess
from pathlib import Path

from installers import freezing, project
from installers.smoke import programs, trace

SAMPLE = project.ROOT / "resources" / "sample.png"


class Trial:
    """A copy of the frozen program below a folder, and a new user's home beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "프로그램 with spaces"
        self.home = folder / "집"
        self.work = self.home / "문서 of mine"
        self.work.mkdir(parents=True)
        (folder / "run").mkdir(mode=0o700)
        shutil.copytree(freezing.folder(), self.program, symlinks=True, copy_function=_link)
        self.sample = shutil.copy(SAMPLE, self.work / "견본 sample.png")

    @property
    def variables(self) -> dict[str, str]:
        """The user's environment variables, as few as possible."""
        kept = ("PATH", "SYSTEMROOT", "LANG", "WINDIR")
        names = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            **dict.fromkeys(names, str(self.home)),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LC_ALL": "C.UTF-8",
        }

    def console(self) -> str:
        return str(self._file(project.COMMAND))

    def window(self) -> str:
        return str(self._file(project.WINDOW))

    def _file(self, name: str) -> Path:
        return self.program / (f"{name}.exe" if os.name == "nt" else name)

    def run(self, *arguments: str, watched: bool = False) -> str:
        """What the console program prints; ends all if it fails."""
        log = self.folder / "strace.log"
        tracer = trace.tracer(log) if watched else []
        done = subprocess.run(
            [*programs.isolated(), *tracer, self.console(), *arguments],
            env=self.variables,
            cwd=self.work,
            capture_output=True,
            encoding="utf-8",
            timeout=programs.LIMIT_S,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"'{arguments[0]}' failed with {done.returncode}: {done.stderr}")
        if tracer:
            trace.check(log, self.folder)
        return done.stdout


def _link(source: str, target: str) -> object:
    """Copy a file as a hard link: copying hundreds of megabytes takes longer than the trial."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target
