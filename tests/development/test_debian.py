"""Packages of Debian and Ubuntu, installed with fake tools."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from development import debian
from development.checkout import PYTHON, ROOT
from development.environment import Environment
from development.terminal import SetupError
from tests.development.conftest import on_posix


@on_posix
def test_present_libraries_need_no_apt(
    tool: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    names = re.findall(r"^[a-z].*$", (ROOT / debian.SYSTEM_LIBRARIES).read_text(), re.MULTILINE)
    shown = "\n".join(f"installed, {name}t64, other (= 1), {name} (= 2)" for name in names)
    tool("dpkg-query", f"echo '{shown}'")
    tool("apt-get", "exit 1")
    debian.provide_system_libraries()
    assert capsys.readouterr().err == ""


@on_posix
def test_missing_libraries_are_installed_as_root(
    tool: Callable[[str, str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    tool("dpkg-query", "echo 'installed, libgl1, '; echo 'not-installed, libegl1, '")
    tool("apt-get", f'echo "$@" >> "{tmp_path}/asked"')
    debian.provide_system_libraries()
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
    debian.provide_system_libraries()
    told = capsys.readouterr().err
    assert told.startswith("Skipped, as it needs root: apt-get install ")
    assert " libdbus-1-3 libegl1 " in told
    assert told.count("\n") == 1


@on_posix
def test_missing_ensurepip_names_the_package(
    environment: Environment, tool: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    tool("apt-get", "exit 100")
    with pytest.raises(SetupError) as caught:
        environment.provide("runtime")
    assert str(caught.value) == (
        "this Python cannot make environments because its ensurepip is missing; on Debian or "
        f"Ubuntu run 'sudo apt-get install python{PYTHON}-venv', then try again."
    )
