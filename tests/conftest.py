"""Settings for all tests."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long an example takes says more about the machine than about the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the program keeps to be faster is made once for all tests, outside the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PPOCR_DESKTOP_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield
