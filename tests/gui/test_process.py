"""The process as the system sees it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from ppocr_desktop.gui import process

ROOT = Path(__file__).parents[2]
ENDED = """\
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from ppocr_desktop.gui import process
application = QCoreApplication([])
process.end_on_signals(application)
end = lambda: os.kill(os.getpid(), signal.SIGTERM)
end() if sys.argv[1] == "before" else QTimer.singleShot(0, end)
code = application.exec()
print("closed in order")
sys.exit(code)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal to send")
@pytest.mark.parametrize("moment", ["before", "during"])
def test_a_signal_ends_it_before_its_loop_and_during_it(moment: str) -> None:
    command = [sys.executable, "-c", ENDED, moment]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, b"closed in order\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no nohup")
def test_a_signal_that_is_ignored_stays_so() -> None:
    hangup = """\
import os, signal
from PySide6.QtCore import QCoreApplication
from ppocr_desktop.gui import process
signal.signal(signal.SIGHUP, signal.SIG_IGN)
process.end_on_signals(QCoreApplication([]))
os.kill(os.getpid(), signal.SIGHUP)
assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
"""
    subprocess.run([sys.executable, "-c", hangup], cwd=ROOT, timeout=60, check=True)


def test_a_picture_of_an_a3_page_at_600_dpi_can_be_pasted() -> None:
    before = QImageReader.allocationLimit()
    process.allow_large_pictures()
    limit = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(before)
    assert limit * 2**20 > 7016 * 9933 * 4
