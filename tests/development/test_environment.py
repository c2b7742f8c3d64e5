"""Virtual environments: when they are made, and when something is installed into them."""

import pytest

from development import environment as environments
from development.environment import Environment
from development.terminal import SetupError
from tests.development.conftest import Pip, on_posix


def test_second_call_installs_nothing(pip: Pip, environment: Environment) -> None:
    environment.provide("runtime")
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime"])


def test_development_tools_come_on_top(pip: Pip, environment: Environment) -> None:
    environment.provide("runtime")
    environment.provide("runtime", "dev")
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime", "dev"])


def test_changed_list_is_installed(
    pip: Pip, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide("runtime")
    monkeypatch.setattr(environments, "digest", lambda _: "another")
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime", "runtime"])


def test_failed_installation_is_begun_anew(pip: Pip, environment: Environment) -> None:
    pip.code = 1
    with pytest.raises(SetupError):
        environment.provide("runtime")
    pip.code = 0
    environment.provide("runtime")
    assert (pip.made, pip.installed) == (2, ["runtime", "runtime"])


def test_moved_checkout_is_set_up_anew(pip: Pip, environment: Environment) -> None:
    environment.provide("runtime")
    moved = Environment(environment.folder.rename(environment.folder.with_name("moved")))
    moved.provide("runtime")
    assert pip.made == 2


@on_posix
def test_an_environment_that_is_linked_to_is_used(pip: Pip, environment: Environment) -> None:
    environment.provide("runtime")
    link = environment.folder.with_name("link")
    link.symlink_to(environment.folder, target_is_directory=True)
    Environment(link).provide("runtime")
    assert (pip.made, pip.installed) == (1, ["runtime"])


@on_posix
def test_a_link_to_something_else_is_replaced_and_what_it_led_to_stays(
    pip: Pip, environment: Environment
) -> None:
    other = environment.folder.with_name("other")
    other.mkdir()
    environment.folder.symlink_to(other, target_is_directory=True)
    environment.provide("runtime")
    assert pip.made == 1
    assert not environment.folder.is_symlink()
    assert list(other.iterdir()) == []


def test_lost_python_is_replaced(pip: Pip, environment: Environment) -> None:
    environment.provide("runtime")
    environment.python.unlink()
    environment.provide("runtime")
    assert pip.made == 2


def test_another_python_gets_another_environment(
    pip: Pip, environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide("runtime")
    monkeypatch.setattr(environments, "PYTHON", "3.99")
    environment.provide("runtime")
    assert pip.made == 2


def test_environment_of_installers_is_made_anew_when_its_list_changes(
    environment: Environment, pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.provide_only("package")
    environment.provide_only("package")
    assert pip.made == 1
    monkeypatch.setattr(environments, "digest", lambda path: f"another {path}")
    environment.provide_only("package")
    assert pip.made == 2
