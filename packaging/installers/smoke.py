"""Tries a frozen program as people would: reads, shows, copies, exports, and keeps to itself.

All of it happens in a folder with spaces and Hangul in its name, without a network where the system
can give a process none, and is watched for files written elsewhere.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import contents, freezing, project, screen
from installers.project import Flavor

_SAMPLE = project.ROOT / "resources" / "sample.png"
_WORDS = ("The Paper Lantern", "Für Gäste", "雨天借伞")
_JAPANESE = "お茶のおかわり"
"""Read by the models of the full flavor alone."""
_FORMATS = (".txt", ".md", ".json", ".csv", ".xlsx", ".docx", ".html", ".hocr", ".xml", ".pdf")
_LIMIT_S = 180
_WINDOWS = 3
"""So many starts are timed; the best one counts."""


class Trial:
    """A copy of the frozen program and a user who has nothing but it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "프로그램 with spaces"
        self.home = folder / "집"
        self.work = self.home / "문서 of mine"
        self.work.mkdir(parents=True)
        (folder / "run").mkdir(mode=0o700)
        shutil.copytree(freezing.folder(), self.program, symlinks=True, copy_function=_link)
        self.sample = shutil.copy(_SAMPLE, self.work / "견본 sample.png")

    @property
    def variables(self) -> dict[str, str]:
        """As little as a desktop gives its programs."""
        kept = ("PATH", "SYSTEMROOT", "LANG", "WINDIR")
        names = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            **dict.fromkeys(names, str(self.home)),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LC_ALL": "C.UTF-8",
        }

    def console(self) -> str:
        return str(self._file(project.COMMAND))

    def window(self) -> str:
        return str(self._file(project.WINDOW))

    def _file(self, name: str) -> Path:
        return self.program / (f"{name}.exe" if os.name == "nt" else name)

    def run(self, *arguments: str, watched: bool = False) -> str:
        """What the console program prints; ends all if it fails."""
        log = self.folder / "strace.log"
        tracer = _tracer(log) if watched else []
        done = subprocess.run(
            [*_isolated(), *tracer, self.console(), *arguments],
            env=self.variables,
            cwd=self.work,
            capture_output=True,
            encoding="utf-8",
            timeout=_LIMIT_S,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"'{arguments[0]}' failed with {done.returncode}: {done.stderr}")
        if tracer:
            check_trace(log, self.folder)
        return done.stdout


def test() -> None:
    """Raises SystemExit, with what is wrong, unless all is well."""
    with tempfile.TemporaryDirectory(prefix="ppocr 시험 ", ignore_cleanup_errors=True) as folder:
        trial = Trial(Path(folder))
        for check in (_says_its_version, _reads_a_picture, _reads_a_pdf, _writes_all_formats):
            _step(check, trial)
        if sys.platform.startswith("linux"):
            for check in (_opens_soon, _works_in_its_window, _tells_when_home_is_locked):
                _step(check, trial)
        else:
            _step(_stays_open, trial)


def _step(check: Callable[[Trial], str], trial: Trial) -> None:
    name = check.__name__.strip("_").replace("_", " ")
    project.say(f"  {name}: {check(trial)}")


def _says_its_version(trial: Trial) -> str:
    told = trial.run("--version")
    if project.version() not in told:
        raise SystemExit(f"The program takes itself for another version: {told}")
    return told.splitlines()[0]


def _reads_a_picture(trial: Trial) -> str:
    _check_words(trial.run("ocr", str(trial.sample), watched=True))
    return "all words found" + (", wrote nothing elsewhere" if shutil.which("strace") else "")


def _reads_a_pdf(trial: Trial) -> str:
    from PIL import Image

    scan, searchable = trial.work / "스캔.pdf", trial.work / "찾기.pdf"
    with Image.open(trial.sample) as picture:
        picture.convert("RGB").save(scan, resolution=150)
    trial.run("ocr", str(scan), "-o", str(searchable))
    _check_words(_text_of(searchable))
    return "all words found in the searchable copy"


