"""What steps need is missed before the first of them."""

import sys
from pathlib import Path

import pytest

from installers import project, tools

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names Debian's packages")


@pytest.fixture(autouse=True)
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system with no programs and, of the flavors, the one without the webcam."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv(project.FLAVOR_VARIABLE, project.Flavor.MINI.value)


def test_packages_that_steps_need_are_named() -> None:
    with pytest.raises(SystemExit, match=r"missing: gcc .* binutils xz-utils squashfs-tools;"):
        tools.check(("freeze", "tar", "appimage", "sums"))


def test_steps_that_need_nothing_may_begin() -> None:
    tools.check(("sbom", "sums"))


def test_the_webcam_needs_the_library_for_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(project.FLAVOR_VARIABLE, project.Flavor.FULL.value)
    monkeypatch.setattr("ctypes.util.find_library", lambda _: None)
    with pytest.raises(SystemExit, match="libpulse0"):
        tools.check(("freeze",))
