"""The grammar of the command line: commands, flags, and the help a person reads."""

import argparse
import difflib
import os
from collections.abc import Sequence
from typing import Any, NoReturn, TypeAlias

from ppocr_desktop import exports
from ppocr_desktop.cli import capture, flags, shells, watch
from ppocr_desktop.cli.arguments import Parser
from ppocr_desktop.cli.console import PROGRAM
from ppocr_desktop.cli.inputs import STANDARD_INPUT
from ppocr_desktop.cli.outputs import STANDARD_OUTPUT
from ppocr_desktop.cli.selection import EVERY_PAGE, PageSelection
from ppocr_desktop.errors import ExitCode, UsageError
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.pdf.options import PdfOptions
from ppocr_desktop.recognition.options import RecognitionOptions

COMMANDS = ("ocr", "capture", "watch", "models", "updates", "completion")
"""Any other first word is a file, for the window."""

_MEANINGS = {
    ExitCode.OK: "everything was read",
    ExitCode.SOME_FAILED: "something could not be read or written, the rest was",
    ExitCode.USAGE: "the command makes no sense as it was typed",
    ExitCode.MODELS_MISSING: "model files are missing or damaged",
    ExitCode.STOPPED: "stopped with Ctrl-C",
}
_EXIT_CODES = "exit codes:\n" + "\n".join(
    f"  {code.value:<5}{meaning}" for code, meaning in _MEANINGS.items()
)

_NAME_WIDTH = max(map(len, exports.FORMATS)) + 2
_FORMATS = "formats:\n" + "\n".join(
    f"  {name:<{_NAME_WIDTH}}{form.description}" for name, form in exports.FORMATS.items()
)
PDF_PREFIX = "pdf_"
DOCX_PREFIX = "docx_"
"""How the flags of PdfOptions and DocxOptions begin."""

_EXAMPLES = f"""\
examples:
  {PROGRAM} receipt.jpg            show a picture and its text in the window
  {PROGRAM} ocr receipt.jpg        print the text of a picture
  {PROGRAM} ocr scans/ -o texts/   a text file for each picture in a folder
  {PROGRAM} ocr --help             everything else that 'ocr' can do
"""

_OCR_EXAMPLES = f"""\
examples:
  {PROGRAM} ocr receipt.jpg                    print the text
  {PROGRAM} ocr paper.pdf --pages 1-3,7        only these pages
  {PROGRAM} ocr scans/ -o texts/               a text file for each
  {PROGRAM} ocr scans/ -o out/ --format csv    a table for each
  {PROGRAM} ocr scan.pdf -o searchable.pdf     the same, searchable
  {PROGRAM} ocr scans/ -o all.pdf --join       one file for everything
  {PROGRAM} ocr menu.heic --languages ja       make sure Japanese is read
  curl -s https://example.org/a.png | {PROGRAM} ocr -
"""

_WATCH_EXAMPLES = f"""\
examples:
  {PROGRAM} watch talk.mp4                the text on its slides, as it comes
  {PROGRAM} watch film.mkv --json         with start, end and place, for programs
  {PROGRAM} watch 0                       what the first camera sees
"""

_MODELS_EXAMPLES = f"""\
examples:
  {PROGRAM} models list             what there is, and what each one reads
  {PROGRAM} models fetch medium     get the most exact models
  {PROGRAM} models add my-models/   make models of your own known
  {PROGRAM} models shrink small     make "small-int8", a quarter of its size
  {PROGRAM} models pack tiny stick/ all it needs, to take along
"""

_SHRINK_NOTES = """\
Weights are stored small and expanded when they are loaded, so the speed stays
the same. The copy and the original both read the pages. Where a text file of
the same name lies beside a picture, it says what is on it, and the copy may
lose 1.5 points of word F1; otherwise the two must agree in 95 % of the words.
A copy that fails is not kept.
"""

_UPDATES_EPILOG = """\
Reads one small signed file over the network and installs nothing.
The program never asks by itself.
"""

_CAPTURE_EXAMPLES = f"""\
Its text goes to the clipboard, and is shown. Make it a shortcut in your desktop's settings.

examples:
  {PROGRAM} capture                          draw a region and read it
  {PROGRAM} capture --delay 3                time to open a menu first
  {PROGRAM} capture --region 100,200,640,80  no need to draw one
"""

