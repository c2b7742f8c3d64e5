"""What was read: characters, text lines, pages and documents, all frozen.

Coordinate rule: pixels of the picture as it is shown to people (EXIF orientation and PDF rotation
applied), origin in the top left corner, x to the right, y down. A polygon has four points,
clockwise, the first where the text starts: the text runs from point 0 to point 1, and points 3 and
2 lie across the line. So an upside-down line starts at its lower right corner, and a vertical
column at its upper right one.
"""

import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon

WHOLE = (0.0, 1.0)
"""The ink of a line whose letters are not known to fill less than its polygon."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of one character, "" where there may be none, with its probability 0..1."""

    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Character:
    """One recognized character; `start` and `end` are fractions 0..1 along its line.

    Characters of a line come in the order in which they are read: in an Arabic word `start` falls
    from one to the next, as polygons run from left to right there, too.
    """

    text: str
    start: float
    end: float
    score: float
    alternatives: tuple[Alternative, ...] = ()

    @property
    def middle(self) -> float:
        """Where along its line it is."""
        return (self.start + self.end) / 2

    def written(self, text: str) -> "Character":
        """The same character written as `text`, with the probabilities of both added up."""
        score = next((one.score for one in self.alternatives if one.text == text), 0.0)
        others = (one for one in self.alternatives if one.text != text)
        return replace(
            self,
            text=text,
            score=min(1.0, self.score + score),
            alternatives=(Alternative(self.text, score), *others),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters between spaces, with the part of the line it covers."""

    text: str
    score: float
    polygon: Polygon


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text.

    `score` is the mean probability 0..1 of its characters. `vertical` says that the characters
    stand upright one below the other (CJK columns), so that the line runs downwards without its
    characters being turned. `paragraph` counts from 0 in reading order within the page. `edited`
    says that a person has written or confirmed the text; such a line's score is 1. `ink` is what
    its letters fill of the polygon, which leaves room around them: from where to where across it,
    0 being its upper edge and 1 its lower one.
    """

    text: str
    score: float
    polygon: Polygon
    characters: tuple[Character, ...] = ()
    vertical: bool = False
    paragraph: int = 0
    edited: bool = False
    ink: tuple[float, float] = WHOLE

    @property
    def letters(self) -> Polygon:
        """The part of the polygon that the letters fill, as far as that is known."""
        return geometry.band(self.polygon, *self.ink)

    @property
    def words(self) -> tuple[Word, ...]:
        """The line's words in the order of the text; empty for a line without characters."""
        runs: list[list[Character]] = [[]]
        for character in self.characters:
            if character.text.isspace():
                runs.append([])
            else:
                runs[-1].append(character)
        return tuple(self._word(run) for run in runs if run)

    def _word(self, run: list[Character]) -> Word:
        return Word(
            text="".join(character.text for character in run),
            score=sum(character.score for character in run) / len(run),
            polygon=geometry.section(
                self.polygon,
                min(character.start for character in run),
                max(character.end for character in run),
            ),
        )


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one picture in reading order; no lines when nothing was found.

    `width` and `height` are those of the picture in pixels. `orientation` is how far, in degrees
    clockwise (0, 90, 180 or 270), the picture's content is turned from upright; polygons are in
    the picture as it was given all the same.
    """

    width: int
    height: int
    lines: tuple[TextLine, ...] = ()
    orientation: int = 0


@dataclass(frozen=True, slots=True)
class PageRef:
    """Where a page's pixels come from: the `index`-th (from 0) page or frame of a file.

    `name` is what people are shown; the path unless the file is a stand-in (standard input).
    `turn` is how far, in degrees clockwise (0, 90, 180 or 270), people have turned the page; its
    pixels and all coordinates on it are those of the turned picture.
    """

    path: Path
    index: int = 0
    name: str = ""
    password: str | None = field(default=None, repr=False)
    turn: int = 0

    @property
    def shown_name(self) -> str:
        """The name as it is fit for a sentence, see `printable`."""
        return printable(self.name or str(self.path))


_UNPRINTABLE = {"Cc", "Cs", "Zl", "Zp"}
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str) -> str:
    """A text, mostly a name, that cannot harm the line or terminal it is shown on.

    Surrogates (bytes that are no text), line ends, control characters and those that change the
    direction of writing become U+FFFD.
    """
    return "".join("\ufffd" if _is_unprintable(character) else character for character in text)


def _is_unprintable(character: str) -> bool:
    return unicodedata.category(character) in _UNPRINTABLE or character in _BIDI_CONTROLS


class AreaKind(StrEnum):
    """What an area drawn on a page asks for."""

    READ = "read"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page: with any READ area only text in such areas is read, IGNOREd text never."""

    kind: AreaKind
    polygon: Polygon


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A page together with where it comes from.

    A page that is yet to be read, `is_read` being false, is a Page without size or lines.
    """

    ref: PageRef
    page: Page = field(default_factory=lambda: Page(0, 0))
    areas: tuple[Area, ...] = ()
    is_read: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """Pages in the order in which they are shown and exported."""

    pages: tuple[DocumentPage, ...] = ()
