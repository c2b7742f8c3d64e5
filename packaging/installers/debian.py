"""Makes the packages for Debian and Ubuntu: the program, and one more for its webcam."""

import email.utils
import gzip
import hashlib
import os
import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers import contents, freezing, linux, project
from installers.project import Flavor

_ARCHITECTURES = {"x86_64": "amd64"}
_NOBODY = "Nobody <nobody@invalid>"
_DEPENDS = (
    # Measured: what the frozen program needs and does not include. Without fontconfig's settings
    # all text is boxes.
    *("libgl1", "libegl1", "libxcb1", "libfontconfig1", "fontconfig-config"),
    *("libglib2.0-0", "libdbus-1-3", "libgssapi-krb5-2", "libssl3", "libsqlite3-0"),
)
_RECOMMENDS = (
    # Chinese, Japanese and Korean would be boxes.
    "fonts-noto-cjk",
    # To fetch models and ask for new versions.
    "ca-certificates",
    *("libwayland-cursor0", "libwayland-egl1", "xdg-desktop-portal"),
)
_MAGIC = b"!<arch>\n"
_HEADER = 60
"""Magic number of an ar archive, which a package is, and the bytes of a member's header."""
_CAMERA = f"{project.COMMAND}-camera"
_CAMERA_DEPENDS = ("libpulse0", "libdrm2", "libx11-6", "libxext6", "libxrandr2")
_CAMERA_SUMMARY = "lets PP-OCR Desktop read what a webcam sees"
_CAMERA_DESCRIPTION = (
    (
        "The part of Qt that knows cameras, with the libraries of FFmpeg that it plays videos "
        f"by. {project.NAME} finds it by itself once it is installed."
    ),
)


@dataclass(frozen=True, slots=True)
class _Package:
    """The fields of a package's control file that differ between packages."""

    name: str
    relations: Mapping[str, tuple[str, ...]]
    """Depends, Recommends and the like, with the packages that they name."""
    summary: str
    description: tuple[str, ...]


def packages() -> Path:
    """The flavor's package, and beside the full one that for the webcam; the first is returned.

    They need no scripts: the system's own triggers register types, icons and manual pages.
    """
    root, camera = linux.fresh("deb"), linux.fresh("deb-camera")
    linux.install(root)
    if project.flavor() is Flavor.FULL:
        _move_camera(root, camera)
        _build(camera, _camera())
    return _build(root, _program())


def _program() -> _Package:
    name, other = project.package(), next(each for each in _names() if each != project.package())
    relations = {
        "Depends": _DEPENDS,
        "Recommends": _RECOMMENDS,
        "Suggests": (_CAMERA,),
        # Both are the same program in the same places.
        "Conflicts": (other,),
        "Replaces": (other,),
    }
    if name != project.COMMAND:
        relations["Provides"] = (f"{project.COMMAND} (= {project.version()})",)
    words = f"{project.SUMMARY[0].lower()}{project.SUMMARY[1:]}"
    description: tuple[str, ...] = project.DESCRIPTION
    if project.flavor() is Flavor.MINI:
        description = (*description, project.ABOUT_MINI)
    return _Package(name, relations, words, description)


def _names() -> tuple[str, str]:
    return project.COMMAND, f"{project.COMMAND}-{Flavor.MINI}"


def _camera() -> _Package:
    depends = (f"{project.COMMAND} (= {project.version()})", *_CAMERA_DEPENDS)
    return _Package(_CAMERA, {"Depends": depends}, _CAMERA_SUMMARY, _CAMERA_DESCRIPTION)


def _move_camera(root: Path, camera: Path) -> None:
    """Move what only the webcam needs from one package to the other."""
    library = root / linux.LIBRARY
    for path in sorted(library.rglob("*")):
        if not path.is_dir() and contents.is_of_camera(path.relative_to(library).as_posix()):
            target = camera / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
    contents.tidy(library)


