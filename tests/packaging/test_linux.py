"""What Linux desktops and package managers are told."""

import configparser
import lzma
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installers import desktop, linux, manual, project
from ppocr_desktop.cli import completion, grammar
from ppocr_desktop.project import container

_LINUX = project.PACKAGING / "linux"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _entry() -> configparser.ConfigParser:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(_LINUX / "ppocr-desktop.desktop", encoding="utf-8")
    return entry


def test_entry_opens_projects_pictures_and_pdfs() -> None:
    types = set(_entry()["Desktop Entry"]["MimeType"].rstrip(";").split(";"))
    assert {container.MEDIA_TYPE.decode(), "application/pdf", "image/png", "image/heic"} <= types


def test_entry_speaks_the_languages_of_the_program() -> None:
    keys = set(_entry()["Desktop Entry"])
    assert {f"Comment[{code}]" for code in ("de", "fr", "ja", "ko", "zh_CN")} <= keys


def test_type_of_projects_is_told_as_the_program_writes_it() -> None:
    found = ET.parse(_LINUX / "ppocr-desktop.mime.xml").find(f"{_MIME}mime-type")
    assert found is not None
    assert found.get("type") == container.MEDIA_TYPE.decode()
    glob, inner = found.find(f"{_MIME}glob"), found.find(f"{_MIME}magic/{_MIME}match/{_MIME}match")
    assert glob is not None
    assert glob.get("pattern") == f"*{container.SUFFIX}"
    assert inner is not None
    assert inner.get("value") == container.MEDIA + container.MEDIA_TYPE.decode()


def test_metadata_tells_version_and_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    release = ET.fromstring(desktop.metainfo()).find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (project.version(), "2023-11-14")


def test_metadata_names_the_publisher_and_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"name": "A & B", "homepage": "https://a.example/", "application-id": "example.a.x"}
    monkeypatch.setattr(project, "publisher", lambda: said)
    component = ET.fromstring(desktop.metainfo())
    assert component.findtext("id") == "example.a.x"
    assert component.findtext("developer_name") == "A & B"
    assert component.findtext("url") == "https://a.example/"


def test_metadata_of_nobody_names_no_home() -> None:
    if "homepage" not in project.unsaid():
        pytest.skip("somebody publishes this")
    assert ET.fromstring(desktop.metainfo()).find("url") is None


def test_an_archive_is_what_was_put_in(tmp_path: Path) -> None:
    if not shutil.which("xz"):
        pytest.skip("xz is not installed")
    plain = tmp_path / "a.tar"
    plain.write_bytes(b"content" * 1000)
    packed = linux.compress(plain)
    assert packed == tmp_path / "a.tar.xz"
    assert lzma.decompress(packed.read_bytes()) == b"content" * 1000


def test_manual_names_every_command_and_flag() -> None:
    page = manual.page().replace("\\-", "-")
    for command in completion.describe(grammar.build(), {}).walk():
        assert " ".join(command.path).upper() in page
        for flag in command.flags:
            assert all(f"\\fB{name}\\fR" in page for name in flag.names)


def test_manual_is_understood_by_man() -> None:
    if not shutil.which("groff"):
        pytest.skip("groff is not installed")
    groff = ["groff", "-man", "-Tutf8", "-ww", "-z"]
    done = subprocess.run(groff, input=manual.page(), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_wrong_runtime_of_appimages_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "BUILD", tmp_path)
    monkeypatch.setattr(project, "machine", lambda: "x86_64")
    (tmp_path / "runtime-x86_64").write_bytes(b"something else")
    (tmp_path / "squashed").write_bytes(b"content")
    with pytest.raises(SystemExit, match="is not release"):
        linux._join(tmp_path / "squashed")
