"""What benchmarks print: aligned tables and the machine they ran on."""

import functools
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows as text, the first column to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0])]
            + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        ).rstrip()
        for row in rows
    )


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """The same as a table in Markdown."""
    head, *body = rows
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *body))


def show(progress: str) -> None:
    """One line on a terminal that the next replaces; nothing elsewhere."""
    if sys.stderr.isatty():
        print(f"\r{progress}\x1b[K", end="\r", file=sys.stderr, flush=True)


@functools.cache
def machine() -> str:
    """Processor, cores this process may use and how busy they were at first, system and Python."""
    parts = [_processor(), f"{_cores()} cores", platform.platform(terse=True)]
    if hasattr(os, "getloadavg"):
        parts.append(f"load {os.getloadavg()[0]:.1f} before")
    return ", ".join([*parts, f"Python {platform.python_version()}"])


def _processor() -> str:
    table_of_cores = Path("/proc/cpuinfo")
    if table_of_cores.exists():
        for row in table_of_cores.read_text(encoding="utf-8").splitlines():
            if row.startswith("model name"):
                return row.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
