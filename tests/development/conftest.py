"""An environment that nothing is really installed into, and doubles of the tools that do it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from development import environment as environments
from development import installation
from development.environment import Environment

on_posix = pytest.mark.skipif(os.name == "nt", reason="runs shell scripts")


class Pip:
    """A double of every program that dev.py starts in the background."""

    def __init__(self) -> None:
        self.installed: list[str] = []
        self.made = 0
        self.code = 0
        self.lines: list[str] = []

    def follow(self, command: list[str], **_: object) -> tuple[int, list[str]]:
        if command[1:3] == ["-m", "venv"]:
            self.made += 1
            scripts = Path(command[-1], "Scripts" if os.name == "nt" else "bin")
            scripts.mkdir(parents=True)
            (scripts / ("python.exe" if os.name == "nt" else "python")).touch()
            home = f"home = {Path(sys.executable).parent}\n"
            Path(command[-1], "pyvenv.cfg").write_text(home, encoding="utf-8")
            return 0, []
        self.installed.append(Path(command[-1]).stem)
        return self.code, self.lines


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    double = Pip()
    for module in (environments, installation):
        monkeypatch.setattr(module, "follow", double.follow)
    return double


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path / ".venv")


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts a shell script on an otherwise empty PATH."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in ("env", "sh"):
        (folder / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))

    def add(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)

    return add
