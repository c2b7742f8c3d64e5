import sys
from pathlib import Path, PurePath

import pytest

from ppocr_desktop.cli import outputs
from ppocr_desktop.cli.inputs import Input
from ppocr_desktop.cli.outputs import Output
from ppocr_desktop.errors import UsageError


def choose(wish: str, *arguments: str, format_name: str = "", join: bool = False) -> Output:
    return outputs.choose(wish, format_name, arguments or ("a.png",), join=join)


def test_text_goes_to_standard_output_by_default() -> None:
    assert choose("-") == Output("text")
    assert choose("-", format_name="json") == Output("json")


def test_a_file_of_one_input_takes_its_format_from_its_name() -> None:
    assert choose("a.json") == Output("json", Path("a.json"))
    assert choose("README") == Output("text", Path("README"))


def test_the_format_that_is_named_wins_over_the_suffix() -> None:
    assert choose("a.json", format_name="csv") == Output("csv", Path("a.json"))


def test_a_suffix_of_no_format_is_refused() -> None:
    with pytest.raises(UsageError, match=r"The name of a\.rtf does not tell its format"):
        choose("a.rtf")


def test_a_folder_that_exists_or_ends_with_a_slash_gets_a_file_each(tmp_path: Path) -> None:
    assert choose(str(tmp_path)) == Output("text", tmp_path, is_folder=True)
    assert choose("new/", format_name="csv") == Output("csv", Path("new"), is_folder=True)


def test_several_inputs_make_a_new_name_a_folder() -> None:
    assert choose("texts", "a.png", "b.png") == Output("text", Path("texts"), is_folder=True)


def test_joined_inputs_go_into_one_file() -> None:
    assert choose("all.csv", "a.png", "b.png", join=True) == Output("csv", Path("all.csv"))


def test_several_inputs_do_not_go_into_one_file_unasked(tmp_path: Path) -> None:
    existing = tmp_path / "notes"
    existing.touch()
    for wish in ("all.json", str(existing)):
        with pytest.raises(UsageError) as raised:
            choose(wish, "a.png", "b.png")
        assert str(raised.value) == (
            f"{wish} is one file, but there may be several inputs; "
            f"write {wish}/ for a folder, or add --join for one file."
        )


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    existing = tmp_path / "notes"
    existing.touch()
    with pytest.raises(UsageError) as raised:
        choose(f"{existing}/")
    assert str(raised.value) == f"{existing} is a file and not a folder; name another one."


def test_a_name_that_is_too_long_is_left_to_the_writing() -> None:
    assert choose("a" * 300) == Output("text", Path("a" * 300))


def test_joined_inputs_do_not_go_into_a_folder() -> None:
    with pytest.raises(UsageError) as raised:
        choose("out/", "a.png", "b.png", join=True)
    assert str(raised.value) == ("--join writes one file, but out/ is a folder; name a file in it.")


def test_an_empty_name_is_refused() -> None:
    with pytest.raises(UsageError) as raised:
        choose("")
    assert str(raised.value) == "-o is followed by an empty name; name a file or a folder."


def named(*paths: str) -> list[Input]:
    return [Input(Path(path), PurePath(Path(path).name)) for path in paths]


def placed(found: list[Input]) -> dict[str, str]:
    targets = outputs.targets(found, Path("out"), ".txt")
    return {item.path.as_posix(): target.as_posix() for item, target in targets.items()}


def test_each_input_gets_a_file_of_its_name() -> None:
    assert placed(named("/x/a.png", "/y/b.tar.gif")) == {
        "/x/a.png": "out/a.txt",
        "/y/b.tar.gif": "out/b.tar.txt",
    }


def test_the_tree_of_a_folder_is_kept() -> None:
    item = Input(Path("/scans/2024/a.png"), PurePath("2024/a.png"))
    assert placed([item]) == {"/scans/2024/a.png": "out/2024/a.txt"}


def test_names_that_would_meet_keep_their_suffixes() -> None:
    assert placed(named("/x/a.png", "/x/a.jpg", "/x/b.png")) == {
        "/x/a.png": "out/a.png.txt",
        "/x/a.jpg": "out/a.jpg.txt",
        "/x/b.png": "out/b.txt",
    }


def test_names_that_still_meet_keep_their_folders() -> None:
    assert placed(named("/s/x/a.png", "/s/y/a.png", "/s/y/b.png")) == {
        "/s/x/a.png": "out/x/a.png.txt",
        "/s/y/a.png": "out/y/a.png.txt",
        "/s/y/b.png": "out/b.txt",
    }


def test_names_that_differ_in_capitals_only_meet_where_disks_say_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = named("/x/a.png", "/x/A.tif")
    monkeypatch.setattr(sys, "platform", "linux")
    assert list(placed(found).values()) == ["out/a.txt", "out/A.txt"]
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        assert list(placed(found).values()) == ["out/a.png.txt", "out/A.tif.txt"]


def test_a_file_that_is_named_twice_is_written_once() -> None:
    twice = [*named("/s/a.png"), Input(Path("/s/x/../a.png"), PurePath("a.png"))]
    assert placed(twice) == {"/s/a.png": "out/a.txt"}
