"""What every format takes from a document: cleaned text, words and blocks of lines."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from pathlib import PurePath

from ppocr_desktop import geometry
from ppocr_desktop.document import Document, DocumentPage, Page, TextLine, Word

_BREAKS = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NONCHARACTERS = "".join(
    chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)
)
_FORBIDDEN = re.compile(f"[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff{_NONCHARACTERS}]")


def clean(text: str) -> str:
    """The text on one line, without what XML forbids or a terminal would obey.

    Tabs and line breaks become spaces. Control characters, byte order marks and noncharacters
    vanish. Lone surrogates, as in undecodable file names, become U+FFFD.
    """
    if text.isprintable():
        # As nearly all text is; nothing that is replaced below is printable.
        return text
    if _SURROGATES.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _FORBIDDEN.sub("", _BREAKS.sub(" ", text))


def trimmed(text: str) -> str:
    """The cleaned text without spaces at its ends."""
    return clean(text).strip()


def filled(lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines that hold any text."""
    return [line for line in lines if trimmed(line.text)]


def words(line: TextLine) -> tuple[Word, ...]:
    """The line's words with cleaned text; the whole line where its characters are not known.

    They are as high as the line's letters. A line without text has none, any other at least one.
    """
    text = trimmed(line.text)
    if not text:
        return ()
    cleaned = (
        Word(clean(word.text), word.score, geometry.band(word.polygon, *line.ink))
        for word in line.words
    )
    known = tuple(word for word in cleaned if word.text.strip())
    return known or (Word(text, line.score, line.letters),)


def blocks(page: Page) -> list[list[TextLine]]:
    """The lines that hold any text, paragraph by paragraph."""
    lines = filled(page.lines)
    return [list(block) for _, block in groupby(lines, key=lambda line: line.paragraph)]


def source(page: DocumentPage) -> str:
    """The name of the file a page comes from."""
    return clean(page.ref.shown_name)


def sources(document: Document) -> list[str]:
    """The names of all files, each once, in the order of their first pages."""
    return list(dict.fromkeys(source(page) for page in document.pages))


def names(document: Document) -> dict[str, str]:
    """What people are to see of each of the `sources`: the name without folders where it will do.

    It will not where another file in the document has the same.
    """
    short = {path: PurePath(path).name or path for path in sources(document)}
    counts = Counter(short.values())
    return {path: name if counts[name] == 1 else path for path, name in short.items()}


def rounded(value: float, digits: int) -> float:
    """A plain float for output, never the minus zero that rounding can leave."""
    return round(float(value), digits) + 0.0
