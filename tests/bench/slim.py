"""How small models are and what that costs: the paper's table, on our pages, in one run.

Sizes are of all files that a system reads with: "cls" are both classifiers, "rec" is the recognizer
with its list of characters. The paper's own generation reads English here, as its Chinese
recognizer is not to be had; its files come from a folder (--classic). Ratios are to tiny.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import sources
from ppocr_desktop.recognition import addition, catalog, fetching, slimming, store
from ppocr_desktop.recognition.comparison import Sheet
from ppocr_desktop.recognition.model import Stage
from ppocr_desktop.recognition.slimming import Wish
from tests.bench import command, corpus, report, scoring
from tests.bench.corpus import Sample
from tests.bench.peers import OURS, Choice, Engine
from tests.bench.scoring import WordCount
from tests.bench.speed import Timing

BASE = "tiny"
FEATHERWEIGHT = "featherweight"
TIERS = (FEATHERWEIGHT, BASE, "small", "medium")

_TRIED = 5
"""So many receipts are read to try what is made on."""

_CLASSIC = corpus.FOLDER.parent / "models" / "classic"
_ENGLISH = ("ch_ppocr_mobile_v2.0_cls_infer.onnx", "en_number_mobile_v2.0_rec_infer.onnx")
_DETECTORS = {
    "english": "ch_ppocr_mobile_v2.0_det_infer.onnx",
    "english-pruned": "ch_ppocr_mobile_v2.0_det_prune_infer.onnx",
}
_PUBLISHED = (
    ("paper, without its strategies", "8.6", "4.1", "-", "4.5", "39.3", "-"),
    ("paper, with them", "8.1", "2.6", "0.9", "4.6", "51.9", "306"),
    ("paper, slim", "3.5", "1.4", "0.5", "1.6", "52.1", "268"),
)
_NOTE = (
    "The paper's figures are its own (arXiv:2009.09941): 300 mixed pictures with Chinese and "
    "English, a Snapdragon 855. They cannot be compared with ours."
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Megabytes of a system's files."""

    detector: float
    classifiers: float
    recognizer: float

    @property
    def whole(self) -> float:
        return self.detector + self.classifiers + self.recognizer


def measure(system: str) -> Sizes:
    """What a system takes on disk. Raises UsageError, or ModelError when a file is missing."""
    sizes = dict.fromkeys(Stage, 0.0)
    for model in catalog.load_default().system(system).files:
        sizes[model.stage] += store.find(model).stat().st_size / 1e6
    return Sizes(
        sizes[Stage.DETECTOR],
        sizes[Stage.LINE_ORIENTATION] + sizes[Stage.PAGE_ORIENTATION],
        sizes[Stage.RECOGNIZER] + sizes[Stage.CHARACTERS],
    )


@contextmanager
def workshop(classic: Path, receipts: Sequence[Sample]) -> Iterator[tuple[str, ...]]:
    """The systems to measure, those that have to be made in a folder for the moment."""
    before = os.environ.get("PPOCR_DESKTOP_MODELS")
    with tempfile.TemporaryDirectory() as temporary:
        models = Path(temporary, "models")
        _copy_present(models)
        os.environ["PPOCR_DESKTOP_MODELS"] = str(models)
        try:
            yield (*_make_english(classic, Path(temporary), receipts), *_present())
        finally:
            if before is None:
                del os.environ["PPOCR_DESKTOP_MODELS"]
            else:
                os.environ["PPOCR_DESKTOP_MODELS"] = before


def _copy_present(target: Path) -> None:
    target.mkdir()
    for model in catalog.load_default().models:
        if model.folder is None and store.is_present(model):
            shutil.copyfile(store.find(model), target / model.file)


