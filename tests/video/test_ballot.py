"""How readings of one line agree."""

import pytest

from ppocr_desktop.document import TextLine
from ppocr_desktop.video.ballot import Ballot

BOX = ((0.0, 0.0), (100.0, 0.0), (100.0, 20.0), (0.0, 20.0))


def reading(text: str, score: float = 0.9) -> TextLine:
    return TextLine(text, score, BOX)


def winner(*readings: TextLine) -> str:
    ballot = Ballot()
    for one in readings:
        ballot.add(one, is_changed=False, is_reshaped=False)
    assert ballot.winner
    return ballot.winner.text


def test_nothing_wins_before_the_first_reading() -> None:
    assert Ballot().winner is None


def test_one_slip_does_not_show() -> None:
    assert winner(reading("Total 12.50"), reading("Total 12,50", 0.95)) == "Total 12.50"


def test_a_first_slip_is_outvoted() -> None:
    slip, right = reading("Tota1 12.50", 0.7), reading("Total 12.50", 0.9)
    assert winner(slip, right, right) == "Total 12.50"


def test_spaces_alone_change_nothing() -> None:
    kept, wavering = reading("Good evening."), reading("Goodevening.", 0.99)
    assert winner(kept, wavering) == "Good evening."


def test_another_line_in_its_place_shows_at_once() -> None:
    assert winner(reading("Good evening."), reading("I was at home.")) == "I was at home."


def test_an_unsure_other_text_does_not_win() -> None:
    assert winner(reading("Good evening."), reading("|_ ~", 0.4)) == "Good evening."


def test_a_changed_letter_voids_what_was_read() -> None:
    ballot = Ballot()
    for _ in range(4):
        ballot.add(reading("12:01"), is_changed=False, is_reshaped=False)
    assert ballot.add(reading("12:02"), is_changed=True, is_reshaped=False)
    assert ballot.winner == reading("12:02")


@pytest.mark.parametrize(("text", "is_other"), [("Good evening", False), ("I was", True)])
def test_a_line_that_grows_says_the_same_still(text: str, *, is_other: bool) -> None:
    ballot = Ballot()
    ballot.add(reading("Good eve"), is_changed=True, is_reshaped=True)
    assert ballot.add(reading(text), is_changed=False, is_reshaped=True) is is_other
    assert ballot.winner == reading(text)
