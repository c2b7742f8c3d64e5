"""An X server of the tests' own, with another program that has the focus."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

OTHER_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
class Line(QLineEdit):
    def keyPressEvent(self, event):
        print("key", event.key(), flush=True)
    def focusInEvent(self, event):
        print("focus", flush=True)
line = Line()
line.show()
line.activateWindow()
app.exec()
"""


def need(*programs: str) -> None:
    """Skip the test where one of these is not installed."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


@contextmanager
def running(command: list[str], **environment: str) -> Iterator["subprocess.Popen[str]"]:
    """A program that is ended with the block; its standard output can be read."""
    with subprocess.Popen(
        command,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                process.terminate()
            process.wait(10)


@contextmanager
def server(size: str = "800x600") -> Iterator[str]:
    """The name of a display with a window manager."""
    need("Xvfb", "openbox")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-noreset"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as xvfb:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                display = f":{told.readline().strip()}"
            with running(["openbox"], DISPLAY=display):
                yield display
        finally:
            xvfb.terminate()


@contextmanager
def other_program(display: str) -> Iterator["subprocess.Popen[str]"]:
    """A window that has the focus and prints the keys it gets."""
    with running(
        [sys.executable, "-c", OTHER_PROGRAM], DISPLAY=display, QT_QPA_PLATFORM="xcb"
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "focus\n"
        yield process


def press(display: str, keys: str) -> None:
    """Press keys as xdotool writes them."""
    need("xdotool")
    subprocess.run(
        ["xdotool", "key", "--clearmodifiers", keys],
        env=os.environ | {"DISPLAY": display},
        check=True,
    )
