"""Freezes the program: PyInstaller makes one folder that needs no Python."""

import os
import re
import shutil
import sys
from pathlib import Path

from installers import arrays, contents, licenses, opencv, project, slimming

FOLDER = project.DIST / project.COMMAND
_SPEC = project.PACKAGING / "ppocr-desktop.spec"
_IMPORTS = """
import contextlib, importlib, pkgutil, ppocr_desktop
for module in pkgutil.walk_packages(ppocr_desktop.__path__, "ppocr_desktop."):
    if not module.name.endswith("__main__"):
        with contextlib.suppress(ImportError):
            importlib.import_module(module.name)
"""
_MODE_OF_FOLDERS = 0o755
_OPTIONAL = ("PySide6.QtMultimedia",)
"""The program does without the webcam where this is missing, and says so."""


def freeze() -> None:
    """Make `FOLDER` anew, licenses included."""
    arrays.install()
    opencv.install()
    _import_all()
    shutil.rmtree(FOLDER, ignore_errors=True)
    work = project.BUILD / "pyinstaller"
    shutil.rmtree(work, ignore_errors=True)
    folders = ["--distpath", str(project.DIST), "--workpath", str(work)]
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    # The order of sets, which would differ from build to build, ends up in the archive. Left as
    # they are, modules load sooner, and installers compress them better than one by one.
    project.run(
        [sys.executable, "-P", "-m", "PyInstaller", *options, *folders, str(_SPEC)],
        PYINSTALLER_ZLIB_COMPRESSION_LEVEL="0",
        PYTHONHASHSEED="1",
        QT_QPA_PLATFORM="offscreen",
    )
    check_imports((work / project.COMMAND / f"warn-{project.COMMAND}.txt").read_text("utf-8"))
    if sys.platform == "linux":
        (FOLDER / project.WINDOW).symlink_to(project.COMMAND)
        slimming.slim(FOLDER)
    path = _resources() / project.LICENSES_FILE
    path.write_text(licenses.collect(FOLDER), encoding="utf-8")
    contents.tidy(FOLDER)
    date(FOLDER)


def _import_all() -> None:
    """Import every module of the program: what the slim OpenCV lacks shows here, not with people.

    Modules for other systems need not be importable.
    """
    project.run([sys.executable, "-P", "-c", _IMPORTS], PYTHONPATH=str(project.ROOT))


def check_imports(warnings: str) -> None:
    """Raises SystemExit if PyInstaller found no module that the program cannot do without."""
    for line in warnings.splitlines():
        found = re.match(r"\w+ module named '?([\w.]+)'? - imported by (.*)", line)
        if not found or found[1].startswith(_OPTIONAL):
            continue
        if re.search(r"ppocr_desktop[\w.]* \(top-level\)", found[2]):
            raise SystemExit(f"The frozen program would lack {found[1]}: {line}")


def date(folder: Path) -> None:
    """Give all files below a folder the build's time and plain permissions."""
    when = project.epoch()
    for path in (folder, *folder.rglob("*")):
        if path.is_symlink():
            continue
        if path.is_dir():
            path.chmod(_MODE_OF_FOLDERS)
        else:
            path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (when, when))


def _resources() -> Path:
    return next(FOLDER.rglob("ppocr_desktop/resources"))
