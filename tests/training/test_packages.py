"""Packages of fonts and texts are brought once."""

import tarfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from models.training import packages

NAME = "@fonts/pen-and-ink@1.2.0"


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The commands run, in a registry of one package."""
    seen: list[Sequence[str]] = []

    def run(command: Sequence[str], *, cwd: Path, check: bool) -> None:
        assert check
        seen.append(command)
        font = tmp_path / "PenAndInk.ttf"
        font.write_bytes(b"a font")
        with tarfile.open(cwd / "fonts-pen-and-ink-1.2.0.tgz", "w:gz") as archive:
            archive.add(font, "package/PenAndInk.ttf")

    monkeypatch.setattr("models.training.packages.subprocess.run", run)
    return seen


def test_fonts_of_a_package_lie_below_its_name(tmp_path: Path, calls: list[Sequence[str]]) -> None:
    folder = tmp_path / "packages"
    packages.fetch_lettering((NAME,), folder)
    assert calls == [["npm", "pack", "--silent", NAME]]
    assert (folder / "pen-and-ink/package/PenAndInk.ttf").read_bytes() == b"a font"
    assert [path.name for path in folder.iterdir()] == ["pen-and-ink"]


def test_what_was_stopped_halfway_is_brought_again(
    tmp_path: Path, calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def begin(_: tarfile.TarFile, path: Path, **_options: object) -> None:
        path.mkdir()
        raise KeyboardInterrupt

    folder = tmp_path / "packages"
    with monkeypatch.context() as patch:
        patch.setattr(tarfile.TarFile, "extractall", begin)
        with pytest.raises(KeyboardInterrupt):
            packages.fetch_lettering((NAME,), folder)
    packages.fetch_lettering((NAME,), folder)
    assert len(calls) == 2
    assert (folder / "pen-and-ink/package/PenAndInk.ttf").exists()
    assert [path.name for path in folder.iterdir()] == ["pen-and-ink"]


def test_what_is_there_is_not_brought_again(tmp_path: Path, calls: list[Sequence[str]]) -> None:
    for _ in range(2):
        packages.fetch_lettering((NAME,), tmp_path / "packages")
    assert len(calls) == 1
