"""Letters, digits and signs that look alike are told apart by the word they stand in."""

import pytest

from ppocr_desktop.recognition.postcorrection import lookalikes
from tests.recognition.postcorrection.spelled import read

_DOUBTS = [
    ("0", "O", 0.1),
    ("O", "0", 0.1),
    ("S", "$", 0.1),
    ("I", "l", 0.1),
    ("|", "l", 0.1),
]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("INV0ICE N0 : 17556", "INVOICE NO : 17556"),
        ("BAHRU,J0HOR.", "BAHRU,JOHOR."),
        ("Libre0ffice", "LibreOffice"),
        ("CH00SE", "CHOOSE"),
        ("0F", "OF"),
        ("[=METH0D]を", "[=METHOD]を"),
        ("RMO.00", "RM0.00"),
        ("4 X S1,038.91", "4 X $1,038.91"),
        ("enter I'heure", "enter l'heure"),
        ("BefehIStrg, ZahI[;", "BefehlStrg, Zahl[;"),
        ("a.xIsx, b.xIs c.x|sm", "a.xlsx, b.xls c.xlsm"),
    ],
)
def test_it_is_what_the_word_asks_for(wrong: str, right: str) -> None:
    found = lookalikes.correct(read(wrong, *_DOUBTS))
    assert found.text == right == "".join(one.text for one in found.characters)


def test_it_is_as_small_as_the_recognizer_thought() -> None:
    assert lookalikes.correct(read("C0mputer", ("0", "o", 0.1))).text == "Computer"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "0",
            "RM0.29",
            "POS01",
            "M0506",
            "10",
            "0xFF",
            "page0",
            "main00.xhp",
            "K0-N85",
            "0 of",
            "家0",
        ),
        *("NO.31G", "S6", "S10.", "I'm", "I'd", "ElseIf", "sItem", "AI", "I", "a.xIsle", "a|b"),
    ],
)
def test_it_stays_where_it_belongs(text: str) -> None:
    assert lookalikes.correct(read(text, *_DOUBTS)).text == text


@pytest.mark.parametrize(("letter", "chance"), [("O", 0.04), ("Q", 0.4)])
def test_what_the_recognizer_did_not_think_of_stays(letter: str, chance: float) -> None:
    assert lookalikes.correct(read("INV0ICE", ("0", letter, chance))).text == "INV0ICE"
