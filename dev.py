#!/usr/bin/env python3
"""Sets up a fresh checkout with nothing but Python, then runs, tests or measures it.

python3 dev.py run [ARGS]         start PP-OCR Desktop with ARGS
python3 dev.py test [ARGS]        check style and types and run the tests; ARGS go to pytest
python3 dev.py bench NAME [ARGS]  measure accuracy, speed, sizes and more; lists them without NAME
python3 dev.py package [STEP...]  make what people download; "package --help" lists the steps
python3 dev.py translate          bring resources/translations/ in step with the interface's words
python3 dev.py lock [ARGS]        renew packaging/requirements/; ARGS go to uv, such as --upgrade
"""

import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Python 3.6 and later get this far: the syntax of this file is that old, the rest need not be.
if sys.version_info < (3, 11):
    sys.exit(
        "dev.py: PP-OCR Desktop needs Python 3.11 or newer and this is Python "
        f"{sys.version_info[0]}.{sys.version_info[1]}; install a newer one and start dev.py "
        "with it, as in 'python3.11 dev.py run'."
    )

ROOT = Path(__file__).resolve().parent
REQUIREMENTS = Path("packaging", "requirements")
SYSTEM_LIBRARIES = Path("packaging", "linux", "system-libraries.txt")
INTERFACE = Path("ppocr_desktop", "gui")
TRANSLATIONS = Path("resources", "translations")
LANGUAGES = ("de", "en", "fr", "ja", "ko", "zh_CN")
OPENCV = "opencv-python-headless"
COMPARING = ("accuracy", "speed")  # benchmarks beside other programs
ALONE = ("capture", "growth", "layout", "pdf", "profile", "slim", "watch", "window")
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"

CHECKS = {
    "Style": ["ruff", "check"],
    "Format": ["ruff", "format", "--check"],
    "Types": ["mypy"],
    "Tests": ["pytest"],
}

LOCKS = {
    "runtime": ["pyproject.toml"],
    "dev": ["pyproject.toml", "--group", "dev"],
    "peers": ["--group", "peers"],
    "lock": ["--group", "lock"],
    # Installers get a slim OpenCV in place of the published one, and Qt's part for the webcam.
    "package": [
        "pyproject.toml",
        *("--extra", "camera", "--group", "package", "--no-emit-package", OPENCV),
    ],
}
"""The locked lists and what uv makes each from; the first holds the others to its versions."""

PIP_TROUBLES = (
    ("No space left on device|not enough space on the disk", "the disk is full"),
    ("DO NOT MATCH THE HASHES", "a package arrived that is not the one the locked list names"),
    (
        r"NewConnectionError|NameResolutionError|Connect(ion)?(Timeout|Reset)|ProxyError|SSLError",
        "the package index cannot be reached; check the network connection, then try again",
    ),
    (
        r"No matching distribution found for (\S+)",
        rf"no ready-made \1 exists for Python {PYTHON} on {platform.system()} {platform.machine()}",
    ),
    (r"ERROR: (.+?)\.?$", r"\1"),
)
"""What pip prints and the gist of it, the most telling first."""


class SetupError(Exception):
    """Something is missing; the text is one sentence saying what and how to mend it."""


def say(line: str) -> None:
    """Tell what happens without mixing into what the program prints."""
    print(line, file=sys.stderr, flush=True)


