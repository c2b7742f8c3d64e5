"""Packages that are built here from their locked source distributions, and kept."""

import hashlib
import json
import re
import sys
from pathlib import Path

from installers import project

_LIST = project.PACKAGING / "requirements" / "runtime.txt"


def requirement(package: str) -> str:
    """The lines of the locked list that name a package with the checksums of all its files."""
    text = _LIST.read_text(encoding="utf-8")
    found = re.search(rf"^{package}==.*?(?=^\S|^ +#|\Z)", text, re.MULTILINE | re.DOTALL)
    if not found:
        raise SystemExit(f"{_LIST} does not name {package}.")
    return found[0]


def version(package: str) -> str:
    """The version that the locked list asks for."""
    return re.split(r"[=\s]+", requirement(package))[1]


def key(*parts: object) -> str:
    """A hash of all that goes into a build, to tell builds apart."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def pip(command: str, package: str, folder: Path, *options: str) -> None:
    """Have pip download or build a source distribution, verified by the locked checksums.

    Build tools are not fetched: they have to be installed already.
    """
    listed = folder / "requirements.txt"
    listed.write_text(requirement(package), encoding="utf-8")
    pip_command = [sys.executable, "-m", "pip", command, "--no-deps", "--require-hashes"]
    strict = ["--no-binary", ":all:", "--no-build-isolation", "--progress-bar", "off"]
    project.run([*pip_command, *strict, *options, "-r", str(listed)])


def install(wheel: Path) -> None:
    """Put a wheel that was built here into the environment that runs this, unless it is there."""
    stamp = Path(sys.prefix, f"{wheel.name}.stamp")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    options = ["--no-deps", "--no-index", "--force-reinstall", "--quiet"]
    project.run([sys.executable, "-m", "pip", "install", *options, str(wheel)])
    stamp.write_text(digest, encoding="ascii")