_COMPLETION_EXAMPLES = f"""\
To have it in every new shell:
  bash   {PROGRAM} completion bash > ~/.local/share/bash-completion/completions/{PROGRAM}
  zsh    {PROGRAM} completion zsh > "${{fpath[1]}}/_{PROGRAM}"
  fish   {PROGRAM} completion fish > ~/.config/fish/completions/{PROGRAM}.fish
"""


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - it has no other name


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was typed. Raises UsageError or HelpWanted."""
    if arguments:
        _check_first(arguments[0])
    words, inputs = _split(arguments)
    chosen, rest = build().parse_known_args(words)
    if chosen.command == "ocr":
        # argparse itself has no inputs after a flag that follows the first ones.
        chosen.inputs += [word for word in rest if not _is_flag(word)] + inputs
        rest = list(filter(_is_flag, rest))
    if rest:
        _reject(chosen.parser, rest[0])
    if chosen.command == "ocr":
        _check_inputs(chosen)
    if chosen.command == "capture":
        chosen.parser.error("'capture' comes before all flags")
    commands = chosen.parser.commands
    if commands and (chosen.command or not chosen.version):
        chosen.parser.error(f"COMMAND is missing; choose from {', '.join(commands)}")
    return chosen


def _check_first(word: str) -> None:
    if word in COMMANDS or word.startswith("-"):
        return
    if os.path.exists(word):
        raise UsageError(
            f"The window takes only files beside {word}; "
            f"print its text with '{PROGRAM} ocr {word}'."
        )
    if not difflib.get_close_matches(word, COMMANDS):
        raise UsageError(
            f"'{word}' is neither a file nor one of the commands {', '.join(COMMANDS)}. "
            f"See '{PROGRAM} --help'."
        )


def _check_inputs(chosen: argparse.Namespace) -> None:
    if not chosen.inputs:
        chosen.parser.error("INPUT is missing")
    # The folder one happens to be in, which a path without a name stands for, was not meant.
    if "" in chosen.inputs:
        chosen.parser.error("INPUT is an empty name")


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What may hold flags, and the inputs after "--", which Pythons treat in different ways."""
    words = list(arguments)
    if words[:1] != ["ocr"] or "--" not in words:
        return words, []
    end = words.index("--")
    return words[:end], words[end + 1 :]


def _reject(parser: Parser, word: str) -> NoReturn:
    if os.path.lexists(word):
        parser.error(f"'{word}' begins like a flag; write './{word}' if it is a file")
    flag = word.partition("=")[0]
    known = parser._option_string_actions  # noqa: SLF001 - argparse shows its flags nowhere else
    close = difflib.get_close_matches(flag, known, n=1)
    parser.error(f"'{flag}' is not known here" + (f"; did you mean '{close[0]}'?" if close else ""))


def _is_flag(word: str) -> bool:
    return word.startswith("-") and word != STANDARD_INPUT


def build() -> Parser:
    """The whole grammar; a parsed namespace holds the innermost `parser` it went through."""
    parser = Parser(
        prog=PROGRAM,
        description="Reads the text in pictures and PDFs, on this computer and nowhere else.",
        epilog=f"{_EXAMPLES}\n{_EXIT_CODES}",
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
        epilog=f"{_FORMATS}\n\n{_OCR_EXAMPLES}\n{_EXIT_CODES}",
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
        type=PageSelection.parse,
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
    parser = _add(commands, "capture", purpose, epilog=_CAPTURE_EXAMPLES)
    capture.add_flags(parser)
    parser.add_help_flag()


def _add_watch(commands: Commands) -> None:
    purpose = "tell which text a video or a camera shows, and when"
    parser = _add(commands, "watch", purpose, epilog=_WATCH_EXAMPLES)
    group = parser.add_argument_group("what is watched")
    group.add_argument(
        "source",
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
        epilog=_MODELS_EXAMPLES,
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
        "folder", metavar="FOLDER", help="a folder with the model files"
    )
    add.add_other_flags()
    _add_shrink(steps)
    pack = _add(steps, "pack", "copy all that a system needs into a folder, to be carried away")
    which = pack.add_argument_group("which")
    which.add_argument("name", metavar="ID", help="a system")
    which.add_argument("folder", metavar="FOLDER", help="an empty or new folder")
    _add_quiet(pack.add_other_flags())


def _add_shrink(steps: Commands) -> None:
    shrink = _add(
        steps,
        "shrink",
        "make a smaller copy of a system and add it, if it still reads well",
        epilog=_SHRINK_NOTES,
    )
    shrink.add_argument_group("which").add_argument(
        "name", metavar="ID", help="a system whose files are there"
    )
    how = shrink.add_argument_group("how")
    how.add_argument(
        "--bits",
        type=int,
        choices=(8, 16),
        default=8,
        help="bits of a stored weight (default: 8)",
    )
    how.add_argument(
        "--no-page-classifier",
        action="store_true",
        help="leave out the model for pages that no line tells the orientation of",
    )
    how.add_argument(
        "--pages",
        default="",
        metavar="FOLDER",
        help="pictures to try it on (default: the program's sample page)",
    )
    _add_quiet(shrink.add_other_flags())


def _add_updates(commands: Commands) -> None:
    purpose = "ask whether there is a newer version"
    _add(commands, "updates", purpose, epilog=_UPDATES_EPILOG).add_other_flags()


def _add_completion(commands: Commands) -> None:
    purpose = "print a script that completes commands in your shell"
    completion = _add(commands, "completion", purpose, epilog=_COMPLETION_EXAMPLES)
    completion.add_argument_group("which").add_argument(
        "shell",
        choices=tuple(shells.SCRIPTS),
        metavar="SHELL",
        help=f"the shell you use: {', '.join(shells.SCRIPTS)}",
    )
    completion.add_other_flags()
