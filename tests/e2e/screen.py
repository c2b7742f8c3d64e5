"""An X server without a screen of its own, and a window manager on it, for one test or measurement.

Nothing here imports Qt: what is started on the screen is always another process.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.hand import wait

SERVER, MANAGER = "Xvfb", "openbox"


def is_there() -> bool:
    """Whether such a screen can be had on this machine."""
    return bool(shutil.which(SERVER) and shutil.which(MANAGER))


def need(*programs: str) -> None:
    """Skip the test where one of these is not installed."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


@contextmanager
def started(width: int = 1440, height: int = 900) -> Iterator[dict[str, str]]:
    """The variables of programs that are to show their windows there."""
    with _server(width, height) as display:
        variables = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        variables.pop("WAYLAND_DISPLAY", None)
        with _managed(variables):
            yield variables


@contextmanager
def _server(width: int, height: int) -> Iterator[str]:
    """A server on a number that is free, which it tells once it is ready."""
    reader, writer = os.pipe()
    screen = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    command = [SERVER, "-displayfd", str(writer), *screen]
    with running(command, os.environ, writer):
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError(f"{SERVER} did not start")
        yield f":{number}"


@contextmanager
def _managed(variables: dict[str, str]) -> Iterator[None]:
    """With a manager that is at work: until then, no window gets the keys."""
    with tempfile.TemporaryDirectory() as folder:
        begun = Path(folder, "begun")
        command = [MANAGER, "--sm-disable", "--startup", f"touch {begun}"]
        with running(command, variables):
            wait(MANAGER, begun.exists)
            yield


@contextmanager
def running(
    command: list[str], variables: Mapping[str, str], *kept: int
) -> Iterator["subprocess.Popen[str]"]:
    """Another program meanwhile, whose output can be read; of the open files it gets `kept`."""
    with subprocess.Popen(
        command,
        env=variables,
        pass_fds=kept,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.terminate()
