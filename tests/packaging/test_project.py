"""What every installer says of the program."""

import os
import plistlib
import sys
import sysconfig

import pytest

from installers import __main__ as main
from installers import macos, project
from ppocr_desktop import __version__, places, publisher


def test_version_is_that_of_the_package() -> None:
    assert project.version() == __version__


def test_what_a_publisher_has_to_say_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"name": "A", "homepage": "", "application-id": "invalid.unpublished.x"}
    monkeypatch.setattr(project, "publisher", lambda: said)
    assert project.unsaid() == ["homepage", "application-id"]
    said |= {"homepage": "https://a.example/", "application-id": "example.a.x"}
    assert project.unsaid() == []


def test_program_and_packages_read_the_same_publisher() -> None:
    said = project.publisher()
    read = publisher.load()
    assert said["release-file"] == read.release_file
    assert said["release-key"] == read.release_key


def test_nothing_is_released_that_nobody_publishes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(project, "unsaid", lambda: ["name", "homepage"])
    with pytest.raises(SystemExit, match=r"does not say name, homepage; a release has to\.$"):
        main._check_publisher(is_release=True)
    main._check_publisher(is_release=False)
    assert "is not to be handed out" in capsys.readouterr().err


def test_flavors_have_names_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert project.stem().startswith(f"ppocr-desktop-{__version__}-")
    monkeypatch.setenv(project.FLAVOR_VARIABLE, project.Flavor.MINI.value)
    assert project.package() == "ppocr-desktop-mini"
    assert project.stem().startswith(f"ppocr-desktop-mini-{__version__}-")


def test_time_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert project.epoch() == 1_700_000_000
    assert project.day().isoformat() == "2023-11-14"


def test_time_is_that_of_the_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert project.epoch() >= 315_619_200


def test_tools_find_those_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")  # else git is asked
    monkeypatch.setenv("PATH", "elsewhere")
    project.run([sys.executable, "-c", "import os; print(os.environ['PATH'])"])
    assert capfd.readouterr().out.strip().split(os.pathsep) == [
        sysconfig.get_path("scripts"),
        "elsewhere",
    ]


def test_a_tool_that_fails_ends_all() -> None:
    with pytest.raises(SystemExit, match=r"^false failed; what it printed above tells why\.$"):
        project.run(["false"])


def test_about_looks_for_the_licenses_where_they_are_put() -> None:
    from ppocr_desktop.gui import about_dialog

    assert about_dialog._licenses_path() == places.resources() / project.LICENSES_FILE


def test_a_mac_is_told_in_a_form_it_reads() -> None:
    said = plistlib.loads(plistlib.dumps(macos.information()))
    assert "camera" in said["NSCameraUsageDescription"]
    assert "screen" in said["NSScreenCaptureUsageDescription"]
    own = said["CFBundleDocumentTypes"][-1]["LSItemContentTypes"][0]
    assert said["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"] == own
