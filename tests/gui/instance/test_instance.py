"""One program for each user and screen: requests find it, whatever happened to those before."""

import json
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

if sys.platform == "win32":
    pytest.skip("looks at sockets", allow_module_level=True)

from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest, Rectangle
from ppocr_desktop.gui.instance import address, handover
from ppocr_desktop.gui.instance.handover import InstanceError
from ppocr_desktop.gui.instance.request import Command, Request
from ppocr_desktop.gui.instance.server import Claim, Server
from ppocr_desktop.lock import Busy

pytestmark = pytest.mark.usefixtures("qapp")

OPEN = Request(Command.OPEN, ("/a/ü.png", "/b c.pdf"), activation="token")
SILENCE = "PP-OCR Desktop is running but does not answer; end that program, then try again."


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Not pytest's own folder, whose path is too long for a socket."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def server() -> Iterator[Server]:
    result = Server(Claim())
    yield result
    result.close()


class Asking(threading.Thread):
    """A second start; its own process is one of the other tests' matter."""

    def __init__(self, request: Request, timeout_s: float = 5) -> None:
        super().__init__()
        self.outcome: object = None
        self._wish = request, timeout_s
        self.start()

    def run(self) -> None:
        try:
            self.outcome = handover.hand_over(*self._wish)
        except InstanceError as error:
            self.outcome = str(error)


def outcome(qtbot: QtBot, request: Request, timeout_s: float = 5) -> object:
    asking = Asking(request, timeout_s)
    qtbot.waitUntil(lambda: not asking.is_alive())
    return asking.outcome


@pytest.mark.parametrize(
    "request_",
    [
        Request(),
        OPEN,
        Request(Command.STAY),
        Request(Command.CAPTURE, capture=CaptureRequest()),
        Request(
            Command.CAPTURE,
            capture=CaptureRequest(CaptureMode.RECTANGLE, Rectangle(-5, 0, 30, 20), 1.5),
        ),
    ],
)
def test_a_request_arrives_as_it_was(qtbot: QtBot, server: Server, request_: Request) -> None:
    with qtbot.waitSignal(server.asked) as asked:
        assert outcome(qtbot, request_) is True
    assert asked.args == [request_]


def test_without_a_program_nothing_is_handed_over() -> None:
    assert handover.hand_over(OPEN) is False


def test_many_requests_arrive(qtbot: QtBot, server: Server) -> None:
    came: list[Request] = []
    server.asked.connect(came.append)
    every = [Asking(Request(Command.OPEN, (f"/{number}",))) for number in range(20)]
    qtbot.waitUntil(lambda: not any(each.is_alive() for each in every))
    assert [each.outcome for each in every] == [True] * 20
    assert {request.paths[0] for request in came} == {f"/{number}" for number in range(20)}


def test_there_is_one_first_instance(server: Server) -> None:
    del server
    with pytest.raises(Busy):
        Claim()


def test_the_next_one_is_first_once_it_has_ended(qtbot: QtBot) -> None:
    Server(Claim()).close()
    server = Server(Claim())
    assert outcome(qtbot, OPEN) is True
    server.close()


def test_the_place_of_one_that_crashed_is_taken_over(qtbot: QtBot) -> None:
    address.make_folder()
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(address.server())
    assert handover.hand_over(OPEN) is False
    server = Server(Claim())
    assert outcome(qtbot, OPEN) is True
    server.close()


def test_program_that_hangs_is_told() -> None:
    address.make_folder()
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(address.server())
        hung.listen()
        with pytest.raises(InstanceError) as raised:
            handover.hand_over(OPEN, 0.1)
    assert str(raised.value) == SILENCE
    assert raised.value.exit_code == 1


def test_program_too_busy_to_take_calls_is_told() -> None:
    address.make_folder()
    with socket.socket(socket.AF_UNIX) as hung, socket.socket(socket.AF_UNIX) as other:
        hung.bind(address.server())
        hung.listen(0)
        other.connect(address.server())
        with pytest.raises(InstanceError, match="does not answer"):
            handover.hand_over(OPEN, 0.1)


