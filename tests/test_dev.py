"""The bootstrap script: set-up steps with fake tools, and the files that it installs from."""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev

REQUIREMENTS = dev.ROOT / "packaging" / "requirements"
LISTS = ("runtime", "dev", "peers", "lock", "package")


class Pip:
    """A double of every program that dev.py starts in the background."""

    def __init__(self) -> None:
        self.installed: list[str] = []
        self.made = 0
        self.code = 0
        self.lines: list[str] = []

    def follow(self, command: list[str], **_: object) -> tuple[int, list[str]]:
        if command[1:3] == ["-m", "venv"]:
            self.made += 1
            scripts = Path(command[-1], "Scripts" if os.name == "nt" else "bin")
            scripts.mkdir(parents=True)
            (scripts / ("python.exe" if os.name == "nt" else "python")).touch()
            home = f"home = {Path(sys.executable).parent}\n"
            Path(command[-1], "pyvenv.cfg").write_text(home, encoding="utf-8")
            return 0, []
        self.installed.append(Path(command[-1]).stem)
        return self.code, self.lines


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    double = Pip()
    monkeypatch.setattr(dev, "follow", double.follow)
    return double


@pytest.fixture
def environment(tmp_path: Path) -> dev.Environment:
    return dev.Environment(tmp_path / ".venv")


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts a shell script on an otherwise empty PATH."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in ("env", "sh"):
        (folder / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))

    def add(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)

    return add


on_posix = pytest.mark.skipif(os.name == "nt", reason="runs shell scripts")


# Python itself


