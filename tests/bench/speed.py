"""How fast we read, beside the peers: every ratio that is promised, and how exactly we read.

Every program runs in a process of its own and reads all pages once to warm up, which also tells how
exactly. Then the rounds are timed: at every page all programs take their turn, each time another
one first. A page's time is the median over the rounds, a ratio is ours by theirs: below 1 we are
faster. Starts and peaks of memory are those of fresh processes, of one receipt and of one page of
A4 at 300 dpi. The PDF's pages are receipts; as a job of the command line they overlap.

The exit code is 1 where a bar of accuracy is missed (those of `bench accuracy`, and what is
promised of tiny) or the PDF's text is not that of its pages. A time that is missed is only told:
the machine may have been busy.
"""

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.bench import accuracy, command, corpus, made, overlap, peers, report
from tests.bench.accuracy import Bench
from tests.bench.corpus import Sample
from tests.bench.overlap import Overlap
from tests.bench.peers import OURS, Choice, Engine

Sets = Mapping[str, Sequence[Sample]]

MOST = {
    ("small", "faster-paddle"): 0.50,
    ("small", "rapidocr"): 0.25,
    ("tiny", "faster-paddle"): 0.70,
}
"""What our total by theirs may be at most."""
MOST_START = {("small", "rapidocr"): 0.35}
MOST_MEMORY = {("small", "rapidocr"): 0.7}
MOST_OVERLAP = 0.9
LEAST_F1 = {"tiny": 0.915}
"""What is promised on the receipts, whatever the peers do."""

_PDF_PAGES = 100
_TURNS_OF_PDF = 4
"""With a limit, the PDF has each receipt so many times, as it does without one."""


@dataclass(slots=True)
class Timing:
    """What one program showed; `seconds` holds a list of page times a round."""

    engine: Engine
    f1: float
    seconds: list[list[float]] = field(default_factory=list)
    start_s: list[float] = field(default_factory=list)
    sheet_mib: float = 0.0

    @property
    def choice(self) -> Choice:
        return self.engine.choice

    @property
    def pages(self) -> list[float]:
        """Median seconds of each page."""
        return [statistics.median(times) for times in zip(*self.seconds, strict=True)]

    @property
    def total(self) -> float:
        return sum(self.pages)

    @property
    def spread(self) -> float:
        """How far the slowest round lies above the fastest, as a share of it."""
        totals = [sum(times) for times in self.seconds]
        return max(totals) / min(totals) - 1

    def totals(self, sets: Sets) -> list[float]:
        """Seconds for the pages of each set, which were read in this order."""
        pages = iter(self.pages)
        return [sum(next(pages) for _ in samples) for samples in sets.values()]


@dataclass(frozen=True, slots=True)
class Ratio:
    """What ours takes by what another takes, at most `most` (0: nothing is promised).

    `parts` are the same for each set of pages.
    """

    title: str
    value: float
    most: float = 0.0
    parts: tuple[float, ...] = ()

    @property
    def verdict(self) -> str:
        if not self.most:
            return ""
        return "REACHED" if self.value <= self.most else "MISSED"


def measure_accuracy(bench: Bench, options: argparse.Namespace) -> list[accuracy.Row]:
    """Read every page once, untimed."""
    rows = list(accuracy.measure(bench, options.set, options.corpus, options.limit))
    if "sroie" in options.set:
        receipts = corpus.limit(corpus.receipts(options.corpus), options.limit)
        bars = {model: LEAST_F1[model] for model in bench.models if model in LEAST_F1}
        values = {choice: bench.f1(choice, receipts) for choice in bench.engines}
        rows.append(accuracy.Row("receipts, word F1 promised", values, bars))
    return rows


def time_rounds(timings: Sequence[Timing], samples: Sequence[Sample], rounds: int) -> None:
    """Add `rounds` timed rounds."""
    for turn in range(rounds):
        for timing in timings:
            timing.seconds.append([])
        for number, page in enumerate(samples, turn):
            report.show(f"round {turn + 1} of {rounds}: {page.path.name}")
            first = number % len(timings)
            for timing in (*timings[first:], *timings[:first]):
                timing.seconds[-1].append(timing.engine.read(page.path).seconds)


def time_starts(timings: Sequence[Timing], page: Path, rounds: int, threads: int) -> None:
    """Add the seconds from starting each program anew to its lines of one page."""
    for turn in range(rounds):
        for timing in timings[:: -1 if turn % 2 else 1]:
            report.show(f"{timing.choice.title}: start {turn + 1} of {rounds}")
            timing.start_s.append(peers.measure_cold_start(timing.choice, page, threads))


def measure_memory(timings: Sequence[Timing], threads: int) -> None:
    """Take down the peak of a fresh process that reads a page of A4 at 300 dpi."""
    with tempfile.TemporaryDirectory() as folder:
        page = made.sheet(Path(folder) / "a4.jpg")
        for timing in timings:
            report.show(f"{timing.choice.title}: memory")
            with Engine(timing.choice, threads) as engine:
                engine.read(page)
            timing.sheet_mib = engine.peak_mib


def measure_overlap(options: argparse.Namespace) -> Overlap:
    """Read a PDF of receipts with the first of our models."""
    receipts = corpus.limit(corpus.receipts(options.corpus), options.limit)
    pages = min(_PDF_PAGES, _TURNS_OF_PDF * len(receipts))
    recognizer = Recognizer(RecognitionOptions(model=options.model[0], threads=options.threads))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{pages} pages.pdf"
        overlap.draw(path, [receipt.path for receipt in receipts], pages)
        return overlap.measure(path, recognizer, options.rounds)


