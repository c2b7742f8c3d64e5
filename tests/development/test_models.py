"""Fetching the models of a checkout once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from development import models as fetching
from development.environment import Environment
from tests.development.conftest import on_posix


@pytest.fixture
def models(environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for models and a program that fetches one and counts its calls."""
    folder = tmp_path / "models"
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(folder))
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text(
        '#!/bin/sh\nmkdir -p "$PPOCR_DESKTOP_MODELS"\necho "$@" > "$PPOCR_DESKTOP_MODELS/a.onnx"\n'
        f'echo x >> "{tmp_path}/calls"\n',
        encoding="utf-8",
    )
    environment.python.chmod(0o755)
    return folder


def calls(models: Path) -> int:
    return len((models.parent / "calls").read_text(encoding="utf-8").split())


@on_posix
def test_models_are_fetched_once(models: Path, environment: Environment) -> None:
    fetching.fetch(environment)
    fetching.fetch(environment)
    assert calls(models) == 1
    assert (models / "a.onnx").read_text(encoding="utf-8") == "-P -m ppocr_desktop models fetch\n"


@on_posix
@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"half")])
def test_missing_or_cut_model_is_fetched_again(
    models: Path, environment: Environment, harm: Callable[[Path], object]
) -> None:
    fetching.fetch(environment)
    harm(models / "a.onnx")
    fetching.fetch(environment)
    assert calls(models) == 2


@on_posix
def test_failed_fetch_ends_with_its_exit_code(models: Path, environment: Environment) -> None:
    environment.python.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        fetching.fetch(environment)
    assert caught.value.code == 3
    assert not models.exists()
