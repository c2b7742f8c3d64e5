"""The grammar of the command line: its commands and their flags."""

import argparse
from typing import Any, TypeAlias

from ppocr_desktop import exports
from ppocr_desktop.cli import capture, flags, guidance, shells, watch
from ppocr_desktop.cli.arguments import Parser, page_ranges, path_name
from ppocr_desktop.cli.console import PROGRAM
from ppocr_desktop.cli.outputs import STANDARD_OUTPUT
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.pdf.options import PdfOptions
from ppocr_desktop.page_ranges import EVERY_PAGE
from ppocr_desktop.recognition.options import RecognitionOptions

COMMANDS = ("ocr", "capture", "watch", "models", "updates", "completion")
"""Any other first word is a file, for the window."""

PDF_PREFIX = "pdf_"
DOCX_PREFIX = "docx_"
"""How the flags of PdfOptions and DocxOptions begin."""

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - it has no other name


def build() -> Parser:
    """The whole grammar; a parsed namespace holds the innermost `parser` it went through."""
    parser = Parser(
        prog=PROGRAM,
        description="Reads the text in pictures and PDFs, on this computer and nowhere else.",
        epilog=f"{guidance.EXAMPLES}\n{guidance.EXIT_CODES}",
    )
    parser.set_defaults(quiet=False, verbose=0)
    commands = parser.add_subparsers(
        title="commands", prog=PROGRAM, dest="command", metavar="COMMAND"
    )
    _add_ocr(commands)
    _add_capture(commands)
    _add_watch(commands)
    _add_models(commands)
    _add_updates(commands)
    _add_completion(commands)
    window = parser.add_argument_group("the window")
    window.add_argument("--tray", action="store_true", help="be in the tray, without a window")
    window.add_argument(
        "--new-window",
        action="store_true",
        help="show files in a window of their own, not in the one that is open",
    )
    parser.add_help_flag().add_argument(
        "--version", action="store_true", help="show the version and the models"
    )
    return parser


def _add(commands: Commands, name: str, purpose: str, **settings: Any) -> Parser:
    description = f"{purpose[0].upper()}{purpose[1:]}."
    return commands.add_parser(name, help=purpose, description=description, **settings)


def _add_ocr(commands: Commands) -> None:
    parser = _add(
        commands,
        "ocr",
        "read the text in pictures, PDFs and folders",
        usage=f"{PROGRAM} ocr INPUT... [FLAGS]",
        epilog=f"{guidance.FORMATS}\n\n{guidance.OCR_EXAMPLES}\n{guidance.EXIT_CODES}",
    )
    _add_input_flags(parser.add_argument_group("what is read"))
    flags.add(parser.add_argument_group("how it is read"), RecognitionOptions)
    _add_output_flags(parser.add_argument_group("where it goes"))
    flags.add(parser.add_argument_group("what a PDF is like"), PdfOptions, PDF_PREFIX)
    flags.add(parser.add_argument_group("what a Word file is like"), DocxOptions, DOCX_PREFIX)
    _add_quiet(parser.add_other_flags())


def _add_input_flags(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="a picture, a PDF, a folder of them, or - for standard input",
    )
    group.add_argument(
        "--pages",
        type=page_ranges,
        default=EVERY_PAGE,
        metavar="RANGES",
        help="pages of each input, as in 1-3,7,9- (default: all)",
    )
    group.add_argument("--password", metavar="TEXT", help="password of an encrypted PDF")
    group.add_argument(
        "--frames",
        choices=("first", "all"),
        default="first",
        help="frames of an animated picture (default: first)",
    )


def _add_output_flags(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "-o",
        "--output",
        default=STANDARD_OUTPUT,
        metavar="FILE|FOLDER",
        help="a file, or a folder for a file each (default: standard output)",
    )
    group.add_argument(
        "--format",
        choices=tuple(exports.FORMATS),
        default="",
        metavar="FORMAT",
        help="one of those below (default: by the name of the output, else text)",
    )
    group.add_argument("--join", action="store_true", help="put all inputs into one file")
    group.add_argument("--overwrite", action="store_true", help="replace files that exist")


