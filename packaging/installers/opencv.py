"""Builds the part of OpenCV that the program uses, from the locked source distribution.

The published wheels carry every module, video codecs among them: on macOS x264 and x265, which are
under the GPL. The program decodes with Pillow and needs two modules. They are built once for each
system and kept; the extension is made for Python's stable ABI, so all versions can use it.
"""

import base64
import csv
import hashlib
import io
import re
import shutil
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from pathlib import Path

from installers import locked, project

PACKAGE = "opencv-python-headless"
_CACHE = project.BUILD / "opencv"
_DISTRIBUTION = "opencv_python_headless"

_MODULES = ("core", "imgproc", "python3", "python_bindings_generator")
_WITHOUT = (
    *("1394", "ADE", "AVFOUNDATION", "AVIF", "CAP_IOS", "CLP", "CUDA", "DIRECTX", "DSHOW", "EIGEN"),
    *("FFMPEG", "FLATBUFFERS", "GSTREAMER", "GTK", "HALIDE", "IPP", "ITT", "JASPER", "JPEG"),
    *("LAPACK", "MSMF", "OBSENSOR", "OPENCL", "OPENEXR", "OPENJPEG", "OPENVINO", "PNG"),
    *("PROTOBUF", "QT", "QUIRC", "TIFF", "V4L", "VA", "VULKAN", "WEBP", "WIN32UI"),
)
_OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "BUILD_LIST": ",".join(_MODULES),
    "BUILD_SHARED_LIBS": "OFF",
    "BUILD_ZLIB": "ON",
    "BUILD_opencv_python3": "ON",
    **{f"BUILD_{what}": "OFF" for what in ("DOCS", "EXAMPLES", "JAVA", "PERF_TESTS", "TESTS")},
    "BUILD_opencv_apps": "OFF",
    "OPENCV_FORCE_3RDPARTY_BUILD": "ON",
    "OPENCV_PYTHON3_INSTALL_PATH": "python",
    "OPENCV_SKIP_PYTHON_LOADER": "ON",
    "PYTHON3_LIMITED_API": "ON",
    **{f"WITH_{what}": "OFF" for what in _WITHOUT},
}
_LICENSES = (
    "LICENSE",
    "COPYRIGHT",
    "3rdparty/zlib/LICENSE",
    "3rdparty/dlpack/LICENSE",
    "modules/core/3rdparty/SoftFloat/COPYING.txt",
)


def provide() -> Path:
    """The wheel with the slim OpenCV, built unless it is in the cache."""
    path = _CACHE / locked.key(locked.requirement(PACKAGE), _OPTIONS, _tag()) / _wheel_name()
    if not path.exists():
        project.say(
            f"Building {PACKAGE} {locked.version(PACKAGE)} without codecs; takes minutes, once"
        )
        with tempfile.TemporaryDirectory(prefix="opencv-") as folder:
            extension, source = _build(Path(folder))
            _pack(extension, source, path)
    return path


def install() -> None:
    """Put the slim OpenCV into the environment that runs this."""
    locked.install(provide())


def _tag() -> str:
    system = re.sub(r"[-.]", "_", sysconfig.get_platform())
    return f"cp36-abi3-{system}"


def _wheel_name() -> str:
    return f"{_DISTRIBUTION}-{locked.version(PACKAGE)}+slim-{_tag()}.whl"


def _build(folder: Path) -> tuple[Path, Path]:
    """The extension module, and the source it was built from."""
    source, build = _unpack(_fetch(folder), folder), folder / "build"
    cmake = str(Path(sysconfig.get_path("scripts"), "cmake"))
    options = [f"-D{name}={value}" for name, value in {**_OPTIONS, **_python()}.items()]
    generator = [] if sys.platform == "win32" else ["-G", "Ninja"]
    prefix = f"-ffile-prefix-map={folder}=."
    flags = {} if sys.platform == "win32" else {"CFLAGS": prefix, "CXXFLAGS": prefix}
    project.run([cmake, "-S", str(source), "-B", str(build), *generator, *options], **flags)
    # OpenCV's own build information would tell who built it, where and when.
    told = f"OpenCV {locked.version(PACKAGE)}: core and imgproc, without codecs\\n"
    (build / "modules/core/version_string.inc").write_text(f'"{told}"\n', encoding="utf-8")
    project.run([cmake, "--build", str(build), "--config", "Release", "--parallel"])
    built = [path for path in (build / "lib").rglob("cv2*") if path.suffix in (".so", ".pyd")]
    if len(built) != 1:
        raise SystemExit(f"OpenCV's build gave {len(built)} extension modules instead of one.")
    if sys.platform != "win32":
        keep = ["-x"] if sys.platform == "darwin" else ["--strip-unneeded"]
        project.run(["strip", *keep, str(built[0])])
    return built[0], source


def _fetch(folder: Path) -> Path:
    locked.pip("download", PACKAGE, folder, "--dest", str(folder / "fetched"))
    return next((folder / "fetched").glob("*.tar.gz"))


def _unpack(archive: Path, folder: Path) -> Path:
    with tarfile.open(archive) as tar:
        tar.extractall(folder / "source", filter="data")
    return next((folder / "source").iterdir()) / "opencv"


def _python() -> dict[str, str]:
    """Options that name the Python to build for; OpenCV's own search may find another one."""
    import numpy as np

    library = Path(sys.base_prefix, "libs", "python3.lib")
    if sys.platform != "win32":
        names = ("LIBDIR", "LDLIBRARY")
        library = Path(*(str(sysconfig.get_config_var(name)) for name in names))
    return {
        "PYTHON_DEFAULT_EXECUTABLE": sys.executable,
        "PYTHON3_EXECUTABLE": sys.executable,
        "PYTHON3_INCLUDE_DIR": sysconfig.get_path("include"),
        "PYTHON3_LIBRARY": str(library),
        "PYTHON3_NUMPY_INCLUDE_DIRS": np.get_include(),
    }


def _pack(extension: Path, source: Path, wheel: Path) -> None:
    """Write the wheel whole or not at all."""
    suffix = ".pyd" if extension.suffix == ".pyd" else ".abi3.so"
    info = f"{_DISTRIBUTION}-{locked.version(PACKAGE)}+slim.dist-info"
    files = {f"cv2{suffix}": extension.read_bytes()}
    for name in _LICENSES:
        files[f"{info}/licenses/{name}"] = (source / name).read_bytes()
    listed = "".join(f"License-File: {name}\n" for name in _LICENSES)
    files[f"{info}/METADATA"] = (
        f"Metadata-Version: 2.4\nName: {PACKAGE}\nVersion: {locked.version(PACKAGE)}+slim\n"
        "Summary: The core and imgproc modules of OpenCV, built for PP-OCR Desktop\n"
        f"License-Expression: Apache-2.0 AND Zlib AND BSD-3-Clause\n{listed}"
    ).encode()
    files[f"{info}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: installers\nRoot-Is-Purelib: false\nTag: {_tag()}\n"
    ).encode()
    files[f"{info}/RECORD"] = _record(files, f"{info}/RECORD")
    wheel.parent.mkdir(parents=True, exist_ok=True)
    fresh = wheel.with_suffix(".new")
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    shutil.move(fresh, wheel)


def _record(files: dict[str, bytes], own: str) -> bytes:
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    for name, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        rows.writerow((name, f"sha256={digest}", len(data)))
    rows.writerow((own, "", ""))
    return table.getvalue().encode()