def _writes_all_formats(trial: Trial) -> str:
    for suffix in _FORMATS:
        path = trial.work / f"sample{suffix}"
        trial.run("ocr", str(trial.sample), "-o", str(path), *_fast_model())
        if not path.stat().st_size:
            raise SystemExit(f"{path.name} is empty.")
    return " ".join(_FORMATS)


def _fast_model() -> tuple[str, ...]:
    return ("--model", "tiny") if project.flavor() is Flavor.FULL else ()


def _opens_soon(trial: Trial) -> str:
    """From the start of the process to a window with text on it."""
    taken = sorted(paint_time_s([trial.window()], trial.variables) for _ in range(_WINDOWS))
    return f"{taken[0]:.2f} s, at worst {taken[-1]:.2f} s"


def paint_time_s(command: list[str], variables: dict[str, str]) -> float:
    """Seconds until a program has painted its window; it is ended then."""
    with screen.started() as display:
        eye = screen.Eye(display)
        started = time.monotonic()
        with _running(command, {**variables, **display}):
            return eye.seen_s() - started


def _works_in_its_window(trial: Trial) -> str:
    settings = trial.home / "settings.ini"
    settings.write_text("[General]\nexport_format=pdf\n", encoding="utf-8")
    picture = Path(shutil.copy(_SAMPLE, trial.work / "창 window.png"))
    log = trial.folder / "window.log"
    command = [*_isolated(), *_tracer(log), trial.window(), str(picture)]
    with screen.started() as display:
        variables = {**trial.variables, **display, "PPOCR_DESKTOP_SETTINGS": str(settings)}
        hand = screen.Hand(display)
        with _running(command, variables, trial.folder / "window.txt") as program:
            _until("open", lambda: hand.focus(picture.name))
            _until("copy", lambda: _copy(hand))
            _check_words(hand.copied())
            hand.type("ctrl+e")
            _until("ask how to export", lambda: hand.focus("Export"))
            hand.type("Return")
            exported = picture.with_suffix(".pdf")
            _until("export", exported.exists)
            _check_words(_text_of(exported))
            _until("look for cameras", lambda: _looks_for_cameras(hand, picture.name, log))
            _until("quit", lambda: _quit(hand, picture.name, lambda: _ended(program, log)))
    if log.exists():
        check_trace(log, trial.folder)
    _check_quiet(trial.folder / "window.txt")
    return "read, copied, exported, quit"


def _copy(hand: screen.Hand) -> bool:
    """There is nothing to copy before the page is read."""
    hand.type("ctrl+shift+c")
    time.sleep(0.5)
    return _WORDS[0] in hand.copied()


def _looks_for_cameras(hand: screen.Hand, title: str, log: Path) -> bool:
    """Whether the part of Qt that knows them has come up, as far as it is there and is watched."""
    if project.flavor() is not Flavor.FULL or not log.exists():
        return True
    if hand.focus(title):
        hand.type("F7")
        time.sleep(1)
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return any(contents.CAMERA_PLUGIN in call and _SUCCESS.search(call) for call in calls)


def _quit(hand: screen.Hand, title: str, is_over: Callable[[], bool]) -> bool:
    """While its dialog is there, the window takes no keys."""
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
    end = time.monotonic() + _LIMIT_S
    while not done():
        if time.monotonic() > end:
            raise SystemExit(f"The window did not {what} within {_LIMIT_S} s.")
        time.sleep(0.25)


def _tells_when_home_is_locked(trial: Trial) -> str:
    """A user who may not write at home can read all the same, and is told why models are not kept.

    Root may write anywhere, so it takes another user's place.
    """
    locked = trial.folder / "locked"
    locked.mkdir(mode=0o555)
    outside = _as_nobody(trial)
    if outside is None:
        return "not tried: this user may not become another one"
    variables = {**trial.variables, "HOME": str(locked), "TMPDIR": str(locked)}
    read = _capture([*outside, trial.console(), "ocr", str(trial.sample)], variables)
    _check_words(read.stdout)
    fetch = [*outside, trial.console(), "models", "fetch", "medium"]
    told = _capture(fetch, variables).stderr.strip()
    if "cannot be" not in told or "Traceback" in told:
        raise SystemExit(f"A locked home is told like this: {told}")
    return told.splitlines()[-1]


