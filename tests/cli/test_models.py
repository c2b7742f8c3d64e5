"""The `models` commands on a small manifest of files that are no models."""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from ppocr_desktop import __version__, cli, places
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.progress import Report
from ppocr_desktop.recognition import accelerators, addition, catalog, slimming, verdicts
from ppocr_desktop.recognition.accelerators import Crew
from ppocr_desktop.recognition.comparison import Comparison, Sheet
from ppocr_desktop.recognition.model import System
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.rewriting.shrinking import Bits
from ppocr_desktop.recognition.slimming import Slimmed, Wish

STAGES = ("detector", "recognizer", "line-orientation", "page-orientation")

Capture = pytest.CaptureFixture[str]


def manifest() -> str:
    tables = ["version = 1", '[[systems]]\nname = "small"\ndescription = "All of it"']
    tables.append("default = true\n" + "\n".join(f'{stage} = "a-{stage}"' for stage in STAGES))
    for stage in STAGES:
        data = stage.encode()
        tables.append(
            f'[[models]]\nid = "a-{stage}"\nstage = "{stage}"\ngeneration = "v6"\n'
            f'file = "{stage}.onnx"\nbytes = {len(data)}\n'
            f'sha256 = "{hashlib.sha256(data).hexdigest()}"\n'
            'sources = [{ url = "http://127.0.0.1:9/nothing" }]'
        )
        if stage == "recognizer":
            tables.append('languages = ["en", "ja"]')
    return "\n".join(tables)


@pytest.fixture(autouse=True)
def _no_accelerators(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(accelerators, "installed", lambda: ())


@pytest.fixture
def fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with every file of a program that knows four models."""
    program, fetched = tmp_path / "program", tmp_path / "fetched"
    program.mkdir()
    fetched.mkdir()
    (program / "manifest.toml").write_text(manifest(), "utf-8")
    for stage in STAGES:
        (fetched / f"{stage}.onnx").write_text(stage)
    monkeypatch.setattr(places, "models", lambda: program)
    monkeypatch.setattr(places, "user_models", lambda: fetched)
    return fetched


def test_list_shows_systems_and_models_in_columns(fetched: Path, capsys: Capture) -> None:
    (fetched / "detector.onnx").unlink()
    assert cli.main(["models", "list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "SYSTEM  STATE        DESCRIPTION",
        "small   not fetched  All of it",
        "",
        "MODEL               STAGE                SIZE  STATE        SYSTEMS",
        "a-detector          detector             0 kB  not fetched  small",
        "a-recognizer        recognizer           0 kB  fetched      small",
        "a-line-orientation  line-orientation     0 kB  fetched      small",
        "a-page-orientation  page-orientation     0 kB  fetched      small",
        "",
        "RECOGNIZER    LANGUAGES",
        "a-recognizer  en ja",
    ]


def test_list_shows_what_the_user_added(fetched: Path, capsys: Capture) -> None:
    data = b"mine"
    (fetched / "mine").mkdir()
    (fetched / "mine" / "r.onnx").write_bytes(data)
    (fetched / "mine" / "manifest.toml").write_text(
        'version = 1\n[[systems]]\nname = "mine"\ndescription = "My own"\nrecognizer = "mine-r"\n'
        '[[models]]\nid = "mine-r"\nstage = "recognizer"\nfile = "r.onnx"\n'
        f'sha256 = "{hashlib.sha256(data).hexdigest()}"\n',
        "utf-8",
    )
    assert cli.main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "mine    fetched  My own" in lines
    assert "mine-r              recognizer           0 kB  fetched  mine" in lines
    assert "a-detector          detector             0 kB  fetched  all" in lines
    assert "mine-r        not known" in lines


def test_list_folds_long_lists_of_languages(fetched: Path, capsys: Capture) -> None:
    path = fetched.parent / "program" / "manifest.toml"
    many = [f"{first}{second}" for first in "abcd" for second in "abcdefghij"]
    path.write_text(path.read_text("utf-8").replace('["en", "ja"]', json.dumps(many)), "utf-8")
    cli.main(["models", "list"])
    first, second = capsys.readouterr().out.splitlines()[-2:]
    assert first.startswith("a-recognizer  aa ab ac ")
    assert second.startswith("              c")
    assert len(first) < 80


def test_list_does_not_repeat_equal_lists_of_languages(fetched: Path, capsys: Capture) -> None:
    path = fetched.parent / "program" / "manifest.toml"
    twin = manifest().split("[[models]]")[2].replace("a-recognizer", "b")
    path.write_text(f"{manifest()}\n[[models]]{twin}", "utf-8")
    cli.main(["models", "list"])
    assert capsys.readouterr().out.splitlines()[-1] == "b             the same as a-recognizer"


def test_list_tells_damaged_files(fetched: Path, capsys: Capture) -> None:
    (fetched / "detector.onnx").write_text("DETECTOR")
    cli.main(["models", "list"])
    assert "small   damaged  All of it" in capsys.readouterr().out


def test_list_says_in_one_sentence_why_files_cannot_be_read(
    fetched: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuse(monkeypatch, "read_bytes")
    cli.main(["models", "list"])
    lines = capsys.readouterr().out.splitlines()
    assert "small   not readable  All of it" in lines
    assert "a-recognizer        recognizer           0 kB  not readable  small" in lines
    assert lines[-2:] == ["", _sentence(fetched)]


def test_list_calls_no_file_missing_that_may_not_be_looked_for(
    fetched: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuse(monkeypatch, "is_file")
    cli.main(["models", "list"])
    lines = capsys.readouterr().out.splitlines()
    assert "small   not readable  All of it" in lines
    assert lines[-1] == _sentence(fetched)


def _refuse(monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Has a step of Path fail for model files, as it would for another user."""
    real = getattr(Path, step)

    def refuse(path: Path) -> object:
        if path.suffix == ".onnx":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, step, refuse)


