"""Extracts Korean sentences, Korean words and English words from the unpacked packages."""

import argparse
import html
import json
import re
import sys
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from models.training.characters import normalize

_BLOCKS = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "dt", "dd", "title", "div", "br"}
_SKIPPED = {"script", "style"}
_HANGUL = re.compile("[가-힣]")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%(\d+\$)?[A-Za-z]|<[^<>]*>|&[A-Za-z.]+;|\\[nt]")


class _Text(HTMLParser):
    """Collects the text of each block of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = [""]
        self._skipping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._skipping += tag in _SKIPPED
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        self._skipping -= tag in _SKIPPED
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self.blocks[-1] += data


def _pages(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.html")):
        if "ko" in path.parts or path.name.endswith(".ko.html"):
            parser = _Text()
            parser.feed(path.read_text("utf-8", errors="ignore"))
            yield from parser.blocks


def _translations(folder: Path) -> Iterator[str]:
    """The translated texts of Mozilla's language packs."""
    for archive in sorted(folder.rglob("*.xpi")):
        with zipfile.ZipFile(archive) as pack:
            for name in sorted(pack.namelist()):
                if name.endswith((".ftl", ".properties", ".dtd")):
                    for line in pack.read(name).decode("utf-8", "ignore").splitlines():
                        value = line.partition("=")[2] or line
                        yield html.unescape(_PLACEHOLDER.sub("", value)).strip(' ">')


def sentences(folder: Path) -> list[str]:
    """All texts with Hangul in them, each once, in a fixed order."""
    found = (normalize(text) for text in (*_pages(folder), *_translations(folder)))
    return list(dict.fromkeys(text for text in found if _HANGUL.search(text)))


def words(folder: Path) -> list[str]:
    """Korean words: of the spelling dictionary, and those that can be written in hanja."""
    dictionary = _lines(folder / "hunspell-ko/usr/share/hunspell/ko.dic")
    spelled = (unicodedata.normalize("NFC", line.partition("/")[0]) for line in dictionary)
    table = _lines(folder / "libhangul-data/usr/share/libhangul/hanja/hanja.txt")
    read = (line.partition(":")[0] for line in table if not line.startswith("#"))
    return sorted({word for word in (*spelled, *read) if re.fullmatch("[가-힣]+", word)})


def english(folder: Path) -> list[str]:
    """English words without apostrophes."""
    lines = _lines(folder / "wamerican/usr/share/dict/american-english")
    return sorted({word for word in lines if re.fullmatch("[A-Za-z]{2,12}", word)})


def _lines(path: Path) -> Iterable[str]:
    return path.read_text("utf-8").splitlines()


def main(arguments: list[str] | None = None) -> int:
    """Write all that the packages say to one file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path, help="the folder of unpacked packages")
    parser.add_argument("output", type=Path, help="the JSON file to write")
    options = parser.parse_args(arguments)
    found = {
        "sentences": sentences(options.packages),
        "words": words(options.packages),
        "english": english(options.packages),
    }
    waiting = options.output.with_suffix(".part")
    waiting.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    waiting.replace(options.output)
    print({name: len(texts) for name, texts in found.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
