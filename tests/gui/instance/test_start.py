"""What a start of the program does with its words, and how quickly it has handed them over."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

if sys.platform == "win32":
    pytest.skip("looks at sockets", allow_module_level=True)

import resource

from ppocr_desktop import __main__ as program
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest, Rectangle
from ppocr_desktop.gui.instance import handover
from ppocr_desktop.gui.instance.handover import InstanceError
from ppocr_desktop.gui.instance.request import Command, Request
from ppocr_desktop.gui.instance.server import Claim, Server

ROOT = Path(__file__).parents[3]
HEAVY = {"PIL", "PySide6", "asyncio", "cv2", "numpy", "onnxruntime", "pypdfium2", "platformdirs"}
LOADED = """\
import json, sys
from ppocr_desktop.__main__ import main
code = main()
print(json.dumps([code, sorted(name for name in sys.modules if "." not in name)]))
"""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """The requests that a program which is running has been handed."""
    result: list[Request] = []

    def take(request: Request) -> bool:
        result.append(request)
        return True

    monkeypatch.setattr(handover, "hand_over", take)
    return result


def start(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["ppocr-desktop", *words])
    return program.main()


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("", Request()),
        ("--tray", Request(Command.STAY)),
        ("capture", Request(Command.CAPTURE, capture=CaptureRequest())),
        (
            "capture --region 1,2,3,4 --delay 2",
            Request(
                Command.CAPTURE,
                capture=CaptureRequest(CaptureMode.RECTANGLE, Rectangle(1, 2, 3, 4), 2),
            ),
        ),
    ],
)
def test_words_become_a_request(
    monkeypatch: pytest.MonkeyPatch, asked: list[Request], line: str, wanted: Request
) -> None:
    assert start(monkeypatch, *line.split()) == 0
    assert asked == [wanted]


def test_files_are_named_in_full(
    monkeypatch: pytest.MonkeyPatch, asked: list[Request], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").touch()
    assert start(monkeypatch, "a.png", str(tmp_path)) == 0
    assert asked == [Request(Command.OPEN, (str(tmp_path / "a.png"), str(tmp_path)))]


def test_activation_token_of_the_desktop_is_passed_on(
    monkeypatch: pytest.MonkeyPatch, asked: list[Request]
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    start(monkeypatch)
    assert asked == [Request(activation="token")]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_a_mistake_is_told_before_anybody_is_asked(
    monkeypatch: pytest.MonkeyPatch, asked: list[Request], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(monkeypatch, "capture", "--delay", "x") == 2
    assert "--delay: 'x' is not a number of seconds from 0 to 60." in capsys.readouterr().err
    assert asked == []


def test_a_program_that_hangs_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Request) -> bool:
        raise InstanceError("It hangs; end it.")

    monkeypatch.setattr(handover, "hand_over", fail)
    assert start(monkeypatch, "capture") == 1
    assert capsys.readouterr().err == "ppocr-desktop: It hangs; end it.\n"


@pytest.fixture
def server(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    del qtbot
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        result = Server(Claim())
        yield result
        result.close()


def second(*words: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", LOADED, *words], cwd=ROOT, stdout=subprocess.PIPE
    )


def worked_s() -> float:
    """How long processes that were started here and have ended were at work."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("line", ["", "capture --clipboard"])
def test_a_second_start_loads_nothing_heavy_and_ends(
    qtbot: QtBot, server: Server, line: str
) -> None:
    with second(*line.split()) as process:
        with qtbot.waitSignal(server.asked):
            pass
        code, modules = json.loads(process.communicate()[0])
    assert code == 0
    assert HEAVY.isdisjoint(modules)


def test_a_second_start_takes_a_few_times_the_work_of_python_itself(
    qtbot: QtBot, server: Server
) -> None:
    """Python alone works for 15 ms where the limit is 150; machines differ."""

    def measure(*words: str) -> float:
        before_s = worked_s()
        with subprocess.Popen([sys.executable, *words], cwd=ROOT) as process:
            qtbot.waitUntil(lambda: process.poll() is not None)
        return worked_s() - before_s

    del server
    measure("-m", "ppocr_desktop", "capture")  # compiles what is not compiled yet
    bare = min(measure("-c", "pass") for _ in range(3))
    assert min(measure("-m", "ppocr_desktop", "capture") for _ in range(3)) < 8 * bare + 0.05
