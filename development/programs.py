"""Runs other programs: one to follow to its end, one to take over."""

import os
import subprocess

from development.terminal import show


def follow(command: list[str], *, total: int = 0) -> tuple[int, list[str]]:
    """Run a program to its end, on a terminal with its latest line in view.

    Returns its exit code and all lines that it printed. Of pip's packages `total` are expected.
    """
    lines: list[str] = []
    done = 0
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as program:
        for line in program.stdout or ():
            lines.append(line.rstrip("\r\n"))
            done += line.startswith(("Collecting ", "Processing "))
            if not line.startswith(("WARNING", "Looking in ")):
                status = line.strip().split(" (from ")[0]
                show(f"  {done}/{total} {status}" if total else f"  {status}")
    show("")
    return program.returncode, [line for line in lines if line.strip()]


def hand_over(command: list[str], variables: dict[str, str]) -> int:
    """Let a program take this one's place, with its terminal, working folder and exit code."""
    if os.name != "nt":
        os.execve(command[0], command, variables)
    with subprocess.Popen(command, env=variables) as program:
        while True:
            try:
                return program.wait()
            except KeyboardInterrupt:
                # The program got the Ctrl+C too and ends in its own way.
                continue
