"""Starts programs isolated from the network, to their end or for as long as they are watched."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LIMIT_S = 180
"""Nothing that a program is asked for may take longer."""


def finish(command: list[str], variables: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    """Run a program without a network to its end, however it ends."""
    return subprocess.run(
        [*isolated(), *command],
        env=variables,
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT_S,
        check=False,
    )


@contextmanager
def running(
    command: list[str], variables: dict[str, str], output: Path | None = None
) -> "Iterator[subprocess.Popen[bytes]]":
    """A program that runs during the block, its output written to `output`."""
    path = output or Path(os.devnull)
    with path.open("wb") as file:
        program = subprocess.Popen(
            command, env=variables, stdout=file, stderr=file, start_new_session=True
        )
        try:
            yield program
        finally:
            _end(program)


def _end(program: "subprocess.Popen[bytes]") -> None:
    """End the whole process group: ending strace alone would leave the program running."""
    if program.poll() is not None:
        return
    if os.name != "posix":
        program.kill()
        return
    os.killpg(program.pid, signal.SIGTERM)
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait(10)


def isolated() -> list[str]:
    """The command prefix that takes a program's network away, even the loopback one."""
    if not shutil.which("unshare"):
        return []
    options = ["--net"] if os.geteuid() == 0 else ["--map-current-user", "--net"]
    probe = ["unshare", *options, "true"]
    possible = subprocess.run(probe, capture_output=True, check=False).returncode == 0
    return ["unshare", *options] if possible else []
