"""How fast we read, beside the peers: seconds a page from file to lines, with word F1 beside it.

Every program runs in a process of its own and reads all pages once to warm up, which also gives its
word F1; then the rounds are timed, the programs taking turns at going first. A page's time is the
median over the rounds, a ratio is our total by theirs: below 1 we are faster.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import command, corpus, peers, report, scoring
from tests.bench.corpus import Sample
from tests.bench.peers import OURS, Choice, Engine
from tests.bench.scoring import WordCount

SETS = {"sroie": corpus.receipts, "synthetic": corpus.languages, "layouts": corpus.layouts}


@dataclass(slots=True)
class Timing:
    """What one program showed; `seconds` holds a list of page times a round."""

    engine: Engine
    f1: float
    seconds: list[list[float]] = field(default_factory=list)
    cold_s: list[float] = field(default_factory=list)

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


def warm_up(engine: Engine, samples: Sequence[Sample]) -> Timing:
    """Read every page once, untimed."""
    counts = []
    for sample in samples:
        report.show(f"{engine.choice.title}: warming up, {sample.path.name}")
        counts.append(scoring.count_words(sample.lines, engine.read(sample.path).lines))
    return Timing(engine, sum(counts, WordCount()).f1)


def time_rounds(timings: Sequence[Timing], samples: Sequence[Sample], rounds: int) -> None:
    """Add `rounds` timed rounds; each starts with another program."""
    for turn in range(rounds):
        first = turn % len(timings)
        for timing in (*timings[first:], *timings[:first]):
            report.show(f"{timing.choice.title}: round {turn + 1} of {rounds}")
            timing.seconds.append([timing.engine.read(page.path).seconds for page in samples])


def time_cold_starts(timings: Sequence[Timing], page: Path, rounds: int, threads: int) -> None:
    """Add the seconds from starting each program anew to its lines of one page."""
    for turn in range(rounds):
        for timing in timings:
            report.show(f"{timing.choice.title}: cold start {turn + 1} of {rounds}")
            timing.cold_s.append(peers.measure_cold_start(timing.choice, page, threads))


def print_pages(timings: Sequence[Timing], samples: Sequence[Sample]) -> None:
    """Median seconds of every page by program."""
    columns = [timing.pages for timing in timings]
    rows = [
        [sample.path.name, *(f"{seconds:.3f}" for seconds in times)]
        for sample, times in zip(samples, zip(*columns, strict=True), strict=True)
    ]
    print(report.table([["s", *(timing.choice.title for timing in timings)], *rows]))


def print_summary(timings: Sequence[Timing]) -> None:
    """A row for each program; the ratios compare our models with their own rivals alone."""
    ours = [timing for timing in timings if timing.choice.program == OURS]
    head = ["", "s a page", "total s", "spread", "word F1", "peak MiB", "cold start s"]
    rows = [
        [
            timing.choice.title,
            f"{timing.total / len(timing.pages):.3f}",
            f"{timing.total:.2f}",
            f"{100 * timing.spread:.0f} %",
            f"{100 * timing.f1:.2f}",
            f"{timing.engine.peak_mib:.0f}" if timing.engine.peak_mib else "-",
            f"{statistics.median(timing.cold_s):.2f}" if timing.cold_s else "-",
            *(_ratio(our, timing) for our in ours),
        ]
        for timing in timings
    ]
    print(report.table([[*head, *(f"{our.choice.title} / it" for our in ours)], *rows]))


def _ratio(our: Timing, timing: Timing) -> str:
    if timing.choice not in peers.rivals(our.choice.model):
        return "-"
    return f"{our.total / timing.total:.2f}{' at lower F1' if our.f1 < timing.f1 else ''}"


def write_json(path: Path, timings: Sequence[Timing], samples: Sequence[Sample]) -> None:
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
                "cold_s": timing.cold_s,
            }
            for timing in timings
        },
    }
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_options(parser, models="small")
    parser.add_argument("--set", choices=SETS, default="sroie", help="pages to read")
    parser.add_argument("--rounds", type=int, default=3, help="timed rounds (default 3)")
    parser.add_argument("--cold", action="store_true", help="time the start of each program too")
    parser.add_argument("--pages", action="store_true", help="print the time of every page")
    return parser.parse_args(arguments)


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    samples = corpus.limit(SETS[options.set](options.corpus), options.limit)
    with ExitStack() as stack:
        engines = [
            stack.enter_context(Engine(choice, options.threads))
            for choice in peers.choices(options.model, options.peers)
        ]
        print(command.describe(engines))
        print(f"{options.rounds} rounds of {len(samples)} pages of {options.set}, file to lines")
        timings = [warm_up(engine, samples) for engine in engines]
        time_rounds(timings, samples, options.rounds)
    if options.cold:
        time_cold_starts(timings, samples[0].path, options.rounds, options.threads)
    if options.pages:
        print_pages(timings, samples)
    print_summary(timings)
    if options.json:
        write_json(options.json, timings, samples)
    return 0


if __name__ == "__main__":
    sys.exit(command.guard(run, parse(None)))
