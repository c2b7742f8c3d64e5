"""A long scan that only gets its text: made here, and written by a process of its own.

As a program: writes the layer on the scan of this name with so many lines a page, and prints JSON.
"""

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

from ppocr_desktop import exports
from ppocr_desktop.document import Document, DocumentPage, PageRef, TextLine
from tests.exports.pdf import papers

_PAGE_BYTES = 540_000
"""That of a color scan of a written page at 200 dpi."""
_WORDS = 13


@dataclass(frozen=True, slots=True)
class Cost:
    """What it took to write a layer."""

    characters: int
    cpu_s: float
    wall_s: float
    peak_mib: float
    before_mib: float
    added: int


def make(path: Path, pages: int) -> None:
    """Pages whose pictures all differ and are as large as those of scans."""
    noise = random.Random(pages)
    picture = papers.save(path.with_suffix(".jpg")).read_bytes()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            data = picture + noise.randbytes(_PAGE_BYTES - len(picture))
            image = pikepdf.Stream(pdf, data)
            image.Type, image.Subtype = Name.XObject, Name.Image
            image.Width, image.Height = papers.WIDTH, papers.HEIGHT
            image.ColorSpace, image.BitsPerComponent = Name.DeviceRGB, 8
            image.Filter = Name.DCTDecode
            page = Dictionary(
                Type=Name.Page,
                MediaBox=Array([0, 0, 432, 576]),
                Resources=Dictionary(XObject=Dictionary(Im0=image)),
                Contents=pdf.make_stream(b"q 432 0 0 576 0 0 cm /Im0 Do Q"),
            )
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
        pdf.save(path)


def measure(path: Path, pages: int, rows: int) -> Cost:
    """What the layer costs in a new process."""
    command = [sys.executable, "-m", "tests.bench.pdf_long", str(path), str(pages), str(rows)]
    done = subprocess.run(command, capture_output=True, check=True)
    return Cost(**json.loads(done.stdout))


def _document(path: Path, pages: int, rows: int) -> Document:
    """Words that hardly come again, as recognizers place them."""
    dice = random.Random(rows)
    return Document(
        tuple(
            DocumentPage(PageRef(path, index), papers.page_of(*_lines(dice, rows)))
            for index in range(pages)
        )
    )


def _lines(dice: random.Random, rows: int) -> Iterator[TextLine]:
    for row in range(rows):
        letters = ("".join(dice.choices("etaoinshrdlu", k=dice.randint(2, 8))) for _ in range(9))
        text = " ".join([*letters, *("of" for _ in range(_WORDS - 9))])
        line = papers.line(text, papers.rectangle(30, 10 + 9 * row, 540, 8))
        yield replace(line, ink=(0.1, 0.9))


def _write(path: Path, pages: int, rows: int) -> Cost:
    document = _document(path, pages, rows)
    target = path.with_name("written.pdf")
    before = _peak_mib()
    wall, cpu = time.perf_counter(), time.process_time()
    exports.write(document, target, "pdf", overwrite=True)
    return Cost(
        sum(len(line.text) for line in document.pages[0].page.lines),
        time.process_time() - cpu,
        time.perf_counter() - wall,
        _peak_mib(),
        before,
        target.stat().st_size - path.stat().st_size,
    )


def _peak_mib() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        # Unlike what `resource` tells, this leaves out the process that this one came from.
        row = next(row for row in status.read_text().splitlines() if row.startswith("VmHWM"))
        return int(row.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    cost = _write(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    json.dump({name: getattr(cost, name) for name in Cost.__slots__}, sys.stdout)
