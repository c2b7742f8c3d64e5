"""Renews the locked lists in packaging/requirements/."""

import re
import subprocess

from development.checkout import REQUIREMENTS, ROOT
from development.environment import Environment
from development.terminal import SetupError, say

OPENCV = "opencv-python-headless"

LOCKS = {
    "runtime": ["pyproject.toml"],
    "dev": ["pyproject.toml", "--group", "dev"],
    "peers": ["--group", "peers"],
    "lock": ["--group", "lock"],
    # Installers get a slim OpenCV in place of the published one, and Qt's part for the webcam.
    "package": [
        "pyproject.toml",
        *("--extra", "camera", "--group", "package", "--no-emit-package", OPENCV),
    ],
}
"""The locked lists and what uv makes each from; the first holds the others to its versions."""


def renew(arguments: list[str]) -> int:
    """Renew the locked lists, for all systems and Pythons at once."""
    environment = Environment(ROOT / ".venv-lock")
    environment.provide("lock")
    uv = [str(environment.python), "-m", "uv", "pip", "compile", "--quiet", "--universal"]
    uv += ["--generate-hashes", "--only-binary", ":all:", "--python-version", "3.11"]
    # One version for all Pythons where there is one: everyone reads alike.
    uv += ["--fork-strategy", "fewest", "--custom-compile-command", "python3 dev.py lock"]
    for name, sources in LOCKS.items():
        say(f"Locking {name}")
        path = REQUIREMENTS / f"{name}.txt"
        bounds = [] if name == "runtime" else ["--constraints", str(REQUIREMENTS / "runtime.txt")]
        command = [*uv, *sources, *bounds, "--output-file", str(path), *arguments]
        if subprocess.call(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL):
            raise SetupError(f"{path} cannot be renewed, for the reason above.")
        if re.search(r"^-|://", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE):
            raise SetupError(f"{path} names a package index; undo the change and lock without it.")
    return 0
