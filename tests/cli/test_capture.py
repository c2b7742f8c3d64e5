"""What the words after `capture` ask for."""

from typing import Any

import pytest

from ppocr_desktop.cli import capture, parser
from ppocr_desktop.errors import UsageError


def read(line: str) -> dict[str, Any]:
    return capture.read(line.split(), "ppocr-desktop")


def wish(mode: str, rectangle: tuple[int, ...] | None = None, delay_s: float = 0) -> dict[str, Any]:
    return {"mode": mode, "rectangle": rectangle, "delay_s": delay_s}


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("", wish("region")),
        ("--window", wish("window")),
        ("--screen --delay 3", wish("screen", delay_s=3)),
        ("--repeat", wish("repeat")),
        ("--clipboard", wish("clipboard")),
        ("--region 1,2,30,40 --delay=0.5", wish("rectangle", (1, 2, 30, 40), 0.5)),
        ("--region -1280,-20,30,40", wish("rectangle", (-1280, -20, 30, 40))),
    ],
)
def test_the_words_say_what_is_read(line: str, wanted: dict[str, Any]) -> None:
    assert read(line) == wanted


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "--region 1,2,3",
            "--region: '1,2,3' is no region; write its left edge, top edge, width and height",
        ),
        ("--region 1,2,0,4", "--region: '1,2,0,4' is no region; "),
        ("--region", "--region needs a value after it."),
        ("--delay 61", "--delay: '61' is not a number of seconds from 0 to 60."),
        ("--delay nan", "--delay: 'nan' is not a number of seconds from 0 to 60."),
        ("--delay soon", "--delay: 'soon' is not a number of seconds from 0 to 60."),
        ("--window --screen", "--screen cannot be combined with --window."),
        ("--clipboard --delay 3", "--delay is for the screen; leave it out with --clipboard."),
        ("--quiet", "unrecognized arguments: --quiet."),
    ],
)
def test_mistakes_are_told(line: str, sentence: str) -> None:
    with pytest.raises(UsageError) as raised:
        read(line)
    assert str(raised.value).startswith(sentence)
    assert str(raised.value).endswith(" See 'ppocr-desktop capture --help'.")


def test_the_whole_grammar_knows_the_same_flags() -> None:
    with pytest.raises(UsageError) as chosen:
        parser.parse(["capture", "--clipbord"])
    assert "did you mean '--clipboard'?" in str(chosen.value)


def test_the_whole_grammar_knows_regions_that_begin_with_a_minus() -> None:
    with pytest.raises(UsageError, match=r"^--window cannot be combined with --region\."):
        parser.parse(["capture", "--region", "-5,0,10,10", "--window"])


def test_it_comes_before_all_flags() -> None:
    with pytest.raises(UsageError, match="'capture' comes before all flags"):
        parser.parse(["--tray", "capture"])