class Environment:
    """A virtual environment with locked packages; a stamp, written last, tells what is in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        scripts = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = scripts / ("python.exe" if os.name == "nt" else "python")
        self._stamp = folder / "dev-stamp.json"

    def provide(self, *names: str) -> None:
        """Make sure that the locked lists `names` are installed; the last holds all the others."""
        wanted = {name: digest(REQUIREMENTS / f"{name}.txt") for name in names}
        installed = self._installed()
        if installed.items() >= wanted.items():
            return
        if not installed:
            self._make()
        # Without its stamp an interrupted installation is thrown away by the next call.
        self._stamp.unlink(missing_ok=True)
        install(self.python, REQUIREMENTS / f"{names[-1]}.txt")
        write(self._stamp, {"python": PYTHON, "folder": str(self.folder), **wanted})

    def provide_only(self, name: str) -> None:
        """Make sure that the packages of one locked list are installed, and no others."""
        if self._installed().get(name) != digest(REQUIREMENTS / f"{name}.txt"):
            self._stamp.unlink(missing_ok=True)
        self.provide(name)

    def _installed(self) -> dict[str, object]:
        """What the stamp says; nothing if the environment was moved or lost its Python."""
        stamp = read(self._stamp)
        here = stamp.get("python") == PYTHON and stamp.get("folder") == str(self.folder)
        return stamp if here and self._has_python() else {}

    def _has_python(self) -> bool:
        try:
            settings = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return False
        home = re.search(r"^home *= *(.+)$", settings, re.MULTILINE)
        return home is not None and Path(home[1]).is_dir() and self.python.exists()

    def _make(self) -> None:
        if importlib.util.find_spec("ensurepip") is None:
            provide_ensurepip()
        say(f"Making {self.folder.name} with Python {PYTHON}")
        if self.folder.exists():
            shutil.rmtree(self.folder)
        code, lines = follow([sys.executable, "-m", "venv", str(self.folder)])
        if code:
            gist = lines[-1] if lines else "Python gave no reason"
            raise SetupError(f"{self.folder} cannot be made: {gist}")


def install(python: Path, locked: Path) -> None:
    """Install a locked list with pip."""
    say(f"Installing the packages of {locked.as_posix()}")
    # The list is complete, so nothing is resolved, and of wheels only, so nothing is compiled.
    options = ["--no-input", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    pip = [str(python), "-m", "pip", "install", "--progress-bar", "off", *options]
    total = (ROOT / locked).read_text(encoding="utf-8").count("==")
    code, lines = follow([*pip, "-r", str(ROOT / locked)], total=total)
    if code:
        raise SetupError(f"the packages cannot be installed: {pip_trouble(lines)}.")


def pip_trouble(lines: list[str]) -> str:
    """The gist of what pip printed before it gave up."""
    output = "\n".join(lines)
    for pattern, gist in PIP_TROUBLES:
        found = re.search(pattern, output, re.MULTILINE)
        if found:
            return found.expand(gist)
    return lines[-1] if lines else "pip gave no reason"


def follow(command: list[str], *, total: int = 0) -> tuple[int, list[str]]:
    """Run a program to its end, on a terminal with its latest line in view.

    Returns its exit code and all lines that it printed. Of pip's packages `total` are expected.
    """
    lines: list[str] = []
    done = 0
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as program:
        for line in program.stdout or ():
            lines.append(line.rstrip("\r\n"))
            done += line.startswith(("Collecting ", "Processing "))
            if not line.startswith(("WARNING", "Looking in ")):
                status = line.strip().split(" (from ")[0]
                show(f"  {done}/{total} {status}" if total else f"  {status}")
    show("")
    return program.returncode, [line for line in lines if line.strip()]


def show(status: str) -> None:
    """Write over the last line of a terminal; nothing elsewhere."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        print("\r" + status[:width].ljust(width), end="\r", file=sys.stderr, flush=True)


def fetch_models(environment: Environment) -> None:
    """Fetch the default models unless the last fetch left them all in place."""
    chosen = os.environ.get("PPOCR_DESKTOP_MODELS")
    folder = Path(chosen).absolute() if chosen else ROOT / "models" / "fetched"
    stamp = environment.folder / "dev-models.json"
    origin = {"manifest": digest(Path("models", "manifest.toml")), "folder": str(folder)}
    if read(stamp) == {**origin, "files": sizes(folder)}:
        return
    say("Fetching the models")
    command = [str(environment.python), "-P", "-m", "ppocr_desktop", "models", "fetch"]
    code = subprocess.call(command, env=with_checkout(), stdin=subprocess.DEVNULL, stdout=2)
    if code:
        sys.exit(code)
    write(stamp, {**origin, "files": sizes(folder)})


