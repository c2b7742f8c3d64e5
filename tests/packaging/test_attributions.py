"""What Qt tells of the work of others in it."""

import json
import re
from pathlib import Path

import pytest

from installers import attributions, project

_PAGE = """<html><head><title>A | Qt</title></head><body><p>Skip to content</p>
<h1 class="title">A &amp; B, version 1</h1>
<div class="descr" id="details"><p>Used in <a href="x">Qt GUI</a>.</p><div><pre>
 Copyright
   somebody
</pre></div><p>MIT License.</p></div><div class="footer">The Qt Company</div></body></html>"""


def test_pages_of_the_documentation_are_read(tmp_path: Path) -> None:
    (tmp_path / "qtgui-attribution-a.html").write_text(_PAGE, encoding="utf-8")
    text = attributions.collect("6.1.2", [tmp_path])
    assert text.startswith("Qt 6.1.2 contains work of others")
    assert "\nA & B, version 1\n" in text
    assert "Used in Qt GUI.\n\n Copyright\n   somebody\n\nMIT License.\n" in text
    assert "Qt Company" not in text
    assert "Skip" not in text


def test_parts_that_are_not_packaged_are_left_out(tmp_path: Path) -> None:
    for name in ("qttestlib-attribution-a", "qtquick-attribution-georama-font"):
        (tmp_path / f"{name}.html").write_text(_PAGE, encoding="utf-8")
    notice = {"QDocModule": "qtgui", "Name": "T", "License": "MIT", "QtParts": ["tests"]}
    (tmp_path / "qt_attribution.json").write_text(json.dumps(notice), encoding="utf-8")
    with pytest.raises(SystemExit, match="Nothing was found"):
        attributions.collect("6.1.2", [tmp_path])


def test_source_is_read_with_the_licenses_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (tmp_path / "LICENSE").write_text("Do as you like.\n", encoding="utf-8")
    notice = {"QDocModule": "qtwaylandclient", "Name": "W", "Version": "2", "License": "MIT"}
    notice |= {"LicenseFile": "../LICENSE", "Copyright": "A\nB"}
    (folder / "qt_attribution.json").write_text(json.dumps([notice]), encoding="utf-8")
    text = attributions.collect("6.1.2", [tmp_path])
    assert "\nW, version 2\n" in text
    assert text.endswith("\nA\nB\n\nMIT\n\nDo as you like.\n")


def test_what_is_kept_is_of_the_locked_version() -> None:
    locked = (project.PACKAGING / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    found = re.search(r"^pyside6-essentials==(\S+)", locked, re.MULTILINE)
    assert found
    text = attributions.kept(found[1])
    assert "HarfBuzz" in text
    assert "FFmpeg" in text


def test_what_is_kept_of_another_version_is_refused() -> None:
    with pytest.raises(SystemExit, match=r"is of Qt 6\.\d+\.\d+, and Qt 7\.0\.0 is packaged"):
        attributions.kept("7.0.0")
