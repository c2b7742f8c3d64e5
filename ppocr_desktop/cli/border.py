"""The command line's border: every failure becomes a sentence and an exit code here."""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from ppocr_desktop.cli import completion, ending, grammar, log, parser, shells
from ppocr_desktop.cli.arguments import HelpWanted
from ppocr_desktop.cli.console import (
    PROGRAM,
    Console,
    ReaderGone,
    StandardOutputError,
    open_standard,
)
from ppocr_desktop.errors import AppError, Cancelled, ExitCode, ModelError

_log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> ExitCode:
    """Runs one command."""
    console = open_standard()
    try:
        with ending.tidy():
            return _run(arguments, console)
    except (KeyboardInterrupt, Cancelled):
        console.clear()
        return ExitCode.STOPPED
    except ReaderGone:
        _let_go_of_output()
        return ExitCode.OK
    except StandardOutputError as error:
        console.say(str(error))
        _let_go_of_output()
        return error.exit_code
    except AppError as error:
        console.say(str(error))
        return error.exit_code


def _run(arguments: Sequence[str], console: Console) -> ExitCode:
    try:
        chosen = parser.parse(arguments)
    except HelpWanted as wish:
        console.print(wish.text)
        return ExitCode.OK
    console.shows_progress &= not chosen.quiet and not chosen.verbose
    with log.shown(console, chosen.verbose):
        try:
            return _dispatch(chosen, console)
        except (AppError, Cancelled, ReaderGone):
            _log.debug("What happened in full:", exc_info=True)
            raise
        except Exception as error:
            if _was_stopped(error):
                raise KeyboardInterrupt from error
            _log.info("What happened in full:", exc_info=True)
            console.say(
                "There is a fault in this program; add --verbose to see where."
                if _has_folder()
                else "The folder that you are in is not there any more; change to another one."
            )
            return ExitCode.SOME_FAILED


def _was_stopped(error: BaseException | None) -> bool:
    """Whether a Ctrl-C is behind it: extension modules turn one into an ImportError."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None


def _has_folder() -> bool:
    """Whether there still is a folder that relative paths begin in."""
    try:
        return bool(Path.cwd())
    except OSError:
        return False


def _dispatch(chosen: Namespace, console: Console) -> ExitCode:
    if chosen.command == "ocr":
        from ppocr_desktop.cli import ocr

        return ocr.run(chosen, console)
    if chosen.command == "watch":
        from ppocr_desktop.cli import watch

        return watch.run(chosen, console)
    if chosen.command == "updates":
        from ppocr_desktop.cli import updates

        return updates.run(console)
    if chosen.command == "completion":
        return _print_completion(chosen.shell, console)
    from ppocr_desktop.cli import models

    return models.run(chosen, console) if chosen.command else models.print_version(console)


def _print_completion(shell: str, console: Console) -> ExitCode:
    root = completion.describe(grammar.build(), _known_words())
    console.write(shells.SCRIPTS[shell](PROGRAM, root).encode())
    return ExitCode.OK


def _known_words() -> Mapping[str, Sequence[str]]:
    """Values of flags and arguments that only the models know."""
    from ppocr_desktop.recognition import catalog

    try:
        known = catalog.load_default()
    except ModelError:
        return {}
    systems = [system.name for system in known.systems]
    names = [*systems, *(model.id for model in known.models)]
    return {"model": systems, "names": names, "languages": known.languages}


def _let_go_of_output() -> None:
    """Redirects standard output to nowhere, or Python would fail to flush it when it ends."""
    if sys.stdout is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
