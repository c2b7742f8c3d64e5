"""Collects Qt's notices of the work of others in it, from its documentation and its source.

    PYTHONPATH=packaging python3 -P -m installers.attributions VERSION FOLDER...

Each folder holds Qt's documentation in HTML, as Debian's qt6-*-doc-html packages unpack, or Qt's
source, of which the qt_attribution.json files and the licenses beside them are enough. Both hold
the same notices; the source has those of parts that are not documented. The wheels of Qt have
neither, so what is collected is kept in packaging/licenses/qt/.
"""

import json
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from installers import project

KEPT = project.PACKAGING / "licenses" / "qt" / "notices.txt"
_MODULES = (
    *("qtcore", "qtdbus", "qtgui", "qtimageformats", "qtmultimedia", "qtnetwork", "qtqml"),
    *("qtquick", "qtsvg", "qtwaylandclient", "qtwaylandcompositor", "qtwidgets"),
)
"""The parts of Qt that are in a package; Wayland's own notices go by the compositor's name."""
_NOT_SHIPPED = {"examples", "tests", "tools"}
_OF_EXAMPLES = ("gear-icon", "georama-font", "map-of-europe", "weather-icons", "work-sans-font")
_RULE = "-" * 80


def collect(version: str, folders: list[Path]) -> str:
    """All notices, each once, by name."""
    notices: dict[str, str] = {}
    for folder in folders:
        for title, text in (*_documented(folder), *_in_source(folder)):
            notices.setdefault(title, text)
    if not notices:
        raise SystemExit("Nothing was found; name folders with Qt's documentation or source.")
    parts = [f"{_RULE}\n{title}\n{_RULE}\n\n{notices[title]}\n" for title in sorted(notices)]
    return "\n".join([f"{_head(version)}\n", *parts])


def _head(version: str) -> str:
    return f"Qt {version} contains work of others, as its makers tell:"


def kept(version: str) -> str:
    """What was collected. Raises SystemExit unless it is of this minor version of Qt."""
    text = KEPT.read_text(encoding="utf-8")
    told = text.partition(" contains")[0].removeprefix("Qt ")
    if told.split(".")[:2] != version.split(".")[:2]:
        raise SystemExit(
            f"{KEPT} is of Qt {told}, and Qt {version} is packaged; "
            "installers/attributions.py tells how to renew it."
        )
    return text


def _documented(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*-attribution-*.html")):
        module, _, name = path.stem.partition("-attribution-")
        if module in _MODULES and name not in _OF_EXAMPLES:
            page = _Page()
            page.feed(path.read_text(encoding="utf-8"))
            yield page.title, page.text


class _Page(HTMLParser):
    """The heading and the words of a page of Qt's documentation."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self._pieces: list[str] = []
        self._is_title = self._is_told = self._is_fixed = False
        self._depth = 0

    @property
    def text(self) -> str:
        return "".join(self._pieces).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_title |= tag == "h1"
        if tag == "div":
            self._is_told |= ("id", "details") in attrs
            self._depth += self._is_told
        self._is_fixed |= tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        self._is_title &= tag != "h1"
        if tag in ("p", "pre", "li") and self._is_told:
            self._pieces.append("\n\n")
        if tag == "div" and self._is_told:
            self._depth -= 1
            self._is_told = self._depth > 0
        self._is_fixed &= tag != "pre"

    def handle_data(self, data: str) -> None:
        if self._is_title:
            self.title += data
        elif self._is_told and (self._is_fixed or data.strip()):
            self._pieces.append(data.strip("\n") if self._is_fixed else data)


def _in_source(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("qt_attribution.json")):
        # Qt's own reader takes line breaks in texts, too.
        said = json.loads(path.read_text(encoding="utf-8"), strict=False)
        for notice in said if isinstance(said, list) else [said]:
            parts = set(notice.get("QtParts", ["libs"]))
            if notice["QDocModule"] in _MODULES and not parts <= _NOT_SHIPPED:
                version = notice.get("Version", "")
                title = notice["Name"] + (f", version {version}" if version else "")
                yield title, _told(notice, path.parent)


def _told(notice: dict[str, Any], folder: Path) -> str:
    copyright_ = notice.get("Copyright", "")
    owners = copyright_ if isinstance(copyright_, str) else "\n".join(copyright_)
    files = notice.get("LicenseFiles") or [notice.get("LicenseFile", "")]
    texts = [
        (folder / name).read_text(encoding="utf-8", errors="replace") for name in files if name
    ]
    words = [notice.get("Description", ""), notice.get("QtUsage", ""), owners, notice["License"]]
    return "\n\n".join(each.strip() for each in (*words, *texts) if each.strip())


if __name__ == "__main__":
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(collect(sys.argv[1], list(map(Path, sys.argv[2:]))), encoding="utf-8")
    project.say(f"wrote {KEPT}")
