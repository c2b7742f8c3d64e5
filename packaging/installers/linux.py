"""Makes what people on Linux download: a Debian package, an archive and an AppImage."""

import gzip
import hashlib
import os
import re
import shutil
import tarfile
import textwrap
from pathlib import Path

from installers import desktop, freezing, project

_LIBRARY = Path("usr", "lib", project.COMMAND)
_PROGRAMS = (project.COMMAND, project.WINDOW)
_MAINTAINER = "The PP-OCR Desktop contributors <ppocr-desktop@users.noreply.github.com>"
_DEPENDS = (
    # Measured: what the frozen program needs and does not hold. Without fontconfig's settings all
    # text is boxes.
    *("libgl1", "libegl1", "libxcb1", "libfontconfig1", "fontconfig-config"),
    *("libglib2.0-0", "libdbus-1-3", "libgssapi-krb5-2", "libssl3", "libsqlite3-0"),
)
_RECOMMENDS = (
    # Chinese, Japanese and Korean would be boxes.
    "fonts-noto-cjk",
    *("libwayland-cursor0", "libwayland-egl1", "xdg-desktop-portal"),
)
_ARCHITECTURES = {"x86_64": "amd64"}

_RUNTIME_RELEASE = "20251108"
_RUNTIME_SHA256 = {
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    "arm64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
}
"""The program that mounts an AppImage: AppImage/type2-runtime, by its release."""


def debian_package() -> Path:
    """A .deb that needs no scripts: the system's own triggers see to types, icons and pages."""
    root = _fresh("deb")
    _install(root)
    architecture = _ARCHITECTURES.get(project.machine(), project.machine())
    documents = root / "usr" / "share" / "doc" / project.COMMAND
    documents.mkdir(parents=True)
    _write(documents / "copyright", _copyright())
    changes = (project.ROOT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(project.PACKAGING / "linux" / "lintian", overrides / project.COMMAND)
    _write(root / "DEBIAN" / "md5sums", _checksums(root))
    _write(root / "DEBIAN" / "control", _control(root, architecture))
    freezing.date(root)
    path = project.DIST / f"{project.COMMAND}_{project.version()}_{architecture}.deb"
    options = ["--root-owner-group", "-Zxz", "-z6", "--threads-max=2"]
    project.run(["dpkg-deb", *options, "--build", str(root), str(path)])
    return path


def archive() -> Path:
    """A .tar.xz that runs wherever it is unpacked."""
    path = _fresh("tar") / f"{project.stem()}.tar"
    root = path.with_suffix("")
    shutil.copytree(freezing.FOLDER, root, symlinks=True)
    desktop.lay_out(root / "share", root / project.COMMAND)
    shutil.copyfile(project.PACKAGING / "linux" / "README.txt", root / "README.txt")
    freezing.date(root)
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as tar:
        tar.add(root, root.name, recursive=False, filter=_anonymous)
        for each in sorted(root.rglob("*")):
            name = f"{root.name}/{each.relative_to(root).as_posix()}"
            tar.add(each, name, recursive=False, filter=_anonymous)
    # More than one thread at work means blocks of one size, however many threads there are.
    project.run(["xz", "-6", "--threads=2", "--force", str(path)])
    return Path(shutil.move(f"{path}.xz", project.DIST / f"{path.name}.xz"))


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = project.epoch()
    return entry


def application_image() -> Path:
    """An AppImage; without the runtime beside it, what the runtime is to mount.

    The runtime is not to be had from package registries. It is taken from build/runtime-MACHINE
    if its checksum is right.
    """
    root = _fresh("AppDir")
    _install(root)
    (root / "AppRun").symlink_to(_LIBRARY / project.WINDOW)
    for name in (f"{project.COMMAND}.desktop", f"{project.COMMAND}.png", ".DirIcon"):
        folder = "applications" if name.endswith(".desktop") else "icons/hicolor/256x256/apps"
        target = f"{project.COMMAND}.png" if name == ".DirIcon" else name
        (root / name).symlink_to(f"usr/share/{folder}/{target}")
    freezing.date(root)
    squashed = project.BUILD / "AppDir.squashfs"
    squashed.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-no-xattrs", "-no-progress", "-quiet", "-comp", "zstd"]
    project.run(["mksquashfs", str(root), str(squashed), *options, "-processors", "2"])
    return _join(squashed)


def _join(squashed: Path) -> Path:
    machine = project.machine()
    runtime = project.BUILD / f"runtime-{machine}"
    if not runtime.exists():
        project.say(f"{runtime} is missing, so the AppImage stays in two parts")
        return squashed
    data = runtime.read_bytes()
    if hashlib.sha256(data).hexdigest() != _RUNTIME_SHA256[machine]:
        raise SystemExit(f"{runtime} is not release {_RUNTIME_RELEASE} of the AppImage runtime.")
    path = project.DIST / f"{project.COMMAND}-{project.version()}-{machine}.AppImage"
    with path.open("wb") as file, squashed.open("rb") as content:
        file.write(data)
        shutil.copyfileobj(content, file)
    path.chmod(0o755)
    return path


def _fresh(name: str) -> Path:
    folder = project.BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _install(root: Path) -> None:
    """The program as it lies in a system, under `root`."""
    library = root / _LIBRARY
    library.parent.mkdir(parents=True)
    shutil.copytree(freezing.FOLDER, library, symlinks=True)
    (root / "usr" / "bin").mkdir()
    for name in _PROGRAMS:
        (root / "usr" / "bin" / name).symlink_to(Path("..", "lib", project.COMMAND, name))
    desktop.lay_out(root / "usr" / "share", library / project.COMMAND)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _control(root: Path, architecture: str) -> str:
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    depends = (f"libc6 (>= {glibc(root)})", *_DEPENDS)
    text = "\n .\n".join(textwrap.indent(textwrap.fill(each), " ") for each in project.DESCRIPTION)
    return (
        f"Package: {project.COMMAND}\nVersion: {project.version()}\n"
        f"Architecture: {architecture}\nMaintainer: {_MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {', '.join(depends)}\n"
        f"Recommends: {', '.join(_RECOMMENDS)}\nSection: graphics\nPriority: optional\n"
        f"Description: {project.SUMMARY[0].lower()}{project.SUMMARY[1:]}\n{text}\n"
    )


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
            # The format is dpkg's, which compares files with it and trusts it for nothing.
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def _copyright() -> str:
    licenses = os.path.relpath(next(freezing.FOLDER.rglob(project.LICENSES_FILE)), freezing.FOLDER)
    return (
        f"{project.NAME} is free software under the Apache License, Version 2.0,\n"
        "whose text is in /usr/share/common-licenses/Apache-2.0.\n\n"
        "It contains work of others. The licenses of all of it are in\n"
        f"/{_LIBRARY.as_posix()}/{licenses}.\n"
    )
