"""What people are told, all of it on standard error."""

import shutil
import sys


class SetupError(Exception):
    """Something is missing; the text is one sentence saying what and how to mend it."""


def say(line: str) -> None:
    """Tell what happens without mixing into what the program prints."""
    print(line, file=sys.stderr, flush=True)


def show(status: str) -> None:
    """Write over the last line of a terminal; nothing elsewhere."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        print("\r" + status[:width].ljust(width), end="\r", file=sys.stderr, flush=True)
