"""How cost grows: with the pixels of a page, its lines, the pages of a PDF, and pages without end.

Times are medians, from file to lines, after one reading to warm up. Memory is what the process
holds after each page of a long job of the command line that reads a few small pages over and over;
its slope is fitted to the second half.
"""

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ppocr_desktop import sources
from ppocr_desktop.document import Page
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.bench import made, overlap, report

# Evenly spaced, or nearly: charts space them so.
MEGAPIXELS = (1, 8, 15, 22, 29, 36)
LINES = (10, 200, 400, 600, 800, 1000)
PAGES = (1, 10, 20, 30, 40, 50)
_SHEET_MEGAPIXELS = 2.480 * 3.508
_SMALL = 5
"""So many different small pages are read over and over."""
_STEPS = 10


@dataclass(frozen=True, slots=True)
class Curve:
    """One quantity over another; `names` are those of the two columns, and of `notes` if any."""

    title: str
    names: tuple[str, ...]
    x: tuple[float, ...]
    y: tuple[float, ...]
    notes: tuple[str, ...] = ()

    @property
    def rows(self) -> list[list[str]]:
        columns = [[f"{x:g}" for x in self.x], [f"{y:.3g}" for y in self.y], self.notes]
        rows = zip(*filter(None, columns), strict=True)
        return [list(self.names), *map(list, rows)]

    @property
    def plot(self) -> str:
        """A Mermaid chart."""
        places = ", ".join(f'"{x:g}"' for x in self.x)
        heights = ", ".join(f"{y:.4g}" for y in self.y)
        return (
            f'```mermaid\nxychart-beta\n    title "{self.title}"\n'
            f'    x-axis "{self.names[0]}" [{places}]\n    y-axis "{self.names[1]}" 0 --> '
            f"{1.1 * max(self.y):.3g}\n    line [{heights}]\n```"
        )


class Bench:
    """A recognizer with a folder for the pages that it is given."""

    def __init__(self, recognizer: Recognizer, folder: Path, rounds: int) -> None:
        self._recognizer = recognizer
        self._folder = folder
        self._rounds = rounds

    def over_megapixels(self) -> Curve:
        """The same page of fifty lines, larger and larger."""
        seconds, lines = [], []
        for megapixels in MEGAPIXELS:
            share = (megapixels / _SHEET_MEGAPIXELS) ** 0.5
            path = made.sheet(self._folder / f"{megapixels} megapixels.jpg", share)
            page, taken = self._read(path)
            seconds.append(taken)
            lines.append(str(len(page.lines)))
        names = ("megapixels", "s a page", "lines read")
        return Curve("Seconds over megapixels", names, MEGAPIXELS, tuple(seconds), tuple(lines))

    def over_lines(self) -> Curve:
        """Pages of the same size with more and more lines of the same size."""
        seconds, notes = [], []
        for lines in LINES:
            page, taken = self._read(made.columns(self._folder / f"{lines} lines.jpg", lines))
            seconds.append(taken)
            notes.append(f"{len(page.lines)} read, {1000 * taken / lines:.1f} ms each")
        return Curve(
            "Seconds over lines", ("lines", "s", "of these"), LINES, tuple(seconds), tuple(notes)
        )

    def over_pages(self) -> Curve:
        """PDFs of more and more pages, as a job of the command line."""
        pictures = self._cards()
        seconds, notes = [], []
        for pages in PAGES:
            path = overlap.draw(self._folder / f"{pages} pages.pdf", pictures, pages)
            read = partial(overlap.read_by_job, path, self._recognizer)
            taken = self._time(path.name, read)
            seconds.append(taken)
            notes.append(f"{1000 * taken / pages:.0f} ms")
        return Curve(
            "Seconds over pages", ("pages", "s", "each"), PAGES, tuple(seconds), tuple(notes)
        )

    def memory(self, pages: int) -> Curve:
        """One long job; the curve has the megabytes after every tenth part of it."""
        pictures = self._cards()
        sink = _Sink()
        overlap.run_job([pictures[n % len(pictures)] for n in range(pages)], self._recognizer, sink)
        step = max(1, pages // _STEPS)
        x, y = tuple(range(step, pages + 1, step)), tuple(sink.resident_mb[step - 1 :: step])
        return Curve("Memory over pages", ("pages", "MB"), x, y)

    def _cards(self) -> list[Path]:
        return [made.card(self._folder / f"card {number}.jpg", number) for number in range(_SMALL)]

    def _read(self, path: Path) -> tuple[Page, float]:
        pages: list[Page] = []

        def read() -> None:
            ref = next(iter(sources.pages(path)))
            pages[:] = [self._recognizer.read(sources.load(ref))]

        seconds = self._time(path.name, read)
        return pages[0], seconds

    def _time(self, name: str, work: Callable[[], object]) -> float:
        work()
        taken = []
        for turn in range(self._rounds):
            report.show(f"{name}: round {turn + 1} of {self._rounds}")
            start = time.perf_counter()
            work()
            taken.append(time.perf_counter() - start)
        return statistics.median(taken)


class _Sink(io.BytesIO):
    """Takes down what the process holds whenever a page is written; forgets the page."""

    def __init__(self) -> None:
        super().__init__()
        self.resident_mb: list[float] = []

    def write(self, _: object) -> int:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        resident = next(row for row in status.splitlines() if row.startswith("VmRSS"))
        self.resident_mb.append(int(resident.split()[1]) / 1000)
        report.show(f"page {len(self.resident_mb)}: {self.resident_mb[-1]:.0f} MB")
        return 0


def slope(curve: Curve) -> float:
    """What is added for every 100 in the second half."""
    half = len(curve.x) // 2
    return 100 * statistics.linear_regression(curve.x[half:], curve.y[half:]).slope


def show(curve: Curve, *, markdown: bool) -> None:
    """As a table, in Markdown with a chart."""
    if markdown:
        print(f"**{curve.title}**\n\n{report.markdown(curve.rows)}\n\n{curve.plot}\n", flush=True)
    else:
        print(f"{curve.title}\n{report.table(curve.rows)}\n", flush=True)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="small", metavar="NAME", help="(default small)")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 (default): all")
    parser.add_argument("--rounds", type=int, default=3, help="timed readings (default 3)")
    parser.add_argument("--pages", type=int, default=1000, help="in the long job (default 1000)")
    parser.add_argument("--markdown", action="store_true", help="print Markdown, with charts")
    return parser.parse_args(arguments)


def measure(bench: Bench, pages: int) -> Iterator[Curve]:
    """All curves; that of memory is the last, where the system tells what a process holds."""
    yield bench.over_megapixels()
    yield bench.over_lines()
    yield bench.over_pages()
    if Path("/proc/self/status").exists():
        yield bench.memory(pages)


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    print(f"{report.machine()}, {options.model}\n")
    recognizer = Recognizer(RecognitionOptions(model=options.model, threads=options.threads))
    with tempfile.TemporaryDirectory() as folder:
        for curve in measure(Bench(recognizer, Path(folder), options.rounds), options.pages):
            show(curve, markdown=options.markdown)
            if curve.names[1] == "MB":
                print(f"Slope over the second half: {slope(curve):+.2f} MB per 100 pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
