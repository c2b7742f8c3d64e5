"""Reads a straightened text line: CTC recognition with character positions and alternatives."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import scripts
from ppocr_desktop.document import WHOLE, Alternative, Character
from ppocr_desktop.errors import ModelError
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.model import SPACE_THRESHOLD
from ppocr_desktop.recognition.pixels import Floats, Image
from ppocr_desktop.recognition.rewriting import skipping
from ppocr_desktop.recognition.session import Description, Session

_BLANK = 0
_ALTERNATIVES = 2
_WORTH_KNOWING = 0.002
"""A character that is less likely than this is no alternative: nine in ten have none."""
_SPACE = " "
_LIKELY = 0.5
"""The probability from which on a space is not in doubt."""
STEP = 8
"""Pixels of a time step; lines are made as wide as a whole number of them."""
_USUAL_HEIGHT = 48
_UNSTRETCHED = 4
"""A line of up to so many line heights keeps its shape: made narrower, tiny took 56 % for 55 %. Of
numbers and words in spreadsheets it has 0.2 % of the characters wrong in place of 0.9, of receipts
word F1 93.3 in place of 92.8 (small 96.2 and 96.1), for half a percent of the processor's time."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one line says; `score` is the mean probability 0..1 of its characters, 0 for none.

    `ink` is the part of the line's height that its letters fill, as in `document.TextLine`.
    The log-odds are 0 where the model cannot tell. `recognizer` says which of a `router.Router`'s
    read it.
    """

    text: str
    score: float
    characters: tuple[Character, ...]
    ink: tuple[float, float] = WHOLE
    hangul_log_odds: float = 0.0
    upside_down_log_odds: float = 0.0
    recognizer: int = 0

    @property
    def has_single_code_points(self) -> bool:
        """Whether an index into the text is one into the characters: some classes are longer."""
        return len(self.text) == len(self.characters)

    def with_characters(self, characters: Iterable[Character]) -> "Reading":
        """The same with other characters, and the text that they make up."""
        kept = tuple(characters)
        return replace(self, text="".join(one.text for one in kept), characters=kept)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A polygon, turned the way its text was found to run, and what it says."""

    polygon: Polygon
    reading: Reading


class Reader:
    """A recognizer with the characters it knows; may be used by several threads at once."""

    def __init__(
        self,
        session: Session,
        characters: Sequence[str],
        *,
        height: int = 0,
        stretch: float = 1.0,
        space_threshold: float = SPACE_THRESHOLD,
    ) -> None:
        """`height` is the model's line height where its file leaves it open; 0 means 48.

        Long lines are made `stretch` times as wide as they are. `space_threshold` is as in
        `decode`. Raises ModelError when the list of characters does not fit the model's classes.
        """
        self._session = session
        self._stretch = stretch
        self._space_threshold = space_threshold
        self.height = line_height(session.description, height)
        # The list is checked against what the model really puts out: not every file declares it.
        classes = session.run(self._blank_batch()).shape[-1]
        self._classes = _classes(characters, classes)
        self.characters = frozenset(self._classes)

    def _blank_batch(self) -> Floats:
        return np.zeros((1, 3, self.height, self.height), np.float32)

    def width_for(self, length: float, breadth: float) -> int:
        """The pixels a line of this size becomes wide at the model's height: whole time steps."""
        ratio = length / max(breadth, 1e-6)
        exact = self.height * max(self._stretch * ratio, min(ratio, _UNSTRETCHED))
        return max(1, round(exact / STEP)) * STEP

    def aspect_ratio_of(self, width: int) -> float:
        """About how many times as long as high a line was that is so many pixels wide now."""
        ratio = width / self.height
        return ratio / self._stretch if ratio > _UNSTRETCHED else ratio / max(self._stretch, 1.0)

    def read(self, lines: Sequence[Image]) -> tuple[Reading, ...]:
        """One reading for each RGB line (H x W x 3) of the model's height; W must be the same."""
        probabilities, *more = self._session.run_all(_batch(lines))
        if not more:
            return tuple(
                decode(one, self._classes, space_threshold=self._space_threshold)
                for one in probabilities
            )
        (logits,) = more
        kept = skipping.kept(logits)
        rows = np.split(probabilities, kept.sum(axis=1).cumsum()[:-1])
        log_odds = zip(
            skipping.hangul_log_odds(logits), skipping.upside_down_log_odds(logits), strict=True
        )
        return tuple(
            replace(
                decode(steps, self._classes, places, self._space_threshold),
                hangul_log_odds=hangul,
                upside_down_log_odds=upside_down,
            )
            for steps, places, (hangul, upside_down) in zip(rows, kept, log_odds, strict=True)
        )