def _as_nobody(trial: Trial) -> list[str] | None:
    if os.geteuid():
        return []
    if not shutil.which("setpriv"):
        return None
    trial.folder.chmod(0o755)
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def _stays_open(trial: Trial) -> str:
    """What can be seen of a window without looking at the screen."""
    with _running([trial.window()], trial.variables) as program:
        try:
            code = program.wait(10)
        except subprocess.TimeoutExpired:
            return "for 10 s"
    raise SystemExit(f"The window's program ended at once, with {code}.")


def _capture(command: list[str], variables: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*_isolated(), *command],
        env=variables,
        capture_output=True,
        encoding="utf-8",
        timeout=_LIMIT_S,
        check=False,
    )


@contextmanager
def _running(
    command: list[str], variables: dict[str, str], output: Path | None = None
) -> "Iterator[subprocess.Popen[bytes]]":
    path = output or Path(os.devnull)
    with path.open("wb") as file:
        program = subprocess.Popen(
            command, env=variables, stdout=file, stderr=file, start_new_session=True
        )
        try:
            yield program
        finally:
            _end(program)


def _end(program: "subprocess.Popen[bytes]") -> None:
    """What watches a program would leave it running."""
    if program.poll() is not None:
        return
    if os.name != "posix":
        program.kill()
        return
    os.killpg(program.pid, signal.SIGTERM)
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait(10)


def _isolated() -> list[str]:
    """How to start a program that finds no network, not even this machine's own."""
    if not shutil.which("unshare"):
        return []
    options = ["--net"] if os.geteuid() == 0 else ["--map-current-user", "--net"]
    probe = ["unshare", *options, "true"]
    possible = subprocess.run(probe, capture_output=True, check=False).returncode == 0
    return ["unshare", *options] if possible else []


def _tracer(log: Path) -> list[str]:
    if not shutil.which("strace"):
        return []
    calls = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,connect"
    return ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={calls},exit_group", "-o", str(log)]


_WRITES = re.compile(
    r"\b(?:(?:open|openat|creat)\((?=.*(?:O_WRONLY|O_RDWR|O_CREAT|creat\())|"
    r"mkdir(?:at)?\(|rename(?:at2?)?\(|unlink(?:at)?\()"
)
_SUCCESS = re.compile(r"\) = \d+")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_NOWHERE = ("/dev/", "/proc/self/", "/tmp/.X11-unix/")  # noqa: S108 - of the X server


def check_trace(log: Path, allowed: Path) -> None:
    """Raises SystemExit if a traced program wrote elsewhere or asked for a network."""
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if "connect(" in line and "sa_family=AF_INET" in line:
            raise SystemExit(f"The program asked for the network: {line}")
        if _WRITES.search(line) and _SUCCESS.search(line):
            for path in map(_plain, _PATH.findall(line)):
                if path.startswith("/") and not path.startswith((str(allowed), *_NOWHERE)):
                    raise SystemExit(f"The program wrote outside the user's folders: {line}")


def _plain(path: str) -> str:
    """Undo strace's escapes, which are bytes in octal."""
    data = re.sub(rb"\\([0-7]{1,3})", lambda octal: bytes([int(octal[1], 8)]), path.encode())
    return data.decode("utf-8", "replace")


def _check_quiet(output: Path) -> None:
    text = output.read_text(encoding="utf-8", errors="replace")
    if "Traceback" in text or "ModuleNotFoundError" in text:
        raise SystemExit(f"The window's program complained: {text}")


def _check_words(text: str) -> None:
    plain = re.sub(r"\s+", " ", text)
    expected = (*_WORDS, _JAPANESE) if project.flavor() is Flavor.FULL else _WORDS
    for words in expected:
        if words not in plain and words.replace(" ", "") not in plain.replace(" ", ""):
            raise SystemExit(f"'{words}' was not read; this was: {plain[:400]}")


def _text_of(pdf: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _link(source: str, target: str) -> object:
    """Copying hundreds of megabytes would take longer than the trial."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target
