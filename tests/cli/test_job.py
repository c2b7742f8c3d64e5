import io
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from ppocr_desktop.cli.job import Job, Request
from ppocr_desktop.cli.outputs import Output
from ppocr_desktop.document import Page
from ppocr_desktop.errors import ExitCode, ModelError, OutputError
from ppocr_desktop.page_ranges import PageSelection
from ppocr_desktop.progress import Report
from tests.cli.doubles import Recognizer, Spoken, draw

TEXT = Output("text")

read = Recognizer(None).read


def run(spoken: Spoken, *paths: Path | str, output: Output = TEXT, **wishes: Any) -> ExitCode:
    request = Request(tuple(map(str, paths)), output, **wishes)
    return Job(request, read, spoken.console).run()


def into(folder: Path, format_name: str = "text") -> Output:
    return Output(format_name, folder, is_folder=True)


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


PLAIN = pytest.mark.parametrize("name", ["text", "paragraphs", "layout"])


@PLAIN
def test_text_is_printed_with_form_feeds_between_pages(name: str, tmp_path: Path) -> None:
    spoken = Spoken()
    paths = draw(tmp_path / "a.tif", 16, 17), draw(tmp_path / "b.png", 18)
    assert run(spoken, *paths, output=Output(name)) == 0
    assert spoken.text == "16 × 8 像素\n\f17 × 8 像素\n\f18 × 8 像素\n"


@PLAIN
def test_each_page_is_printed_before_the_one_after_the_next_is_read(
    name: str, tmp_path: Path
) -> None:
    spoken = Spoken()
    printed = {}

    def watch(image: Any, report: Report) -> Page:
        printed[image.shape[1]] = spoken.text
        return read(image, report)

    widths = (16, 17, 18)
    paths = tuple(str(draw(tmp_path / f"{width}.png", width)) for width in widths)
    Job(Request(paths, Output(name)), watch, spoken.console).run()
    assert printed[18].startswith("16 × 8 像素\n")


def test_a_disk_without_room_for_temporary_files_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(OutputError, match=r"Temporary files cannot be written \(No such file"):
        run(Spoken(), draw(tmp_path / "a.png"))


def test_other_formats_are_printed_as_one_document(tmp_path: Path) -> None:
    spoken = Spoken()
    paths = draw(tmp_path / "a.tif", 16, 17), draw(tmp_path / "b.png", 18)
    assert run(spoken, *paths, output=Output("json")) == 0
    assert [page["width"] for page in json.loads(spoken.text)["pages"]] == [16, 17, 18]


def test_a_bad_input_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    spoken = Spoken()
    empty = tmp_path / "empty.png"
    empty.touch()
    code = run(spoken, tmp_path / "missing.png", empty, draw(tmp_path / "good.png"))
    assert code == ExitCode.SOME_FAILED
    assert spoken.text == "16 × 8 像素\n"
    missing_told, empty_told = spoken.sentences
    assert missing_told.startswith(f"ppocr-desktop: {tmp_path / 'missing.png'} does not exist")
    assert empty_told.startswith(f"ppocr-desktop: {empty} is empty")


def test_nothing_is_printed_when_nothing_was_read(tmp_path: Path) -> None:
    spoken = Spoken()
    assert run(spoken, tmp_path / "missing.png", output=Output("json")) == ExitCode.SOME_FAILED
    assert spoken.text == ""


def test_only_the_chosen_pages_are_read(tmp_path: Path) -> None:
    spoken = Spoken()
    path = draw(tmp_path / "a.tif", 16, 17, 18)
    assert run(spoken, path, pages=PageSelection.parse("3,1")) == 0
    assert spoken.text == "16 × 8 像素\n\f18 × 8 像素\n"


def test_a_page_beyond_the_last_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    spoken = Spoken()
    path = draw(tmp_path / "a.tif", 16, 17)
    assert run(spoken, path, pages=PageSelection.parse("2,7")) == ExitCode.SOME_FAILED
    assert spoken.text == "17 × 8 像素\n"
    assert spoken.sentences == [
        f"ppocr-desktop: {path} has 2 pages, so there is no page 7 to read."
    ]


