"""The programs that make searchable PDFs of a page, ours among them."""

import shutil
import subprocess
from collections.abc import Callable

from ppocr_desktop import sources
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import ModelError
from ppocr_desktop.exports import pdf
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.bench.pdf_pages import HEIGHT, WIDTH, Kind, Paper

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
