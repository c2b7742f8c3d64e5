"""How well lines are put in order: the corpus as we read it, and composed pages after damage.

All figures are percentages: of all true lines, the longest increasing subsequence of those met.
What the detector misses counts against the corpus, so lines read stand beside it. Composed pages
need no models; each is laid out with several seeds, and the worst counts.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from ppocr_desktop import sources
from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.layout import arrange
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.bench import corpus, report, scoring
from tests.bench.scoring import Line
from tests.recognition.compositions import PAGES, damage

ENOUGH = 0.97
SEEDS = 4

Damage = Callable[[Sequence[TextLine]], Sequence[TextLine]]

# On top of unsteady corners, which no detector is without.
DAMAGES: dict[str, Damage] = {
    "jitter": tuple,
    "padded": damage.pad,
    "skew 4": partial(damage.skew, degrees=4),
    "skew -8": partial(damage.skew, degrees=-8),
    "tilt": partial(damage.tilt, amount=0.12),
    "split": partial(damage.split, share=0.15),
    "words": damage.to_words,
}


def order(truth: Sequence[TextLine]) -> float:
    """How much of a page is in order once its lines have been arranged."""
    places = {(line.polygon, line.text): place for place, line in enumerate(truth)}
    found = (places[line.polygon, line.text] for line in arrange(truth[::-1]))
    return scoring.longest_increasing(found) / len(truth)


def measure_compositions() -> Iterator[list[str]]:
    """A row for each damage: the mean over all pages, how many are below the bar, the worst."""
    yield ["damage", "mean", "below", "worst", "page"]
    for name, spoil in DAMAGES.items():
        report.show(f"composed pages, {name}")
        worst = {
            page: min(order(spoil(damage.jitter(compose(seed)))) for seed in range(SEEDS))
            for page, compose in PAGES.items()
        }
        lowest = min(worst, key=lambda page: worst[page])
        mean = sum(worst.values()) / len(worst)
        below = sum(value < ENOUGH for value in worst.values())
        yield [name, _percent(mean), str(below), _percent(worst[lowest]), lowest]


def measure_corpus(folder: Path, model: str) -> Iterator[tuple[float, list[str]]]:
    """How much is in order and a row for each page of the corpus, read with one of our models."""
    recognizer = Recognizer(RecognitionOptions(model=model))
    for sample in corpus.layouts(folder):
        report.show(sample.path.name)
        page = recognizer.read(sources.load(next(iter(sources.pages(sample.path)))))
        lines = [Line(line.text, line.polygon) for line in page.lines]
        ratio = scoring.count_ordered(sample.lines, lines).ratio
        paragraphs = page.lines[-1].paragraph + 1 if page.lines else 0
        counts = [str(count) for count in (len(sample.lines), len(lines), paragraphs)]
        yield ratio, [sample.path.stem, *counts, _percent(ratio)]


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def main(arguments: Sequence[str]) -> int:
    """Print both tables; 1 when a page of the corpus falls short."""
    parser = argparse.ArgumentParser(description="Measure reading order.")
    parser.add_argument("--corpus", type=Path, default=corpus.FOLDER, help="where the pages are")
    parser.add_argument("--model", default="small", help="which of our models reads them")
    parser.add_argument("--composed", action="store_true", help="composed pages only, no models")
    options = parser.parse_args(arguments)
    print(report.table(list(measure_compositions())))
    if options.composed:
        return 0
    pages = list(measure_corpus(cast("Path", options.corpus), cast("str", options.model)))
    print(
        report.table([["page", "lines", "read", "paragraphs", "in order"], *(r for _, r in pages)])
    )
    return int(any(ratio < ENOUGH for ratio, _ in pages))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
