"""Building from the locked list, without the building."""

from pathlib import Path

import pytest

from installers import arrays, locked, opencv


@pytest.mark.parametrize("package", [arrays.PACKAGE, opencv.PACKAGE])
def test_source_is_that_of_the_locked_list(package: str) -> None:
    asked = locked.requirement(package)
    assert asked.startswith(f"{package}==")
    assert "--hash=sha256:" in asked
    assert "via" not in asked


def test_a_package_that_is_not_locked_is_not_built() -> None:
    with pytest.raises(SystemExit, match="does not name not-there-at-all"):
        locked.requirement("not-there-at-all")


def test_another_version_is_built_anew() -> None:
    assert locked.key("numpy==1", {"a": 1}) != locked.key("numpy==2", {"a": 1})


def test_what_is_in_the_cache_is_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrays, "_CACHE", tmp_path)
    monkeypatch.setattr(locked, "key", lambda *_: "same")
    kept = tmp_path / "same" / "numpy-1-cp311-cp311-linux_x86_64.whl"
    kept.parent.mkdir()
    kept.touch()
    assert arrays.provide() == kept