def sizes(folder: Path) -> dict[str, int]:
    """Every file below a folder with its bytes."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}


def provide_ensurepip() -> None:
    """Install the part of Python that Debian and Ubuntu keep in a package of its own."""
    package = f"python{PYTHON}-venv"
    if not apt_install([package]):
        raise SetupError(
            "this Python cannot make environments because its ensurepip is missing; on Debian or "
            f"Ubuntu run 'sudo apt-get install {package}', then try again."
        )


def provide_system_libraries() -> None:
    """Install what the tests need of Debian or Ubuntu, where that is the system and allowed."""
    if not shutil.which("dpkg-query"):
        return
    listed = (ROOT / SYSTEM_LIBRARIES).read_text(encoding="utf-8").splitlines()
    missing = {line for line in listed if line and not line.startswith("#")} - system_packages()
    if missing and not apt_install(sorted(missing)):
        say(f"Skipped, as it needs root: apt-get install {' '.join(sorted(missing))}")


def system_packages() -> set[str]:
    """Installed Debian packages and what they stand in for, as libglib2.0-0t64 for libglib2.0-0."""
    form = "${db:Status-Status}, ${Package}, ${Provides}\n"
    _, lines = follow(["dpkg-query", "--show", "--showformat", form])
    installed = (line.split(", ")[1:] for line in lines if line.startswith("installed, "))
    return {name.split()[0] for names in installed for name in names if name}


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages; False where this is not Debian, not allowed or fails."""
    if not shutil.which("apt-get"):
        return False
    root = os.geteuid() == 0
    if not root and (not shutil.which("sudo") or follow(["sudo", "-n", "true"])[0]):
        return False
    say(f"Installing with apt-get: {' '.join(packages)}")
    apt = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    follow([*apt, "update"])
    code, lines = follow([*apt, "install", "--yes", "--no-install-recommends", *packages])
    for line in lines:
        if line.startswith("E: "):
            say(line)
    return code == 0


def digest(path: Path) -> str:
    """SHA-256 of a file of the checkout in hexadecimal."""
    return hashlib.sha256((ROOT / path).read_bytes()).hexdigest()


def read(stamp: Path) -> dict[str, object]:
    """What a stamp holds; nothing if it is missing or damaged."""
    try:
        return dict(json.loads(stamp.read_text(encoding="utf-8")))
    except (OSError, TypeError, ValueError):
        return {}


def write(stamp: Path, content: dict[str, object]) -> None:
    """Write a stamp whole or not at all."""
    fresh = stamp.with_suffix(".new")
    fresh.write_text(json.dumps(content), encoding="utf-8")
    fresh.replace(stamp)


def with_checkout() -> dict[str, str]:
    """The variables of a program that imports the package from this checkout."""
    paths = (str(ROOT), os.environ.get("PYTHONPATH"))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def hand_over(command: list[str], variables: dict[str, str]) -> int:
    """Let a program take this one's place, with its terminal, working folder and exit code."""
    if os.name != "nt":
        os.execve(command[0], command, variables)
    with subprocess.Popen(command, env=variables) as program:
        while True:
            try:
                return program.wait()
            except KeyboardInterrupt:
                # The program got the Ctrl+C too and ends in its own way.
                continue


def run(arguments: list[str]) -> int:
    """Start the program."""
    environment = Environment(ROOT / ".venv")
    environment.provide("runtime")
    # Who manages models by hand may be unable to fetch any.
    if arguments[:1] != ["models"]:
        fetch_models(environment)
    # -P: a file in the user's folder must not stand in for a module of the same name.
    command = [str(environment.python), "-P", "-m", "ppocr_desktop", *arguments]
    return hand_over(command, with_checkout())


