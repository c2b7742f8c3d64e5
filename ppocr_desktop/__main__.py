"""Starts the program: a command runs the command line, anything else opens the window."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ppocr_desktop.gui.instance.request import Request

_TRAY = "--tray"
_NEW_WINDOW = "--new-window"
_COMMANDS = ("ocr", "models", "completion", "capture", "watch", "updates")


def main() -> int:
    """The exit code of what the process's arguments ask for."""
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:
        # Ctrl-C may come before the command line can handle it.
        return 130


def _run(arguments: Sequence[str]) -> int:
    if _is_for_window(arguments):
        return _open_window(arguments)
    if arguments[0] == "capture":
        return _capture(arguments)
    from ppocr_desktop import cli

    return cli.main(arguments)


def _is_for_window(arguments: Sequence[str]) -> bool:
    """Whether all that is asked for is the window, with files in it or without.

    A file that is named like a command has to be given with its folder.
    """
    if arguments and arguments[0] in _COMMANDS:
        return False
    if arguments == [_TRAY]:
        return True
    return all(word == _NEW_WINDOW or os.path.exists(word) for word in arguments)


def _open_window(arguments: Sequence[str]) -> int:
    from ppocr_desktop.gui.instance.request import Command, Request

    if _TRAY in arguments:
        return _ask_for(Request(Command.STAY))
    paths = tuple(os.path.abspath(word) for word in arguments if word != _NEW_WINDOW)
    request = Request(Command.OPEN, paths, activation=_token())
    return _show(request, is_alone=True) if _NEW_WINDOW in arguments else _ask_for(request)


def _capture(arguments: Sequence[str]) -> int:
    """Hands on a capture; loads nothing slow where a running program takes it."""
    from ppocr_desktop.cli import capture
    from ppocr_desktop.cli.arguments import HelpWanted
    from ppocr_desktop.errors import UsageError

    try:
        values = capture.read(arguments[1:], "ppocr-desktop")
    except (UsageError, HelpWanted):
        from ppocr_desktop import cli

        # It knows the whole grammar, and says what is wrong.
        return cli.main(arguments)
    from ppocr_desktop.gui.capture.request import CaptureRequest
    from ppocr_desktop.gui.instance.request import Command, Request

    capture_request = CaptureRequest.from_json(values)
    return _ask_for(Request(Command.CAPTURE, capture=capture_request, activation=_token()))


def _ask_for(request: "Request") -> int:
    """Hands the request to the program that is running, or starts one with it."""
    from ppocr_desktop.errors import AppError
    from ppocr_desktop.gui.instance import handover

    try:
        return 0 if handover.hand_over(request) else _show(request)
    except AppError as error:
        if sys.stderr:
            sys.stderr.write(f"ppocr-desktop: {error}\n")
        return error.exit_code


def _show(request: "Request", *, is_alone: bool = False) -> int:
    """Be the program that shows the window: the one for later starts too, unless it is alone."""
    from ppocr_desktop.gui import overrides

    # Before the classes are there that it is about.
    overrides.guard()
    from ppocr_desktop.gui import application

    return application.run_alone(request) if is_alone else application.run(request)


def _token() -> str:
    """What a desktop gives a program that it starts, so that its window may come to the front."""
    return os.environ.pop("XDG_ACTIVATION_TOKEN", "")


if __name__ == "__main__":
    sys.exit(main())
