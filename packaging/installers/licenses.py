"""Collects the licenses of everything that a frozen program holds, into one text."""

import builtins
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from installers import attributions, contents, project

_NAMES = re.compile(r"(licen[cs]e|copying|notice|copyright|authors|lgpl|gpl)", re.IGNORECASE)
_TEXTS = {"", ".txt", ".md", ".rst", ".apache", ".bsd", ".mit", ".lgplv3", ".lgpl"}
_RULE = "=" * 80
_QT = "PySide6_Essentials"
_LONGEST = 1_000_000
"""In characters; a longer file is not a license."""
_COMMON = project.PACKAGING / "licenses"
"""Texts of licenses that packages name but do not include."""

_HEAD = f"""\
{project.NAME} {{version}} is free software under the Apache License, Version 2.0, and
contains work of others, listed below with the licenses it is under.

Qt, Qt for Python and some of the libraries are under the GNU Lesser General Public License. They
are files of their own in the program's folder: you may put changed versions in their place. Their
source is published where each of them comes from; ask this project's makers if you cannot find it.
"""


def collect(folder: Path) -> str:
    """The notices of a frozen program, each part under a heading of its own."""
    own = (project.ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = [_HEAD.format(version=project.version()), _part(project.NAME, own)]
    parts.append(_part(f"Python {sys.version.split()[0]}", _of_python()))
    parts.append(_part("PyInstaller's loader", _of_loader()))
    for found in contents.distributions():
        title = f"{found.name} {found.version}"
        said, *texts = _of_distribution(found)
        if not texts:
            _check_common(title, said)
        parts.append(_part(title, "\n\n".join([said, *texts])))
        if found.name == _QT:
            parts.append(_part("Work of others in Qt", attributions.kept(found.version)))
    parts += [_part(title, text) for title, text in _of_system(folder)]
    for path in sorted(_COMMON.glob("*.txt")):
        parts.append(_part(path.stem, path.read_text(encoding="utf-8")))
    models = project.ROOT / "models" / "THIRD-PARTY-NOTICES.md"
    parts.append(_part("Models", models.read_text(encoding="utf-8")))
    return "\n".join(parts)


def _part(title: str, text: str) -> str:
    if not text.strip():
        raise SystemExit(f"No license of {title} was found.")
    return f"{_RULE}\n{title}\n{_RULE}\n\n{text.strip()}\n"


def _check_common(title: str, said: str) -> None:
    """Raises SystemExit unless the text of a license that was only named is included elsewhere."""
    known = [
        project.LICENSE,
        "Apache Software License",
        *(path.stem for path in _COMMON.glob("*.txt")),
    ]
    if not any(name in said for name in known):
        raise SystemExit(f"{title} brings no license, and packaging/licenses/ has none for it.")


def _of_python() -> str:
    """Python's license; where no file has it, as the interpreter itself prints it."""
    python = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    of_debian = Path("/usr/share/doc", python)
    for folder in (Path(sys.base_prefix), Path(sys.base_prefix, "lib", python), of_debian):
        for name in ("LICENSE.txt", "LICENSE", "copyright"):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="utf-8")
    builtins.license._Printer__setup()  # type: ignore[attr-defined]  # noqa: SLF001
    return "\n".join(builtins.license._Printer__lines)  # type: ignore[attr-defined]  # noqa: SLF001


def _of_loader() -> str:
    """PyInstaller's license: the GPL, with an exception for the programs it starts."""
    return "\n\n".join(_of_distribution(distribution("pyinstaller")))


def _of_distribution(found: Distribution) -> Iterator[str]:
    """What a package's metadata says of its license, then the texts that it includes."""
    said = [*_told(found, "License-Expression"), *_told(found, "License")]
    kinds = [line for line in _told(found, "Classifier") if line.startswith("License")]
    homes = [line.rpartition(", ")[2] for line in _told(found, "Project-URL")]
    lines = [*said, *kinds, *_told(found, "Home-page"), *homes]
    yield "\n".join(dict.fromkeys(line for line in lines if "\n" not in line))
    for path in sorted(found.files or (), key=str):
        known = path.suffix.lower() in _TEXTS or ".dist-info/licenses/" in path.as_posix()
        if not known or not _NAMES.search(path.as_posix().rpartition("dist-info/")[2]):
            continue
        text = Path(str(found.locate_file(path))).read_text(encoding="utf-8", errors="replace")
        if len(text) < _LONGEST and (".dist-info/" in path.as_posix() or _NAMES.search(path.name)):
            yield f"--- {path.name} ---\n\n{text.strip()}"


def _told(found: Distribution, field: str) -> list[str]:
    return list(found.metadata.get_all(field) or ())


def _of_system(folder: Path) -> Iterator[tuple[str, str]]:
    """The licenses of libraries taken from Debian's or Ubuntu's packages, as titles and texts."""
    if not shutil.which("dpkg-query"):
        return
    packages: dict[str, None] = {}
    for name in sorted({path.name for path in folder.rglob("*.so*")}):
        done = subprocess.run(
            ["dpkg-query", "--search", f"*/{name}"], capture_output=True, text=True, check=False
        )
        for line in done.stdout.splitlines()[:1]:
            packages[line.partition(":")[0]] = None
    texts: dict[str, list[str]] = {}
    for package in packages:
        path = Path("/usr/share/doc", package, "copyright")
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            texts.setdefault(text, []).append(package)
    for text, names in texts.items():
        yield f"{', '.join(names)} (of Debian or Ubuntu)", text