def test(arguments: list[str]) -> int:
    """Check style, types and behavior; 1 if any of it failed."""
    provide_system_libraries()
    environment = Environment(ROOT / ".venv")
    environment.provide("runtime", "dev")
    fetch_models(environment)
    failed = []
    for name, check in CHECKS.items():
        command = [*check, *(arguments if name == "Tests" else [])]
        say(f"{name}: {' '.join(command)}")
        started = [str(environment.python), "-m", *command]
        if subprocess.call(started, cwd=ROOT, env=with_checkout(), stdin=subprocess.DEVNULL):
            failed.append(name)
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run a benchmark, with the programs it compares with at hand."""
    known = sorted((*COMPARING, *ALONE))
    if not arguments or arguments[0] not in known:
        raise SetupError(f"name a benchmark: {', '.join(known)}.")
    name, *rest = arguments
    environment, peers = Environment(ROOT / ".venv"), Environment(ROOT / ".venv-bench")
    environment.provide("runtime")
    if name in COMPARING:
        peers.provide("peers")
    fetch_models(environment)
    script = ROOT / "tests" / "bench" / f"{name}.py"
    variables = {**with_checkout(), "PPOCR_PEERS_PYTHON": str(peers.python)}
    # -P: none of them may stand in for a module of the same name, as "profile" would.
    return hand_over([str(environment.python), "-P", str(script), *rest], variables)


def package(arguments: list[str]) -> int:
    """Make the frozen program and the installers of this system."""
    environment = Environment(ROOT / ".venv-package")
    environment.provide_only("package")
    fetch_models(environment)
    # -P, and no checkout on the path: its packaging/ would stand in for a library of that name.
    command = [str(environment.python), "-P", "-m", "installers", *arguments]
    return hand_over(command, {**os.environ, "PYTHONPATH": str(ROOT / "packaging")})


def translate(arguments: list[str]) -> int:
    """Bring the translations' words in step with the interface's, and compile them."""
    if arguments:
        raise SetupError("'translate' takes no arguments.")
    environment = Environment(ROOT / ".venv")
    environment.provide("runtime")
    collect_words(environment.python, ROOT / TRANSLATIONS)
    compile_words(environment.python, ROOT / TRANSLATIONS)
    return 0


def collect_words(python: Path, folder: Path) -> None:
    """Add what is new in the interface to the .ts files of a folder and drop what is gone."""
    modules = (ROOT / INTERFACE).rglob("*.py")
    sources = sorted(path.relative_to(ROOT).as_posix() for path in modules)
    # Line numbers would change with every edit and help no translator.
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    for language in LANGUAGES:
        # English only tells one line from several.
        extent = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", str(folder / f"ppocr_desktop_{language}.ts")]
        linguist(python, "lupdate", [*sources, *options, *extent, *target])


def compile_words(python: Path, folder: Path) -> None:
    """Write the .qm file, which the program loads, beside each .ts file of a folder."""
    for language in LANGUAGES:
        path = folder / f"ppocr_desktop_{language}"
        linguist(python, "lrelease", [f"{path}.ts", "-qm", f"{path}.qm"])


def linguist(python: Path, tool: str, arguments: list[str]) -> None:
    """Run one of Qt's tools for translators in the checkout."""
    program = python.with_name("pyside6-" + tool + (".exe" if os.name == "nt" else ""))
    done = subprocess.run(
        [str(program), *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    # Both tools only say what they found fault with on lines of this kind.
    warnings = [line for line in done.stdout.splitlines() if "arning" in line or "rror" in line]
    for line in warnings:
        say(line.strip())
    if done.returncode:
        raise SetupError(f"{tool} failed; the lines above tell why.")


def lock(arguments: list[str]) -> int:
    """Renew the locked lists, for all systems and Pythons at once."""
    environment = Environment(ROOT / ".venv-lock")
    environment.provide("lock")
    uv = [str(environment.python), "-m", "uv", "pip", "compile", "--quiet", "--universal"]
    uv += ["--generate-hashes", "--only-binary", ":all:", "--python-version", "3.11"]
    # One version for all Pythons where there is one: everyone reads alike.
    uv += ["--fork-strategy", "fewest", "--custom-compile-command", "python3 dev.py lock"]
    for name, sources in LOCKS.items():
        say(f"Locking {name}")
        path = REQUIREMENTS / f"{name}.txt"
        bounds = [] if name == "runtime" else ["--constraints", str(REQUIREMENTS / "runtime.txt")]
        command = [*uv, *sources, *bounds, "--output-file", str(path), *arguments]
        if subprocess.call(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL):
            raise SetupError(f"{path} cannot be renewed, for the reason above.")
        if re.search(r"^-|://", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE):
            raise SetupError(f"{path} names a package index; undo the change and lock without it.")
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "bench": bench,
    "package": package,
    "translate": translate,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    """Do what the command line asks; returns the exit code."""
    name, *rest = arguments or ["--help"]
    if name not in COMMANDS:
        asked = name in ("-h", "--help", "help")
        print(__doc__, end="", file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return COMMANDS[name](rest)
    except SetupError as error:
        say(f"dev.py: {error}")
    except OSError as error:
        say(f"dev.py: {error.filename or 'a file'} cannot be used: {error.strerror}.")
    except KeyboardInterrupt:
        say("dev.py: stopped.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