def test_parses_on_old_pythons() -> None:
    ast.parse((dev.ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_tells_an_old_python_what_is_needed() -> None:
    script = "import runpy, sys; sys.version_info = (3, 10, 4); runpy.run_path('dev.py')"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=dev.ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == (
        "dev.py: PP-OCR Desktop needs Python 3.11 or newer and this is Python 3.10; install a "
        "newer one and start dev.py with it, as in 'python3.11 dev.py run'.\n"
    )


# The command line


@pytest.mark.parametrize("asked", [[], ["--help"], ["help"]])
def test_help_names_all_commands(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(asked) == 0
    told = capsys.readouterr().out
    assert all(f"dev.py {name} " in told for name in dev.COMMANDS)


def test_unknown_command_shows_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["rnu"]) == 2
    assert "dev.py run" in capsys.readouterr().err


def test_bench_without_a_name_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["bench", "nothing-like-it"]) == 1
    assert capsys.readouterr().err == (
        "dev.py: name a benchmark: "
        "accuracy, capture, growth, layout, pdf, profile, slim, speed, watch, window.\n"
    )


def test_full_disk_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fill(_: list[str]) -> int:
        raise OSError(28, "No space left on device", ".venv/x")

    monkeypatch.setitem(dev.COMMANDS, "run", fill)
    assert dev.main(["run"]) == 1
    assert capsys.readouterr().err == ("dev.py: .venv/x cannot be used: No space left on device.\n")


def test_stop_is_told_and_coded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(dev.COMMANDS, "run", stop)
    assert dev.main(["run"]) == 130
    assert capsys.readouterr().err == "dev.py: stopped.\n"


def test_program_takes_over_with_its_folder_variables_and_code(tmp_path: Path) -> None:
    program = "import os, sys; print(os.getcwd(), os.environ['PYTHONPATH']); sys.exit(7)"
    call = f"dev.hand_over([sys.executable, '-c', {program!r}], dev.with_checkout())"
    done = subprocess.run(
        [sys.executable, "-c", f"import dev, sys; sys.exit({call})"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(dev.ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 7
    assert done.stdout.split(" ", 1)[0] == str(tmp_path)
    assert done.stdout.split(" ", 1)[1].startswith(str(dev.ROOT))


# Installers


def test_environment_of_installers_is_made_anew_when_its_list_changes(
    environment: dev.Environment, pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide_only("package")
    environment.provide_only("package")
    assert pip.made == 1
    monkeypatch.setattr(dev, "digest", lambda path: f"another {path}")
    environment.provide_only("package")
    assert pip.made == 2


# Translations


def test_translations_take_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["translate", "de"]) == 1
    assert capsys.readouterr().err == "dev.py: 'translate' takes no arguments.\n"


@on_posix
def test_failed_translation_tool_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "pyside6-lrelease"
    broken.write_text("#!/bin/sh\necho 'Error: a.ts is no XML'\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    with pytest.raises(dev.SetupError, match=r"^lrelease failed; the lines above tell why\.$"):
        dev.compile_words(tmp_path / "python", tmp_path)
    assert capsys.readouterr().err == "Error: a.ts is no XML\n"


# Environments


def test_second_call_installs_nothing(pip: Pip, environment: dev.Environment) -> None:
    environment.provide("runtime")
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime"])


def test_development_tools_come_on_top(pip: Pip, environment: dev.Environment) -> None:
    environment.provide("runtime")
    environment.provide("runtime", "dev")
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime", "dev"])


def test_changed_list_is_installed(
    pip: Pip, environment: dev.Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide("runtime")
    monkeypatch.setattr(dev, "digest", lambda _: "another")
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime", "runtime"])


def test_failed_installation_is_begun_anew(pip: Pip, environment: dev.Environment) -> None:
    pip.code = 1
    with pytest.raises(dev.SetupError):
        environment.provide("runtime")
    pip.code = 0
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (2, ["runtime", "runtime"])


def test_moved_checkout_is_set_up_anew(pip: Pip, environment: dev.Environment) -> None:
    environment.provide("runtime")
    moved = dev.Environment(environment.folder.rename(environment.folder.with_name("moved")))
    moved.provide("runtime")
    assert pip.made == 2


def test_lost_python_is_replaced(pip: Pip, environment: dev.Environment) -> None:
    environment.provide("runtime")
    environment.python.unlink()
    environment.provide("runtime")
    assert pip.made == 2


def test_another_python_gets_another_environment(
    pip: Pip, environment: dev.Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide("runtime")
    monkeypatch.setattr(dev, "PYTHON", "3.99")
    environment.provide("runtime")
    assert pip.made == 2


@on_posix
def test_missing_ensurepip_names_the_package(
    environment: dev.Environment, tool: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    tool("apt-get", "exit 100")
    with pytest.raises(dev.SetupError) as caught:
        environment.provide("runtime")
    assert str(caught.value) == (
        "this Python cannot make environments because its ensurepip is missing; on Debian or "
        f"Ubuntu run 'sudo apt-get install python{dev.PYTHON}-venv', then try again."
    )


# pip's troubles


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (
            """WARNING: Retrying after connection broken by 'NewConnectionError(...)'
            ERROR: No matching distribution found for numpy==2.4.6""",
            "the package index cannot be reached; check the network connection, then try again",
        ),
        ("ERROR: Could not install: [Errno 28] No space left on device", "the disk is full"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "a package arrived that is not the one the locked list names",
        ),
        ("ERROR: Something else broke.\nnoise", "Something else broke"),
        ("Killed", "Killed"),
        ("", "pip gave no reason"),
    ],
)
def test_pip_trouble_is_one_gist(printed: str, told: str) -> None:
    assert dev.pip_trouble(printed.splitlines()) == told


def test_missing_wheel_names_package_and_system() -> None:
    told = dev.pip_trouble(["ERROR: No matching distribution found for onnxruntime==1.31.1"])
    assert told.startswith(f"no ready-made onnxruntime==1.31.1 exists for Python {dev.PYTHON} on ")


def test_failed_installation_is_one_sentence(pip: Pip, environment: dev.Environment) -> None:
    pip.code, pip.lines = 1, ["ERROR: No space left on device"]
    with pytest.raises(
        dev.SetupError, match=r"^the packages cannot be installed: the disk is full\.$"
    ):
        environment.provide("runtime")


# Models


@pytest.fixture
def models(environment: dev.Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for models and a program that fetches one and counts its calls."""
    folder = tmp_path / "models"
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(folder))
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text(
        '#!/bin/sh\nmkdir -p "$PPOCR_DESKTOP_MODELS"\necho "$@" > "$PPOCR_DESKTOP_MODELS/a.onnx"\n'
        f'echo x >> "{tmp_path}/calls"\n',
        encoding="utf-8",
    )
    environment.python.chmod(0o755)
    return folder


def calls(models: Path) -> int:
    return len((models.parent / "calls").read_text(encoding="utf-8").split())


@on_posix
def test_models_are_fetched_once(models: Path, environment: dev.Environment) -> None:
    dev.fetch_models(environment)
    dev.fetch_models(environment)
    assert calls(models) == 1
    assert (models / "a.onnx").read_text(encoding="utf-8") == "-P -m ppocr_desktop models fetch\n"


@on_posix
@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"half")])
def test_missing_or_cut_model_is_fetched_again(
    models: Path, environment: dev.Environment, harm: Callable[[Path], object]
) -> None:
    dev.fetch_models(environment)
    harm(models / "a.onnx")
    dev.fetch_models(environment)
    assert calls(models) == 2


@on_posix
def test_failed_fetch_ends_with_its_exit_code(models: Path, environment: dev.Environment) -> None:
    environment.python.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        dev.fetch_models(environment)
    assert caught.value.code == 3
    assert not models.exists()


# System libraries


@on_posix
def test_present_libraries_need_no_apt(
    tool: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    names = re.findall(r"^[a-z].*$", (dev.ROOT / dev.SYSTEM_LIBRARIES).read_text(), re.MULTILINE)
    shown = "\n".join(f"installed, {name}t64, other (= 1), {name} (= 2)" for name in names)
    tool("dpkg-query", f"echo '{shown}'")
    tool("apt-get", "exit 1")
    dev.provide_system_libraries()
    assert capsys.readouterr().err == ""


@on_posix
def test_missing_libraries_are_installed_as_root(
    tool: Callable[[str, str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    tool("dpkg-query", "echo 'installed, libgl1, '; echo 'not-installed, libegl1, '")
    tool("apt-get", f'echo "$@" >> {tmp_path}/asked')
    dev.provide_system_libraries()
    update, install = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert update == "update"
    assert "libegl1" in install.split()
    assert "libgl1" not in install.split()


@on_posix
def test_skipped_libraries_are_named(
    tool: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    tool("dpkg-query", "true")
    tool("apt-get", "true")
    tool("sudo", "exit 1")
    dev.provide_system_libraries()
    told = capsys.readouterr().err
    assert told.startswith("Skipped, as it needs root: apt-get install ")
    assert " libdbus-1-3 libegl1 " in told
    assert told.count("\n") == 1


# Locked lists


@pytest.mark.parametrize("name", LISTS)
def test_every_locked_package_has_a_hash(name: str) -> None:
    blocks = re.split(r"^(?=\w)", (REQUIREMENTS / f"{name}.txt").read_text(), flags=re.MULTILINE)
    assert len(blocks) > 1
    assert all(re.match(r"[\w-]+==\S.*\\\n    --hash=sha256:\w{64}", block) for block in blocks[1:])


@pytest.mark.parametrize("name", LISTS)
def test_locked_lists_name_no_index(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"^-|://", text, re.MULTILINE)


def test_development_list_holds_the_runtime_one() -> None:
    runtime, development = (
        set(re.findall(r"^\w.*==\S+", (REQUIREMENTS / f"{name}.txt").read_text(), re.MULTILINE))
        for name in ("runtime", "dev")
    )
    assert runtime <= development


def test_installers_are_made_from_the_runtime_list_with_another_opencv() -> None:
    runtime, package = (
        set(re.findall(r"^\w.*==\S+", (REQUIREMENTS / f"{name}.txt").read_text(), re.MULTILINE))
        for name in ("runtime", "package")
    )
    assert {name.partition("==")[0] for name in runtime - package} == {dev.OPENCV}


def test_stamp_is_never_half_written(tmp_path: Path) -> None:
    stamp = tmp_path / "stamp.json"
    dev.write(stamp, {"a": 1})
    assert json.loads(stamp.read_text(encoding="utf-8")) == {"a": 1}
    stamp.write_text('{"a"', encoding="utf-8")
    assert dev.read(stamp) == {}
