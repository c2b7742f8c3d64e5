"""Makes what people on Windows download: an installer and a folder to unpack."""

import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

from installers import freezing, icons, project

_SCRIPT = project.PACKAGING / "windows" / "installer.nsi"


def version_resource(program: str) -> Any:
    """What Windows shows in the properties of a program's file; None on other systems."""
    if sys.platform != "win32":
        return None
    from PyInstaller.utils.win32 import versioninfo as info  # type: ignore[import-untyped]

    numbers = _four_numbers()
    texts = {
        "CompanyName": project.publisher()["name"] or project.NAME,
        "FileDescription": project.NAME,
        "FileVersion": project.version(),
        "InternalName": program,
        "LegalCopyright": "Apache License, Version 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": project.NAME,
        "ProductVersion": project.version(),
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in texts.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [0x409, 1200])]),
        ],
    )


def _four_numbers() -> tuple[int, ...]:
    numbers = [int(part) for part in project.version().split(".")[:3]]
    return (*numbers, *(0,) * (4 - len(numbers)))


def installer(source: Path | None = None, *, quick: bool = False) -> Path:
    """Compile the installer of a frozen program; `quick` compresses less, for trials."""
    makensis = shutil.which("makensis")
    if not makensis:
        raise SystemExit("makensis is missing; install NSIS 3.")
    path = project.DIST / f"{project.package()}-{project.version()}-windows-x86_64-setup.exe"
    path.parent.mkdir(parents=True, exist_ok=True)
    files = source or freezing.folder()
    values = {
        "NAME": project.NAME,
        "COMMAND": project.COMMAND,
        "WINDOW": project.WINDOW,
        "VERSION": project.version(),
        "VERSION_4": ".".join(map(str, _four_numbers())),
        "SUMMARY": project.SUMMARY,
        "FILES": str(files / "*"),
        "ICON": str(icons.for_windows()),
        "LICENSE_FILE": str(project.ROOT / "LICENSE"),
        "OUTPUT": str(path),
        "SIZE_KB": str(_size(files) // 1024),
        "COMPRESSOR": "zlib" if quick else "/SOLID lzma",
    }
    definitions = [f"-D{name}={value}" for name, value in values.items()]
    project.run([makensis, "-V2", "-INPUTCHARSET", "UTF8", *definitions, str(_SCRIPT)])
    return path


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def archive() -> Path:
    """The frozen program as a ZIP file; its settings are in the user's folder all the same."""
    path = project.DIST / f"{project.stem()}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for each in sorted(freezing.folder().rglob("*")):
            if each.is_file():
                file.write(each, Path(project.stem(), each.relative_to(freezing.folder())))
    return path
