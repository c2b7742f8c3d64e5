"""Reading off real screens: another program is shown, xdotool drags, xclip reads the text."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from ppocr_desktop.errors import AppError
from ppocr_desktop.recognition import catalog, store
from tests.e2e import screen

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PATIENCE_S = 20
LEFT_TEXT, RIGHT_TEXT = "Harbour lights", "Seven candles"

POSTERS = f"""
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
labels = []
for text, x in (("{LEFT_TEXT}", 100), ("{RIGHT_TEXT}", 1400)):
    label = QLabel(text)
    label.setFont(QFont("DejaVu Sans", 22))
    label.setStyleSheet("background: white; color: black; padding: 20px")
    label.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    label.setGeometry(x, 100, 400, 120)
    label.show()
    labels.append(label)
print("shown", flush=True)
app.exec()
"""


class Desk:
    """The program under test and a hand on the mouse and the keys."""

    def __init__(self, display: str, process: "subprocess.Popen[str]") -> None:
        self.display = display
        self._process = process
        self._events: queue.Queue[list] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.screens = self.wait("ready")

    def forget(self) -> None:
        """Close what the last test has left open."""
        self._write({"close_panel": True})
        self.wait("forgotten")

    def ask(self, mode: str, **words: object) -> None:
        request = {"mode": mode, "rectangle": None, "delay_s": 0} | words
        self._write(request)

    def show_own_window(self, *place: int) -> None:
        self._write({"own_window": place})

    def hide_own_window(self) -> None:
        self._write({"own_window": ()})

    def wait(self, name: str, accept: Callable[[list], bool] = lambda _: True) -> list:
        """What came with the next event of this name."""
        passed: list[tuple] = []
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                event, *given = self._events.get(timeout=max(end - time.monotonic(), 0))
            except queue.Empty:
                raise AssertionError(f"no {name}, only {passed}") from None
            if event == name and accept(given):
                return given
            passed.append((event, *given))

    def wait_for_overlays(self, number: int) -> None:
        self.wait("seen", lambda given: given[0] == number)

    def do(self, *words: object) -> None:
        self._run("xdotool", *map(str, words))

    def drag(self, left: int, top: int, right: int, bottom: int) -> None:
        self.do("mousemove", left, top, "mousedown", 1)
        self.do("mousemove", (left + right) // 2, (top + bottom) // 2)
        self.do("mousemove", right, bottom, "mouseup", 1)

    def clipboard(self) -> str:
        return self._run("xclip", "-out", "-selection", "clipboard")

    def quit(self) -> None:
        self._write({"quit": True})
        assert self._process.wait(10) == 0

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._events.put(json.loads(line))

    def _write(self, words: dict[str, object]) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()

    def _run(self, *command: str) -> str:
        environment = os.environ | {"DISPLAY": self.display}
        return subprocess.run(
            command, env=environment, check=True, text=True, capture_output=True, timeout=10
        ).stdout


@contextmanager
def running_desk(display: str, folder: Path, **environment: str) -> Iterator[Desk]:
    variables = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        "PPOCR_DESKTOP_SETTINGS": str(folder / "settings.ini"),
        "PPOCR_DESKTOP_STATE": str(folder / "state"),
        **environment,
    }
    variables.pop("WAYLAND_DISPLAY", None)
    (folder / "settings.ini").write_text("[recognition]\nmodel=tiny\n", encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(HERE / "desk.py")],
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            desk = Desk(display, process)
            yield desk
            desk.quit()
        finally:
            process.kill()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """Two monitors side by side, with a poster on each."""
    screen.need("Xvfb", "openbox", "xdotool", "xclip", "xrandr")
    try:
        store.require(catalog.load_default().system("tiny"))
    except AppError as error:
        pytest.skip(str(error))
    with ExitStack() as stack:
        variables = stack.enter_context(screen.started(2304, 800))
        name = variables["DISPLAY"]
        for monitor in (
            ("LEFT", "1280/340x800/210+0+0", "screen"),
            ("RIGHT", "1024/270x768/200+1280+0", "none"),
        ):
            command = ["xrandr", "--display", name, "--setmonitor", *monitor]
            subprocess.run(command, check=True, capture_output=True)
        posters = stack.enter_context(screen.running([sys.executable, "-c", POSTERS], variables))
        assert posters.stdout
        assert posters.stdout.readline() == "shown\n"
        yield name


@pytest.fixture(scope="module")
def program(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Screens of different scale factors."""
    folder, factors = tmp_path_factory.mktemp("desk"), "LEFT=1.5;RIGHT=1.25"
    with running_desk(display, folder, QT_SCREEN_SCALE_FACTORS=factors) as made:
        yield made


