"""The locked lists that everything is installed from."""

import re

import pytest

from development import locks
from development.checkout import ROOT

REQUIREMENTS = ROOT / "packaging" / "requirements"
LISTS = ("runtime", "dev", "peers", "lock", "package")


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
    assert {name.partition("==")[0] for name in runtime - package} == {locks.OPENCV}
