"""Installs what Debian and Ubuntu keep in packages of their own."""

import os
import shutil
from pathlib import Path

from development.checkout import PYTHON, ROOT
from development.programs import follow
from development.terminal import SetupError, say

SYSTEM_LIBRARIES = Path("packaging", "linux", "system-libraries.txt")


def provide_ensurepip() -> None:
    """Install the part of Python that Debian and Ubuntu keep in a package of its own."""
    package = f"python{PYTHON}-venv"
    if not apt_install([package]):
        raise SetupError(
            "this Python cannot make environments because its ensurepip is missing; on Debian or "
            f"Ubuntu run 'sudo apt-get install {package}', then try again."
        )


def provide_system_libraries() -> None:
    """Install what the tests need of Debian or Ubuntu, where that is the system and allowed."""
    if not shutil.which("dpkg-query"):
        return
    listed = (ROOT / SYSTEM_LIBRARIES).read_text(encoding="utf-8").splitlines()
    missing = {line for line in listed if line and not line.startswith("#")} - system_packages()
    if missing and not apt_install(sorted(missing)):
        say(f"Skipped, as it needs root: apt-get install {' '.join(sorted(missing))}")


def system_packages() -> set[str]:
    """Installed Debian packages and what they stand in for, as libglib2.0-0t64 for libglib2.0-0."""
    form = "${db:Status-Status}, ${Package}, ${Provides}\n"
    _, lines = follow(["dpkg-query", "--show", "--showformat", form])
    installed = (line.split(", ")[1:] for line in lines if line.startswith("installed, "))
    return {name.split()[0] for names in installed for name in names if name}


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages; False where this is not Debian, not allowed or fails."""
    if not shutil.which("apt-get"):
        return False
    root = os.geteuid() == 0
    if not root and (not shutil.which("sudo") or follow(["sudo", "-n", "true"])[0]):
        return False
    say(f"Installing with apt-get: {' '.join(packages)}")
    apt = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    follow([*apt, "update"])
    code, lines = follow([*apt, "install", "--yes", "--no-install-recommends", *packages])
    for line in lines:
        if line.startswith("E: "):
            say(line)
    return code == 0