def line_height(description: Description, otherwise: int = 0) -> int:
    """The line height a recognizer's file asks for; `otherwise` where it leaves it open, or 48."""
    _, shape = description.inputs[0]
    height = shape[2] if len(shape) == 4 else None
    if isinstance(height, int) and height > 0:
        return height
    return otherwise or _USUAL_HEIGHT


def characters_in(description: Description) -> tuple[str, ...]:
    """The list of characters kept in the ONNX metadata; empty where there is none."""
    kept = description.metadata.get("character", "")
    return tuple(kept.removesuffix("\n").split("\n")) if kept else ()


def decode(
    probabilities: Floats,
    classes: Sequence[str],
    kept: NDArray[np.bool_] | None = None,
    space_threshold: float = SPACE_THRESHOLD,
) -> Reading:
    """Greedy CTC decoding of T steps x C classes of probabilities; class 0 is the blank.

    With `kept`, T flags, `probabilities` has rows for the kept steps only; all others are blank.
    Repeated classes count once, and blanks separate. A step that is most likely blank is a space
    where that is as likely as `space_threshold`.

    A character lies at the middle of its time steps and reaches half-way to its neighbors, but
    never further than they are apart on average. Its score and alternatives are those of its most
    certain step; the first alternative of a space that is more likely none is "".
    """
    if kept is None:
        kept = np.ones(len(probabilities), np.bool_)
    likeliest = probabilities.argmax(axis=1)
    surest = probabilities[np.arange(len(likeliest)), likeliest]
    if classes[-1] == _SPACE:
        _find_spaces(probabilities, space_threshold, likeliest, surest)
    best, certainty = np.full(len(kept), _BLANK), np.zeros(len(kept), np.float32)
    best[kept], certainty[kept] = likeliest, surest
    starts, ends = _runs(best)
    if not starts.size:
        return Reading("", 0.0, ())
    runs = zip(starts, ends, strict=True)
    peaks = np.array([start + certainty[start:end].argmax() for start, end in runs])
    rows = kept.cumsum()[peaks] - 1
    others = _alternatives(probabilities, rows, best[peaks], classes)
    if classes[-1] == _SPACE:
        chances = np.zeros(len(best), np.float32)
        chances[kept] = probabilities[:, -1]
        is_space = best[starts] == len(classes) - 1
        _doubt_spaces(others, is_space, np.maximum.reduceat(chances, starts))
    characters = tuple(
        Character(classes[best[peak]], start, end, float(certainty[peak]), alternatives)
        for peak, (start, end), alternatives in zip(
            peaks, _extents((starts + ends) / 2 / len(best)), others, strict=True
        )
    )
    return _trimmed(characters)


def _find_spaces(
    probabilities: Floats,
    least: float,
    likeliest: NDArray[np.intp],
    surest: NDArray[np.float32],
) -> None:
    """Turn blanks that may well be spaces into these, in place, with the sum of both scores."""
    spaces = probabilities[:, -1]
    found = (likeliest == _BLANK) & (spaces >= least)
    surest[found] += spaces[found]
    likeliest[found] = probabilities.shape[1] - 1


