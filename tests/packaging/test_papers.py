"""What lets people check a download."""

import hashlib
from pathlib import Path

import pytest

from installers import papers, project


def test_checksums_are_of_all_downloads_but_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "DIST", tmp_path)
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.tar.xz").write_bytes(b"a")
    (tmp_path / "ppocr-desktop").mkdir()
    papers.checksums()
    written = papers.checksums().read_text(encoding="utf-8")
    digests = [hashlib.sha256(each).hexdigest() for each in (b"a", b"b")]
    assert written == f"{digests[0]}  a.tar.xz\n{digests[1]}  b.deb\n"


def test_a_bill_names_no_folders_of_the_machine_that_built() -> None:
    part = {"externalReferences": [{"url": "file:///home/x.whl"}, {"url": "https://example.org"}]}
    papers._forget_folders(part)
    assert part == {"externalReferences": [{"url": "https://example.org"}]}


def test_bills_of_the_same_content_have_the_same_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first = {"metadata": {"timestamp": "now"}, "serialNumber": "a", "components": [1]}
    second = {"metadata": {"timestamp": "later"}, "serialNumber": "b", "components": [1]}
    papers._identify(first)
    papers._identify(second)
    assert first == second
    assert first["metadata"] == {"timestamp": "2023-11-14T22:13:20+00:00"}