def _build(root: Path, package: _Package) -> Path:
    """The package made of all that lies below a folder."""
    machine = project.machine()
    architecture = _ARCHITECTURES.get(machine, machine)
    documents = root / "usr" / "share" / "doc" / package.name
    project.write(documents / "copyright", _copyright())
    changes = (project.ROOT / "CHANGELOG.md").read_bytes()
    for name, content in (("CHANGELOG.md.gz", changes), ("changelog.gz", _changelog(package))):
        (documents / name).write_bytes(gzip.compress(content, mtime=0))
    overrides = (project.PACKAGING / "linux" / "lintian").read_text(encoding="utf-8")
    target = root / "usr" / "share" / "lintian" / "overrides" / package.name
    project.write(target, overrides.replace("@PACKAGE@", package.name))
    project.write(root / "DEBIAN" / "md5sums", _checksums(root))
    project.write(root / "DEBIAN" / "control", control(root, package, architecture))
    freezing.date(root)
    path = project.DIST / f"{package.name}_{project.version()}_{architecture}.deb"
    plain = root.with_suffix(".deb")
    project.run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(plain)])
    _pack(plain, path)
    plain.unlink()
    return path


def _pack(plain: Path, path: Path) -> None:
    """Compress the members of a package better than dpkg-deb's settings allow."""
    with plain.open("rb") as source, path.open("wb") as target:
        target.write(source.read(len(_MAGIC)))
        while header := source.read(_HEADER):
            name, size = header[:16].decode("ascii").strip().rstrip("/"), int(header[48:58])
            part = plain.with_name(name)
            with part.open("wb") as file:
                file.write(source.read(size + size % 2)[:size])
            packed = linux.compress(part) if part.suffix == ".tar" else part
            size = packed.stat().st_size
            target.write(f"{packed.name:16}".encode("ascii") + header[16:48])
            target.write(f"{size:<10}".encode("ascii") + header[58:])
            target.write(packed.read_bytes() + b"\n" * (size % 2))
            packed.unlink()


def control(root: Path, package: _Package, architecture: str) -> str:
    """The control file of a package whose files lie below `root`."""
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": package.name,
        "Version": project.version(),
        "Architecture": architecture,
        "Maintainer": _maintainer(),
        "Installed-Size": str(size),
        **{name: ", ".join(others) for name, others in package.relations.items()},
        "Section": "graphics",
        "Priority": "optional",
        "Homepage": project.publisher()["homepage"],
    }
    fields["Depends"] = f"libc6 (>= {glibc(root)}), {fields['Depends']}"
    text = "\n .\n".join(textwrap.indent(textwrap.fill(each), " ") for each in package.description)
    lines = [f"{name}: {value}\n" for name, value in fields.items() if value]
    return f"{''.join(lines)}Description: {package.summary}\n{text}\n"


def _maintainer() -> str:
    """The publisher; else who builds it, by the variables of Debian's tools; else nobody."""
    name, address = os.environ.get("DEBFULLNAME", ""), os.environ.get("DEBEMAIL", "")
    maker = f"{name} <{address}>" if name and address else ""
    return project.publisher()["maintainer"] or maker or _NOBODY


def glibc(root: Path) -> str:
    """The newest version of the C library that any of the files asks for."""
    found = {(2, 17)}
    for path in root.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        data = path.read_bytes()
        if data.startswith(b"\x7fELF"):
            asked = re.findall(rb"\0GLIBC_2\.(\d+)(?=\0)", data)
            found |= {(2, int(number)) for number in asked}
    return ".".join(map(str, max(found)))


def _checksums(root: Path) -> str:
    lines = []
    for path in sorted((root / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            # dpkg asks for MD5 here, and uses it for nothing but finding damaged files.
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def _changelog(package: _Package) -> bytes:
    """A changelog in Debian's format, which refers to the real one."""
    when = email.utils.formatdate(project.epoch())
    maintainer = _maintainer()
    return (
        f"{package.name} ({project.version()}) unstable; urgency=medium\n\n"
        f"  * What is new is told in CHANGELOG.md.gz.\n\n -- {maintainer}  {when}\n"
    ).encode()


def _copyright() -> str:
    folder = freezing.folder()
    licenses = os.path.relpath(next(folder.rglob(project.LICENSES_FILE)), folder)
    return (
        f"Copyright (C) {project.day().year} the contributors of {project.NAME}\n\n"
        "It is free software under the Apache License, Version 2.0,\n"
        "whose text is in /usr/share/common-licenses/Apache-2.0.\n\n"
        "It contains work of others. The licenses of all of it are in\n"
        f"/{linux.LIBRARY.as_posix()}/{licenses}.\n"
    )
