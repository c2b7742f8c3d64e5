"""What every installer says of the program: its names, its version and when it was made."""

import datetime as dt
import os
import platform
import re
import subprocess
import sys
import sysconfig
import tomllib
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
"""Intermediate files, which the next build may use again."""
DIST = ROOT / "dist"
"""The downloads."""

NAME = "PP-OCR Desktop"
COMMAND = "ppocr-desktop"
WINDOW = "ppocr-desktop-window"
"""The program that opens without a console, which only Windows tells apart."""
PROGRAMS = (COMMAND, WINDOW)
SUMMARY = "Reads the text in pictures and PDFs, offline"
DESCRIPTION = (
    (
        "PP-OCR Desktop reads the text in photos, scans, screenshots and PDFs with PP-OCR models, "
        "on this computer and nowhere else."
    ),
    (
        "Correct what was read beside the picture, copy it, or save it as a searchable PDF, Word, "
        "Excel, Markdown, HTML and more. What the window does, the command line does too."
    ),
)
"""What the program is for, by paragraphs."""
ABOUT_MINI = (
    "This small edition holds models of 2 MB, which read slightly less well; others can be "
    "fetched from within the program."
)
LICENSE = "Apache-2.0"
FLAVOR_VARIABLE = "PPOCR_DESKTOP_FLAVOR"
"""The environment variable that passes the flavor on to PyInstaller's process."""
LICENSES_FILE = "THIRD-PARTY-LICENSES.txt"
"""Lies in the program's resources; Help > About shows it."""


class Flavor(StrEnum):
    """What comes along with the program."""

    FULL = "full"
    MINI = "mini"


def flavor() -> Flavor:
    """The one that is being made."""
    return Flavor(os.environ.get(FLAVOR_VARIABLE, Flavor.FULL))


def package() -> str:
    """What the flavor's package and its downloads are called."""
    return COMMAND if flavor() is Flavor.FULL else f"{COMMAND}-{flavor()}"


def publisher() -> dict[str, str]:
    """Who publishes this; values are empty where they are not set."""
    text = (ROOT / "resources" / "publisher.toml").read_text(encoding="utf-8")
    return {name: str(value) for name, value in tomllib.loads(text).items()}


def unsaid() -> list[str]:
    """The settings a publisher still has to fill in before packages are handed out."""
    said = publisher()
    is_made_up = said["application-id"].startswith("invalid.")
    empty = [name for name, value in said.items() if not value]
    return [*empty, *(["application-id"] if is_made_up else [])]


def version() -> str:
    """The version, which is kept in the package alone."""
    text = (ROOT / "ppocr_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if not found:
        raise SystemExit("ppocr_desktop/__init__.py does not say the version.")
    return found[1]


def epoch() -> int:
    """The timestamp of all files of a build, in seconds since 1970: that of the commit.

    With it two builds of one commit are alike (SOURCE_DATE_EPOCH).
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(git, capture_output=True, text=True, check=False)
    # The oldest time that a ZIP file can hold.
    return int(done.stdout) if done.returncode == 0 else 315_619_200


def day() -> dt.date:
    """The day of `epoch`, in UTC."""
    return dt.datetime.fromtimestamp(epoch(), dt.UTC).date()


def machine() -> str:
    """The processor's architecture: x86_64 or arm64."""
    name = platform.machine().lower()
    return {"amd64": "x86_64", "aarch64": "arm64"}.get(name, name)


def stem() -> str:
    """How the files of this system's builds begin."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{package()}-{version()}-{system}-{machine()}"


def run(command: list[str], **settings: str) -> None:
    """Run a tool in the checkout, its output shown and `settings` in its environment.

    The tools of the environment that runs this come first. Raises SystemExit if it fails.
    """
    # NumPy's build looks for Cython there and CMake for Ninja; nobody has activated it.
    paths = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)])
    fixed = {"PATH": paths, "SOURCE_DATE_EPOCH": str(epoch()), "TZ": "UTC"}
    variables = {**os.environ, **fixed, **settings}
    done = subprocess.run(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed; what it printed above tells why.")


def say(line: str) -> None:
    """Tell what happens."""
    print(line, file=sys.stderr, flush=True)


def write(path: Path, text: str) -> None:
    """Write a text file in UTF-8, with its folder if that is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
