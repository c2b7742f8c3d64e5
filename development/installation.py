"""Installs locked lists with pip and tells why it cannot."""

import platform
import re
from pathlib import Path

from development.checkout import PYTHON, ROOT
from development.programs import follow
from development.terminal import SetupError, say

PIP_TROUBLES = (
    ("No space left on device|not enough space on the disk", "the disk is full"),
    ("DO NOT MATCH THE HASHES", "a package arrived that is not the one the locked list names"),
    (
        r"NewConnectionError|NameResolutionError|Connect(ion)?(Timeout|Reset)|ProxyError|SSLError",
        "the package index cannot be reached; check the network connection, then try again",
    ),
    (
        r"No matching distribution found for (\S+)",
        rf"no ready-made \1 exists for Python {PYTHON} on {platform.system()} {platform.machine()}",
    ),
    (r"ERROR: (.+?)\.?$", r"\1"),
)
"""What pip prints and the gist of it, the most telling first."""


def install(python: Path, locked: Path) -> None:
    """Install a locked list with pip."""
    say(f"Installing the packages of {locked.as_posix()}")
    # The list is complete, so nothing is resolved, and of wheels only, so nothing is compiled.
    options = ["--no-input", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    pip = [str(python), "-m", "pip", "install", "--progress-bar", "off", *options]
    total = (ROOT / locked).read_text(encoding="utf-8").count("==")
    code, lines = follow([*pip, "-r", str(ROOT / locked)], total=total)
    if code:
        raise SetupError(f"the packages cannot be installed: {pip_trouble(lines)}.")


def pip_trouble(lines: list[str]) -> str:
    """The gist of what pip printed before it gave up."""
    output = "\n".join(lines)
    for pattern, gist in PIP_TROUBLES:
        found = re.search(pattern, output, re.MULTILINE)
        if found:
            return found.expand(gist)
    return lines[-1] if lines else "pip gave no reason"
