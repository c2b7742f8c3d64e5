"""Zeros and the letter O are told apart by the word they stand in."""

import pytest

from ppocr_desktop.recognition import zeros
from tests.recognition.spelled import read

_DOUBT = ("0", "O", 0.1)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("INV0ICE N0 : 17556", "INVOICE NO : 17556"),
        ("BAHRU,J0HOR.", "BAHRU,JOHOR."),
        ("Libre0ffice", "LibreOffice"),
        ("CH00SE", "CHOOSE"),
        ("0F", "OF"),
        ("[=METH0D]を", "[=METHOD]を"),
    ],
)
def test_among_letters_it_is_a_letter(wrong: str, right: str) -> None:
    found = zeros.settle(read(wrong, _DOUBT))
    assert found.text == right == "".join(one.text for one in found.characters)


def test_it_is_as_small_as_the_recognizer_thought() -> None:
    assert zeros.settle(read("C0mputer", ("0", "o", 0.1))).text == "Computer"


@pytest.mark.parametrize(
    "text",
    ["0", "RM0.29", "POS01", "M0506", "10", "0xFF", "page0", "main00.xhp", "K0-N85", "0 of", "家0"],
)
def test_in_numbers_and_codes_it_is_a_zero(text: str) -> None:
    assert zeros.settle(read(text, _DOUBT)).text == text


@pytest.mark.parametrize(("letter", "chance"), [("O", 0.04), ("Q", 0.4)])
def test_what_the_recognizer_did_not_think_of_stays(letter: str, chance: float) -> None:
    assert zeros.settle(read("INV0ICE", ("0", letter, chance))).text == "INV0ICE"