def test_animations_show_one_frame_or_all(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.png", 16, 16)
    first, every = Spoken(), Spoken()
    run(first, path)
    run(every, path, all_frames=True)
    assert (first.text.count("像素"), every.text.count("像素")) == (1, 2)


def test_standard_input_is_read_under_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = draw(tmp_path / "a.png").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    spoken = Spoken()
    assert run(spoken, "-", output=Output("json")) == 0
    assert json.loads(spoken.text)["pages"][0]["source"] == "standard input"


def test_each_input_gets_a_file_and_folders_are_kept(tmp_path: Path) -> None:
    scans, out = tmp_path / "scans", tmp_path / "out"
    for name in ("a.png", "x/a.png", "x/b.gif", "x/b.png"):
        draw(scans / name)
    assert run(Spoken(), scans, output=into(out, "csv")) == 0
    assert files(out) == ["a.csv", "x/a.csv", "x/b.gif.csv", "x/b.png.csv"]


def test_all_inputs_go_into_one_joined_file(tmp_path: Path) -> None:
    target = tmp_path / "all.txt"
    paths = draw(tmp_path / "a.png", 16), draw(tmp_path / "b.png", 17)
    assert run(Spoken(), *paths, output=Output("text", target)) == 0
    assert target.read_text("utf-8") == "16 × 8 像素\n\f17 × 8 像素\n"


def test_no_file_comes_of_an_input_that_cannot_be_read(tmp_path: Path) -> None:
    out = tmp_path / "out"
    paths = tmp_path / "missing.png", draw(tmp_path / "good.png")
    assert run(Spoken(), *paths, output=into(out)) == ExitCode.SOME_FAILED
    assert files(out) == ["good.txt"]


def test_a_folder_without_pictures_is_told_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken, out, empty = Spoken(), tmp_path / "out", tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    paths = empty, ".", draw(tmp_path / "good.png")
    assert run(spoken, *paths, output=into(out)) == ExitCode.SOME_FAILED
    (sentence,) = spoken.sentences
    assert sentence.startswith(f"ppocr-desktop: {empty} is a folder without pictures or PDFs; ")
    assert files(out) == ["good.txt"]


def test_an_existing_file_is_told_before_anything_is_read(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "b.txt").write_text("mine")
    spoken = Spoken()
    told: list[list[str]] = []

    def watch(image: Any, report: Report) -> Page:
        told.append(spoken.sentences)
        return read(image, report)

    paths = tuple(str(draw(tmp_path / name)) for name in ("a.png", "b.png"))
    code = Job(Request(paths, into(out)), watch, spoken.console).run()
    sentence = (
        f"ppocr-desktop: {out / 'b.txt'} exists already; "
        "add --overwrite to replace it, or choose another name."
    )
    assert code == ExitCode.SOME_FAILED
    assert told == [[sentence]]
    assert files(out) == ["a.txt", "b.txt"]
    assert (out / "b.txt").read_text() == "mine"


def test_existing_files_are_replaced_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    assert run(Spoken(), draw(tmp_path / "a.png"), output=into(tmp_path), overwrite=True) == 0
    assert (tmp_path / "a.txt").read_text("utf-8") == "16 × 8 像素\n"


def test_an_existing_joined_file_ends_the_job_before_it_begins(tmp_path: Path) -> None:
    target = tmp_path / "all.txt"
    target.touch()
    spoken = Spoken()
    with pytest.raises(OutputError, match="exists already"):
        run(spoken, tmp_path / "missing.png", output=Output("text", target))
    assert spoken.sentences == []


def test_an_input_is_never_replaced(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.png")
    content = path.read_bytes()
    with pytest.raises(OutputError) as raised:
        run(Spoken(), path, output=Output("text", path), overwrite=True)
    assert str(raised.value) == f"{path} is one of the inputs; choose another name."
    spoken = Spoken()
    path.rename(tmp_path / "a.txt")
    assert run(spoken, tmp_path / "a.txt", output=into(tmp_path), overwrite=True) == 1
    assert spoken.sentences == [
        f"ppocr-desktop: {tmp_path / 'a.txt'} is one of the inputs; choose another name."
    ]
    assert (tmp_path / "a.txt").read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="Windows tells it otherwise")
def test_a_name_too_long_is_told_before_anything_is_read(tmp_path: Path) -> None:
    target = tmp_path / f"{'a' * 300}.txt"
    with pytest.raises(OutputError, match=r"The name a+… is too long for this disk"):
        run(Spoken(), draw(tmp_path / "a.png"), output=Output("text", target))


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="this system has no /dev/stdout")
def test_a_device_counts_as_free(tmp_path: Path) -> None:
    target = Path(os.devnull)
    assert run(Spoken(), draw(tmp_path / "a.png"), output=Output("text", target)) == 0


