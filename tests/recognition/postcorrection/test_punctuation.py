"""Apostrophes and decimal signs are the same all over a page."""

import pytest

from ppocr_desktop.recognition.postcorrection import punctuation
from tests.recognition.postcorrection.spelled import read

_DOUBTS = [("’", "'", 0.1), ("'", "’", 0.1), (",", ".", 0.1), (".", ",", 0.1)]


@pytest.mark.parametrize(
    ("lines", "corrected"),
    [
        (["d'un", "l'autre", "n’existe"], ["d'un", "l'autre", "n'existe"]),
        (["d’un", "l’autre", "n'existe"], ["d’un", "l’autre", "n’existe"]),
        (["1.50 2.50", "RM56,80"], ["1.50 2.50", "RM56.80"]),
        (["1,50 2,50 3.50 €"], ["1,50 2,50 3,50 €"]),
    ],
)
def test_the_usual_sign_is_there_throughout(lines: list[str], corrected: list[str]) -> None:
    found = punctuation.correct([read(line, *_DOUBTS) for line in lines])
    assert [one.text for one in found] == corrected
    assert all("".join(each.text for each in one.characters) == one.text for one in found)


@pytest.mark.parametrize(
    "lines",
    [
        ["d'un", "l’autre"],  # neither is usual
        ["1.50 2.50", "1,000 2,500.00"],
        ["1.50 2.50", "3,4"],
        ["d'un", "l'autre", "‘quoted’"],
    ],
)
def test_what_is_no_such_sign_stays(lines: list[str]) -> None:
    assert [
        one.text for one in punctuation.correct([read(line, *_DOUBTS) for line in lines])
    ] == lines


def test_a_sign_that_is_sure_stays() -> None:
    found = punctuation.correct([read("d'un l'autre"), read("n’existe", ("’", "'", 0.01))])
    assert found[1].text == "n’existe"
