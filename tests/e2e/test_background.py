"""The whole program with and without its window: second starts, hotkeys, tray, and its end."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e import screen
from tests.e2e.hand import Hand, wait

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample.png"
LIMIT_S = 120

Start = Callable[..., "subprocess.Popen[bytes]"]

pytestmark = pytest.mark.skipif(
    not (screen.is_there() and shutil.which("xdotool") and shutil.which("xclip")),
    reason="there is no X server for tests here",
)


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    with screen.started(1000, 700) as variables:
        yield variables


@pytest.fixture
def runtime() -> Iterator[str]:
    """Not pytest's own folder, whose path is too long for a socket."""
    with tempfile.TemporaryDirectory() as folder:
        yield folder


@pytest.fixture
def world(display: dict[str, str], runtime: str, tmp_path: Path) -> dict[str, str]:
    """Nothing is shared with any other program of this kind."""
    own = {
        "XDG_RUNTIME_DIR": runtime,
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PPOCR_DESKTOP_SETTINGS": str(tmp_path / "settings.ini"),
        "PPOCR_DESKTOP_STATE": str(tmp_path / "state"),
    }
    # Without any address a bus would be started for all programs on the display to share.
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/no-bus"}
    return display | own | no_bus


@pytest.fixture
def start(world: dict[str, str]) -> Iterator[Start]:
    """Starts the program; what is still there in the end is ended."""
    started: list[subprocess.Popen[bytes]] = []

    def run(*words: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "ppocr_desktop", *words]
        started.append(subprocess.Popen(command, cwd=ROOT, env=world))
        return started[-1]

    yield run
    for process in started:
        process.send_signal(signal.SIGTERM)
    try:
        for process in started:
            process.wait(LIMIT_S)
    finally:
        for process in started:
            process.kill()
            process.wait()


@pytest.fixture
def hand(world: dict[str, str]) -> Hand:
    return Hand(world)


def is_listening(world: dict[str, str]) -> bool:
    folder = Path(world["XDG_RUNTIME_DIR"], "ppocr-desktop")
    return folder.is_dir() and any(path.is_socket() for path in folder.iterdir())


def has_the_keys(hand: Hand) -> Callable[[], bool]:
    """Whether the window is the active one: that it can be seen does not mean that yet."""
    return lambda: "PP-OCR Desktop" in hand.title()


def has_ended(process: "subprocess.Popen[bytes]") -> Callable[[], bool]:
    return lambda: process.poll() is not None


def test_a_second_start_opens_files_in_the_window(start: Start, hand: Hand) -> None:
    first = start()
    wait("a window", lambda: hand.windows("PP-OCR Desktop"))
    assert start(str(SAMPLE)).wait(LIMIT_S) == 0
    wait("the file", lambda: hand.windows("sample.png — PP-OCR Desktop"))
    assert first.poll() is None


def test_a_window_of_its_own_is_shown_on_wish(start: Start, hand: Hand) -> None:
    start()
    wait("a window", lambda: hand.windows("PP-OCR Desktop"))
    start("--new-window")
    wait("another one", lambda: len(hand.windows("PP-OCR Desktop")) == 2)


def test_program_that_crashed_is_followed_by_another(
    start: Start, world: dict[str, str], hand: Hand
) -> None:
    first = start("--tray")
    wait("a server", lambda: is_listening(world))
    first.kill()
    first.wait()
    start()
    wait("a window", lambda: hand.windows("PP-OCR Desktop"))


def test_closing_the_window_ends_the_program(start: Start, hand: Hand) -> None:
    process = start()
    wait("a window", has_the_keys(hand))
    hand.press("alt+F4")
    wait("the end", has_ended(process))
    assert process.returncode == 0


def test_the_hotkey_reads_the_screen_without_a_window(
    start: Start, hand: Hand, world: dict[str, str]
) -> None:
    process = start("--tray")
    wait("a server", lambda: is_listening(world))
    # Who answers another start has its hotkeys already.
    assert start("--tray").wait(LIMIT_S) == 0
    before = hand.look().tobytes()
    hand.press("super+shift+t")
    wait("the overlay", lambda: hand.look().tobytes() != before)

    def is_gone() -> bool:
        # The first time it may not have the keys yet.
        hand.press("Escape")
        return hand.look().tobytes() == before

    wait("the screen as it was", is_gone)
    assert process.poll() is None


def test_a_program_for_one_capture_stays_as_long_as_its_text_is_needed(
    start: Start, hand: Hand, world: dict[str, str]
) -> None:
    with SAMPLE.open("rb") as picture:
        command = ["xclip", "-selection", "clipboard", "-target", "image/png"]
        subprocess.run(command, env=world, stdin=picture, check=True)
    # A panel would stay until it is closed, or for a while.
    Path(world["PPOCR_DESKTOP_SETTINGS"]).write_text("[capture]\nresult=notification\n", "utf-8")
    process = start("capture", "--clipboard")
    wait("the text", lambda: "Paper Lantern" in hand.copied())
    assert process.poll() is None
    hand.empty_clipboard()
    wait("the end", has_ended(process))
    assert process.returncode == 0


@pytest.mark.skipif(not shutil.which("tint2"), reason="tint2 is not installed")
def test_with_a_tray_the_window_only_hides(
    start: Start,
    hand: Hand,
    world: dict[str, str],
    tmp_path: Path,
) -> None:
    panel = tmp_path / "tint2rc"
    panel.write_text("panel_items = S\npanel_size = 200 40\nsystray_padding = 0 0 0\n", "utf-8")
    with screen.running(["tint2", "-c", str(panel)], world):
        wait("a panel", lambda: hand.windows("tint2"))
        settings = Path(world["PPOCR_DESKTOP_SETTINGS"])
        settings.write_text("[background]\nclose_to_tray=true\n", "utf-8")
        process = start()
        wait("a window", has_the_keys(hand))
        hand.press("alt+F4")
        wait("no window", lambda: not hand.windows("PP-OCR Desktop"))
        assert process.poll() is None
        assert start().wait(LIMIT_S) == 0
        wait("the window again", has_the_keys(hand))
        hand.press("ctrl+q")
        wait("the end", has_ended(process))


def test_a_signal_ends_it_in_the_tray(start: Start, world: dict[str, str]) -> None:
    process = start("--tray")
    wait("a server", lambda: is_listening(world))
    process.send_signal(signal.SIGTERM)
    wait("the end", has_ended(process))
    assert process.returncode == 0
    assert not is_listening(world)
    assert os.listdir(world["XDG_RUNTIME_DIR"])  # noqa: PTH208 - the lock's folder stays
