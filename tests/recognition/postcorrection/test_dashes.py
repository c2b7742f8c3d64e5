"""Dashes that were read as hyphens are dashes again, and hyphens stay hyphens."""

from dataclasses import replace

import numpy as np
import pytest

from ppocr_desktop.document import Alternative, Character
from ppocr_desktop.recognition.pixels import Gray
from ppocr_desktop.recognition.postcorrection import dashes
from tests.recognition.postcorrection.inked import (
    BASELINE,
    HEIGHT,
    MARGIN,
    STEP,
    line_of,
    reading_of,
)

BARS = {"-": 6, "–": 10, "—": 18}
LETTER, LOW, TALL, GAP = 8, 14, 20, 3
BAR_TOP, BAR_BOTTOM = BASELINE - 8, BASELINE - 5
THOUGHT_OF = (Alternative("–", 0.03),)


def draw(text: str, letter: int = LETTER) -> tuple[Gray, list[Character]]:
    """The ink of a line whose letters are blocks, and where they are, dashes read as hyphens."""
    places = []
    left = MARGIN
    for sign in text:
        places.append((sign, left, left + BARS.get(sign, letter)))
        left = places[-1][2] + GAP
    ink = np.zeros((HEIGHT, left + MARGIN), np.uint8)
    for sign, start, end in places:
        if sign in BARS:
            ink[BAR_TOP:BAR_BOTTOM, start:end] = 1
        elif not sign.isspace():
            is_tall = sign.isupper() or sign.isdigit() or sign in "bdfhklt="
            ink[BASELINE - (TALL if is_tall else LOW) : BASELINE, start:end] = 1
    whole = ink.shape[1]
    characters = [
        Character("-", start / whole, end / whole, 0.9, THOUGHT_OF)
        if sign in BARS
        else Character(sign, start / whole, end / whole, 0.9)
        for sign, start, end in places
    ]
    return np.ascontiguousarray(ink[:, ::STEP]), characters


def restored(shown: str, letter: int = LETTER) -> str:
    ink, characters = draw(shown, letter)
    return dashes.restore(reading_of(characters), line_of(ink)).text


@pytest.mark.parametrize(
    "text",
    [
        "Das Buch – ein Roman – ist gut",
        "– Erster Punkt der Liste",
        "und dann ging er –",
        "in den Jahren 1990–1995 war",
        "Seite 10–12",
        "von 9:00–17:30 auf",
        "heute 10 – 12 Grad",
        "so she said — and then",
        "the words—each of them",
    ],
)
def test_a_dash_that_was_read_as_a_hyphen_is_one_again(text: str) -> None:
    assert restored(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Das Buch - ein Roman - ist gut",
        "- Erster Punkt der Liste",
        "und dann ging er -",
        "in den Jahren 1990-1995 war",
        "Nord-Ost und E-Mail",
    ],
)
def test_a_hyphen_stays_one(text: str) -> None:
    assert restored(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "– 5 Grad im Schatten",
        "Summe 12 –",
        "es sind –5 Grad",
        "tool –v file",
        "am 2020–01–05 war es",
        "Ein– und Ausgang",
        "Nord–Ost",
        "see ––all of it",
        "rest = whole – part",
    ],
)
def test_other_places_stay_as_they_were_read(text: str) -> None:
    assert restored(text) == text.replace("–", "-")


def test_a_bar_alone_is_a_rule() -> None:
    assert restored("—") == "-"


def test_hyphens_of_wide_type_stay() -> None:
    assert restored("Das Buch – ein Roman", letter=14) == "Das Buch - ein Roman"


def test_a_hyphen_that_is_not_doubted_stays() -> None:
    ink, characters = draw("Das Buch – ein Roman")
    sure = [replace(one, alternatives=()) for one in characters]
    assert dashes.restore(reading_of(sure), line_of(ink)).text == "Das Buch - ein Roman"


def test_two_bars_for_one_hyphen_are_no_dash() -> None:
    ink, characters = draw("Das Buch –– ein Roman")
    read = [*characters[:9], *characters[10:]]
    assert dashes.restore(reading_of(read), line_of(ink)).text == "Das Buch - ein Roman"


def test_a_line_that_runs_to_the_left_stays() -> None:
    ink, characters = draw("Das Buch – ein Roman")
    places = [(one.start, one.end) for one in reversed(characters)]
    turned = [
        replace(one, start=start, end=end)
        for one, (start, end) in zip(characters, places, strict=True)
    ]
    assert dashes.restore(reading_of(turned), line_of(ink)).text == "Das Buch - ein Roman"


def test_words_that_run_to_the_left_in_a_line_that_does_not_stay() -> None:
    ink, characters = draw("ab – cd und mehr Text")
    places = [(one.start, one.end) for one in characters]
    order = [*range(6, -1, -1), *range(7, len(places))]
    mixed = [
        replace(one, start=places[place][0], end=places[place][1])
        for one, place in zip(characters, order, strict=True)
    ]
    assert dashes.restore(reading_of(mixed), line_of(ink)).text == "ab - cd und mehr Text"


def test_what_was_read_is_kept_as_an_alternative() -> None:
    ink, characters = draw("Das Buch – ein Roman")
    dash = dashes.restore(reading_of(characters), line_of(ink)).characters[9]
    assert dash.text == "–"
    assert [one.text for one in dash.alternatives] == ["-"]
    assert dash.score > dash.alternatives[0].score
    assert (dash.start, dash.end) == (characters[9].start, characters[9].end)
