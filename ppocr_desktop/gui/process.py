"""What concerns the process as a whole: its screen, its log, its threads, and how it ends."""

import gc
import logging
import os
import signal
import sys
from logging.handlers import RotatingFileHandler

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtGui import QImageReader

from ppocr_desktop import places, sources

_LOG_BYTES = 1_000_000
_PIXEL_BYTES = 4
"""As much as a pixel takes in Qt."""


def keep_responsive() -> None:
    """Have the GUI thread wait less for the other threads and for the garbage collector."""
    # It waits so long for the interpreter's lock each time that another thread runs Python.
    sys.setswitchinterval(0.001)
    # A full collection looks at the million characters of a long document, which form no cycles,
    # for a quarter of a second, during which nothing else runs. Young generations are still
    # collected.
    gc.freeze()
    gc.set_threshold(2_000, 10, 1_000_000)


def has_screen() -> bool:
    """Whether there is a display; without one Qt ends the process with a page of advice."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def allow_large_pictures() -> None:
    """Have pictures taken in by Qt, as from the clipboard, that are as large as those in files.

    Its own limit of 256 MB is passed by an A3 page at 600 dpi.
    """
    QImageReader.setAllocationLimit(sources.MAX_PIXELS * _PIXEL_BYTES // 2**20)


def log_to_file() -> None:
    """Keep what happened for those who want to tell us; it never leaves the machine by itself."""
    try:
        places.log().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            places.log(), maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("ppocr_desktop").setLevel(logging.INFO)
    logging.captureWarnings(capture=True)


def end_on_signals(application: QCoreApplication) -> None:
    """Close in order, without questions, on Ctrl-C and when the system asks.

    Unsaved work is kept for the next start. Signals that are ignored, as below `nohup`, stay so.
    Python sees signals only once Qt lets it run.
    """
    if os.name == "nt":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, application)

    def drain() -> None:
        os.read(reader, 16)  # back in Python, the handler below runs

    def end(*_: object) -> None:
        # Later, for a loop that has yet to begin would not hear of it.
        QTimer.singleShot(0, application.exit)

    notifier.activated.connect(drain)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, end)
