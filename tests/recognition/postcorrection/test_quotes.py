"""Low quotation marks are put in where the line shows them, and nowhere else."""

from functools import partial

import pytest

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.postcorrection import quotes
from tests.recognition.postcorrection import inked
from tests.recognition.postcorrection.inked import STEP, draw, line_of, reading_of

restored = partial(inked.restored, quotes.restore)


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("Er sagte: „Das ist gut“ und", "Er sagte: _Das ist gut“ und"),
        ("„Das ist gut“ sagte er", "_Das ist gut“ sagte er"),
        ("ein „A“ und ein „B“", "ein _A“ und ein _B“"),
        ("siehe („Das ist gut“)", "siehe (_Das ist gut“)"),
        ("und fragte: „Wo bist du", "und fragte: _Wo bist du"),
    ],
)
def test_a_mark_that_was_left_out_is_there_again(shown: str, read: str) -> None:
    assert restored(shown, read) == shown


@pytest.mark.parametrize("read", ["sagte: ,Das ist gut“", "sagte: .Das ist gut“"])
def test_what_was_taken_for_a_comma_is_a_mark(read: str) -> None:
    assert restored("sagte: „Das ist gut“", read) == "sagte: „Das ist gut“"


def test_two_commas_for_its_strokes_are_one_mark() -> None:
    ink, characters = draw("Er las „Faust“")
    at = next(index for index, one in enumerate(characters) if one.text == "„")
    start, end = characters[at].start, characters[at].end
    middle = (start + end) / 2
    commas = [Character(",", start, middle, 0.8), Character(",", middle, end, 0.8)]
    read = reading_of([*characters[:at], *commas, *characters[at + 1 :]])
    assert quotes.restore(read, line_of(ink)).text == "Er las „Faust“"


def test_a_straight_mark_that_closes_it_is_made_one_of_its_kind() -> None:
    assert restored("das „Wort“ und", 'das _Wort" und') == "das „Wort“ und"


def test_straight_marks_elsewhere_stay() -> None:
    read = 'das "Wort" und _Das“ "so"'
    shown = 'das "Wort" und „Das“ "so"'
    assert restored(shown, read) == shown


def test_the_mark_is_where_its_strokes_are() -> None:
    ink, characters = draw("so „Das“")
    said = [one for one in characters if one.text != "„"]
    (low,) = (
        one for one in quotes.restore(reading_of(said), line_of(ink)).characters if one.text == "„"
    )
    truth = next(one for one in characters if one.text == "„")
    assert truth.start <= low.start < low.end <= truth.end + STEP / ink.shape[1]


@pytest.mark.parametrize(
    "text",
    [
        "Das ist gut, und das auch",
        "eins, zwei, drei",
        "_name und [x] jeder",
        "Yyyy gypsy quay jug",
        "1, 2, 3; 4",
        '"Das" und "so"',
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    ink, characters = draw(text)
    assert quotes.restore(reading_of(characters), line_of(ink)).text == text


def test_a_comma_that_was_left_out_is_no_mark() -> None:
    assert restored("gut, und so", "gut_ und so") == "gut und so"
