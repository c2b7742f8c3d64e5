"""How well text is found again in searchable PDFs, beside tesseract and OCRmyPDF.

Pages of known text and word places are drawn with fonts of this system, read and written by each
program, and read back with PDFium (Chrome) and poppler. "written" is our layer over the true
places, so that what is missing to 100 is the writer's fault; "ours" is the whole way. Lines count
when they come back exactly, spaces included. Boxes are intersection over union with the true word,
as high as its line's ink; along is the same in the direction of the text only, and near the share
of words for which that is at least 0.7. Bytes are what the file is larger than the picture. Lines
of ours that do not come back are listed, to tell what was misread from what was lost in writing.
Programs and fonts that are missing are left out.

The last table is the processor time for a long scan that is read already.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from ppocr_desktop import sources
from ppocr_desktop.document import Character, Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.errors import ModelError
from ppocr_desktop.exports import pdf
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.bench import report
from tests.exports.pdf import papers, readers

DPI = 300
WIDTH, HEIGHT = 2480, 3508
POINTS = 72 / DPI
_NEAR = 0.7

Box = tuple[float, float, float, float]

_ENGLISH = (
    "Invoice number 4711, dated 14 March 2026",
    "All human beings are born free and equal in dignity",
    "and rights. They are endowed with reason and",
    "conscience and should act towards one another in",
    "a spirit of brotherhood: WWW, iii, Illinois, 100 %.",
    "Total amount due within thirty days: $1,234.56",
)
_CHINESE = (
    "人人生而自由，在尊严和权利上一律平等。",
    "他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    "合计金额：人民币1,234.56元（含税）",
)
_JAPANESE = (
    "すべての人間は、生まれながらにして自由であり、",
    "かつ、尊厳と権利とについて平等である。",
    "合計金額1,234円（税込）ありがとうございました",
)
_KOREAN = (
    "모든 국민은 인간으로서의 존엄과 가치를 가지며",
    "행복을 추구할 권리를 가진다. 국가는 개인이",
    "가지는 불가침의 기본적 인권을 확인하고",
    "합계 금액 12,500원 (부가세 포함)",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A page: its lines, the first of these fonts that there is, and what programs call it."""

    name: str
    rows: tuple[str, ...]
    fonts: tuple[str, ...]
    tesseract: str
    languages: tuple[str, ...] = ()


