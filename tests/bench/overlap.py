"""Whether pages that overlap pay: a PDF of pictures to text as a job, and its pages alone."""

import io
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from PIL import Image

from ppocr_desktop import exports, sources
from ppocr_desktop.cli.console import Console
from ppocr_desktop.cli.job import Job, Request
from ppocr_desktop.cli.outputs import Output
from ppocr_desktop.document import Document, DocumentPage
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.bench import report


@dataclass(slots=True)
class Overlap:
    """Seconds a round for the whole PDF and for its pages one after the other."""

    job_s: list[float] = field(default_factory=list)
    alone_s: list[float] = field(default_factory=list)
    is_identical: bool = True

    @property
    def ratio(self) -> float:
        return median(self.job_s) / median(self.alone_s)


def draw(path: Path, pictures: Sequence[Path], pages: int) -> Path:
    """A PDF of so many pages, each one of the pictures, in turn."""
    chosen = (pictures[number % len(pictures)] for number in range(pages))
    first, *others = (Image.open(picture) for picture in chosen)
    first.save(path, save_all=True, append_images=others, quality=95)
    return path


def measure(path: Path, recognizer: Recognizer, rounds: int) -> Overlap:
    """Read the PDF both ways, by turns; the first page has been read before."""
    overlap = Overlap()
    recognizer.read(sources.load(next(iter(sources.pages(path)))))
    for turn in range(rounds):
        report.show(f"{path.name}: round {turn + 1} of {rounds}")
        ways = [(read_by_job, overlap.job_s), (read_alone, overlap.alone_s)]
        texts = []
        for way, seconds in ways[:: -1 if turn % 2 else 1]:
            start = time.perf_counter()
            texts.append(way(path, recognizer))
            seconds.append(time.perf_counter() - start)
        overlap.is_identical &= texts[0] == texts[1]
    return overlap


def read_by_job(path: Path, recognizer: Recognizer) -> bytes:
    """The text as `ppocr-desktop ocr` puts it out."""
    out = io.BytesIO()
    run_job([path], recognizer, out)
    return out.getvalue()


def run_job(paths: Sequence[Path], recognizer: Recognizer, out: io.BytesIO) -> None:
    """What `ppocr-desktop ocr` does once its models are loaded; a write to `out` for each page."""
    told = io.StringIO()
    request = Request(tuple(map(str, paths)), Output("text"))
    if Job(request, recognizer.read, Console(out, told)).run() is not ExitCode.OK:
        raise RuntimeError(told.getvalue())


def read_alone(path: Path, recognizer: Recognizer) -> bytes:
    """The same, each page from file to text before the next is begun."""
    texts = []
    for ref in sources.pages(path):
        page = DocumentPage(ref, recognizer.read(sources.load(ref)))
        texts.append(exports.render(Document((page,)), "text"))
    return b"\f".join(texts)
