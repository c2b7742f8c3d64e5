import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ppocr_desktop.cli import completion, grammar, shells

WORDS = {"model": ["small", "tiny"], "names": ["small", "tiny", "v6-tiny-detector"]}
PROGRAM = "ppocr-desktop"

QUESTIONS = [
    ("oc", ["ocr"]),
    ("models f", ["fetch"]),
    ("models fetch ti", ["tiny"]),
    ("completion z", ["zsh"]),
    ("ocr --form", ["--format"]),
    ("ocr --format js", ["json"]),
    ("ocr a.png --model ", ["small", "tiny"]),
    ("models list --h", ["--help"]),
]


def script(shell: str) -> str:
    return shells.SCRIPTS[shell](PROGRAM, completion.describe(grammar.build(), WORDS))


@pytest.fixture
def shell(tmp_path: Path) -> Callable[[str, str], list[str]]:
    """Runs lines in a shell; SCRIPT among them is the script for it."""

    def run(name: str, lines: str) -> list[str]:
        program = shutil.which(name)
        if program is None:
            pytest.skip(f"{name} is not installed")
        path = tmp_path / f"completion.{name}"
        path.write_text(script(name), "utf-8")
        bare = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[name]
        done = subprocess.run(
            [program, *bare, "-c", lines.replace("SCRIPT", f"'{path}'")],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.stderr == ""
        return done.stdout.split("\n")[:-1]

    return run


def test_bash_completes(shell: Callable[[str, str], list[str]]) -> None:
    lines = "source SCRIPT\n" + "\n".join(
        f'COMP_WORDS=({PROGRAM} {typed.rpartition(" ")[0]} "{typed.rpartition(" ")[2]}"); '
        'COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); _ppocr_desktop; echo "${COMPREPLY[*]}"'
        for typed, _ in QUESTIONS
    )
    assert shell("bash", lines) == [" ".join(words) for _, words in QUESTIONS]


def test_bash_completes_after_an_equals_sign(shell: Callable[[str, str], list[str]]) -> None:
    lines = (
        f"source SCRIPT; COMP_WORDS=({PROGRAM} ocr --format = j); COMP_CWORD=4; _ppocr_desktop; "
        f"echo ${{COMPREPLY[*]}}; COMP_WORDS=({PROGRAM} ocr --orientation =); COMP_CWORD=3; "
        "_ppocr_desktop; echo ${COMPREPLY[*]}"
    )
    assert shell("bash", lines) == ["json", "auto off"]


def test_bash_leaves_inputs_to_its_completion_of_files(
    shell: Callable[[str, str], list[str]],
) -> None:
    lines = f"COMP_WORDS=({PROGRAM} ocr a); COMP_CWORD=2; _ppocr_desktop; echo ${{#COMPREPLY[@]}}"
    assert shell("bash", f"source SCRIPT; {lines}") == ["0"]


def test_fish_completes(shell: Callable[[str, str], list[str]]) -> None:
    lines = "source SCRIPT\n" + "\n".join(
        f"complete -C '{PROGRAM} {typed}' | string split -f1 \\t | string join ' '"
        for typed, _ in QUESTIONS
    )
    assert shell("fish", lines) == [" ".join(words) for _, words in QUESTIONS]


def test_zsh_takes_the_script(shell: Callable[[str, str], list[str]]) -> None:
    lines = 'compdef() { print "$@" }\nsource SCRIPT\nprint ${+functions[_ppocr_desktop_ocr]}'
    assert shell("zsh", lines) == ["_ppocr_desktop ppocr-desktop", "1"]


@pytest.mark.parametrize("name", list(shells.SCRIPTS))
def test_every_flag_and_command_is_in_the_script(name: str) -> None:
    text = script(name)
    root = completion.describe(grammar.build(), WORDS)
    for command in root.walk():
        for word in (*command.path, *(flag.names[-1].lstrip("-") for flag in command.flags)):
            assert word in text


def test_files_and_folders_are_told_apart() -> None:
    root = completion.describe(grammar.build(), WORDS)
    values = {" ".join(command.path): command.value for command in root.walk()}
    assert values["ocr"].is_file
    assert values["models add"].is_folder
    assert not values["models fetch"].is_file