_CJK = ("NotoSansCJK-Regular.ttc", "msyh.ttc", "PingFang.ttc")
KINDS = (
    Kind("serif", _ENGLISH, ("DejaVuSerif.ttf", "times.ttf", "Times.ttc"), "eng"),
    Kind("sans", _ENGLISH, ("DejaVuSans.ttf", "arial.ttf", "Arial.ttf"), "eng"),
    Kind("mono", _ENGLISH, ("DejaVuSansMono.ttf", "cour.ttf", "Courier.ttc"), "eng"),
    Kind("chinese", _CHINESE, _CJK, "chi_sim"),
    Kind("japanese", _JAPANESE, _CJK, "jpn"),
    Kind("korean", _KOREAN, ("NotoSansCJK-Regular.ttc", "malgun.ttf"), "kor", ("ko",)),
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A drawn page with its true lines."""

    path: Path
    lines: tuple[TextLine, ...]


def draw(kind: Kind, folder: Path) -> Paper | None:
    """The page as a JPEG; None where none of its fonts is here."""
    faces = {size: face for size in (36, 42, 50) if (face := _face(kind, size)) is not None}
    if not faces:
        return None
    image = Image.new("RGB", (WIDTH, HEIGHT), "white")
    canvas = ImageDraw.Draw(image)
    lines: list[TextLine] = []
    top = 150
    for number, text in enumerate(kind.rows * 4):
        size = (42, 36, 50)[number % 3]
        canvas.text((180, top), text, font=faces[size], fill=(25, 25, 25))
        lines.append(_line(text, faces[size], top))
        top += int(size * 1.9)
    path = folder / f"{kind.name}.jpg"
    image.save(path, quality=85, dpi=(DPI, DPI))
    return Paper(path, tuple(lines))


def _face(kind: Kind, size: int) -> ImageFont.FreeTypeFont | None:
    for name in kind.fonts:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return None


def _line(text: str, face: ImageFont.FreeTypeFont, top: int) -> TextLine:
    ends = [face.getlength(text[: count + 1]) for count in range(len(text))]
    places = zip([0.0, *ends], ends, strict=False)
    characters = tuple(
        Character(one, start / ends[-1], end / ends[-1], 1.0)
        for one, (start, end) in zip(text, places, strict=True)
    )
    _, high, _, low = face.getbbox(text)
    left, right = 180.0, 180.0 + ends[-1]
    corners = ((left, top + high), (right, top + high), (right, top + low), (left, top + low))
    return TextLine(text, 1.0, corners, characters)


Write = Callable[[Kind, Paper], bytes]
"""From a page to a searchable PDF; raises LookupError where the program or a model is missing."""


def write_true(_: Kind, paper: Paper) -> bytes:
    """Our layer over the true lines."""
    page = DocumentPage(PageRef(paper.path), Page(WIDTH, HEIGHT, paper.lines))
    return pdf.render(Document((page,)))


def write_ours(kind: Kind, paper: Paper) -> bytes:
    """The whole way."""
    options = RecognitionOptions(languages=kind.languages)
    try:
        recognizer = Recognizer(options, catalog.load_default())
        recognizer.load()
    except ModelError as error:
        raise LookupError(str(error)) from error
    ref = PageRef(paper.path)
    page = recognizer.read(sources.load(ref))
    return pdf.render(Document((DocumentPage(ref, page),)), Extras(load=sources.load))


def write_tesseract(kind: Kind, paper: Paper) -> bytes:
    """Tesseract's own PDF."""
    target = paper.path.with_name(f"{kind.name}-tesseract")
    _run(["tesseract", str(paper.path), str(target), "-l", kind.tesseract, "pdf"])
    return target.with_suffix(".pdf").read_bytes()


def write_ocrmypdf(kind: Kind, paper: Paper) -> bytes:
    """OCRmyPDF with its defaults, but without making the picture smaller."""
    target = paper.path.with_name(f"{kind.name}-ocrmypdf.pdf")
    options = [
        "-l",
        kind.tesseract,
        "--output-type",
        "pdf",
        "--optimize",
        "0",
        "--image-dpi",
        "300",
    ]
    _run(["ocrmypdf", *options, str(paper.path), str(target)])
    return target.read_bytes()


def _run(command: list[str]) -> None:
    program = shutil.which(command[0])
    if program is None:
        raise LookupError(f"{command[0]} is not installed")
    done = subprocess.run([program, *command[1:]], capture_output=True, check=False)
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise LookupError(f"{command[0]} failed: {' '.join(reason)}")


WRITERS: dict[str, Write] = {
    "written": write_true,
    "ours": write_ours,
    "tesseract": write_tesseract,
    "ocrmypdf": write_ocrmypdf,
}


@dataclass(frozen=True, slots=True)
class Score:
    """Shares 0..1: lines read exactly by both readers, boxes of words, the same along, near."""

    chrome: float
    poppler: float
    boxes: float
    along: float
    near: float
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
        statistics.mean(along for _, along in pairs),
        statistics.mean(along >= _NEAR for _, along in pairs),
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
    yield ["page", "program", "lines chrome", "poppler", "boxes", "along", "near", "bytes"]
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
                result.along,
                result.near,
            )
            larger = len(data) - paper.path.stat().st_size
            yield [kind.name, name, *(f"{100 * one:.0f}" for one in figures), f"{larger:,}"]


def measure_speed(folder: Path, pages: int) -> Iterator[list[str]]:
    """A row for pages with little and with much text."""
    yield ["characters a page", "CPU seconds", "ms a page", "bytes a page"]
    path = papers.scan(folder / "long.pdf", pages=pages)
    for rows in (20, 85):
        text = "the invoice amount of thirty days within an agreement, payment by receipt 2026"
        lines = tuple(
            papers.line(text, papers.rectangle(30, 10 + 9 * row, 540, 8)) for row in range(rows)
        )
        document = papers.document_of(path, *[papers.page_of(*lines)] * pages)
        start = time.process_time()
        data = pdf.render(document)
        seconds = time.process_time() - start
        size = path.stat().st_size
        yield [
            f"{rows * len(text):,}",
            f"{seconds:.2f}",
            f"{1000 * seconds / pages:.1f}",
            f"{(len(data) - size) / pages:,.0f}",
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
        print(report.table(list(measure_speed(folder, options.pages))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
