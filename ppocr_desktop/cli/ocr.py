"""The `ocr` command: from its flags to a job."""

from argparse import Namespace
from pathlib import Path

from ppocr_desktop import project
from ppocr_desktop.cli import effect, flags, grammar, outputs
from ppocr_desktop.cli.console import Console
from ppocr_desktop.cli.job import Job, Request
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.pdf.options import PdfOptions
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.options import RecognitionOptions


def run(chosen: Namespace, console: Console) -> ExitCode:
    """Raises UsageError, or ModelError before any input is touched."""
    request = Request(
        inputs=tuple(chosen.inputs),
        output=outputs.choose(chosen.output, chosen.format, chosen.inputs, join=chosen.join),
        pages=chosen.pages,
        password=chosen.password,
        all_frames=chosen.frames == "all",
        overwrite=chosen.overwrite,
        pdf=flags.collect(chosen, PdfOptions, grammar.PDF_PREFIX),
        docx=flags.collect(chosen, DocxOptions, grammar.DOCX_PREFIX),
    )
    effect.check(chosen.typed, request.output.format_name, request.pdf)
    effect.check_reading(chosen.typed, chosen.inputs)
    options = flags.collect(chosen, RecognitionOptions)
    known = catalog.load_default()
    needs_models = not all(project.is_project(Path(name)) for name in chosen.inputs)
    if needs_models:
        store.require(known.system(options.model, options.languages))
    # Only now: it costs the start of ONNX Runtime, which no misspelled word should wait for.
    from ppocr_desktop.recognition.pipeline import Recognizer

    recognizer = Recognizer(options, known)
    if needs_models:
        recognizer.load()
    return Job(request, recognizer.read, console).run()
