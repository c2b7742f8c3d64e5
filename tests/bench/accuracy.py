"""How exactly we read, beside the peers: one table, and exit code 1 where we fall short.

All figures are percentages. A margin is how far ours lies on the right side of its bar, in points:
- receipts and languages: the better peer of the same tier;
- turned copies: our own figure for the upright pages, less one point;
- layouts: 97 % of the lines of every page met in reading order.
Shares of lines found are for information, and so is a language that no peer can read either.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.bench import command, corpus, peers, report, scoring
from tests.bench.corpus import Sample
from tests.bench.peers import OURS, Choice, Engine, EngineError
from tests.bench.scoring import Line, Share, WordCount

UNREAD = 0.2
"""From this character error on, a model cannot read a language: chance decides what is left."""

ORDERED = 0.97
TURN_LOSS = 0.01
PARTS = ("sroie", "synthetic", "turned", "layouts")

Measure = Callable[[Choice, Sequence[Sample]], float]


@dataclass(frozen=True, slots=True)
class Row:
    """One metric: its values 0..1 by program, and what each of our models must reach."""

    label: str
    values: dict[Choice, float]
    bars: dict[str, float] = field(default_factory=dict)
    less_is_better: bool = False
    judged: bool = True

    def margin(self, model: str) -> float | None:
        """How far ours is better than its bar, None without a bar."""
        if model not in self.bars:
            return None
        value, bar = self.values[Choice(OURS, model)], self.bars[model]
        return bar - value if self.less_is_better else value - bar

    def falls_short(self, model: str) -> bool:
        margin = self.margin(model)
        unread = self.less_is_better and self.bars.get(model, 0) > UNREAD
        return self.judged and not unread and margin is not None and margin < 0


class Bench:
    """The programs at work; each reads a page once."""

    def __init__(self, engines: Iterable[Engine], models: Sequence[str]) -> None:
        self.engines = {engine.choice: engine for engine in engines}
        self.models = models
        self._readings: dict[tuple[Choice, Path], tuple[Line, ...]] = {}

    def lines(self, choice: Choice, sample: Sample) -> tuple[Line, ...]:
        """What a program reads on a page: nothing where it fails, which is reported."""
        key = choice, sample.path
        if key not in self._readings:
            report.show(f"{choice.title}: {sample.path.name}")
            try:
                self._readings[key] = self.engines[choice].read(sample.path).lines
            except EngineError as error:
                print(f"{sample.path.name}: {error}", file=sys.stderr)
                self._readings[key] = ()
        return self._readings[key]

    def f1(self, choice: Choice, samples: Iterable[Sample]) -> float:
        """Word F1 over all pages."""
        counts = (scoring.count_words(page.lines, self.lines(choice, page)) for page in samples)
        return sum(counts, WordCount()).f1

    def error(self, choice: Choice, samples: Iterable[Sample]) -> float:
        """Character edits by true characters over all pages."""
        return self._share(scoring.count_edits, choice, samples)

    def found(self, choice: Choice, samples: Iterable[Sample]) -> float:
        """Lines found by true lines over all pages."""
        return self._share(scoring.count_found, choice, samples)

    def order(self, choice: Choice, samples: Iterable[Sample]) -> float:
        """Lines met in reading order by true lines on the worst page."""
        return min(self._share(scoring.count_ordered, choice, [page]) for page in samples)

    def _share(
        self,
        count: Callable[[Sequence[Line], Sequence[Line]], Share],
        choice: Choice,
        samples: Iterable[Sample],
    ) -> float:
        counts = (count(page.lines, self.lines(choice, page)) for page in samples)
        return sum(counts, Share()).ratio

    def compare(
        self,
        label: str,
        measure: Measure,
        samples: Sequence[Sample],
        *,
        less_is_better: bool = False,
    ) -> Row:
        """A row in which our bar is the better of the peers of a tier."""
        values = {choice: measure(choice, samples) for choice in self.engines}
        better = min if less_is_better else max
        bars = {}
        for model in self.models:
            reached = [values[rival] for rival in peers.rivals(model) if rival in values]
            if reached:
                bars[model] = better(reached)
        return Row(label, values, bars, less_is_better)


def measure_receipts(bench: Bench, receipts: Sequence[Sample]) -> Iterator[Row]:
    yield bench.compare("receipts, word F1", bench.f1, receipts)
    yield replace(bench.compare("receipts, lines found", bench.found, receipts), judged=False)


def measure_languages(bench: Bench, pages: Sequence[Sample]) -> Iterator[Row]:
    for language, samples in corpus.kinds(pages):
        label = f"{language}, character error"
        yield bench.compare(label, bench.error, samples, less_is_better=True)
    yield replace(bench.compare("languages, lines found", bench.found, pages), judged=False)


def measure_layouts(bench: Bench, pages: Sequence[Sample]) -> Iterator[Row]:
    bars = dict.fromkeys(bench.models, ORDERED)
    for layout, samples in corpus.kinds(pages):
        yield replace(bench.compare(f"{layout}, order (worst)", bench.order, samples), bars=bars)


def measure_turned(
    bench: Bench, receipts: Sequence[Sample], pages: Sequence[Sample]
) -> Iterator[Row]:
    """Our models alone: the peers do not turn pages. Languages are those a model can read."""
    ours = [Choice(OURS, model) for model in bench.models]
    readable = {choice: _readable(bench, choice, pages) for choice in ours}
    for degrees in corpus.TURNS:
        turned = _read_turned(bench, (*receipts, *pages), degrees)
        copies = [turned[page.path] for page in receipts]
        yield Row(
            f"receipts turned {degrees}, word F1",
            {choice: bench.f1(choice, copies) for choice in ours},
            {choice.model: bench.f1(choice, receipts) - TURN_LOSS for choice in ours},
        )
        yield Row(
            f"languages turned {degrees}, character error",
            {c: bench.error(c, [turned[page.path] for page in readable[c]]) for c in ours},
            {c.model: bench.error(c, readable[c]) + TURN_LOSS for c in ours},
            less_is_better=True,
        )


def _readable(bench: Bench, choice: Choice, pages: Sequence[Sample]) -> list[Sample]:
    return [
        page
        for _, samples in corpus.kinds(pages)
        if bench.error(choice, samples) <= UNREAD
        for page in samples
    ]


def _read_turned(bench: Bench, pages: Iterable[Sample], degrees: int) -> dict[Path, Sample]:
    """Turned copies by the path of their page, read by our models; their pictures are gone."""
    copies = {}
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            copies[page.path] = copy = corpus.turned(page, degrees, Path(folder))
            for model in bench.models:
                bench.lines(Choice(OURS, model), copy)
            copy.path.unlink()
    return copies


def measure(bench: Bench, parts: Sequence[str], folder: Path, count: int) -> Iterator[Row]:
    """The rows of the parts asked for, over at most `count` pages of a kind (0: all)."""
    receipts = corpus.limit(corpus.receipts(folder), count)
    pages = corpus.limit(corpus.languages(folder), count)
    layouts = corpus.limit(corpus.layouts(folder), count)
    if "sroie" in parts:
        yield from measure_receipts(bench, receipts)
    if "synthetic" in parts:
        yield from measure_languages(bench, pages)
    if "turned" in parts:
        yield from measure_turned(bench, receipts, pages)
    if "layouts" in parts:
        yield from measure_layouts(bench, layouts)


def print_table(bench: Bench, rows: Iterable[Row]) -> None:
    """A row for each metric; a column for each program, then the margins of our models."""
    titles = [choice.title for choice in bench.engines]
    head = ["%", *titles, *(f"margin {model}" for model in bench.models)]
    body = [
        [
            row.label,
            *(_percentage(row.values.get(choice)) for choice in bench.engines),
            *(_margin(row, model) for model in bench.models),
        ]
        for row in rows
    ]
    print(report.table([head, *body]))


def _percentage(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.2f}"


def _margin(row: Row, model: str) -> str:
    margin = row.margin(model)
    if margin is None:
        return "-"
    return f"{100 * margin:+.2f}{' BELOW' if row.falls_short(model) else ''}"


def write_json(path: Path, bench: Bench, rows: Iterable[Row]) -> None:
    """What was printed, with full precision and as shares 0..1."""
    content = {
        "machine": report.machine(),
        "versions": {choice.title: engine.version for choice, engine in bench.engines.items()},
        "metrics": [
            {
                "metric": row.label,
                "values": {choice.title: value for choice, value in row.values.items()},
                "bars": row.bars,
                "below": [model for model in bench.models if row.falls_short(model)],
            }
            for row in rows
        ],
    }
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_options(parser, models="small,tiny")
    parser.add_argument(
        "--only",
        type=command.names_from(PARTS),
        default=PARTS,
        metavar="PARTS",
        help=f"some of {','.join(PARTS)}",
    )
    return parser.parse_args(arguments)


def run(options: argparse.Namespace) -> int:
    """Measure, print and tell by the exit code whether every bar was reached."""
    programs = options.peers if set(options.only) - {"turned"} else ()
    with ExitStack() as stack:
        engines = [
            stack.enter_context(Engine(choice, options.threads))
            for choice in peers.choices(options.model, programs)
        ]
        bench = Bench(engines, options.model)
        print(command.describe(engines))
        rows = list(measure(bench, options.only, options.corpus, options.limit))
    print_table(bench, rows)
    if options.json:
        write_json(options.json, bench, rows)
    return int(any(row.falls_short(model) for row in rows for model in options.model))


if __name__ == "__main__":
    sys.exit(command.guard(run, parse(None)))
