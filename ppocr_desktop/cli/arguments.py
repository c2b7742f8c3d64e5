"""argparse as this program wants it: sentences for mistakes, and help that is easy on the eye."""

import argparse
import difflib
import re
import shutil
from collections.abc import Iterable
from typing import Any, NoReturn

from ppocr_desktop.errors import UsageError
from ppocr_desktop.page_ranges import PageSelection

_DEFAULT = re.compile(r"\(default: [^)]*\)$")
_NO_BREAK = "\u00a0"


def path_name(text: str) -> str:
    """A name of a file or a folder; the folder one happens to be in, for "", was not meant."""
    if not text:
        raise argparse.ArgumentTypeError("'' is no name")
    return text


def page_ranges(text: str) -> PageSelection:
    """Numbers of pages, as in 1-3,7,9-."""
    try:
        return PageSelection.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


class Help(argparse.HelpFormatter):
    """Keeps the line breaks of examples, and lists commands without a line above them."""

    def __init__(self, prog: str) -> None:
        width = min(shutil.get_terminal_size().columns, 100) - 2
        super().__init__(prog, max_help_position=28, width=width)

    def _format_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: object,  # noqa: ARG002 - the signature is argparse's
        prefix: str | None,
    ) -> str:
        arguments = [action for action in actions if not action.option_strings]
        words = [self._format_args(each, str(each.metavar)) for each in arguments]
        line = usage or " ".join([self._prog, *words, "[FLAGS]"])
        return f"{prefix or 'usage: '}{line}\n\n"

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if "\n" in text else super()._fill_text(text, width, indent)

    def _split_lines(self, text: str, width: int) -> list[str]:
        # A no-break space for each space of "(default: all)" keeps it on one line.
        glued = _DEFAULT.sub(lambda match: match[0].replace(" ", _NO_BREAK), text)
        return [line.replace(_NO_BREAK, " ") for line in super()._split_lines(glued, width)]

    def _format_action(self, action: argparse.Action) -> str:
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - it has no other name
            return "".join(self._format_action(each) for each in action._get_subactions())  # noqa: SLF001
        return super()._format_action(action)

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        value = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {value}"


class HelpWanted(Exception):  # noqa: N818 - a request of the user, not an error
    """Somebody typed --help; `text` is what they are to see."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class ShowHelp(argparse.Action):
    """Ends the parsing; argparse's own action would write to the streams and end the process."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        raise HelpWanted(parser.format_help().rstrip())


class Parser(argparse.ArgumentParser):
    """Raises UsageError instead of ending the process, and guesses what was meant."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=Help, allow_abbrev=False, add_help=False, **settings)
        self.set_defaults(parser=self)

    @property
    def commands(self) -> tuple[str, ...]:
        """The names of the commands that one of has to follow; none if this is the last one."""
        kind = argparse._SubParsersAction  # noqa: SLF001 - it has no other name
        steps = [action for action in self._actions if isinstance(action, kind)]
        return tuple(name for action in steps for name in action.choices)

    def add_help_flag(self) -> argparse._ArgumentGroup:
        """The last group of the help, with --help in it."""
        group = self.add_argument_group("other flags")
        group.add_argument("-h", "--help", action=ShowHelp, nargs=0, help="show this help")
        return group

    def add_other_flags(self) -> argparse._ArgumentGroup:
        """The last group of a command's help, with the flags that every command has."""
        group = self.add_help_flag()
        group.add_argument(
            "-v", "--verbose", action="count", default=0, help="tell what is done; twice tells more"
        )
        return group

    def error(self, message: str) -> NoReturn:
        missing = message.partition("arguments are required: ")[2].split(", ")
        verb = "are" if len(missing) > 1 else "is"
        words = f"{' and '.join(missing)} {verb} missing"
        sentence = words if missing[0] else message.removeprefix("argument ")
        sentence = sentence.replace(": expected one argument", " needs a value after it")
        sentence = sentence.replace(": not allowed with argument", " cannot be combined with")
        end = "" if sentence.endswith("?") else "."
        raise UsageError(f"{sentence}{end} See '{self.prog} --help'.")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            close = difflib.get_close_matches(value.lower(), action.choices, n=1)
            hint = (
                f"did you mean '{close[0]}'?"
                if close
                else f"choose from {', '.join(action.choices)}"
            )
            raise argparse.ArgumentError(action, f"'{value}' is not known; {hint}")
