"""Makes what people on any Linux download: an archive and an AppImage."""

import hashlib
import shutil
import tarfile
from pathlib import Path

from installers import desktop, freezing, project

LIBRARY = Path("usr", "lib", project.COMMAND)
"""Where a package installs the program."""
_RUNTIME_RELEASE = "20251108"
_RUNTIME_SHA256 = {
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    "arm64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
}
"""The program that mounts an AppImage: AppImage/type2-runtime, by its release."""


def archive() -> Path:
    """A .tar.xz that runs wherever it is unpacked."""
    path = fresh("tar") / f"{project.stem()}.tar"
    root = path.with_suffix("")
    shutil.copytree(freezing.folder(), root, symlinks=True)
    desktop.lay_out(root / "share", root / project.COMMAND)
    shutil.copyfile(project.PACKAGING / "linux" / "README.txt", root / "README.txt")
    freezing.date(root)
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as tar:
        tar.add(root, root.name, recursive=False, filter=_anonymous)
        for each in sorted(root.rglob("*")):
            name = f"{root.name}/{each.relative_to(root).as_posix()}"
            tar.add(each, name, recursive=False, filter=_anonymous)
    return Path(shutil.move(compress(path), project.DIST / f"{path.name}.xz"))


def compress(path: Path) -> Path:
    """Replace a file by its .xz: smaller than with the usual settings, and as fast.

    A filter makes calls in x86 programs alike, and a large dictionary finds repetitions farther
    apart. Higher presets take a third longer to save a hundredth.
    """
    filters = ["--x86"] if project.machine() == "x86_64" else []
    # Blocks of a fixed size, so that the result does not depend on the number of threads.
    threads = ["--threads=2", "--block-size=124MiB"]
    options = [*threads, *filters, "--lzma2=preset=4,dict=64MiB", "--force"]
    project.run(["xz", *options, str(path)])
    return path.with_name(f"{path.name}.xz")


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = project.epoch()
    return entry


def application_image() -> Path:
    """An AppImage; where its runtime is missing, the SquashFS image that this is to mount.

    No package registry has the runtime. It is taken from build/runtime-MACHINE if its checksum is
    right.
    """
    root = fresh("AppDir")
    install(root)
    (root / "AppRun").symlink_to(LIBRARY / project.WINDOW)
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
    path = project.DIST / f"{project.package()}-{project.version()}-{machine}.AppImage"
    with path.open("wb") as file, squashed.open("rb") as content:
        file.write(data)
        shutil.copyfileobj(content, file)
    path.chmod(0o755)
    return path


def fresh(name: str) -> Path:
    """An empty folder to build in."""
    folder = project.BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def install(root: Path) -> None:
    """The program as a package installs it, below `root`."""
    library = root / LIBRARY
    library.parent.mkdir(parents=True)
    shutil.copytree(freezing.folder(), library, symlinks=True)
    (root / "usr" / "bin").mkdir()
    for name in project.PROGRAMS:
        (root / "usr" / "bin" / name).symlink_to(Path("..", "lib", project.COMMAND, name))
    desktop.lay_out(root / "usr" / "share", library / project.COMMAND)
