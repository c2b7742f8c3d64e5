"""The command line tells of a newer version, or why it cannot."""

import pytest

from ppocr_desktop import __version__, cli
from ppocr_desktop.errors import ExitCode
from tests import release_server
from tests.release_server import PAGE, Server


def test_a_newer_version_is_told(
    server: Server,  # noqa: ARG001 - it answers
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert cli.main(["updates"]) == ExitCode.OK
    told = f"Version 99.0 is available; this is {__version__}.\nIt flies.\n{PAGE}\n"
    assert capsysbinary.readouterr().out.decode() == told


def test_the_newest_version_is_told(
    server: Server, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    server.content = release_server.release(__version__)
    assert cli.main(["updates"]) == ExitCode.OK
    told = f"This is the newest version, {__version__}.\n"
    assert capsysbinary.readouterr().out.decode() == told


def test_a_failure_is_one_sentence(
    server: Server, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    server.status = 404
    assert cli.main(["updates"]) == ExitCode.SOME_FAILED
    told = "ppocr-desktop: 127.0.0.1 answers 404 Not Found; try again later.\n"
    assert capsysbinary.readouterr().err.decode() == told
