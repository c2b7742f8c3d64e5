"""Reads a finished PDF with PDFium, as most viewers do, and tells whether its text is there."""

import ctypes
import logging
import math
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

import pypdfium2
from pypdfium2 import raw

from ppocr_desktop import pdfium
from ppocr_desktop.errors import OutputError
from ppocr_desktop.exports.pdf.finding import Finding
from ppocr_desktop.exports.pdf.layer import PlacedLine
from ppocr_desktop.geometry import Point

_log = logging.getLogger(__name__)

_MOST_PAGES = 20
_MOST_WORDS = 40
"""Pages, and words on each, that are looked for: a fifth of a second in a long file."""
_LONGEST, _TELLING_LENGTH = 6, 4
_TELLING = 10
"""From fewer words nothing follows: readers spell some scripts in ways of their own."""
_LEAST_FOUND = 0.5
_FARTHEST = 1.0


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """What was written on which page of the file."""

    number: int
    lines: tuple[PlacedLine, ...]


class Sample:
    """A few pages from all over a file: all of them would take more memory than the file."""

    def __init__(self) -> None:
        self.pages: list[WrittenPage] = []
        self._count = 0
        self._step = 1

    def add(self, number: int, lines: Iterable[PlacedLine]) -> None:
        """Offer the next page that was written; of a long file every n-th is kept."""
        if self._count % self._step == 0:
            self.pages.append(WrittenPage(number, tuple(lines)))
        self._count += 1
        if len(self.pages) > _MOST_PAGES:
            del self.pages[1::2]
            self._step *= 2


def check(
    file: BinaryIO, pages: Sequence[WrittenPage], count: int, password: str | None
) -> Finding:
    """Raises OutputError when the file cannot be opened or its text is not where it should be."""
    finding = _look(file, pages, count, password)
    _log.info(
        "read back: %d of %d words found, %.2f line heights off on average",
        finding.found,
        finding.words,
        finding.distance,
    )
    is_lost = finding.share < _LEAST_FOUND or finding.distance > _FARTHEST
    if is_lost and finding.words >= _TELLING:
        raise _failure(
            f"{finding.found} of {finding.words} words were found in it again and some far away"
        )
    return finding


def _look(
    file: BinaryIO, pages: Sequence[WrittenPage], count: int, password: str | None
) -> Finding:
    distances: list[float] = []
    words = 0
    with _opened(file, password) as document:
        if len(document) != count:
            raise _failure(f"it has {len(document)} instead of {count} pages")
        for page in pages:
            wanted = list(_wanted(page))
            words += len(wanted)
            with pdfium.lock:
                text = document[page.number].get_textpage()
                distances += _find(text, wanted)
                text.close()
    mean = sum(distances) / len(distances) if distances else 0.0
    return Finding(words, len(distances), mean)


def _failure(reason: str) -> OutputError:
    return OutputError(
        f"The PDF was not written and an old one stays, as {reason}; "
        "please report this with the file it was made from."
    )


@contextmanager
def _opened(file: BinaryIO, password: str | None) -> Iterator[pypdfium2.PdfDocument]:
    logging.getLogger("pypdfium2").setLevel(logging.ERROR)
    try:
        with pdfium.lock:
            document = pypdfium2.PdfDocument(file, password=password)
    except pypdfium2.PdfiumError as error:
        raise _failure("it could not be opened again") from error
    try:
        yield document
    finally:
        with pdfium.lock:
            document.close()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A word and where the middle of its first character should be."""

    text: str
    start: Point
    height: float


def _wanted(page: WrittenPage) -> Iterator[_Wanted]:
    """Words from all over the page, of long ones the beginning."""
    words = [
        (start, line, word)
        for line in page.lines
        for word in line.words
        # PDFium makes another character of a hyphen at the end of a line.
        if len(start := word.text[:_LONGEST].rstrip("-")) > 1 and max(start) <= "\uffff"
    ]
    # Short ones stand everywhere, and all their places would have to be looked at.
    telling = [one for one in words if len(one[0]) >= _TELLING_LENGTH]
    words = telling if len(telling) >= _MOST_WORDS else words
    step = max(1, -(-len(words) // _MOST_WORDS))
    for start, line, word in words[::step]:
        yield _Wanted(start, line.middle_of(word), line.run.height)


def _find(text: pypdfium2.PdfTextPage, wanted: Sequence[_Wanted]) -> list[float]:
    """How far off each word is that is found, in line heights."""
    whole = "".join(chr(raw.FPDFText_GetUnicode(text, i)) for i in range(text.count_chars()))
    found: list[float] = []
    for word in wanted:
        # Right-to-left text comes back in the order of reading, so that what was first is last.
        last = len(word.text) - 1
        # PDFium takes ligatures apart.
        plain = unicodedata.normalize("NFKC", word.text)
        places = [*_places(whole, word.text), *_places(whole, plain)]
        places += [place + last for place in _places(whole, word.text[::-1])]
        centers = (_center(text, place) for place in places)
        distances = [math.dist(center, word.start) / word.height for center in centers]
        if distances:
            found.append(min(distances))
    return found


def _places(whole: str, part: str) -> Iterator[int]:
    place = whole.find(part)
    while place >= 0:
        yield place
        place = whole.find(part, place + 1)


def _center(text: pypdfium2.PdfTextPage, index: int) -> Point:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
    return (left.value + right.value) / 2, (bottom.value + top.value) / 2
