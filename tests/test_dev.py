"""The bootstrap script: which Pythons it takes, and what its command line says."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from development.checkout import ROOT
from development.commands import COMMANDS

PARTS = sorted((ROOT / "development").glob("*.py"))


def test_parses_on_old_pythons() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_tells_an_old_python_what_is_needed() -> None:
    script = "import runpy, sys; sys.version_info = (3, 10, 4); runpy.run_path('dev.py')"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == (
        "dev.py: PP-OCR Desktop needs Python 3.11 or newer and this is Python 3.10; install a "
        "newer one and start dev.py with it, as in 'python3.11 dev.py run'.\n"
    )


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.stem)
def test_parts_need_only_the_standard_library(part: Path) -> None:
    names = set()
    for node in ast.walk(ast.parse(part.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(str(node.module).split(".")[0])
    assert names <= {*sys.stdlib_module_names, "development"}


@pytest.mark.parametrize("asked", [[], ["--help"], ["help"]])
def test_help_names_all_commands(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(asked) == 0
    told = capsys.readouterr().out
    assert all(f"dev.py {name} " in told for name in COMMANDS)


def test_unknown_command_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["rnu"]) == 2
    assert capsys.readouterr().err == (
        "dev.py: 'rnu' is not known; choose from run, test, bench, package, translate, lock.\n"
    )


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

    monkeypatch.setitem(COMMANDS, "run", fill)
    assert dev.main(["run"]) == 1
    assert capsys.readouterr().err == ("dev.py: .venv/x cannot be used: No space left on device.\n")


def test_stop_is_told_and_coded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(COMMANDS, "run", stop)
    assert dev.main(["run"]) == 130
    assert capsys.readouterr().err == "dev.py: stopped.\n"


def test_translations_take_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["translate", "de"]) == 1
    assert capsys.readouterr().err == "dev.py: 'translate' takes no arguments.\n"
