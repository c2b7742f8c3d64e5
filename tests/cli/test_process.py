"""The command line as a process: how it starts, what it writes, how it stops."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ppocr_desktop.errors import ExitCode
from tests.cli.doubles import SCRIPT, draw

ROOT = Path(__file__).parents[2]
SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
HEAVY = {"PIL", "PySide6", "cv2", "numpy", "onnxruntime", "pypdfium2"}

LOADED = """\
import json, sys
from ppocr_desktop.__main__ import main
code = main()
sys.stderr.write(json.dumps([code, sorted(name for name in sys.modules if "." not in name)]))
"""


def start(script: str, *arguments: str, **environment: str) -> "subprocess.Popen[bytes]":
    with heeding_signals():
        return subprocess.Popen(
            [sys.executable, "-c", script, *arguments],
            cwd=ROOT,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


@contextmanager
def heeding_signals() -> Iterator[None]:
    """What is started meanwhile heeds all signals, whoever has the tests ignore some.

    Shells have what runs in the background ignore Ctrl-C, nohup has it ignore SIGHUP; both are
    inherited.
    """
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    ignored = [number for number in numbers if signal.getsignal(number) is signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, signal.SIG_DFL)
    try:
        yield
    finally:
        for number in ignored:
            signal.signal(number, signal.SIG_IGN)


@pytest.fixture
def endless(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A job that has printed its first page and waits in its second."""
    paths = draw(tmp_path / "a.png", 16), draw(tmp_path / "b.png", 13)
    with start(SCRIPT, "ocr", *map(str, paths)) as process:
        assert process.stdout
        process.stdout.readline()
        yield process


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("--help", 0),
        ("ocr --help", 0),
        ("--version", 0),
        ("models where", 0),
        ("completion bash", 0),
        ("ocr a.png --format nonsense", 2),
        ("ocr a.png b.png -o all.json", 2),
    ],
)
def test_starts_without_heavy_libraries(line: str, code: int) -> None:
    with start(LOADED, *line.split()) as process:
        err = process.communicate()[1].decode().splitlines()[-1]
    returned, modules = json.loads(err[err.index("[") :])
    assert returned == code
    assert HEAVY.isdisjoint(modules)


def test_nothing_is_reported_to_anybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # ONNX Runtime keeps quiet by itself where it sees that it is tested.
    for name in ("CI", "GITHUB_ACTIONS", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS"):
        monkeypatch.delenv(name, raising=False)
    homes = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"), str(tmp_path))
    with start(LOADED, "models", "add", str(tmp_path), **homes) as process:
        err = process.communicate()[1].decode()
    assert '"onnxruntime"' in err
    assert list(tmp_path.iterdir()) == []


def test_text_is_utf_8_whatever_the_system_has(tmp_path: Path) -> None:
    path = draw(tmp_path / "書.png")
    with start(SCRIPT, "ocr", str(path), "missing-é.png", PYTHONIOENCODING="ascii") as process:
        out, err = process.communicate()
    assert out.decode("utf-8") == "16 × 8 像素\n"
    assert "missing-é.png" in err.decode("utf-8")


def test_a_reader_that_leaves_ends_the_job_quietly(tmp_path: Path) -> None:
    path = str(draw(tmp_path / "a.png"))
    with start(SCRIPT, "ocr", *[path] * 200) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == ExitCode.OK


def test_a_reader_of_the_help_that_leaves_is_fine() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "ppocr_desktop", "--help"],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (ExitCode.OK, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_behind_standard_output_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, "ocr", str(draw(tmp_path / "a.png"))],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == ExitCode.SOME_FAILED
    assert done.stderr.startswith(b"ppocr-desktop: Standard output cannot be written: ")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal to send")
def test_ctrl_c_stops_quietly_with_what_is_finished(endless: "subprocess.Popen[bytes]") -> None:
    endless.send_signal(signal.SIGINT)
    assert endless.wait(30) == ExitCode.STOPPED
    out, err = endless.communicate()
    assert (out, err) == (b"", b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal to send")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_to_end_leaves_no_temporary_files(name: str, tmp_path: Path) -> None:
    paths = draw(tmp_path / "a.png", 16), draw(tmp_path / "b.png", 13)
    spool = tmp_path / "temporary"
    spool.mkdir()
    with start(SCRIPT, "ocr", *map(str, paths), TMPDIR=str(spool)) as process:
        assert process.stdout
        process.stdout.readline()
        assert list(spool.iterdir())
        process.send_signal(signal.Signals[name])
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (-signal.Signals[name], b"", b"")
    assert list(spool.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows does not remove a folder in use")
def test_a_folder_that_is_gone_from_under_it_is_told(tmp_path: Path) -> None:
    path, folder = draw(tmp_path / "a.png"), tmp_path / "gone"
    folder.mkdir()
    leave = "import os, sys; sys.path.insert(0, os.getcwd()); os.chdir({0!r}); os.rmdir({0!r})\n"
    script = leave.format(str(folder)) + SCRIPT
    with start(script, "ocr", str(path), "-o", "a.txt") as process:
        _, err = process.communicate()
    assert process.returncode == ExitCode.SOME_FAILED
    assert err.decode() == (
        "ppocr-desktop: The folder that you are in is not there any more; change to another one.\n"
    )


def test_standard_input_is_read(tmp_path: Path) -> None:
    data = draw(tmp_path / "a.png").read_bytes()
    with start(SCRIPT, "ocr", "-") as process:
        out, err = process.communicate(data)
    assert (out.decode(), err) == ("16 × 8 像素\n", b"")


def test_an_empty_standard_input_is_told() -> None:
    with start(SCRIPT, "ocr", "-") as process:
        _, err = process.communicate(b"")
    assert process.returncode == ExitCode.SOME_FAILED
    assert err.startswith(b"ppocr-desktop: Standard input is empty")
