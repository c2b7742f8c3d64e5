"""Chooses the files of the frozen program, and says why others stay out."""

import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import (
    Distribution,
    PackageNotFoundError,
    distribution,
    packages_distributions,
)
from pathlib import Path, PurePath
from typing import Any

from installers import project
from installers.project import Flavor
from packaging.requirements import Requirement

ENTRY = project.ROOT / "ppocr_desktop" / "__main__.py"
_RESOURCES = project.ROOT / "resources"
_MODELS = project.ROOT / "models"
_FETCHED = _MODELS / "fetched"
_PACKAGE = "ppocr_desktop"
_USUAL = "usual.txt"
_OF_PROJECT = (".corrections", ".head", ".onnx", ".txt")
"""Suffixes of what the project made itself; some belong to models that are fetched later."""

MINI_SYSTEM = "featherweight"
"""The models that the mini flavor holds."""

HIDDEN = ("_cffi_backend", "pi_heif", "PySide6.QtSvg")
EXCLUDED = (
    # Imported by functions that are never called here.
    *("IPython", "_tkinter", "cffi", "doctest", "idlelib", "matplotlib", "pip", "pydoc", "pytest"),
    "pycparser",
    *("asyncio", "lib2to3", "multiprocessing", "setuptools", "tkinter", "turtledemo"),
    *("unittest", "wheel", "xmlrpc"),
    *("PIL.ImageQt", "PIL.ImageTk", "lxml.isoschematron", "lxml.objectify"),
    *("lxml.builder", "lxml.html", "lxml.sax"),
    *("numpy._core._multiarray_tests", "numpy.distutils", "numpy.f2py", "numpy.fft"),
    *("numpy.polynomial", "numpy.random", "numpy.testing"),
    *("onnxruntime.backend", "onnxruntime.quantization", "onnxruntime.tools"),
    *("onnxruntime.transformers", "onnxruntime.datasets"),
)
_UNWANTED = (
    # Qt's imageformats/libqpdf draws PDFs with a part of Qt that is not there. This is not the
    # libqpdf that pikepdf writes them with.
    "PySide6/*imageformats/*qpdf*",
    # Screens without a window system, keyboards on them, networks that are asked for nothing.
    "PySide6/*plugins/egldeviceintegrations/*",
    "PySide6/*plugins/generic/*",
    "PySide6/*plugins/networkinformation/*",
    "PySide6/*plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/*plugins/platforms/*eglfs*",
    "PySide6/*plugins/platforms/*linuxfb*",
    "PySide6/*plugins/platforms/*minimal*",
    "PySide6/*plugins/platforms/*vkkhrdisplay*",
    "PySide6/*plugins/platforms/*vnc*",
    "PySide6/*plugins/tls/*",
    "PySide6/*plugins/virtualkeyboard/*",
    # For QML, which is here only because the camera's part of Qt is linked with it.
    "PySide6/*plugins/qmltooling/*",
    "PySide6/*plugins/qmllint/*",
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    # Found beside the camera's part, and of no use to it.
    *("*QtConcurrent.*", "*Qt6MultimediaWidgets*", "*QtMultimediaWidgets*", "*Qt6Pdf*", "*QtPdf*"),
    "*libQt6EglFS*",
    "*Qt6VirtualKeyboard*",
    # Draws by software where a PC has no OpenGL; widgets need none.
    "PySide6/opengl32sw.dll",
    # python-docx begins with default.docx, not with what that was made from.
    "docx/templates/default-docx-template/*",
    # Asked for its version by a function that only checkouts call.
    "pip-*.dist-info/*",
    # For linking, not for running.
    "*.a",
    "*.lib",
    "*.pdb",
    "*.pyi",
)
_OF_THE_SYSTEM = (
    # A theme for GTK's own desktops, which Qt loads where GTK is there. GTK must then find the
    # system's GLib: a newer GTK does not run on the older GLib that would be in here.
    *("libatk*", "libatspi*", "libcairo*", "libdatrie*", "libepoxy*", "libfribidi*", "libgdk*"),
    *("libgio-*", "libglib-*", "libgmodule-*", "libgobject-*", "libgraphite2*", "libgthread-*"),
    *("libgtk-*", "libharfbuzz*", "libpango*", "libpixman*", "libthai*", "libwayland-*"),
    *("libXcomposite*", "libXcursor*", "libXdamage*", "libXdmcp*", "libXfixes*", "libXi.*"),
    *("libXinerama*", "libXrandr*", "libXrender*", "libmount*", "libblkid*", "libselinux*"),
    *("libpcre2*",),
    # Sound, which the camera's part of Qt is linked with, and what that needs in turn.
    *("libpulse*", "libsndfile*", "libFLAC*", "libasyncns*", "libmp3lame*", "libmpg123*"),
    *("libogg*", "libopus*", "libvorbis*", "libdrm*", "libapparmor*", "libwrap*"),
    # They read the system's settings and certificates, and the system keeps them patched.
    *("libdbus-*", "libsystemd*", "libgcrypt*", "libgpg-error*", "libcap.*", "liblz4*"),
    *("libsqlite3.so*", "libfontconfig*", "libfreetype*", "libexpat*", "libpng16*"),
    *(
        "libcrypto.so*",
        "libssl.so*",
        "libgssapi*",
        "libkrb5*",
        "libk5crypto*",
        "libcom_err*",
        "libkeyutils*",
    ),
)
"""Libraries that every Linux desktop has, so they are not taken from the machine that builds; the
package depends on them."""

