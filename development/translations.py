"""Keeps resources/translations/ in step with the interface's words."""

import os
import subprocess
from pathlib import Path

from development.checkout import ROOT
from development.terminal import SetupError, say

INTERFACE = Path("ppocr_desktop", "gui")
TRANSLATIONS = Path("resources", "translations")
LANGUAGES = ("de", "en", "fr", "ja", "ko", "zh_CN")


def collect_words(python: Path, folder: Path) -> None:
    """Add what is new in the interface to the .ts files of a folder and drop what is gone."""
    modules = (ROOT / INTERFACE).rglob("*.py")
    sources = sorted(path.relative_to(ROOT).as_posix() for path in modules)
    # Line numbers would change with every edit and help no translator.
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    for language in LANGUAGES:
        # English only tells one line from several.
        extent = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", str(folder / f"ppocr_desktop_{language}.ts")]
        linguist(python, "lupdate", [*sources, *options, *extent, *target])


def compile_words(python: Path, folder: Path) -> None:
    """Write the .qm file, which the program loads, beside each .ts file of a folder."""
    for language in LANGUAGES:
        path = folder / f"ppocr_desktop_{language}"
        linguist(python, "lrelease", [f"{path}.ts", "-qm", f"{path}.qm"])


def linguist(python: Path, tool: str, arguments: list[str]) -> None:
    """Run one of Qt's tools for translators in the checkout."""
    program = python.with_name("pyside6-" + tool + (".exe" if os.name == "nt" else ""))
    done = subprocess.run(
        [str(program), *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    # Both tools only say what they found fault with on lines of this kind.
    warnings = [line for line in done.stdout.splitlines() if "arning" in line or "rror" in line]
    for line in warnings:
        say(line.strip())
    if done.returncode:
        raise SetupError(f"{tool} failed; the lines above tell why.")
