"""Freezes the program: PyInstaller makes one folder that needs no Python."""

import os
import re
import shutil
import sys
from pathlib import Path

from installers import arrays, contents, licenses, opencv, project, slimming
from installers.project import Flavor

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


def folder() -> Path:
    """Where the frozen program of the flavor is."""
    return project.DIST / project.package()


def freeze() -> None:
    """Make `folder()` anew, licenses included."""
    arrays.install()
    opencv.install()
    _import_all()
    if project.flavor() is Flavor.MINI:
        fetch = [sys.executable, "-P", "-m", "ppocr_desktop", "models", "fetch"]
        project.run([*fetch, contents.MINI_SYSTEM], PYTHONPATH=str(project.ROOT))
    made = folder()
    shutil.rmtree(made, ignore_errors=True)
    work = project.BUILD / "pyinstaller"
    shutil.rmtree(work, ignore_errors=True)
    if sys.platform != "linux":
        # PyInstaller itself bundles, and on macOS seals, all files, so this one comes before.
        contents.collected_licenses().write_text(licenses.collect(made), encoding="utf-8")
    folders = ["--distpath", str(project.DIST), "--workpath", str(work)]
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    # A fixed hash seed, as the order of sets ends up in the archive. Modules are not compressed:
    # they load sooner, and installers compress them better all at once.
    project.run(
        [sys.executable, "-P", "-m", "PyInstaller", *options, *folders, str(_SPEC)],
        PYINSTALLER_ZLIB_COMPRESSION_LEVEL="0",
        PYTHONHASHSEED="1",
        QT_QPA_PLATFORM="offscreen",
    )
    check_imports((work / project.COMMAND / f"warn-{project.COMMAND}.txt").read_text("utf-8"))
    if sys.platform == "linux":
        (made / project.WINDOW).symlink_to(project.COMMAND)
        slimming.slim(made)
        # Only now is it known which of the system's libraries are included.
        path = next(made.rglob("ppocr_desktop/resources")) / project.LICENSES_FILE
        path.write_text(licenses.collect(made), encoding="utf-8")
    contents.tidy(made)
    date(made)


def _import_all() -> None:
    """Import every module of the program, so that whatever the slim OpenCV lacks shows here.

    Modules for other systems need not be importable.
    """
    project.run([sys.executable, "-P", "-c", _IMPORTS], PYTHONPATH=str(project.ROOT))


def check_imports(warnings: str) -> None:
    """Raises SystemExit if PyInstaller did not find a module that the program needs."""
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
            # Libraries are only loaded, whatever their wheels say; some files have the same names.
            is_program = path.name in project.PROGRAMS and path.stat().st_mode & 0o100
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (when, when))
