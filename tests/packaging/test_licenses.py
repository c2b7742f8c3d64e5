"""The licenses of everything in a build, in one text."""

from pathlib import Path

import pytest

from installers import contents, licenses


def test_all_parts_are_there_under_headings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib.metadata import distribution

    names = ("numpy", "onnxruntime", "PySide6-Essentials")
    found = [distribution(name) for name in names]
    monkeypatch.setattr(contents, "distributions", lambda: found)
    monkeypatch.setattr(licenses, "_of_loader", lambda: "The loader's terms")
    text = licenses.collect(tmp_path)
    headings = [line for line in text.splitlines() if line.startswith(("numpy ", "onnxruntime "))]
    assert [line.split()[0] for line in headings[:2]] == ["numpy", "onnxruntime"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert "Copyright (c) PaddlePaddle Authors" in text


def test_a_part_without_a_license_ends_the_build() -> None:
    with pytest.raises(SystemExit, match=r"^No license of something was found\.$"):
        licenses._part("something", "\n")


def test_a_license_that_is_only_named_must_be_known() -> None:
    licenses._check_common("Qt", "LGPL-3.0-only OR GPL-2.0-only")
    with pytest.raises(SystemExit, match="something brings no license"):
        licenses._check_common("something", "Proprietary")
