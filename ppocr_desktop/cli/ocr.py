"""The `ocr` command: from its flags to a job."""

from argparse import Namespace

from ppocr_desktop.cli import flags, outputs
from ppocr_desktop.cli.console import Console
from ppocr_desktop.cli.job import Job, Request
from ppocr_desktop.errors import ExitCode
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
    )
    options = flags.collect(chosen, RecognitionOptions)
    known = catalog.load_default()
    store.require(known.system(options.model, options.languages))
    # Only now: it costs the start of ONNX Runtime, which no misspelled word should wait for.
    from ppocr_desktop.recognition.pipeline import Recognizer

    recognizer = Recognizer(options, known)
    recognizer.load()
    return Job(request, recognizer.read, console).run()
