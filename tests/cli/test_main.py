"""Whole commands in this process, with a stand-in for the recognizer."""

import logging
import warnings
from pathlib import Path

import pytest

from ppocr_desktop import cli
from ppocr_desktop.errors import Cancelled, ExitCode
from ppocr_desktop.recognition.options import Orientation, ReadingOrder, RecognitionOptions
from tests.cli import doubles
from tests.cli.doubles import draw

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def recognizer(monkeypatch: pytest.MonkeyPatch) -> None:
    doubles.use(monkeypatch)


def failing(monkeypatch: pytest.MonkeyPatch, failure: BaseException) -> None:
    """Makes the recognizer end with this."""

    def load(self: object) -> None:  # noqa: ARG001 - the recognizer's own
        raise failure

    monkeypatch.setattr(doubles.Recognizer, "load", load)


def test_reads_a_picture(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["ocr", str(draw(tmp_path / "a.png"))]) == ExitCode.OK
    assert capsys.readouterr() == ("16 × 8 像素\n", "")


def test_recognition_options_reach_the_recognizer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(doubles.Recognizer, "load", lambda self: seen.append(self.options))
    flags = "--model tiny --languages ja,en --orientation off --reading-order rows "
    flags += "--threads 3 --min-score 0.7"
    cli.main(["ocr", str(draw(tmp_path / "a.png")), *flags.split()])
    order = ReadingOrder.ROWS
    assert seen == [RecognitionOptions("tiny", ("ja", "en"), Orientation.OFF, order, 3, 0.7)]


def test_a_failed_input_shows_in_the_exit_code(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["ocr", str(tmp_path / "missing.png")]) == ExitCode.SOME_FAILED
    assert capsys.readouterr().err.startswith(f"ppocr-desktop: {tmp_path / 'missing.png'} ")


def test_contradictions_are_found_before_the_models_load(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, AssertionError())
    assert cli.main(["ocr", "a.png", "b.png", "-o", "all.json"]) == ExitCode.USAGE
    assert "add --join" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "-o a.txt --pdf-title Tea",
            "--pdf-title has no effect on the format text; leave it out, or use --format pdf.",
        ),
        (
            "--format pdf --docx-pictures",
            "--docx-pictures has no effect on the format pdf; leave it out, or use --format docx.",
        ),
        (
            "-o a.pdf --pdf-dpi=200",
            (
                "--pdf-dpi has no effect with --pdf-pictures keep; "
                "leave it out, or use --pdf-pictures smaller or black-and-white."
            ),
        ),
        (
            "-o a.pdf --pdf-pictures black-and-white --pdf-quality 60",
            (
                "--pdf-quality has no effect with --pdf-pictures black-and-white; "
                "leave it out, or use --pdf-pictures smaller."
            ),
        ),
    ],
)
def test_a_flag_without_effect_is_refused(line: str, sentence: str, capsys: Capture) -> None:
    assert cli.main(["ocr", "a.png", *line.split()]) == ExitCode.USAGE
    assert capsys.readouterr().err == f"ppocr-desktop: {sentence}\n"


def test_a_flag_that_says_no_to_what_is_not_done_is_fine(tmp_path: Path) -> None:
    line = "--no-pdf-visible --no-docx-pictures"
    assert cli.main(["ocr", str(draw(tmp_path / "a.png")), *line.split()]) == ExitCode.OK


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), Cancelled()])
def test_stopping_is_silent(
    stop: BaseException, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, stop)
    assert cli.main(["ocr", "a.png"]) == ExitCode.STOPPED
    assert capsys.readouterr() == ("", "")


def test_a_stop_that_a_library_made_an_error_of_is_still_one(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = ImportError("initialization failed")
    error.__cause__ = KeyboardInterrupt()
    failing(monkeypatch, error)
    assert cli.main(["ocr", "a.png"]) == ExitCode.STOPPED
    assert capsys.readouterr().err == ""


def test_a_fault_is_admitted_without_a_traceback(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, ZeroDivisionError("by what?"))
    assert cli.main(["ocr", "a.png"]) == ExitCode.SOME_FAILED
    assert capsys.readouterr().err == (
        "ppocr-desktop: There is a fault in this program; add --verbose to see where.\n"
    )


def test_verbose_shows_where_the_fault_is(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, ZeroDivisionError("by what?"))
    assert cli.main(["ocr", "a.png", "--verbose"]) == ExitCode.SOME_FAILED
    assert "ZeroDivisionError: by what?" in capsys.readouterr().err


def warn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the recognizer and two libraries speak while the models load."""

    def load(self: object) -> None:  # noqa: ARG001 - the recognizer's own
        logging.getLogger("ppocr_desktop.recognition").warning("One of us is worried.")
        logging.getLogger("ppocr_desktop.recognition").info("One of us is busy.")
        logging.getLogger("library").warning("A library is worried.")
        warnings.warn("A library complains.", stacklevel=1)

    monkeypatch.setattr(doubles.Recognizer, "load", load)


@pytest.mark.filterwarnings("always")
def test_only_our_own_warnings_are_shown(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    warn(monkeypatch)
    cli.main(["ocr", str(draw(tmp_path / "a.png"))])
    assert capsys.readouterr().err == "ppocr-desktop: One of us is worried.\n"


@pytest.mark.filterwarnings("always")
def test_verbose_shows_everything(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    warn(monkeypatch)
    cli.main(["ocr", "-v", str(draw(tmp_path / "a.png"))])
    err = capsys.readouterr().err
    for sentence in (
        "One of us is worried.",
        "One of us is busy.",
        "A library is worried.",
        "A library complains.",
    ):
        assert sentence in err


def test_the_log_is_left_as_it_was(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    cli.main(["ocr", "-vv", str(draw(tmp_path / "a.png"))])
    assert (root.level, root.handlers) == before


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_the_models(shell: str, capsys: Capture) -> None:
    assert cli.main(["completion", shell]) == ExitCode.OK
    assert "v6-small-detector" in capsys.readouterr().out
