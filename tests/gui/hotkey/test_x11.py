"""Hotkeys on a real X server: in whatever program, with whatever locks, and never by force."""

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux"):
    pytest.skip("X11 is Linux's", allow_module_level=True)

from ppocr_desktop.gui.hotkey import Hotkeys, Problem, ProblemKind, xlib
from ppocr_desktop.gui.hotkey.hotkeys import combination as keys
from ppocr_desktop.gui.hotkey.x11 import X11Backend
from tests.e2e import screen
from tests.e2e.hand import Hand

pytestmark = pytest.mark.usefixtures("qapp")


OTHER_PROGRAM = """
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


@pytest.fixture(scope="module")
def hand() -> Iterator[Hand]:
    screen.need("Xvfb", "openbox", "xdotool")
    with screen.started(800, 600) as variables:
        yield Hand(variables)


@pytest.fixture(autouse=True)
def on_display(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", hand.variables["DISPLAY"])


@pytest.fixture
def backend() -> Iterator[X11Backend]:
    result = X11Backend()
    yield result
    result.close()


@pytest.mark.parametrize(
    ("text", "pressed"),
    [
        ("Ctrl+Shift+O", "ctrl+shift+o"),
        ("F9", "F9"),
        ("Ctrl+Alt+Print", "ctrl+alt+Print"),
        ("Meta+Shift+T", "super+shift+t"),
        ("Ctrl+?", "ctrl+question"),
        ("Ctrl+Alt+,", "ctrl+alt+comma"),
    ],
)
def test_comes_while_another_program_has_the_focus(
    qtbot: QtBot, backend: X11Backend, hand: Hand, text: str, pressed: str
) -> None:
    assert backend.grab("capture", keys(text)) is None
    with screen.running([sys.executable, "-c", OTHER_PROGRAM], hand.variables) as other:
        assert other.stdout
        assert other.stdout.readline() == "focus\n"
        with qtbot.waitSignal(backend.pressed) as told:
            hand.press(pressed)
        assert told.args == ["capture"]
        hand.press("z")
        lines = iter(other.stdout.readline, f"key {Qt.Key.Key_Z.value}\n")
        # Keys that only go with others do arrive; the hotkey itself does not.
        assert f"key {keys(text).key().value}\n" not in list(lines)


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_comes_with_locks_on(qtbot: QtBot, backend: X11Backend, lock: str) -> None:
    backend.grab("capture", keys("Ctrl+Shift+O"))
    command = ["xdotool", "key", lock, "keydown", "ctrl", "keydown", "shift", "key", "o",
               "keyup", "shift", "keyup", "ctrl", "key", lock]  # fmt: skip
    with qtbot.waitSignal(backend.pressed):
        subprocess.run(command, check=True)


def test_held_down_comes_once(qtbot: QtBot, backend: X11Backend) -> None:
    backend.grab("capture", keys("F9"))
    backend.grab("end", keys("F10"))
    came: list[str] = []
    backend.pressed.connect(came.append)
    command = ["xdotool", "keydown", "F9", "keydown", "F9", "keydown", "F9", "keyup", "F9"]
    with qtbot.waitSignal(backend.pressed, check_params_cb=lambda name: name == "end"):
        subprocess.run([*command, "key", "F10"], check=True)
    assert came == ["capture", "end"]


def test_keys_of_another_program_are_not_taken(backend: X11Backend) -> None:
    other = X11Backend()
    assert other.grab("theirs", keys("Ctrl+Shift+O")) is None
    assert backend.grab("capture", keys("Ctrl+Shift+O")) == Problem(ProblemKind.TAKEN)
    other.close()


def test_keys_taken_with_one_lock_only_are_taken(backend: X11Backend) -> None:
    other = xlib.Connection()
    code, _ = other.find_key(ord("o"))
    assert other.grab(code, [xlib.CONTROL_MASK | xlib.LOCK_MASK])
    assert backend.grab("capture", keys("Ctrl+O")) == Problem(ProblemKind.TAKEN)
    # Nothing of a grab that failed is kept.
    assert other.grab(code, [xlib.CONTROL_MASK])
    other.close()


def test_released_keys_are_free_again(backend: X11Backend) -> None:
    backend.grab("capture", keys("F9"))
    backend.release("capture")
    other = X11Backend()
    assert other.grab("theirs", keys("F9")) is None
    other.close()


def test_a_key_the_keyboard_lacks_is_told(backend: X11Backend) -> None:
    assert backend.grab("capture", keys("Ctrl+Ж")) == Problem(ProblemKind.ABSENT)


def test_errors_of_others_go_where_they_went_before(backend: X11Backend) -> None:
    library = xlib._library()
    before = library.XSetErrorHandler(None)
    library.XSetErrorHandler(before)
    backend.grab("capture", keys("F9"))
    after = library.XSetErrorHandler(before)
    assert after == before


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="setxkbmap is not installed")
def test_follows_the_letter_to_another_layout(
    qtbot: QtBot, backend: X11Backend, hand: Hand
) -> None:
    backend.grab("capture", keys("Ctrl+Shift+Y"))
    try:
        with qtbot.waitSignal(backend.settled) as settled:
            subprocess.run(["setxkbmap", "de"], check=True)
        assert settled.args == ["capture", None]
        # Where the American keyboard has its Z.
        with qtbot.waitSignal(backend.pressed):
            hand.press("ctrl+shift+y")
    finally:
        subprocess.run(["setxkbmap", "us"], check=True)


def test_a_free_one_is_proposed(qtbot: QtBot, hand: Hand) -> None:
    other = X11Backend()
    other.grab("theirs", keys("Meta+Shift+T"))
    hotkeys = Hotkeys(X11Backend())
    problem = hotkeys.bind("capture", "Meta+Shift+T")
    assert problem == Problem(ProblemKind.TAKEN, "Ctrl+Alt+Shift+T")
    assert hotkeys.bind("capture", problem.proposal) is None
    with qtbot.waitSignal(hotkeys.pressed) as pressed:
        hand.press("ctrl+alt+shift+t")
    assert pressed.args == ["capture"]
    hotkeys.close()
    other.close()


def test_backend_needs_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    with pytest.raises(xlib.ConnectionFailedError, match="the X server cannot be reached"):
        X11Backend()
