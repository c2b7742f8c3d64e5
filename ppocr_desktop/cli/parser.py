"""Takes what was typed apart and says what is wrong with it."""

import argparse
import difflib
import os
from collections.abc import Sequence
from typing import NoReturn

from ppocr_desktop.cli import capture, grammar
from ppocr_desktop.cli.arguments import Parser
from ppocr_desktop.cli.console import PROGRAM
from ppocr_desktop.cli.grammar import COMMANDS
from ppocr_desktop.cli.inputs import STANDARD_INPUT
from ppocr_desktop.errors import UsageError

_TRAY = "--tray"
_FOR_WINDOW = (_TRAY, "--new-window")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was typed, the names of all flags in `typed`. Raises UsageError or HelpWanted."""
    if arguments:
        _check_first(*arguments)
    words, inputs = _split(arguments)
    chosen, rest = grammar.build().parse_known_args(words)
    chosen.typed = [word.partition("=")[0] for word in words if _is_flag(word)]
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


def _check_first(word: str, *others: str) -> None:
    """Raises UsageError for words that begin with no command and do not suit the window either."""
    if word in _FOR_WINDOW and not set(COMMANDS).intersection(others):
        _check_window((word, *others))
    if word in COMMANDS or word.startswith("-"):
        return
    if os.path.exists(word):
        missing = [one for one in others if not os.path.exists(one)]
        # What follows a flag may be its value.
        if missing and not any(map(_is_flag, missing)):
            raise UsageError(f"{missing[0]} does not exist; check how it is spelled.")
        raise UsageError(
            f"The window takes only files beside {word}; "
            f"print its text with '{PROGRAM} ocr {word}'."
        )
    if not difflib.get_close_matches(word, COMMANDS):
        raise UsageError(
            f"'{word}' is neither a file nor one of the commands {', '.join(COMMANDS)}. "
            f"See '{PROGRAM} --help'."
        )


def _check_window(words: Sequence[str]) -> None:
    """Raises UsageError for files that are not there, and for any file beside --tray."""
    files = [word for word in words if not _is_flag(word)]
    missing = [file for file in files if not os.path.exists(file)]
    if missing:
        raise UsageError(f"{missing[0]} does not exist; check how it is spelled.")
    if files and _TRAY in words:
        raise UsageError(f"'{_TRAY}' opens no window; leave it out to see {' '.join(files)}.")


def _check_inputs(chosen: argparse.Namespace) -> None:
    if not chosen.inputs:
        chosen.parser.error("INPUT is missing")
    # The folder one happens to be in, which a path without a name stands for, was not meant.
    if "" in chosen.inputs:
        chosen.parser.error("INPUT is an empty name")
    if chosen.inputs.count(STANDARD_INPUT) > 1:
        chosen.parser.error(
            f"'{STANDARD_INPUT}' stands for standard input and can be named only once"
        )


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words that may be flags, and the inputs after "--", which Pythons treat differently."""
    words = list(arguments)
    if words[:1] == ["capture"]:
        words = capture.with_regions_glued(words)
    if words[:1] != ["ocr"] or "--" not in words:
        return words, []
    end = words.index("--")
    return words[:end], words[end + 1 :]


def _reject(parser: Parser, word: str) -> NoReturn:
    if _is_flag(word) and os.path.lexists(word):
        parser.error(f"'{word}' begins like a flag; write './{word}' if it is a file")
    flag = word.partition("=")[0]
    known = parser._option_string_actions  # noqa: SLF001 - argparse shows its flags nowhere else
    close = difflib.get_close_matches(flag, known, n=1)
    parser.error(f"'{flag}' is not known here" + (f"; did you mean '{close[0]}'?" if close else ""))


def _is_flag(word: str) -> bool:
    return word.startswith("-") and word != STANDARD_INPUT