def _make_english(classic: Path, temporary: Path, receipts: Sequence[Sample]) -> Iterator[str]:
    """The paper's generation: as it was, with the pruned detector, and that stored in 8 bits."""
    if not classic.is_dir():
        return
    for name, detector in _DETECTORS.items():
        folder = temporary / name
        folder.mkdir()
        for file in (detector, *_ENGLISH, "en_dict.txt"):
            shutil.copyfile(classic / file, folder / file)
        addition.add(folder)
        yield name
    wish = Wish("english-pruned", keep_page_classifier=False)
    yield slimming.slim(wish, [_sheet(receipt) for receipt in receipts[:_TRIED]]).system.name


def _sheet(sample: Sample) -> Sheet:
    def load() -> NDArray[np.uint8]:
        return sources.load(next(iter(sources.pages(sample.path))))

    return Sheet(sample.path.name, load, "\n".join(line.text for line in sample.lines))


def _present() -> Iterator[str]:
    known = catalog.load_default()
    fetching.fetch(known.select([FEATHERWEIGHT]))
    for name in TIERS:
        if all(map(store.is_present, known.system(name).files)):
            yield name


def read_all(engines: Sequence[Engine], receipts: Sequence[Sample], rounds: int) -> list[Timing]:
    """Read all pages with all systems, which take turns at every page: what slows one slows all."""
    counts = [WordCount() for _ in engines]
    seconds: list[list[list[float]]] = [[] for _ in engines]
    for engine in engines:
        engine.read(receipts[0].path)
    for turn in range(rounds):
        for times in seconds:
            times.append([])
        for page in receipts:
            report.show(f"round {turn + 1} of {rounds}: {page.path.name}")
            for index, engine in enumerate(engines):
                reading = engine.read(page.path)
                seconds[index][-1].append(reading.seconds)
                counts[index] += scoring.count_words(page.lines, reading.lines)
    found = zip(engines, counts, seconds, strict=True)
    return [Timing(engine, count.f1, times) for engine, count, times in found]


def print_table(timings: Sequence[Timing], sizes: Sequence[Sizes]) -> None:
    """The paper's columns, then what the same run says of tiny."""
    base = next((one for one in timings if one.choice.model == BASE), None)
    head = ["", "whole MB", "det", "cls", "rec", "word F1", "ms a page", "F1 - tiny", "ms / tiny"]
    rows = [
        [
            timing.choice.model,
            *(f"{mb:.2f}" for mb in (size.whole, size.detector, size.classifiers)),
            f"{size.recognizer:.2f}",
            f"{100 * timing.f1:.1f}",
            f"{1000 * timing.total / len(timing.pages):.0f}",
            f"{100 * (timing.f1 - base.f1):+.1f}" if base else "-",
            f"{timing.total / base.total:.2f}" if base else "-",
        ]
        for timing, size in zip(timings, sizes, strict=True)
    ]
    rows += [[*row, "-", "-"] for row in _PUBLISHED]
    print(report.table([head, *rows]))
    print(_NOTE)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="read only N receipts")
    parser.add_argument("--rounds", type=int, default=2, help="timed rounds (default 2)")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 (default): all")
    parser.add_argument("--corpus", type=Path, default=corpus.FOLDER, metavar="FOLDER")
    parser.add_argument("--classic", type=Path, default=_CLASSIC, metavar="FOLDER")
    parser.add_argument(
        "--model", type=command.names_from(), default=(), metavar="NAMES", help="only these"
    )
    return parser.parse_args(arguments)


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    receipts = corpus.limit(corpus.receipts(options.corpus), options.limit)
    with ExitStack() as stack:
        made = stack.enter_context(workshop(options.classic, receipts))
        models = [model for model in made if not options.model or model in options.model]
        sizes = [measure(model) for model in models]
        choices = [Choice(OURS, model) for model in models]
        engines = [stack.enter_context(Engine(choice, options.threads)) for choice in choices]
        print(command.describe(engines))
        print(f"{options.rounds} rounds of {len(receipts)} receipts, file to lines")
        timings = read_all(engines, receipts, options.rounds)
    print_table(timings, sizes)
    return 0


if __name__ == "__main__":
    sys.exit(command.guard(run, parse(None)))