def compare(timings: Sequence[Timing], sets: Sets) -> Iterator[Ratio]:
    """Each of our models beside its own rivals."""
    pairs = [
        (our, other, (our.choice.model, other.choice.program))
        for our in timings
        for other in timings
        if our.choice.program == OURS and other.choice in peers.rivals(our.choice.model)
    ]
    for our, other, pair in pairs:
        parts = zip(our.totals(sets), other.totals(sets), strict=True)
        ratios = tuple(mine / theirs for mine, theirs in parts)
        yield Ratio(_title(our, other), our.total / other.total, MOST.get(pair, 0.0), ratios)
    for our, other, pair in pairs:
        if pair in MOST_START:
            value = statistics.median(our.start_s) / statistics.median(other.start_s)
            yield Ratio(f"start, {_title(our, other)}", value, MOST_START[pair])
    for our, other, pair in pairs:
        if pair in MOST_MEMORY and other.sheet_mib:
            value = our.sheet_mib / other.sheet_mib
            yield Ratio(f"peak memory, {_title(our, other)}", value, MOST_MEMORY[pair])


def _title(our: Timing, other: Timing) -> str:
    return f"{our.choice.model} / {other.choice.title}"


def print_pages(timings: Sequence[Timing], samples: Sequence[Sample]) -> None:
    """Median seconds of every page by program."""
    columns = [timing.pages for timing in timings]
    rows = [
        [sample.path.name, *(f"{seconds:.3f}" for seconds in times)]
        for sample, times in zip(samples, zip(*columns, strict=True), strict=True)
    ]
    print(report.table([["s", *(timing.choice.title for timing in timings)], *rows]))


def print_programs(timings: Sequence[Timing], sets: Sets) -> None:
    """What each program took; the columns after the sets are over all pages."""
    head = ["s a page", *sets, "all", "spread", "word F1", "peak MiB", "A4 MiB", "start s"]
    rows = [
        [
            timing.choice.title,
            *(
                f"{total / len(samples):.3f}"
                for total, samples in zip(timing.totals(sets), sets.values(), strict=True)
            ),
            f"{timing.total / len(timing.pages):.3f}",
            f"{100 * timing.spread:.0f} %",
            f"{100 * timing.f1:.2f}",
            *(f"{mib:.0f}" if mib else "-" for mib in (timing.engine.peak_mib, timing.sheet_mib)),
            f"{statistics.median(timing.start_s):.2f}",
        ]
        for timing in timings
    ]
    print(report.table([head, *rows]))


def print_ratios(ratios: Sequence[Ratio], sets: Sets) -> None:
    """Ours by theirs, what is promised, and whether it is kept."""
    rows = [
        [
            ratio.title,
            *([f"{part:.2f}" for part in ratio.parts] or ["-"] * len(sets)),
            f"{ratio.value:.2f}",
            f"{ratio.most:.2f}" if ratio.most else "-",
            ratio.verdict,
        ]
        for ratio in ratios
    ]
    print(report.table([["ours / theirs", *sets, "all", "target", ""], *rows]))


def write_json(
    path: Path, timings: Sequence[Timing], ratios: Sequence[Ratio], samples: Sequence[Sample]
) -> None:
    """Every single time, and what was printed."""
    content = {
        "machine": report.machine(),
        "pages": [sample.path.name for sample in samples],
        "programs": {
            timing.choice.title: {
                "version": timing.engine.version,
                "seconds": timing.seconds,
                "word_f1": timing.f1,
                "peak_mib": timing.engine.peak_mib,
                "sheet_mib": timing.sheet_mib,
                "start_s": timing.start_s,
            }
            for timing in timings
        },
        "ratios": {
            ratio.title: {"value": ratio.value, "most": ratio.most, "sets": ratio.parts}
            for ratio in ratios
        },
    }
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_options(parser, models="small,tiny")
    command.add_sets(parser)
    parser.add_argument("--pages", action="store_true", help="print the time of every page")
    return parser.parse_args(arguments)


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    sets = {
        name: corpus.limit(corpus.SETS[name](options.corpus), options.limit) for name in options.set
    }
    samples = list(chain.from_iterable(sets.values()))
    with ExitStack() as stack:
        engines = [
            stack.enter_context(Engine(choice, options.threads))
            for choice in peers.choices(options.model, options.peers)
        ]
        print(command.describe(engines))
        print(f"{options.rounds} rounds of {len(samples)} pages, file to lines", flush=True)
        bench = Bench(engines, options.model)
        rows = measure_accuracy(bench, options)
        timings = [Timing(engine, bench.f1(engine.choice, samples)) for engine in engines]
        time_rounds(timings, samples, options.rounds)
    time_starts(timings, samples[0].path, options.rounds, options.threads)
    measure_memory(timings, options.threads)
    read = measure_overlap(options)
    ratios = [*compare(timings, sets), Ratio("PDF / its pages alone", read.ratio, MOST_OVERLAP)]
    accuracy.print_table(bench, rows)
    if options.pages:
        print_pages(timings, samples)
    print_programs(timings, sets)
    print_ratios(ratios, sets)
    print(f"The text of the PDF is {'' if read.is_identical else 'NOT '}that of its pages.")
    if options.json:
        write_json(options.json, timings, ratios, samples)
    fails = any(row.falls_short(model) for row in rows for model in options.model)
    return int(fails or not read.is_identical)


if __name__ == "__main__":
    sys.exit(command.guard(run, parse(None)))
