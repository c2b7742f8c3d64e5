import argparse
from pathlib import Path

import pytest

from ppocr_desktop import exports
from ppocr_desktop.cli import grammar, parser
from ppocr_desktop.cli.arguments import HelpWanted
from ppocr_desktop.errors import ExitCode, UsageError

COMMANDS = ", ".join(grammar.COMMANDS)


def parse(line: str) -> argparse.Namespace:
    return parser.parse(line.split())


def complaint(line: str) -> str:
    with pytest.raises(UsageError) as raised:
        parse(line)
    return str(raised.value)


def help_of(line: str) -> str:
    with pytest.raises(HelpWanted) as raised:
        parse(line)
    return raised.value.text


def test_inputs_and_flags_may_be_mixed() -> None:
    chosen = parse("ocr a.png --quiet b.png --format json - -o out")
    assert chosen.inputs == ["a.png", "b.png", "-"]
    assert (chosen.quiet, chosen.format, chosen.output) == (True, "json", "out")


def test_names_that_begin_with_a_dash_follow_two_dashes() -> None:
    assert parse("ocr -- -a.png").inputs == ["-a.png"]
    assert parse("ocr a.png --quiet b.png -- -c.png").inputs == ["a.png", "b.png", "-c.png"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("orc a.png", "COMMAND: 'orc' is not known; did you mean 'ocr'?"),
        ("--quiet", "'--quiet' is not known here."),
        ("ocr a --fromat=json", "'--fromat' is not known here; did you mean '--format'?"),
        ("ocr a --format jsn", "--format: 'jsn' is not known; did you mean 'json'?"),
        ("ocr a --format PDF", "--format: 'PDF' is not known; did you mean 'pdf'?"),
        ("ocr a --frames x", "--frames: 'x' is not known; choose from first, all."),
        ("ocr a --pages 3-1", "--pages: '3-1' runs backwards; write 1-3."),
        ("ocr a --threads x", "--threads: 'x' is not a whole number."),
        ("ocr a --threads 999", "--threads: '999' is not a whole number from 0 to 256."),
        (
            "ocr a --pdf-language x_y!",
            "--pdf-language: 'x_y!' is not a language code, such as de or zh-Hant.",
        ),
        ("ocr a --password", "--password needs a value after it."),
        ("ocr", "INPUT is missing."),
        ("ocr --quiet --", "INPUT is missing."),
        ("ocr - a -", "'-' stands for standard input and can be named only once."),
        ("ocr - -- -", "'-' stands for standard input and can be named only once."),
        ("ocr a --quiet b -z", "'-z' is not known here."),
        ("models", "COMMAND is missing; choose from list, fetch, verify, where, add."),
        ("--version models", "COMMAND is missing; choose from list, fetch, verify, where, add."),
        ("a.png", f"'a.png' is neither a file nor one of the commands {COMMANDS}."),
        ("models lsit", "COMMAND: 'lsit' is not known; did you mean 'list'?"),
        ("models where x", "'x' is not known here."),
        ("models pack", "ID and FOLDER are missing."),
        ("models shrink tiny --bits 4", "--bits: '4' is not known; choose from 8, 16."),
        (
            "ocr a --pages 7-3",
            "--pages: '7-3' runs backwards; write 3-7.",
        ),
        ("completion tcsh", "SHELL: 'tcsh' is not known; choose from bash, zsh, fish."),
    ],
)
def test_says_in_one_sentence_what_was_mistyped(line: str, sentence: str) -> None:
    told, _, advice = complaint(line).rpartition(" See ")
    assert told.startswith(sentence.removesuffix("."))
    assert advice.endswith("--help'.")


@pytest.mark.parametrize(
    ("words", "where"),
    [
        (["watch", ""], "SOURCE"),
        (["models", "add", ""], "FOLDER"),
        (["models", "pack", "tiny", ""], "FOLDER"),
        (["models", "shrink", "tiny", "--pages", ""], "--pages"),
    ],
)
def test_no_command_takes_an_empty_name(words: list[str], where: str) -> None:
    with pytest.raises(UsageError, match=f"^{where}: '' is no name. See "):
        parser.parse(words)


@pytest.mark.parametrize("code", ["de", "zh-Hant", "pt-BR", "sr-Latn-RS", "EN", ""])
def test_language_codes_are_taken(code: str) -> None:
    assert parser.parse(["ocr", "a", "--pdf-language", code]).pdf_language == code


def test_points_to_the_help_of_the_command() -> None:
    assert complaint("ocr a --format x").endswith(" See 'ppocr-desktop ocr --help'.")


def test_nothing_at_all_is_a_mistake_here() -> None:
    assert complaint("") == (
        f"COMMAND is missing; choose from {COMMANDS}. See 'ppocr-desktop --help'."
    )


def test_an_empty_name_is_not_the_folder_one_is_in() -> None:
    with pytest.raises(UsageError) as raised:
        parser.parse(["ocr", ""])
    assert str(raised.value) == "INPUT is an empty name. See 'ppocr-desktop ocr --help'."


def test_a_file_where_none_belongs_does_not_begin_like_a_flag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").touch()
    assert complaint("models list a.png").startswith("'a.png' is not known here.")


def test_a_file_that_begins_like_a_flag_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-a.png").touch()
    assert complaint("ocr -a.png") == (
        "'-a.png' begins like a flag; write './-a.png' if it is a file. "
        "See 'ppocr-desktop ocr --help'."
    )


def test_a_name_that_is_too_long_is_no_file() -> None:
    assert "is neither a file nor one of the commands" in complaint("a" * 300)


def test_a_file_without_a_command_is_for_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").touch()
    assert complaint("a.png") == (
        "The window takes only files beside a.png; print its text with 'ppocr-desktop ocr a.png'."
    )


def test_a_file_for_the_window_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").touch()
    assert complaint("a.png b.png") == "b.png does not exist; check how it is spelled."
    assert complaint("a.png --model tiny").startswith("The window takes only files beside a.png; ")


def test_flags_of_the_window_take_files_that_are_there_and_the_tray_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").touch()
    assert complaint("--new-window b.png") == "b.png does not exist; check how it is spelled."
    assert complaint("--tray a.png") == "'--tray' opens no window; leave it out to see a.png."


def test_help_lists_commands_and_every_exit_code() -> None:
    text = help_of("--help")
    for word in ("ocr", "models", "completion", *(f"\n  {code.value} " for code in ExitCode)):
        assert word in text


def test_help_of_ocr_lists_every_format_and_option() -> None:
    text = help_of("ocr --help")
    for form in exports.FORMATS.values():
        assert form.description in text
    for flag in ("--model NAME", "--orientation {auto,off}", "-o, --output FILE|FOLDER"):
        assert flag in text


def test_defaults_are_not_torn_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for default in ("all", "auto", "0", "by the name of the output, else text"):
        assert f"(default: {default})" in help_of("ocr --help")


@pytest.mark.parametrize("columns", [20, 80, 300])
def test_help_fits_any_terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    text = help_of("ocr --help") + help_of("models --help")
    assert max(map(len, text.splitlines())) <= max(columns, 80)
