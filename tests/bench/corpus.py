"""The development corpus: pictures with their true lines, upright or turned."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path

from PIL import Image

from ppocr_desktop import geometry
from tests.bench.scoring import Line

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "corpus"
"""Beside the checkout; it is never part of the project."""

TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture and its true lines in reading order; `kind` is its language or its layout."""

    path: Path
    kind: str
    lines: tuple[Line, ...]


def receipts(folder: Path) -> tuple[Sample, ...]:
    """Scanned receipts, capitals only."""
    return tuple(
        Sample(folder / "sroie" / "img" / f"{truth.stem}.jpg", "receipt", _read_rows(truth))
        for truth in sorted((folder / "sroie" / "box").glob("*.csv"))
    )


def languages(folder: Path) -> tuple[Sample, ...]:
    """Rendered pages; `kind` is the language."""
    return tuple(_rendered(truth) for truth in sorted((folder / "synthetic").glob("*.json")))


def layouts(folder: Path) -> tuple[Sample, ...]:
    """Columns, tables, vertical, tall and turned pages; `kind` says which."""
    return tuple(_rendered(truth) for truth in sorted((folder / "layouts").glob("*.json")))


SETS = {"sroie": receipts, "synthetic": languages, "layouts": layouts}


def _read_rows(path: Path) -> tuple[Line, ...]:
    # Eight numbers, then the text with its own commas, unquoted: not a CSV that a reader knows.
    rows = [row.split(",", 8) for row in path.read_text(encoding="utf-8").splitlines() if row]
    return tuple(_line(row[8], [float(n) for n in row[:8]]) for row in rows)


def _rendered(path: Path) -> Sample:
    truth = json.loads(path.read_text(encoding="utf-8"))
    first = 1 if truth.get("vertical") else 0
    lines = tuple(
        _line(text, [n for step in range(4) for n in box[(first + step) % 4]])
        for text, box in zip(truth["texts"], truth["boxes"], strict=True)
    )
    kind = truth.get("lang") or path.stem.split("_", maxsplit=1)[0]
    return Sample(path.with_suffix(".jpg"), kind, lines)


def _line(text: str, numbers: list[float]) -> Line:
    x1, y1, x2, y2, x3, y3, x4, y4 = numbers
    return Line(text, ((x1, y1), (x2, y2), (x3, y3), (x4, y4)))


def limit(samples: Iterable[Sample], count: int) -> tuple[Sample, ...]:
    """The first `count` samples of every kind, all of them when `count` is 0."""
    return tuple(
        sample
        for _, group in groupby(samples, key=lambda sample: sample.kind)
        for sample in islice(group, count or None)
    )


def turned(sample: Sample, degrees: int, folder: Path) -> Sample:
    """A copy turned clockwise by 90, 180 or 270 degrees, its picture written into `folder`.

    An uncompressed format keeps the pixels and costs no time.
    """
    with Image.open(sample.path) as image:
        width, height = image.size
        path = folder / f"{sample.path.stem}-{degrees}.bmp"
        image.transpose(TURNS[degrees]).save(path)
    lines = tuple(
        Line(line.text, geometry.turn(line.polygon, degrees, width, height))
        for line in sample.lines
    )
    return Sample(path, sample.kind, lines)


def kinds(samples: Iterable[Sample]) -> Iterator[tuple[str, tuple[Sample, ...]]]:
    """The samples by kind, kinds in the order in which they first come."""
    for kind, group in groupby(samples, key=lambda sample: sample.kind):
        yield kind, tuple(group)
