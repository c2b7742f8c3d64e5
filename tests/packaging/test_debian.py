"""What Debian's package manager is told."""

import shutil
import subprocess
from pathlib import Path

import pytest

from installers import debian, project
from installers.project import Flavor


def _fields(package: debian._Package, root: Path) -> dict[str, str]:
    text = debian.control(root, package, "amd64")
    lines = (line for line in text.splitlines() if not line.startswith(" "))
    return dict(line.split(": ", 1) for line in lines)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(project, "version", lambda: "1.2.3")
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr" / "a.so").write_bytes(b"\x7fELF\0GLIBC_2.35\0")
    return tmp_path


def test_c_library_is_the_newest_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(b"\x7fELF\0GLIBC_2.3.4\0GLIBC_2.36\0GLIBC_2.9\0")
    (tmp_path / "b.txt").write_bytes(b"\0GLIBC_2.99\0")
    assert debian.glibc(tmp_path) == "2.36"


def test_program_depends_on_what_was_measured(root: Path) -> None:
    said = _fields(debian._program(), root)
    assert said["Depends"].startswith("libc6 (>= 2.35), libgl1, libegl1, libxcb1, libfontconfig1, ")
    assert said["Recommends"].startswith("fonts-noto-cjk, ")
    assert (said["Package"], said["Version"]) == ("ppocr-desktop", "1.2.3")
    assert said["Suggests"] == "ppocr-desktop-camera"
    assert "Provides" not in said


def test_description_is_as_wide_as_it_may_be(root: Path) -> None:
    control = debian.control(root, debian._program(), "amd64")
    assert all(len(line) <= 80 for line in control.partition("Description")[2].splitlines())


def test_mini_stands_in_for_the_full_package(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(project.FLAVOR_VARIABLE, Flavor.MINI.value)
    said = _fields(debian._program(), root)
    assert said["Package"] == "ppocr-desktop-mini"
    assert said["Provides"] == "ppocr-desktop (= 1.2.3)"
    assert said["Conflicts"] == said["Replaces"] == "ppocr-desktop"


def test_webcam_goes_with_the_same_version(root: Path) -> None:
    said = _fields(debian._camera(), root)
    assert said["Depends"].startswith("libc6 (>= 2.35), ppocr-desktop (= 1.2.3), libpulse0, ")


def test_webcam_is_moved_out_of_the_program(tmp_path: Path) -> None:
    root, camera = tmp_path / "root", tmp_path / "camera"
    library = root / "usr" / "lib" / "ppocr-desktop" / "_internal"
    part, plugin = library / "PySide6" / "QtMultimedia.abi3.so", library / "plugins" / "multimedia"
    plugin.mkdir(parents=True)
    part.parent.mkdir()
    for path in (part, plugin / "libffmpegmediaplugin.so", library / "libavif.so.16"):
        path.write_bytes(b"")
    (library / "libavcodec.so.61").symlink_to("PySide6/Qt/lib/libavcodec.so.61")
    debian._move_camera(root, camera)
    left = {path.name for path in root.rglob("*") if not path.is_dir()}
    assert left == {"libavif.so.16"}
    moved = {path.name for path in camera.rglob("*") if not path.is_dir()}
    assert moved == {"QtMultimedia.abi3.so", "libffmpegmediaplugin.so", "libavcodec.so.61"}


def test_who_answers_for_a_package_is_named_even_if_nobody_does(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {"maintainer": "", "homepage": ""}
    monkeypatch.setattr(project, "publisher", lambda: said)
    monkeypatch.delenv("DEBEMAIL", raising=False)
    assert _fields(debian._program(), root)["Maintainer"] == "Nobody <nobody@invalid>"
    assert "Homepage" not in _fields(debian._program(), root)
    monkeypatch.setenv("DEBFULLNAME", "M")
    monkeypatch.setenv("DEBEMAIL", "m@b.example")
    assert _fields(debian._program(), root)["Maintainer"] == "M <m@b.example>"
    said |= {"maintainer": "A <a@b.example>", "homepage": "https://b.example/"}
    assert _fields(debian._program(), root)["Maintainer"] == "A <a@b.example>"
    assert _fields(debian._program(), root)["Homepage"] == "https://b.example/"


def test_a_package_is_as_dpkg_reads_it(root: Path) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg is not installed")
    (root / "DEBIAN").mkdir()
    said = "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b.example>\n"
    (root / "DEBIAN" / "control").write_text(f"{said}Description: x\n", encoding="utf-8")
    plain, path = root.parent / "plain.deb", root.parent / "x.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(plain)]
    subprocess.run(command, check=True, capture_output=True)
    debian._pack(plain, path)
    listed = subprocess.run(["dpkg-deb", "--contents", path], capture_output=True, check=True)
    assert b"./usr/a.so" in listed.stdout
    told = subprocess.run(["dpkg-deb", "--field", path], capture_output=True, check=True)
    assert told.stdout.decode().startswith(said)