def _runs(best: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Start and exclusive end of each run of one class that is not blank."""
    changes = np.flatnonzero(np.diff(best)) + 1
    starts = np.concatenate(([0], changes))
    ends = np.concatenate((changes, [len(best)]))
    is_text = best[starts] != _BLANK
    return starts[is_text], ends[is_text]


def _alternatives(
    probabilities: Floats, peaks: NDArray[np.intp], best: NDArray[np.intp], classes: Sequence[str]
) -> list[tuple[Alternative, ...]]:
    """The most likely other classes at each of the steps `peaks`, whose own class is in `best`."""
    found: list[list[Alternative]] = [[] for _ in peaks]
    (doubtful,) = np.nonzero(probabilities[peaks, best] <= 1 - _WORTH_KNOWING)
    steps = probabilities[peaks[doubtful]]
    rows = np.arange(len(doubtful))
    steps[:, _BLANK] = -1.0
    steps[rows, best[doubtful]] = -1.0
    for _ in range(min(_ALTERNATIVES, len(classes) - 2)):
        following = steps.argmax(axis=1)
        scores = steps[rows, following]
        for place, index, score in zip(doubtful, following, scores, strict=True):
            if score >= _WORTH_KNOWING:
                found[place].append(Alternative(classes[index], float(score)))
        steps[rows, following] = -1.0
    return [tuple(alternatives) for alternatives in found]


def _doubt_spaces(
    alternatives: list[tuple[Alternative, ...]],
    is_space: NDArray[np.bool_],
    chances: NDArray[np.float32],
) -> None:
    """Put "" before the alternatives of spaces that are less likely than not."""
    for index in np.flatnonzero(is_space & (chances < _LIKELY)):
        none = Alternative("", 1 - float(chances[index]))
        alternatives[index] = (none, *alternatives[index])


def _extents(centers: NDArray[np.float64]) -> list[tuple[float, float]]:
    """Where each character begins and ends, from the centers of all, as fractions of the line."""
    if len(centers) == 1:
        half = min(centers[0], 1 - centers[0])
        return [(float(centers[0] - half), float(centers[0] + half))]
    middles = centers.tolist()
    borders = [(before + after) / 2 for before, after in pairwise(middles)]
    apart = sorted(after - before for before, after in pairwise(middles))
    reach = sum(apart) / len(apart) / 2
    first = max(middles[0] - min(borders[0] - middles[0], reach), 0.0)
    last = min(middles[-1] + min(middles[-1] - borders[-1], reach), 1.0)
    # Beside a gap half-way would be far off, and so would the middle between both ends.
    reach = apart[len(apart) // 2]
    return [
        (max(start, middle - reach), min(end, middle + reach))
        for middle, (start, end) in zip(middles, pairwise([first, *borders, last]), strict=True)
    ]


def _trimmed(characters: tuple[Character, ...]) -> Reading:
    """What characters from left to right say, in reading order and without needless spaces."""
    visible = [index for index, one in enumerate(characters) if not one.text.isspace()]
    if not visible:
        return Reading("", 0.0, ())
    seen = _with_single_spaces(characters[visible[0] : visible[-1] + 1])
    order = scripts.reading_order([character.text for character in seen])
    ordered = tuple(seen[index] for index in order)
    score = sum(character.score for character in ordered) / len(ordered)
    return Reading("".join(character.text for character in ordered), score, ordered)


def _with_single_spaces(characters: tuple[Character, ...]) -> tuple[Character, ...]:
    """The characters without spaces that follow a space."""
    pairs = zip((None, *characters), characters, strict=False)
    return tuple(one for before, one in pairs if not (before and before.text == one.text == _SPACE))


def _classes(characters: Sequence[str], count: int) -> tuple[str, ...]:
    """Names of all classes: the blank, the list, and the space where the model has one more."""
    spare = count - 1 - len(characters)
    if spare not in (0, 1):
        raise ModelError(
            f"The recognizer tells {count} classes apart but its list has {len(characters)} "
            "characters; give it the list it was trained with."
        )
    return ("", *characters, *[" "] * spare)


def _batch(lines: Sequence[Image]) -> Floats:
    height, width = lines[0].shape[:2]
    batch = np.empty((len(lines), 3, height, width), np.float32)
    for line, planes in zip(lines, batch, strict=True):
        pixels.fill(planes, line, pixels.HALF)
    return batch
