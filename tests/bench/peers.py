"""Programs that read pictures side by side, each in a process and, for peers, its own Python."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.bench.scoring import Line

OURS = "ours"
_ROOT = Path(__file__).resolve().parents[2]
_PYTHON_VARIABLE = "PPOCR_PEERS_PYTHON"

TIERS = {"tiny": ("faster-paddle",), "small": ("faster-paddle", "rapidocr")}
"""Which peers bring which tier along; what else we read with is measured against small."""


class EngineError(Exception):
    """A program cannot be started or has ended; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A program with a model."""

    program: str
    model: str

    @property
    def title(self) -> str:
        return f"{self.program} {self.model}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one picture gave, and the seconds from its file to its lines."""

    lines: tuple[Line, ...]
    seconds: float


def rivals(model: str) -> tuple[Choice, ...]:
    """The peers that a model of ours is measured against."""
    tier = model if model in TIERS else "small"
    return tuple(Choice(peer, tier) for peer in TIERS[tier])


def choices(models: Iterable[str], programs: Collection[str]) -> tuple[Choice, ...]:
    """Each model of ours followed by its rivals among `programs`, each once."""
    wanted = [
        choice
        for model in models
        for choice in (Choice(OURS, model), *rivals(model))
        if choice.program in (OURS, *programs)
    ]
    return tuple(dict.fromkeys(wanted))


class Engine:
    """A program running and waiting for pictures; closing it tells its peak of memory.

    Raises EngineError where it does not start.
    """

    def __init__(self, choice: Choice, threads: int = 0) -> None:
        self.choice = choice
        self.peak_mib = 0.0
        command = [_python(choice), str(Path(__file__).with_name("server.py"))]
        self._process = subprocess.Popen(
            [*command, choice.program, choice.model, str(threads)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="ascii",
            env=_environment(choice),
        )
        self.version = str(self._answer()["version"])

    def read(self, path: Path) -> Reading:
        """The lines of a picture; raises EngineError where the program fails on it."""
        self._ask(path)
        answer = self._answer()
        lines = tuple(_line(text, points) for text, points in answer["lines"])
        return Reading(lines, answer["seconds"])

    def close(self) -> None:
        """Ends the program and takes its peak of memory down."""
        with self._process as process:
            if process.stdin and process.poll() is None:
                process.stdin.close()
                self.peak_mib = float(self._answer()["peak_mib"])

    def _ask(self, path: Path) -> None:
        pipe = self._process.stdin
        if pipe is None or self._process.poll() is not None:
            raise EngineError(f"{self.choice.title} has ended.")
        try:
            pipe.write(json.dumps(str(path)) + "\n")
            pipe.flush()
        except OSError as error:
            raise EngineError(f"{self.choice.title} has ended.") from error

    def _answer(self) -> dict[str, Any]:
        pipe = self._process.stdout
        row = pipe.readline() if pipe else ""
        if not row:
            raise EngineError(f"{self.choice.title} ended with code {self._process.wait()}.")
        answer: dict[str, Any] = json.loads(row)
        if "failure" in answer:
            raise EngineError(f"{self.choice.title} failed: {answer['failure']}")
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind:
            self._process.kill()
        else:
            self.close()


def _line(text: str, points: list[list[float]]) -> Line:
    a, b, c, d = ((x, y) for x, y in points)
    return Line(text, (a, b, c, d))


def measure_cold_start(choice: Choice, path: Path, threads: int) -> float:
    """Seconds from starting a program to its first lines, once."""
    start = time.perf_counter()
    with Engine(choice, threads) as engine:
        engine.read(path)
        return time.perf_counter() - start


def _python(choice: Choice) -> str:
    if choice.program == OURS:
        return sys.executable
    python = os.environ.get(_PYTHON_VARIABLE, "")
    if not Path(python).is_file():
        raise EngineError(
            f"The peers need a Python of their own: set {_PYTHON_VARIABLE} to one that has "
            f"{choice.program} installed, or pass --peers '' to go without."
        )
    return python


def _environment(choice: Choice) -> dict[str, str]:
    # Neither the folder of the script nor ours may shadow what a peer imports.
    shared = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    ours = {"PYTHONPATH": str(_ROOT)} if choice.program == OURS else {}
    return {**shared, "PYTHONSAFEPATH": "1", **ours}