@pytest.fixture
def desk(program: Desk) -> Desk:
    """The program as other tests have left it, but for what happened since."""
    program.forget()
    return program


def test_what_is_dragged_over_is_on_the_clipboard(desk: Desk) -> None:
    assert [screen[-1] for screen in desk.screens] == [1.5, 1.25]
    desk.ask("region")
    desk.wait_for_overlays(2)
    desk.drag(110, 110, 480, 210)
    assert desk.wait("finished") == [LEFT_TEXT]
    assert desk.clipboard() == LEFT_TEXT
    desk.wait("seen", lambda given: given[:2] == [0, "Copied"])


def test_the_right_pixels_are_read_on_a_second_screen(desk: Desk) -> None:
    desk.do("mousemove", 1300, 500)
    desk.ask("region")
    desk.wait_for_overlays(2)
    desk.drag(1410, 110, 1790, 210)
    assert desk.wait("finished") == [RIGHT_TEXT]
    desk.ask("repeat")
    assert desk.wait("finished") == [RIGHT_TEXT]


def test_a_rectangle_is_given_in_the_pixels_of_the_desktop(desk: Desk) -> None:
    desk.ask("rectangle", rectangle=[1400, 100, 400, 120])
    assert desk.wait("finished") == [RIGHT_TEXT]
    desk.ask("rectangle", rectangle=[50, 50, 1800, 220])
    (text,) = desk.wait("finished")
    assert LEFT_TEXT in text
    assert RIGHT_TEXT in text


def test_a_region_can_be_drawn_with_keys_alone(desk: Desk) -> None:
    desk.do("mousemove", 110, 110)
    desk.ask("region")
    desk.wait_for_overlays(2)
    desk.do("key", *["ctrl+shift+Right"] * 37, *["ctrl+shift+Down"] * 10, "Return")
    assert desk.wait("finished") == [LEFT_TEXT]
    desk.wait("seen", lambda given: given == [0, "Copied", True])
    desk.do("key", "Escape")
    desk.wait("seen", lambda given: given[:2] == [0, ""])


def test_the_screen_is_read_whole_and_our_own_window_is_not_on_it(desk: Desk) -> None:
    desk.show_own_window(30, 250, 400, 200)
    desk.do("mousemove", 600, 700)
    desk.ask("screen")
    (text,) = desk.wait("finished")
    assert LEFT_TEXT in text
    assert "own" not in text
    desk.hide_own_window()


def test_escape_leaves_and_the_hotkey_pressed_twice_repeats(desk: Desk) -> None:
    desk.ask("region")
    desk.wait_for_overlays(2)
    desk.do("key", "Escape")
    desk.wait("canceled")
    desk.wait_for_overlays(0)
    desk.ask("region")
    desk.wait_for_overlays(2)
    desk.drag(110, 110, 480, 210)
    assert desk.wait("finished") == [LEFT_TEXT]
    desk.ask("region")
    desk.wait_for_overlays(2)
    desk.ask("region")
    assert desk.wait("finished") == [LEFT_TEXT]


def test_a_delay_passes_before_the_screens_freeze(desk: Desk) -> None:
    desk.ask("region", delay_s=0.2)
    desk.wait_for_overlays(2)
    desk.do("key", "f")
    (text,) = desk.wait("finished")
    assert LEFT_TEXT in text or RIGHT_TEXT in text


def test_nothing_found_is_said_and_stays(desk: Desk) -> None:
    desk.ask("rectangle", rectangle=[800, 500, 300, 100])
    assert desk.wait("finished") == [""]
    desk.wait("seen", lambda given: given[:2] == [0, "Nothing found"])


def test_the_panel_of_the_last_capture_is_not_in_the_next_picture(desk: Desk) -> None:
    desk.ask("rectangle", rectangle=[100, 100, 400, 24])
    desk.wait("seen", lambda given: given[:2] == [0, "Nothing found"])
    desk.ask("rectangle", rectangle=[100, 100, 400, 120])
    assert desk.wait("finished", lambda given: given != [""]) == [LEFT_TEXT]


def test_a_picture_on_the_clipboard_is_read(desk: Desk, tmp_path: Path) -> None:
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (500, 120), "white")
    font = ImageFont.load_default(40)
    ImageDraw.Draw(picture).text((40, 40), "Paper boats", "black", font)
    picture.save(tmp_path / "boats.png")
    command = ["xclip", "-selection", "clipboard", "-t", "image/png", str(tmp_path / "boats.png")]
    subprocess.run(command, env=os.environ | {"DISPLAY": desk.display}, check=True)
    desk.wait("clipboard", lambda given: given == [True])
    desk.ask("clipboard")
    assert desk.wait("finished") == ["Paper boats"]