def test_program_that_is_just_starting_is_waited_for(qtbot: QtBot) -> None:
    claim = Claim()
    waiting = threading.Thread(target=handover.hand_over_soon, args=(OPEN,))
    waiting.start()
    server = Server(claim)
    qtbot.waitUntil(lambda: not waiting.is_alive())
    server.close()


def test_program_that_never_listens_is_told() -> None:
    with pytest.raises(InstanceError) as raised:
        handover.hand_over_soon(OPEN, 0.05)
    assert str(raised.value) == SILENCE


RECTANGLE = '{{"mode": "{}", "rectangle": {}, "delay_s": {}}}'


@pytest.mark.parametrize(
    ("command", "paths", "capture"),
    [
        ("dance", "[]", "null"),
        ("open", "3", "null"),
        ("open", "[]", RECTANGLE.format("region", "null", "0")),
        ("capture", "[]", "null"),
        ("capture", "[]", RECTANGLE.format("region", "null", "1e999")),
        ("capture", "[]", RECTANGLE.format("region", "null", "-1")),
        ("capture", "[]", RECTANGLE.format("rectangle", "null", "0")),
        ("capture", "[]", RECTANGLE.format("rectangle", "[1, 2, 0, 4]", "0")),
        ("capture", "[]", RECTANGLE.format("rectangle", "[1, 2]", "0")),
    ],
)
def test_what_makes_no_sense_is_no_request(command: str, paths: str, capture: str) -> None:
    line = f'{{"command": "{command}", "paths": {paths}, "capture": {capture}, "activation": ""}}'
    with pytest.raises(ValueError):  # noqa: PT011 - one of several, all that matters
        Request.from_bytes(line.encode())


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b"\xff\n"])
def test_what_is_no_request_is_refused(
    qtbot: QtBot, server: Server, line: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[Request] = []
    server.asked.connect(came.append)
    monkeypatch.setattr(Request, "to_bytes", lambda _: line)
    assert outcome(qtbot, OPEN) == (
        "The PP-OCR Desktop that is running is of another version and does not understand this; "
        "quit it, then try again."
    )
    assert came == []


def test_a_flood_is_cut_off(qtbot: QtBot, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    del server
    monkeypatch.setattr(Request, "to_bytes", lambda _: b"x" * 3_000_000)
    assert outcome(qtbot, OPEN) == SILENCE


# Who meets whom


def test_only_the_user_can_reach_it(server: Server) -> None:
    del server
    path = Path(address.server())
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_without_a_runtime_folder_each_user_has_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert address.folder() == str(tmp_path / "ppocr-desktop-4711")


def test_a_runtime_folder_too_deep_for_sockets_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("x" * 60)))
    monkeypatch.setenv("TMPDIR", "/tmp")
    assert address.folder() == f"/tmp/ppocr-desktop-{os.getuid()}"


@pytest.mark.parametrize("trap", ["open to all", "a link"])
def test_a_folder_that_others_can_write_to_is_not_used(runtime: Path, trap: str) -> None:
    folder = Path(address.folder())
    if trap == "a link":
        (runtime / "elsewhere").mkdir(mode=0o700)
        folder.symlink_to(runtime / "elsewhere")
    else:
        folder.mkdir()
        folder.chmod(0o777)
    assert handover.hand_over(OPEN) is False
    assert not Claim().may_listen


@pytest.mark.parametrize("name", ["DISPLAY", "PPOCR_DESKTOP_STATE"])
def test_screens_and_places_of_state_have_their_own(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(name, "one")
    before = address.server()
    monkeypatch.setenv(name, "other")
    assert address.server() != before


def test_the_request_is_one_line_of_json() -> None:
    values: dict[str, Any] = json.loads(OPEN.to_bytes())
    assert values["paths"] == ["/a/ü.png", "/b c.pdf"]
    assert OPEN.to_bytes().count(b"\n") == 1
