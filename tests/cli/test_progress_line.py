import io

from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.cli.progress_line import ProgressLine, cells, duration, fit


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Screen:
    """A progress line, and what a terminal of 60 columns shows of it."""

    def __init__(self, columns: int = 60) -> None:
        self.stream = io.StringIO()
        self.clock = Clock()
        self.line = ProgressLine(self.stream, clock=self.clock, columns=lambda: columns)

    def show(self, fraction: float, note: str, name: str, *, after_s: float = 1.0) -> None:
        self.clock.now += after_s
        self.line.show(fraction, note, name)

    @property
    def row(self) -> str:
        """The cells left after every carriage return was obeyed."""
        row = ""
        for text in self.stream.getvalue().split("\r"):
            row = text + row[len(text) :]
        return row.rstrip()


def test_shows_how_far_the_job_is() -> None:
    screen = Screen(columns=100)
    screen.show(0, "1 of 2", "a.png")
    screen.show(0.25, "1 of 2", "a.png", after_s=20)
    assert screen.row == "[#####---------------]  25%  1 of 2, 1 min 0 s left  a.png"


def test_does_not_guess_the_time_left_at_once() -> None:
    screen = Screen()
    screen.show(0, "1 of 2", "a.png")
    screen.show(0.25, "1 of 2", "a.png", after_s=0.5)
    assert screen.row == "[#####---------------]  25%  1 of 2  a.png"


def test_draws_at_most_ten_times_a_second() -> None:
    screen = Screen()
    screen.show(0.1, "", "a.png")
    screen.show(0.2, "", "a.png", after_s=0.05)
    assert screen.row.startswith("[##-")


def test_a_shorter_line_leaves_nothing_of_a_longer_one() -> None:
    screen = Screen()
    screen.show(0, "10 of 20", "a-long-name.png")
    screen.show(0, "11 of 20", "b.png")
    assert screen.row == "[--------------------]   0%  11 of 20  b.png"


def test_keeps_the_end_of_a_name_too_long_for_the_terminal() -> None:
    screen = Screen(columns=50)
    screen.show(0, "1 of 2", "/a/very/long/path/to/the/file.png")
    assert screen.row == "[--------------------]   0%  1 of 2  .../file.png"
    assert len(screen.row) == 49


def test_a_narrow_terminal_gets_no_bar() -> None:
    screen = Screen(columns=30)
    screen.show(0.25, "1 of 2", "/long/path/to/the/file.png")
    assert screen.row == " 25%  1 of 2  ...the/file.png"


def test_clearing_leaves_an_empty_row() -> None:
    screen = Screen()
    screen.show(0, "1 of 2", "a.png")
    screen.line.clear()
    assert screen.row == ""
    assert screen.stream.getvalue().endswith("\r")


def test_clearing_what_was_not_drawn_writes_nothing() -> None:
    screen = Screen()
    screen.line.clear()
    assert screen.stream.getvalue() == ""


def test_is_drawn_again_at_once_after_clearing() -> None:
    screen = Screen()
    screen.show(0.1, "", "a.png")
    screen.line.clear()
    screen.show(0.2, "", "a.png", after_s=0)
    assert screen.row.startswith("[####-")


def test_durations_have_two_units_at_most() -> None:
    assert [duration(value) for value in (0.2, 59, 125, 3600, 12_000)] == [
        "1 s",
        "59 s",
        "2 min 5 s",
        "1 h 0 min",
        "3 h 20 min",
    ]


def test_wide_and_combining_characters_are_counted_as_terminals_do() -> None:
    assert cells("a書e\u0301\u200d") == 4


@given(st.text(st.characters(categories=("L", "N", "P", "Mn"))), st.integers(-2, 30), st.booleans())
def test_fitted_text_never_exceeds_its_room(text: str, room: int, keep_end: bool) -> None:
    assert cells(fit(text, room, keep_end=keep_end)) <= max(room, 0)
