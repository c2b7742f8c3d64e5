"""Compares models made smaller with those they were made from, before anybody uses them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ppocr_desktop.errors import AppError, UsageError
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import agreement
from ppocr_desktop.recognition.agreement import WordCount
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.pixels import Image

MOST_LOST = 0.015
"""So much word F1 may be lost where it is known what the pages say."""

LEAST_ALIKE = 0.95
"""The least word F1 of one reading against the other where that is not known.

Models that lost nothing measurable differ in 1 to 4 % of the words of receipts: those they were
unsure of.
"""


class RefusedError(AppError):
    """Models made smaller read too badly to be kept."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to try models on: its name, its picture, and its ground truth, None if unknown."""

    name: str
    load: Callable[[], Image]
    truth: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Word F1 0..1; `known` and `unknown` count the pages with and without a ground truth.

    `before` and `after` are against the truth, `alike` is between the two readings.
    """

    known: int
    unknown: int
    before: float
    after: float
    alike: float

    @property
    def lost(self) -> float:
        return self.before - self.after

    @property
    def is_good(self) -> bool:
        if self.known:
            return self.lost <= MOST_LOST
        return self.alike >= LEAST_ALIKE

    @property
    def summary(self) -> str:
        """A clause for sentences."""
        if self.known:
            return (
                f"word F1 {100 * self.after:.1f} % instead of {100 * self.before:.1f} % "
                f"on {_pages(self.known)}"
            )
        return f"{100 * self.alike:.1f} % of the words alike on {_pages(self.unknown)}"


def compare(
    before: Recognizer, after: Recognizer, sheets: Sequence[Sheet], report: Report = ignore
) -> Comparison:
    """Read all sheets with both; where some have a truth, only those count.

    `report` counts sheets. Raises UsageError where there is nothing to read on them, and lets
    InputError, ModelError and Cancelled through.
    """
    if not sheets:
        raise UsageError("There are no pages to try the models on; name a folder with pictures.")
    first, second, between = WordCount(), WordCount(), WordCount()
    known = 0
    for index, sheet in enumerate(sheets):
        report(index, len(sheets))
        image = sheet.load()
        old, new = _read(before, image), _read(after, image)
        between += agreement.count(old, new)
        if sheet.truth is not None:
            known += 1
            first += agreement.count([sheet.truth], old)
            second += agreement.count([sheet.truth], new)
    report(len(sheets), len(sheets))
    if not between.truth:
        raise UsageError("There are no words on the pages to try the models on; name others.")
    return Comparison(known, len(sheets) - known, first.f1, second.f1, between.f1)


def require(comparison: Comparison, name: str, advice: str) -> None:
    """Raises RefusedError unless it is good enough; `advice` ends the sentence."""
    if not comparison.is_good:
        raise RefusedError(f'"{name}" reads too badly to be kept ({comparison.summary}); {advice}.')


def _read(recognizer: Recognizer, image: Image) -> list[str]:
    return [line.text for line in recognizer.read(image).lines]


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
