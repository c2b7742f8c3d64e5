import io
import sys
from pathlib import Path, PurePath

import pytest

from ppocr_desktop.cli import inputs
from ppocr_desktop.errors import InputError, UsageError
from tests.cli.doubles import Terminal, draw


def test_a_file_is_itself(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.png")
    (item,) = inputs.find(str(path), tmp_path)
    assert (item.path, item.inside, item.shown_name) == (path, PurePath("a.png"), str(path))


def test_a_missing_file_stays_in_to_be_complained_of(tmp_path: Path) -> None:
    (item,) = inputs.find(str(tmp_path / "missing.png"), tmp_path)
    assert item.path == tmp_path / "missing.png"


def test_a_name_that_is_too_long_stays_in_to_be_complained_of(tmp_path: Path) -> None:
    long = "a" * 300 + "[1].png"
    (item,) = inputs.find(long, tmp_path)
    assert item.shown_name == long
    assert inputs.are_several([long])


def test_a_folder_stands_for_what_is_in_it_in_natural_order(tmp_path: Path) -> None:
    for name in ("page10.png", "page2.png", "deeper/page1.png"):
        draw(tmp_path / "scans" / name)
    found = inputs.find(str(tmp_path / "scans"), tmp_path)
    assert [str(item.inside) for item in found] == [
        str(PurePath("deeper/page1.png")),
        "page2.png",
        "page10.png",
    ]


def test_a_pattern_stands_for_the_files_that_match(tmp_path: Path) -> None:
    for name in ("b.png", "a.png", "c.gif"):
        draw(tmp_path / name)
    found = inputs.find(str(tmp_path / "*.png"), tmp_path)
    assert [item.path.name for item in found] == ["a.png", "b.png"]


def test_a_file_whose_name_looks_like_a_pattern_is_itself(tmp_path: Path) -> None:
    draw(tmp_path / "a1.png")
    path = draw(tmp_path / "a[1].png")
    assert [item.path for item in inputs.find(str(path), tmp_path)] == [path]


def test_a_file_called_dash_is_not_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    draw(Path("dash.png")).rename("-")
    (item,) = inputs.find("./-", tmp_path)
    assert item.shown_name == "-"


def test_standard_input_is_copied_and_called_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\x89PNG\xff")))
    (item,) = inputs.find("-", tmp_path)
    assert item.path.read_bytes() == b"\x89PNG\xff"
    assert item.path.parent == tmp_path
    assert item.shown_name == "standard input"


def test_the_keyboard_is_no_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    with pytest.raises(UsageError) as raised:
        inputs.find("-", tmp_path)
    assert str(raised.value) == "Standard input is the keyboard; pipe a picture or PDF into it."


def test_a_closed_standard_input_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError) as raised:
        inputs.find("-", tmp_path)
    assert str(raised.value) == "Standard input is closed; pipe a picture or PDF into it."


def test_two_names_a_folder_and_a_pattern_may_be_several(tmp_path: Path) -> None:
    assert inputs.are_several(["a.png", "b.png"])
    assert inputs.are_several([str(tmp_path)])
    assert inputs.are_several(["*.png"])
    assert not inputs.are_several(["a.png"])
    assert not inputs.are_several(["-"])
