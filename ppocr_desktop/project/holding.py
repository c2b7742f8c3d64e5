"""Keeps two windows from working on one project file."""

import hashlib
import logging
import os
import sys
from pathlib import Path

from ppocr_desktop import lock
from ppocr_desktop.document import printable
from ppocr_desktop.errors import InputError
from ppocr_desktop.lock import Busy, Lock

_log = logging.getLogger(__name__)


class Hold:
    """The lock on a project file, held until `release` or until this object is collected."""

    def __init__(self, held: Lock | None) -> None:
        self._held = held

    def is_on(self, path: Path) -> bool:
        """Whether this is what keeps others off a file, by whichever of its names."""
        return self._held is not None and self._held.is_at(_beside(path))

    def release(self) -> None:
        """Let others open the file; a second call does nothing."""
        if self._held:
            self._held.remove()
        self._held = None


def hold(path: Path) -> Hold:
    """Take a project file, which need not exist yet, for as long as it is open or saved to.

    The lock is a hidden file beside it, so that other computers see it too. Where none can be made
    nothing can be saved either, so everybody may open what is there. Raises InputError when
    another window has the file.
    """
    try:
        return Hold(lock.take(_beside(path)))
    except Busy as error:
        raise InputError(
            f"{printable(str(path))} is open in another window or on another computer; "
            "close it there first, or open a copy of it."
        ) from error
    except OSError as error:
        _log.info("%s is opened without a lock: %s", path, error)
        return Hold(None)


def _beside(path: Path) -> Path:
    real = Path(os.path.realpath(path))
    # Windows and macOS take names for the same that differ in capitals only.
    name = real.name if sys.platform == "linux" else real.name.casefold()
    # Hashed, for the name itself may be as long as the disk allows.
    digest = hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
    return real.with_name(f".ppocr-{digest}.lock")
