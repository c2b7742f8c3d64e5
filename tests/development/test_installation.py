"""Installing locked lists, and the gist of why it fails."""

import pytest

from development.checkout import PYTHON
from development.environment import Environment
from development.installation import pip_trouble
from development.terminal import SetupError
from tests.development.conftest import Pip


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
    assert pip_trouble(printed.splitlines()) == told


def test_missing_wheel_names_package_and_system() -> None:
    told = pip_trouble(["ERROR: No matching distribution found for onnxruntime==1.31.1"])
    assert told.startswith(f"no ready-made onnxruntime==1.31.1 exists for Python {PYTHON} on ")


def test_failed_installation_is_one_sentence(pip: Pip, environment: Environment) -> None:
    pip.code, pip.lines = 1, ["ERROR: No space left on device"]
    with pytest.raises(SetupError, match=r"^the packages cannot be installed: the disk is full\.$"):
        environment.provide("runtime")
