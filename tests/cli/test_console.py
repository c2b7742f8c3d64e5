import errno
import io

import pytest

from ppocr_desktop.cli.console import Console, ReaderGone, open_standard
from ppocr_desktop.errors import OutputError
from tests.cli.doubles import Spoken, Terminal


class Broken(io.BytesIO):
    """A stream that cannot be written."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__()
        self.error = OSError(number, reason)

    def write(self, data: object) -> int:  # noqa: ARG002 - as streams have it
        raise self.error


class ClosingTerminal(Terminal):
    """A terminal whose window is closed at some time."""

    is_closing = False

    def write(self, text: str) -> int:
        if self.is_closing:
            raise OSError(errno.EIO, "Input/output error")
        return super().write(text)


def test_sentences_name_the_program() -> None:
    spoken = Spoken()
    spoken.console.say("a.png is empty.")
    assert spoken.sentences == ["ppocr-desktop: a.png is empty."]


def test_file_names_cannot_command_the_terminal() -> None:
    spoken = Spoken(terminal=True)
    spoken.console.say("a\n\x1b[31m 日本.png is empty.")
    assert spoken.sentences == ["ppocr-desktop: a\ufffd\ufffd[31m 日本.png is empty."]
    spoken.console.show(0.5, "", "b\x1b[31m.png")
    assert "b\ufffd[31m.png" in spoken.err.getvalue()


def test_names_that_are_no_text_come_out_as_their_bytes() -> None:
    spoken = Spoken()
    spoken.console.print("a\udcff")
    assert spoken.out.getvalue() == b"a\xff\n"


def test_progress_is_shown_on_a_terminal_only() -> None:
    on_terminal, in_file = Spoken(terminal=True), Spoken()
    for spoken in (on_terminal, in_file):
        spoken.console.show(0.5, "1 of 2", "a.png")
    assert "50%" in on_terminal.err.getvalue()
    assert in_file.err.getvalue() == ""


def test_results_and_sentences_start_on_a_cleared_row() -> None:
    both = Terminal()
    console = Console(io.BytesIO(), both)
    console.show(0.5, "1 of 2", "a.png")
    console.write(b"text\n")
    assert both.getvalue().endswith("\r")
    console.show(0.5, "1 of 2", "a.png")
    console.say("b.png is empty.")
    assert both.getvalue().endswith("\rppocr-desktop: b.png is empty.\n")


def test_a_terminal_that_was_closed_stops_no_work() -> None:
    out, closing = io.BytesIO(), ClosingTerminal()
    console = Console(out, closing)
    console.show(0.5, "1 of 2", "a.png")
    closing.is_closing = True
    console.write(b"text")
    console.show(0.6, "1 of 2", "a.png")
    console.say("b.png is empty.")
    assert out.getvalue() == b"text"


def test_a_reader_that_has_enough_is_told_apart_from_failures() -> None:
    with pytest.raises(ReaderGone):
        Console(Broken(errno.EPIPE, "Broken pipe"), io.StringIO()).write(b"text")


def test_a_full_disk_is_a_failure() -> None:
    with pytest.raises(OutputError) as raised:
        Console(Broken(errno.ENOSPC, "No space left on device"), io.StringIO()).write(b"text")
    assert str(raised.value) == "Standard output cannot be written: No space left on device."


def test_sentences_go_nowhere_without_a_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    open_standard().say("Nobody hears this.")


def test_results_without_a_standard_output_are_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(OutputError) as raised:
        open_standard().print("Nobody sees this.")
    assert str(raised.value) == "Standard output cannot be written: it is closed."
