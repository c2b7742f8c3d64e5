"""The file that tells of a new version: signed by OpenSSL, believed by the program."""

import json
import shutil
from pathlib import Path

import pytest

from installers import announcement, project
from ppocr_desktop import updates
from ppocr_desktop.publisher import Publisher
from tests import release_server

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="OpenSSL is not installed")

_PAGE = "https://example.org/downloads"


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A publisher with a key of their own."""
    for name in ("BUILD", "DIST"):
        monkeypatch.setattr(project, name, tmp_path / name.lower())
    told = announcement.make_key()
    secret = (project.BUILD / "release-key.pem").read_text(encoding="ascii")
    monkeypatch.setenv(announcement.SECRET, secret)
    said = {"downloads": _PAGE, "release-file": "https://x/", "release-key": told.split('"')[1]}
    monkeypatch.setattr(project, "publisher", lambda: said)
    monkeypatch.setattr(project, "version", lambda: "99.1")
    monkeypatch.setattr(announcement, "news", lambda: "Reads « anything ».")
    return said


def test_program_believes_what_was_signed(said: dict[str, str]) -> None:
    with release_server.serving(announcement.announce().read_bytes()) as server:
        origin = Publisher(server.origin.release_file, said["release-key"])
        release = updates.check(origin)
    assert release == updates.Release("99.1", "Reads « anything ».", _PAGE)


def test_signature_is_the_first_line(said: dict[str, str]) -> None:  # noqa: ARG001 - it has a key
    _, _, text = announcement.announce().read_bytes().partition(b"\n")
    assert json.loads(text)["program"] == updates.PROGRAM


def test_private_key_is_for_its_owner_alone(
    said: dict[str, str],  # noqa: ARG001 - it has a key
) -> None:
    assert (project.BUILD / "release-key.pem").stat().st_mode & 0o077 == 0
    with pytest.raises(SystemExit, match=r"release-key\.pem exists; keep it safe or move it away"):
        announcement.make_key()


def test_a_key_that_is_not_the_published_one_is_refused(said: dict[str, str]) -> None:
    said["release-key"] = "AAAA"
    with pytest.raises(SystemExit, match="is not that of release-key in resources/publisher"):
        announcement.announce()


def test_a_damaged_key_is_told(said: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(announcement.SECRET, "damaged")
    with pytest.raises(SystemExit, match=r"^openssl pkey failed: "):
        announcement.signed(b"", "damaged", said["release-key"])


def test_without_a_key_that_is_told(
    said: dict[str, str],  # noqa: ARG001 - it says the rest
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(announcement.SECRET)
    with pytest.raises(SystemExit, match=r"^PPOCR_RELEASE_KEY holds no private key"):
        announcement.announce()


@pytest.mark.parametrize("name", ["downloads", "release-file", "release-key"])
def test_what_nobody_has_said_is_told(said: dict[str, str], name: str) -> None:
    said[name] = ""
    with pytest.raises(SystemExit, match=f"does not say {name}; a release has to"):
        announcement.announce()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("# C\n\n## 2.0\n\nReads\nall.\n\n- More.\n", "Reads all."),
        ("## 2.0\nReads all.", "Reads all."),
    ],
)
def test_news_is_the_sentence_under_the_heading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, sentence: str
) -> None:
    monkeypatch.setattr(project, "version", lambda: "2.0")
    monkeypatch.setattr(project, "ROOT", tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    assert announcement.news() == sentence


@pytest.mark.parametrize(
    "text",
    ["## 2.0 (not released yet)\n\nIt.\n", "## 2.0\n\n- Only.\n", "## 2.0\n\n## 1.0\n\nA.\n"],
)
def test_a_version_without_news_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(project, "version", lambda: "2.0")
    monkeypatch.setattr(project, "ROOT", tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match=r"needs a heading '## 2\.0' and under it a sentence"):
        announcement.news()
