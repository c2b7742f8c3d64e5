"""How well text is found again in searchable PDFs, beside tesseract and OCRmyPDF.

Pages of known text and word places are drawn with fonts of this system, read and written by each
program, and read back with PDFium (Chrome) and poppler. "written" is our layer over the true
places, so that what is missing to 100 is the writer's fault; "ours" is the whole way. Lines count
when they come back exactly, spaces included. Boxes are intersection over union with the true word,
as high as its line's ink, and near the share of words for which that is at least 0.7; along is the
same in the direction of the text only. Bytes are what the file is larger than the picture. Lines of
ours that do not come back are listed, to tell what was misread from what was lost in writing.
Programs and fonts that are missing are left out.

The last table is a long scan that is read already: the processor time, and the most memory of the
process that wrote it beside the size of the scan.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench import pdf_long, report
from tests.bench.pdf_pages import HEIGHT, KINDS, POINTS, Paper, draw
from tests.bench.pdf_writers import WRITERS, write_ours, write_true
from tests.exports.pdf import readers

_NEAR = 0.7

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares 0..1: lines read exactly by both readers, boxes of words, near, the same along."""

    chrome: float
    poppler: float
    boxes: float
    near: float
    along: float
    lost: tuple[str, ...]


def score(data: bytes, paper: Paper, folder: Path) -> Score:
    """How much of the truth comes back."""
    poppler = -1.0
    if shutil.which("pdftotext"):
        lost = _lost(readers.poppler_text(data, folder).splitlines(), paper)
        poppler = 1 - len(lost) / len(paper.lines)
    seen = [(word.text, _pixels(word.box)) for word in readers.words(data)]
    pairs = [
        max((_fit(box, truth) for text, box in seen if text == word), default=(0.0, 0.0))
        for word, truth in _words(paper)
    ]
    lost = _lost(readers.lines(data), paper)
    return Score(
        1 - len(lost) / len(paper.lines),
        poppler,
        statistics.mean(boxes for boxes, _ in pairs),
        statistics.mean(boxes >= _NEAR for boxes, _ in pairs),
        statistics.mean(along for _, along in pairs),
        lost,
    )


def _lost(lines: list[str], paper: Paper) -> tuple[str, ...]:
    there = Counter(line.strip() for line in lines)
    return tuple((Counter(truth.text for truth in paper.lines) - there).elements())


def _words(paper: Paper) -> Iterator[tuple[str, Box]]:
    for line in paper.lines:
        for word in line.words:
            (left, top), _, (right, bottom), _ = word.polygon
            yield word.text, (left, top, right, bottom)


def _pixels(box: Box) -> Box:
    left, bottom, right, top = (side / POINTS for side in box)
    return left, HEIGHT - top, right, HEIGHT - bottom


def _fit(box: Box, truth: Box) -> tuple[float, float]:
    along = readers.overlap((box[0], 0, box[2], 1), (truth[0], 0, truth[2], 1))
    boxes = readers.overlap(box, truth)
    return boxes, along if boxes else 0.0


def measure_quality(folder: Path) -> Iterator[list[str]]:
    """A row for each page and program."""
    yield ["page", "program", "lines chrome", "poppler", "boxes", "near", "along", "bytes"]
    for kind in KINDS:
        paper = draw(kind, folder)
        if paper is None:
            continue
        for name, write in WRITERS.items():
            report.show(f"{kind.name}: {name}")
            try:
                data = write(kind, paper)
            except LookupError as error:
                print(f"{kind.name}, {name}: {error}", file=sys.stderr)
                continue
            result = score(data, paper, folder)
            if write in {write_true, write_ours}:
                for line in result.lost:
                    print(f"{kind.name}, {name}: lost {line}", file=sys.stderr)
            figures = (
                result.chrome,
                result.poppler,
                result.boxes,
                result.near,
                result.along,
            )
            larger = len(data) - paper.path.stat().st_size
            yield [kind.name, name, *(f"{100 * one:.0f}" for one in figures), f"{larger:,}"]


def measure_long(folder: Path, pages: int) -> Iterator[list[str]]:
    """A row for pages with little and with much text."""
    yield [
        "characters a page",
        "CPU s",
        "s",
        "memory MiB",
        "of it before",
        "scan MiB",
        "bytes a page",
    ]
    path = folder / "long.pdf"
    pdf_long.make(path, pages)
    for rows in (20, 40, 85):
        report.show(f"a long scan with {rows} lines a page")
        cost = pdf_long.measure(path, pages, rows)
        yield [
            f"{cost.characters:,}",
            f"{cost.cpu_s:.2f}",
            f"{cost.wall_s:.2f}",
            f"{cost.peak_mib:.0f}",
            f"{cost.before_mib:.0f}",
            f"{path.stat().st_size / (1 << 20):.0f}",
            f"{cost.added / pages:,.0f}",
        ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, default=200, help="length of the long scan")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(report.machine())
        print(report.table(list(measure_quality(folder))))
        print()
        print(report.table(list(measure_long(folder, options.pages))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