def test_a_file_that_cannot_be_written_does_not_stop_the_others(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "x").touch()
    scans = tmp_path / "scans"
    draw(scans / "x" / "a.png")
    draw(scans / "b.png")
    spoken = Spoken()
    assert run(spoken, scans, output=into(out)) == ExitCode.SOME_FAILED
    assert files(out) == ["b.txt"]
    assert "is not a folder" in spoken.sentences[0]


def test_a_folder_that_cannot_be_written_ends_the_job(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    spoken = Spoken()
    with pytest.raises(OutputError, match="is not a folder"):
        run(spoken, draw(tmp_path / "a.png"), tmp_path / "missing.png", output=into(taken / "x"))
    assert spoken.sentences == []


def test_what_is_finished_stays_when_the_user_stops(tmp_path: Path) -> None:
    out = tmp_path / "out"

    def stop(image: Any, report: Report) -> Page:
        if image.shape[1] == 17:
            raise KeyboardInterrupt
        return read(image, report)

    paths = str(draw(tmp_path / "a.png", 16)), str(draw(tmp_path / "b.png", 17))
    with pytest.raises(KeyboardInterrupt):
        Job(Request(paths, into(out)), stop, Spoken().console).run()
    assert files(out) == ["a.txt"]


def test_missing_models_end_the_job(tmp_path: Path) -> None:
    def fail(*_: object) -> Page:
        raise ModelError("The model file x is missing.")

    request = Request((str(draw(tmp_path / "a.png")),), TEXT)
    with pytest.raises(ModelError):
        Job(request, fail, Spoken().console).run()


def test_a_page_too_large_for_the_memory_is_told(tmp_path: Path) -> None:
    def fail(*_: object) -> Page:
        raise MemoryError

    spoken = Spoken()
    path = draw(tmp_path / "a.png")
    code = Job(Request((str(path),), TEXT), fail, spoken.console).run()
    assert code == ExitCode.SOME_FAILED
    assert spoken.err.getvalue() == (
        f"ppocr-desktop: {path} needs more memory than is free; "
        "close other programs or make it smaller.\n"
    )


def test_a_fault_at_one_page_spares_the_others(tmp_path: Path) -> None:
    good, bad = draw(tmp_path / "good.png", 16), draw(tmp_path / "bad.png", 99)

    def stumble(image: Any, report: Report) -> Page:
        if image.shape[1] == 99:
            raise ZeroDivisionError
        return read(image, report)

    spoken = Spoken()
    code = Job(Request((str(bad), str(good)), TEXT), stumble, spoken.console).run()
    assert code == ExitCode.SOME_FAILED
    assert spoken.err.getvalue() == (
        f"ppocr-desktop: {bad} cannot be read because of a fault in this program; "
        "add --verbose to see where.\n"
    )
    assert spoken.text == "16 × 8 像素\n"


def test_progress_counts_inputs_and_pages(tmp_path: Path) -> None:
    spoken = Spoken(terminal=True)
    shown: list[tuple[float, str, str]] = []
    spoken.console.show = lambda *state: shown.append(state)  # type: ignore[method-assign]
    paths = draw(tmp_path / "a.png"), draw(tmp_path / "b.tif", 16, 17)
    run(spoken, *paths)
    told = [(fraction, note) for fraction, note, _ in shown]
    assert told == sorted(told)
    assert {
        (0.25, "1 of 2"),
        (0.625, "2 of 2, page 1 of 2"),
        (0.875, "2 of 2, page 2 of 2"),
    } <= set(told)
    assert {name for _, _, name in shown} == set(map(str, paths))


def test_progress_never_stands_in_the_text_on_a_terminal(tmp_path: Path) -> None:
    spoken = Spoken(terminal=True)
    run(spoken, draw(tmp_path / "a.png"), draw(tmp_path / "b.png"))
    assert spoken.text == "16 × 8 像素\n\f16 × 8 像素\n"
    assert spoken.err.getvalue().endswith("\r")
