"""Inverted exclamation marks are put in where the line shows them, and nowhere else."""

from dataclasses import replace
from functools import partial

import pytest

from ppocr_desktop.recognition.postcorrection import exclamations
from tests.recognition.postcorrection import inked
from tests.recognition.postcorrection.inked import (
    BASELINE,
    MARGIN,
    STEP,
    draw,
    line_of,
    missing,
    reading_of,
)

restored = partial(inked.restored, exclamations.restore)


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("¡Hola, amigo!", "_Hola, amigo!"),
        ("Dijo: ¡ven ya!", "Dijo: _ven ya!"),
        ("(¡no!) y ¡eso", "(_no!) y _eso"),
        ("y gritan: ¡¡Oferta!!", "y gritan: __Oferta!!"),
        ("una ¡ilusa!", "una _ilusa!"),
    ],
)
def test_a_mark_that_was_left_out_is_there_again(shown: str, read: str) -> None:
    assert restored(shown, read) == shown


@pytest.mark.parametrize("taken_for", "ij;1¿")
def test_what_it_was_taken_for_is_a_mark(taken_for: str) -> None:
    assert restored("y ¡Hola, amigo!", f"y {taken_for}Hola, amigo!") == "y ¡Hola, amigo!"


def test_the_mark_is_where_its_stroke_is() -> None:
    ink, characters = draw("ven ¡ya!")
    found = exclamations.restore(missing("ven _ya!", characters), line_of(ink))
    (mark,) = (one for one in found.characters if one.text == "¡")
    truth = next(one for one in characters if one.text == "¡")
    assert truth.start <= mark.start < mark.end <= truth.end + STEP / ink.shape[1]


def test_a_mark_whose_dot_has_flowed_into_its_stroke_is_found_before_an_exclamation() -> None:
    ink, characters = draw("¡Hola!")
    ink[BASELINE - 13 : BASELINE, MARGIN // STEP + 1 : MARGIN // STEP + 3] = 1
    assert exclamations.restore(missing("_Hola!", characters), line_of(ink)).text == "¡Hola!"
    assert exclamations.restore(missing("_Hola_", characters), line_of(ink)).text == "Hola"


@pytest.mark.parametrize(
    "text", ["Hola, amigo!", "jugar y jurar", "il giglio", "uno; dos; tres", "(jota) [j] |p| q"]
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    ink, characters = draw(text)
    assert exclamations.restore(reading_of(characters), line_of(ink)).text == text


def test_a_j_that_is_sure_is_none_however_high_it_is() -> None:
    ink, characters = draw("¡Hola!")
    sure = [replace(characters[0], text="j", score=0.99), *characters[1:]]
    assert exclamations.restore(reading_of(sure), line_of(ink)).text == "jHola!"


def test_an_empty_line_stays() -> None:
    ink, _ = draw("¡Hola!")
    assert exclamations.restore(reading_of([]), line_of(ink)).text == ""
