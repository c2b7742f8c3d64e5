"""English words within another script's line, taken from the reading that is surer of them."""

from typing import NamedTuple

import numpy as np
import pytest

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.mending import is_mendable, mend
from ppocr_desktop.recognition.reader import Reading


class Part(NamedTuple):
    """Some characters side by side, each as wide as the line is high."""

    text: str
    score: float


def line(*parts: Part) -> Reading:
    scores = [part.score for part in parts for _ in part.text]
    text = "".join(part.text for part in parts)
    places = np.linspace(0, 1, len(text) + 1)
    characters = tuple(
        Character(one, float(start), float(end), score)
        for one, start, end, score in zip(text, places[:-1], places[1:], scores, strict=True)
    )
    return Reading(text, sum(scores) / len(scores), characters)


KOREAN = Part("서버를 ", 0.9)
NONSENSE = Part("M3E ", 0.4)


def mended(word: Part, rival: Part) -> str:
    reading, other = line(word, KOREAN), line(rival, NONSENSE)
    return mend(reading, other, len(reading.text)).text


def test_a_word_is_taken_from_the_reading_that_is_surer_of_it() -> None:
    assert mended(Part("B00TP", 0.6), Part("BOOTP", 0.9)) == "BOOTP서버를 "


def test_a_word_stays_where_the_other_reading_is_less_sure() -> None:
    assert mended(Part("BOOTP", 0.9), Part("B00TP", 0.6)) == "BOOTP서버를 "


@pytest.mark.parametrize(("score", "said"), [(0.94, "BOOTP"), (0.96, "B00TP")])
def test_a_word_that_is_sure_has_no_need_of_another_reading(score: float, said: str) -> None:
    assert mended(Part("B00TP", score), Part("BOOTP", 0.99)) == f"{said}서버를 "
    assert is_mendable(line(Part("B00TP", score), KOREAN)) is (said == "BOOTP")


def test_a_letter_left_out_is_added() -> None:
    reading = line(Part("서버 ", 0.9), Part("FIDET", 0.6))
    places = zip("FIDGET", np.linspace(3, 8, 7)[:-1] / 8, strict=True)
    word = tuple(Character(one, float(at), float(at) + 5 / 48, 0.9) for one, at in places)
    assert mend(reading, Reading("FIDGET", 0.9, word), 8).text == "서버 FIDGET"


def test_a_letter_is_never_lost() -> None:
    reading, rival = line(Part("서버 ", 0.9), Part("KNOWS", 0.6)), line(Part("M3EKNOWS", 0.9))
    other = Reading("M3ENOWS", 0.9, (*rival.characters[:3], *rival.characters[4:]))
    assert mend(reading, other, 8).text == "서버 KNOWS"


@pytest.mark.parametrize("rival", ["田ootp", "xyzzy"])
def test_a_word_stays_where_the_other_reading_is_of_something_else(rival: str) -> None:
    assert mended(Part("B00TP", 0.6), Part(rival, 0.9)) == "B00TP서버를 "


def test_what_is_no_word_stays() -> None:
    assert mended(Part("0", 0.6), Part("O", 0.9)) == "0서버를 "


def test_the_score_is_that_of_the_characters_kept() -> None:
    reading, other = line(Part("B00TP", 0.6), KOREAN), line(Part("BOOTP", 0.9), NONSENSE)
    assert mend(reading, other, 9).score == pytest.approx(0.9)


def test_a_reading_that_nothing_is_taken_for_is_the_same() -> None:
    reading = line(KOREAN)
    assert mend(reading, line(NONSENSE), 4) is reading
