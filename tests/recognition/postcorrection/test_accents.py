"""Letters that a recognizer underrates are there where it thought of them."""

import pytest

from ppocr_desktop.recognition.postcorrection import accents
from ppocr_desktop.recognition.reader import Reading
from tests.recognition.postcorrection.spelled import read


def corrected(*readings: Reading) -> list[str]:
    found = accents.correct(readings)
    assert all("".join(each.text for each in one.characters) == one.text for one in found)
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("taken_for", "letter", "text", "meant"),
    [
        ("i", "ı", "kapi", "kapı"),
        ("i", "î", "foi", "foî"),
        ("t", "ť", "použit", "použiť"),
        ("l", "ľ", "vel", "veľ"),
        ("é", "ė", "ugnés", "ugnės"),
        ("b", "þ", "bar", "þar"),
    ],
)
def test_an_underrated_letter_is_taken(taken_for: str, letter: str, text: str, meant: str) -> None:
    assert corrected(read(text, (taken_for, letter, 0.03))) == [meant]


def test_the_letter_it_was_taken_for_is_an_alternative_then() -> None:
    (found,) = accents.correct([read("i", ("i", "ı", 0.03))])
    assert [one.text for one in found.characters[0].alternatives] == ["i"]


@pytest.mark.parametrize(
    ("text", "of", "other"),
    [("fine", "i", "í"), ("soup", "o", "ö"), ("sand", "d", "đ"), ("kapı", "ı", "i")],
)
def test_other_letters_stay(text: str, of: str, other: str) -> None:
    assert corrected(read(text, (of, other, 0.3))) == [text]


def test_an_unlikely_letter_stays_out() -> None:
    assert corrected(read("kapi", ("i", "ı", 0.005))) == ["kapi"]


def test_an_unlikely_letter_is_taken_on_a_page_that_has_several_of_it() -> None:
    page = [read("ısırık"), read("kapi", ("i", "ı", 0.005)), read("veliki", ("l", "ľ", 0.005))]
    assert corrected(*page) == ["ısırık", "kapı", "veliki"]
