"""What the frozen program has to do in its window."""

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from installers import contents, project, screen
from installers.project import Flavor
from installers.smoke import programs, trace, words
from installers.smoke.trial import SAMPLE, Trial

_WINDOWS = 3
"""So many starts are timed; the best one counts."""


def opens_soon(trial: Trial) -> str:
    """From the start of the process to a window with text on it."""
    taken = sorted(_paint_time_s([trial.window()], trial.variables) for _ in range(_WINDOWS))
    return f"{taken[0]:.2f} s, at worst {taken[-1]:.2f} s"


def _paint_time_s(command: list[str], variables: dict[str, str]) -> float:
    """Seconds until a program has painted its window; it is ended then."""
    with screen.started() as display:
        eye = screen.Eye(display)
        started = time.monotonic()
        with programs.running(command, {**variables, **display}):
            return eye.seen_s() - started


def works_in_its_window(trial: Trial) -> str:
    """Opens a picture, copies, exports, looks for cameras and quits, all with keys."""
    settings = trial.home / "settings.ini"
    settings.write_text("[General]\nexport_format=pdf\n", encoding="utf-8")
    picture = Path(shutil.copy(SAMPLE, trial.work / "창 window.png"))
    log = trial.folder / "window.log"
    command = [*programs.isolated(), *trace.tracer(log), trial.window(), str(picture)]
    with screen.started() as display:
        variables = {**trial.variables, **display, "PPOCR_DESKTOP_SETTINGS": str(settings)}
        hand = screen.Hand(display)
        with programs.running(command, variables, trial.folder / "window.txt") as program:
            _until("open", lambda: hand.focus(picture.name))
            _until("copy", lambda: _copy(hand))
            words.check(hand.copied())
            hand.type("ctrl+e")
            _until("ask how to export", lambda: hand.focus("Export"))
            hand.type("Return")
            exported = picture.with_suffix(".pdf")
            _until("export", exported.exists)
            words.check(words.in_pdf(exported))
            _until("look for cameras", lambda: _looks_for_cameras(hand, picture.name, log))
            _until("quit", lambda: _quit(hand, picture.name, lambda: _ended(program, log)))
    if log.exists():
        trace.check(log, trial.folder)
    _check_quiet(trial.folder / "window.txt")
    return "read, copied, exported, quit"


def _copy(hand: screen.Hand) -> bool:
    """Copy the text and say whether it is on the clipboard; it is not before the page is read."""
    hand.type("ctrl+shift+c")
    time.sleep(0.5)
    return words.WORDS[0] in hand.copied()


def _looks_for_cameras(hand: screen.Hand, title: str, log: Path) -> bool:
    """Open the camera pane, and say whether Qt's camera plugin was loaded.

    True where that is not included, or cannot be seen without strace.
    """
    if project.flavor() is not Flavor.FULL or not log.exists():
        return True
    if hand.focus(title):
        hand.type("F7")
        time.sleep(1)
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return any(contents.CAMERA_PLUGIN in call and trace.SUCCESS.search(call) for call in calls)


def _quit(hand: screen.Hand, title: str, is_over: Callable[[], bool]) -> bool:
    """Ask the window to quit, again if a dialog took the keys; whether it has ended."""
    if hand.focus(title):
        hand.type("ctrl+q")
        time.sleep(1)
    return is_over()


def _ended(program: "subprocess.Popen[bytes]", log: Path) -> bool:
    """Whether it has ended well; strace at times waits for threads long after."""
    code = program.poll()
    traced = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    told = re.findall(r"exit_group\((\d+)", traced)
    if code is None and told:
        code = int(told[-1])
    if code:
        raise SystemExit(f"The window's program ended with {code}.")
    return code is not None


def _until(what: str, done: Callable[[], bool]) -> None:
    end = time.monotonic() + programs.LIMIT_S
    while not done():
        if time.monotonic() > end:
            raise SystemExit(f"The window did not {what} within {programs.LIMIT_S} s.")
        time.sleep(0.25)


def stays_open(trial: Trial) -> str:
    """The window's program runs for ten seconds: all that can be seen without a virtual screen."""
    with programs.running([trial.window()], trial.variables) as program:
        try:
            code = program.wait(10)
        except subprocess.TimeoutExpired:
            return "for 10 s"
    raise SystemExit(f"The window's program ended at once, with {code}.")


def _check_quiet(output: Path) -> None:
    text = output.read_text(encoding="utf-8", errors="replace")
    if "Traceback" in text or "ModuleNotFoundError" in text:
        raise SystemExit(f"The window's program complained: {text}")
