"""The program's log on standard error: warnings always, the rest if asked for."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from ppocr_desktop.cli.console import PROGRAM, Console

_LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)
_OWN = "ppocr_desktop"


class ConsoleHandler(logging.Handler):
    """Speaks through the console, so that the progress line makes way."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console

    def emit(self, record: logging.LogRecord) -> None:
        self._console.note(self.format(record))


@contextmanager
def shown(console: Console, verbosity: int) -> Iterator[None]:
    """While this lasts, shows our own warnings (0), what is done (1), every detail (2)."""
    handler = ConsoleHandler(console)
    if verbosity == 0:
        # What libraries find worth a warning seldom is one to somebody who reads a page.
        handler.addFilter(logging.Filter(_OWN))
        handler.setFormatter(logging.Formatter(f"{PROGRAM}: %(message)s"))
    else:
        handler.setFormatter(logging.Formatter("%(relativeCreated)d ms %(name)s: %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.setLevel(_LEVELS[min(verbosity, 2)])
    root.addHandler(handler)
    logging.captureWarnings(capture=True)
    try:
        yield
    finally:
        logging.captureWarnings(capture=False)
        root.removeHandler(handler)
        root.setLevel(level)
