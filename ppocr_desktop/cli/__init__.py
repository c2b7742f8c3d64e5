"""The command line: from the words typed to an exit code."""

from collections.abc import Sequence

from ppocr_desktop.errors import ExitCode


def main(arguments: Sequence[str]) -> ExitCode:
    """Runs one command; every failure becomes a sentence and an exit code."""
    # Not above: each start of the window passes by here, and has no time for the whole grammar.
    from ppocr_desktop.cli import border

    return border.run(arguments)