def _sentence(folder: Path) -> str:
    path = folder / "detector.onnx"
    return f"The model file {path} may not be read; change its permissions and its folder's."


@pytest.mark.usefixtures("fetched")
def test_list_tells_what_computes_where_there_is_a_choice(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accelerators, "installed", lambda: (Accelerator.OPENVINO,))
    _, provider, *_ = accelerators.providers(Crew(1), Path())
    (system,) = catalog.load_default().systems
    verdicts.keep(system.recognizer, provider, "", verdicts.Verdict(verdicts.Outcome.WRONG))
    cli.main(["models", "list"])
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "FILE             COMPUTED BY",
        "detector.onnx    the processor",
        "recognizer.onnx  the processor (OpenVINO on CPU reads otherwise than the processor)",
    ]


@pytest.mark.usefixtures("fetched")
def test_accelerators_are_tried_anew(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accelerators, "installed", lambda: (Accelerator.OPENVINO,))
    provider, *_ = accelerators.providers(Crew(1), Path())
    (system,) = catalog.load_default().systems
    verdicts.keep(system.detector, provider, "", verdicts.Verdict(verdicts.Outcome.FASTER, 0.5))

    def load(_: Recognizer) -> None:
        assert verdicts.find(system.detector, provider) is None
        slower = verdicts.Verdict(verdicts.Outcome.SLOWER, 1.5)
        verdicts.keep(system.detector, provider, "", slower)

    monkeypatch.setattr(Recognizer, "load", load)
    assert cli.main(["models", "accelerators"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "FILE             COMPUTED BY",
        "detector.onnx    the processor (OpenVINO on GPU takes 1.50 of the processor's time)",
        "recognizer.onnx  the processor",
    ]


@pytest.mark.usefixtures("fetched")
def test_accelerators_of_an_unknown_system_are_refused(capsys: Capture) -> None:
    assert cli.main(["models", "accelerators", "huge"]) == ExitCode.USAGE
    assert 'There is no model "huge"' in capsys.readouterr().err


@pytest.mark.usefixtures("fetched")
def test_verify_has_a_line_for_each_file(capsys: Capture) -> None:
    assert cli.main(["models", "verify"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "a-detector          whole",
        "a-recognizer        whole",
        "a-line-orientation  whole",
        "a-page-orientation  whole",
    ]


def test_verify_fails_for_a_damaged_file(fetched: Path, capsys: Capture) -> None:
    (fetched / "detector.onnx").write_text("det")
    assert cli.main(["models", "verify"]) == ExitCode.MODELS_MISSING
    assert capsys.readouterr().out.splitlines()[0] == (
        f"a-detector          The model file {fetched / 'detector.onnx'} is cut short "
        '(3 of 8 bytes); fetch it with "ppocr-desktop models fetch a-detector".'
    )


def test_verify_fails_for_a_missing_file(fetched: Path, capsys: Capture) -> None:
    (fetched / "detector.onnx").unlink()
    assert cli.main(["models", "verify"]) == ExitCode.MODELS_MISSING
    assert "detector.onnx is missing" in capsys.readouterr().out


def test_where_shows_the_folders(fetched: Path, capsys: Capture) -> None:
    assert cli.main(["models", "where"]) == 0
    assert capsys.readouterr().out.splitlines() == [str(fetched), str(places.models())]


@pytest.mark.usefixtures("fetched")
def test_fetch_says_that_everything_is_there(capsys: Capture) -> None:
    assert cli.main(["models", "fetch"]) == 0
    assert capsys.readouterr().out == "All 4 model files are there and whole (0 kB).\n"
    assert cli.main(["models", "fetch", "a-detector"]) == 0
    assert capsys.readouterr().out == "The model file is there and whole (0 kB).\n"


@pytest.mark.usefixtures("fetched")
def test_fetch_is_silent_when_asked(capsys: Capture) -> None:
    assert cli.main(["models", "fetch", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_fetch_fails_with_a_sentence(fetched: Path, capsys: Capture) -> None:
    (fetched / "detector.onnx").unlink()
    assert cli.main(["models", "fetch", "small"]) == ExitCode.MODELS_MISSING
    err = capsys.readouterr().err
    assert err.startswith("ppocr-desktop: The model file detector.onnx cannot be fetched")
    assert err.count("\n") == 1


@pytest.mark.usefixtures("fetched")
def test_fetch_of_an_unknown_model_is_a_mistake(capsys: Capture) -> None:
    assert cli.main(["models", "fetch", "smal"]) == ExitCode.USAGE
    assert 'did you mean "small"?' in capsys.readouterr().err


@pytest.mark.usefixtures("fetched")
def test_add_says_how_to_use_what_was_added(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def add(folder: Path) -> tuple[System, ...]:
        asked.append(folder)
        return catalog.load_default().systems

    monkeypatch.setattr(addition, "add", add)
    assert cli.main(["models", "add", str(tmp_path)]) == 0
    assert asked == [tmp_path]
    assert capsys.readouterr().out == (
        'Added "small"; use it with "ppocr-desktop ocr --model small".\n'
    )


def test_version_tells_the_generation_of_each_model(fetched: Path, capsys: Capture) -> None:
    parts = "detector v6, recognizer v6, line orientation v6, page orientation v6"
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"ppocr-desktop {__version__}",
        f"small: {parts} (fetched)",
    ]
    (fetched / "detector.onnx").unlink()
    cli.main(["--version"])
    assert capsys.readouterr().out.splitlines()[1] == f"small: {parts} (not fetched)"


@pytest.mark.parametrize("step", ["is_file", "read_bytes"])
def test_version_says_why_models_cannot_be_read(
    fetched: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    _refuse(monkeypatch, step)
    assert cli.main(["--version"]) == 0
    _, models, sentence = capsys.readouterr().out.splitlines()
    assert models.endswith(" (not readable)")
    assert sentence == _sentence(fetched)


def test_the_version_is_told_even_if_the_models_are_unusable(
    fetched: Path, capsys: Capture
) -> None:
    (fetched.parent / "program" / "manifest.toml").write_text("?")
    assert cli.main(["--version"]) == ExitCode.MODELS_MISSING
    assert capsys.readouterr().out == f"ppocr-desktop {__version__}\n"


def test_reading_without_models_fails_before_any_input(fetched: Path, capsys: Capture) -> None:
    for path in fetched.iterdir():
        path.unlink()
    assert cli.main(["ocr", "missing.png"]) == ExitCode.MODELS_MISSING
    err = capsys.readouterr().err
    assert err == (
        'ppocr-desktop: 4 model files of "small" are missing; '
        'fetch them with "ppocr-desktop models fetch small".\n'
    )


def test_pack_says_where_everything_is(fetched: Path, tmp_path: Path, capsys: Capture) -> None:
    stick = tmp_path / "stick"
    assert cli.main(["models", "pack", "small", str(stick)]) == 0
    assert capsys.readouterr().out == (
        f'{stick} holds all that "small" needs (0 kB); '
        "set PPOCR_DESKTOP_MODELS to that folder to read with it.\n"
    )
    assert {path.name for path in stick.iterdir()} == {
        *(path.name for path in fetched.iterdir()),
        "manifest.toml",
        "usual.txt",
    }


@pytest.mark.usefixtures("fetched")
def test_pack_can_be_silent(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["models", "pack", "small", str(tmp_path / "stick"), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("fetched")
def test_shrinking_what_is_no_model_fails_with_a_sentence(capsys: Capture) -> None:
    assert cli.main(["models", "shrink", "small"]) == ExitCode.MODELS_MISSING
    err = capsys.readouterr().err
    assert err.startswith('ppocr-desktop: "small" cannot be made smaller')


@pytest.mark.usefixtures("fetched")
def test_shrink_tells_sizes_and_how_it_reads(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wishes: list[tuple[Wish, Sequence[Sheet]]] = []

    def slim(wish: Wish, sheets: Sequence[Sheet], _: Report) -> Slimmed:
        wishes.append((wish, sheets))
        verdict = Comparison(known=0, unknown=1, before=1, after=1, alike=0.991)
        (system,) = catalog.load_default().systems
        return Slimmed(system, 2_000_000, 8_000_000, verdict)

    monkeypatch.setattr(slimming, "slim", slim)
    shutil.copyfile(places.resources() / "sample.png", tmp_path / "page.png")
    (tmp_path / "page.txt").write_text("words", "utf-8")
    pages = ["--pages", str(tmp_path / "page.png")]
    flags = ["--bits", "16", "--no-page-classifier"]
    assert cli.main(["models", "shrink", "small", *flags, *pages]) == 0
    assert capsys.readouterr().out.splitlines() == [
        'Added "small": 2.0 MB instead of 8.0 MB, 99.1 % of the words alike on 1 page.',
        'Use it with "ppocr-desktop ocr --model small".',
    ]
    ((wish, sheets),) = wishes
    assert wish == Wish("small", Bits.SIXTEEN, keep_page_classifier=False)
    assert [(sheet.name, sheet.truth) for sheet in sheets] == [("page.png", "words")]


@pytest.mark.usefixtures("fetched")
def test_text_beside_a_page_must_be_text(tmp_path: Path, capsys: Capture) -> None:
    shutil.copyfile(places.resources() / "sample.png", tmp_path / "page.png")
    (tmp_path / "page.txt").write_bytes(b"\xff")
    pages = str(tmp_path / "page.png")
    assert cli.main(["models", "shrink", "small", "--pages", pages]) == ExitCode.SOME_FAILED
    assert capsys.readouterr().err == (
        f"ppocr-desktop: {tmp_path / 'page.txt'} cannot be read as UTF-8 text; "
        "it should say what is on page.png.\n"
    )
