"""What tests of project files share."""

from pathlib import Path

import pytest


@pytest.fixture
def private(tmp_path: Path) -> Path:
    """The folder for what a document has for itself."""
    folder = tmp_path / "private"
    folder.mkdir()
    return folder