def _add_quiet(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--quiet", action="store_true", help="show no progress, only failures")


def _add_capture(commands: Commands) -> None:
    purpose = "read the text in a region of the screen"
    parser = _add(commands, "capture", purpose, epilog=guidance.CAPTURE_EXAMPLES)
    capture.add_flags(parser)
    parser.add_help_flag()


def _add_watch(commands: Commands) -> None:
    purpose = "tell which text a video or a camera shows, and when"
    parser = _add(commands, "watch", purpose, epilog=guidance.WATCH_EXAMPLES)
    group = parser.add_argument_group("what is watched")
    group.add_argument(
        "source",
        type=path_name,
        metavar="SOURCE",
        help="a video, a folder of pictures, or a camera by its number from 0",
    )
    flags.add(group, watch.WatchOptions)
    flags.add(
        parser.add_argument_group("how it is read"),
        RecognitionOptions,
        usual=watch.USUAL,
        fixed=watch.FIXED,
    )
    parser.add_argument_group("what is told").add_argument(
        "--json",
        action="store_true",
        help="an object a line for each text, once it is gone: start, end, text, lines",
    )
    _add_quiet(parser.add_other_flags())


def _add_models(commands: Commands) -> None:
    models = _add(
        commands,
        "models",
        "list, fetch and check the models that do the reading",
        epilog=guidance.MODELS_EXAMPLES,
    )
    steps = models.add_subparsers(
        title="commands", prog=f"{PROGRAM} models", dest="step", metavar="COMMAND"
    )
    models.add_other_flags()
    _add(steps, "list", "list the models and whether they are there").add_other_flags()
    fetch = _add(steps, "fetch", "fetch models that are missing or damaged")
    fetch.add_argument_group("which").add_argument(
        "names",
        nargs="*",
        metavar="ID",
        help="a model, or a whole system of them; without any, what a new installation has",
    )
    _add_quiet(fetch.add_other_flags())
    _add(steps, "verify", "check that every fetched file is whole and unaltered").add_other_flags()
    _add(steps, "where", "show the folders in which models are looked for").add_other_flags()
    add = _add(steps, "add", "make models of your own known to the program")
    add.add_argument_group("which").add_argument(
        "folder", type=path_name, metavar="FOLDER", help="a folder with the model files"
    )
    add.add_other_flags()
    _add_shrink(steps)
    pack = _add(steps, "pack", "copy all that a system needs into a folder, to be carried away")
    which = pack.add_argument_group("which")
    which.add_argument("name", metavar="ID", help="a system")
    which.add_argument("folder", type=path_name, metavar="FOLDER", help="an empty or new folder")
    _add_quiet(pack.add_other_flags())
    trial = _add(steps, "accelerators", "try anew what may compute beside the processor")
    trial.add_argument_group("which").add_argument(
        "name", nargs="?", default="", metavar="ID", help="a system; without any, the usual one"
    )
    trial.add_other_flags()


def _add_shrink(steps: Commands) -> None:
    shrink = _add(
        steps,
        "shrink",
        "make a smaller copy of a system and add it, if it still reads well",
        epilog=guidance.SHRINK_NOTES,
    )
    shrink.add_argument_group("which").add_argument(
        "name", metavar="ID", help="a system whose files are there"
    )
    how = shrink.add_argument_group("how")
    how.add_argument(
        "--bits",
        choices=("8", "16"),
        default="8",
        help="bits of a stored weight (default: 8)",
    )
    how.add_argument(
        "--no-page-classifier",
        action="store_true",
        help="leave out the model for pages that no line tells the orientation of",
    )
    how.add_argument(
        "--pages",
        type=path_name,
        metavar="FOLDER",
        help="pictures to try it on (default: the program's sample page)",
    )
    _add_quiet(shrink.add_other_flags())


def _add_updates(commands: Commands) -> None:
    purpose = "ask whether there is a newer version"
    _add(commands, "updates", purpose, epilog=guidance.UPDATES_EPILOG).add_other_flags()


def _add_completion(commands: Commands) -> None:
    purpose = "print a script that completes commands in your shell"
    completion = _add(commands, "completion", purpose, epilog=guidance.COMPLETION_EXAMPLES)
    completion.add_argument_group("which").add_argument(
        "shell",
        choices=tuple(shells.SCRIPTS),
        metavar="SHELL",
        help=f"the shell you use: {', '.join(shells.SCRIPTS)}",
    )
    completion.add_other_flags()
