"""Settings for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ppocr_desktop import publisher
from tests import release_server
from tests.release_server import Server

# How long an example takes says more about the machine than about the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def _surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the program keeps to be faster is made once for all tests, outside the user's cache.

    The servers of tests are on this machine, where no proxy could reach them.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PPOCR_DESKTOP_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("no_proxy", "*")
        yield


@pytest.fixture
def model_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where models are fetched to; it does not exist yet."""
    folder = tmp_path / "models"
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(folder))
    return folder


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The publisher's, with a newer version."""
    with release_server.serving(release_server.release()) as server:
        monkeypatch.setattr(publisher, "load", lambda: server.origin)
        yield server