_CAMERA = "PySide6.QtMultimedia"
CAMERA_PLUGIN = "libffmpegmediaplugin.so"
_OF_CAMERA = (
    "*/PySide6/QtMultimedia.abi3.so",
    *("*libQt6Concurrent.so*", "*libQt6FFmpegStub*", "*libQt6Multimedia.so*"),
    *("*libQt6Qml*", "*libQt6Quick*", "*/plugins/multimedia/*"),
    *("*libavcodec.so*", "*libavformat.so*", "*libavutil.so*"),
    *("*libswresample.so*", "*libswscale.so*"),
)
"""Files that only the webcam needs on Linux: 39 MB, and 11 MB of a download."""

_LANGUAGES = ("de", "en", "fr", "ja", "ko", "zh_CN")
_NOT_LOADED = {".ts", ".md"}


def is_wanted(destination: str) -> bool:
    """Whether to keep a file that PyInstaller found; `destination` is its path in the program."""
    path = PurePath(destination).as_posix()
    if any(fnmatch(path, pattern) for pattern in _UNWANTED):
        return False
    # It is found all the same, as other parts of Qt are linked with some of it.
    if project.flavor() is Flavor.MINI and is_of_camera(path):
        return False
    if "/" not in path and any(fnmatch(path, pattern) for pattern in _OF_THE_SYSTEM):
        return False
    if "/translations/" in path and path.startswith("PySide6/"):
        return PurePath(path).name in {f"qtbase_{language}.qm" for language in _LANGUAGES}
    return True


def is_of_camera(path: str) -> bool:
    """Whether a file of the frozen program is there for the webcam alone."""
    return any(fnmatch(f"/{path}", pattern) for pattern in _OF_CAMERA)


def excluded() -> list[str]:
    """Modules that PyInstaller is not to follow: those never called, and those of build tools."""
    ours = {found.name for found in distributions()}
    tools = [name for name, owners in packages_distributions().items() if not ours & set(owners)]
    camera = () if project.flavor() is Flavor.FULL else (_CAMERA,)
    return sorted({*EXCLUDED, *camera, *filter(str.isidentifier, tools)})


def data() -> list[tuple[str, str]]:
    """Data files that the program loads, each with the folder it goes to."""
    files = [*_of_folder(_RESOURCES, f"{_PACKAGE}/resources"), *_models()]
    for found in distributions():
        metadata = Path(str(found.locate_file(""))) / _info(found) / "METADATA"
        files.append((str(metadata), _info(found)))
    if sys.platform != "linux":
        files.append((str(collected_licenses()), f"{_PACKAGE}/resources"))
    return files


def collected_licenses() -> Path:
    """Where the licenses are kept until PyInstaller takes them."""
    project.BUILD.mkdir(exist_ok=True)
    return project.BUILD / project.LICENSES_FILE


def distributions() -> list[Distribution]:
    """The locked packages that the program uses on this system."""
    text = (project.PACKAGING / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^([A-Za-z0-9].*?)(?: \\)?$", text, re.MULTILINE)
    wanted = (Requirement(line) for line in lines)
    names = [each.name for each in wanted if not each.marker or each.marker.evaluate()]
    camera = ["PySide6-Addons"] if project.flavor() is Flavor.FULL else []
    return [_installed(name) for name in (*names, *camera)]


def _installed(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError as error:
        raise SystemExit(
            f"The environment holds no {name}; start this with 'python3 dev.py package'."
        ) from error


def _info(found: Distribution) -> str:
    """The folder with a package's metadata."""
    path = next(path for path in found.files or () if path.name == "METADATA")
    return path.parent.name


def _of_folder(folder: Path, target: str) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in _NOT_LOADED:
            yield str(path), str(PurePath(target, path.parent.relative_to(folder)))


def model_files() -> list[Path]:
    """The models of the systems that come with the flavor, and those that the project made."""
    manifest = tomllib.loads((_MODELS / "manifest.toml").read_text(encoding="utf-8"))
    stages = ("detector", "recognizer", "line-orientation", "page-orientation")
    systems = [system for system in manifest["systems"] if _comes_along(system)]
    wanted = {system[stage] for system in systems for stage in stages if system.get(stage)}
    models = {model["id"]: model for model in manifest["models"]}
    wanted |= {models[name].get("characters", name) for name in wanted}
    paths = [_FETCHED / models[name]["file"] for name in sorted(wanted)]
    missing = [path.name for path in paths if not path.is_file()]
    if missing:
        names = " ".join(system["name"] for system in systems)
        raise SystemExit(
            f"Models are missing: {', '.join(missing)}; 'dev.py run models fetch {names}'."
        )
    own = [path for path in sorted(_MODELS.glob("*")) if path.suffix in _OF_PROJECT]
    return [*paths, *own]


def _comes_along(system: dict[str, Any]) -> bool:
    if project.flavor() is Flavor.MINI:
        return bool(system["name"] == MINI_SYSTEM)
    return bool(system.get("default"))


def _usual() -> Path:
    """The file that names the default system."""
    path = project.BUILD / _USUAL
    path.write_text(f"{MINI_SYSTEM}\n", encoding="utf-8")
    return path


def _models() -> Iterator[tuple[str, str]]:
    target = f"{_PACKAGE}/models"
    for name in ("manifest.toml", "README.md", "THIRD-PARTY-NOTICES.md"):
        yield str(_MODELS / name), target
    for path in model_files():
        yield str(path), target
    if project.flavor() is Flavor.MINI:
        yield str(_usual()), target


def tidy(folder: Path) -> None:
    """Remove what is known to be useless only in the frozen program: empty folders and share/."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
    shutil.rmtree(folder / "_internal" / "share", ignore_errors=True)
