"""The ink of a line is found on paper and screens, in shadows, and beside what is not its own."""

from itertools import accumulate, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop.document import Character
from ppocr_desktop.recognition import refinement
from ppocr_desktop.recognition.reader import Reading
from tests.recognition import drawing
from tests.recognition.postcorrection import inked

Image = NDArray[np.uint8]

HEIGHT, WIDTH = 48, 320
TOP, BOTTOM = 13, 36
"""The first row of the words below and the one after their last."""
WORDS = ((21, 71), (101, 147), (181, 241))
"""Their columns."""


def line() -> Image:
    """Three words, far apart for their size."""
    image = drawing.white(WIDTH, HEIGHT)
    for word, (left, right) in zip(("HH", "HE", "HHH"), WORDS, strict=True):
        step = (right - left) // len(word)
        for index in range(len(word)):
            start = left + index * step
            image[TOP:BOTTOM, start : start + step - 4] = 0
    for _, right in WORDS:
        image[TOP:BOTTOM, right - 4 : right] = 0
    return image


def reading(text: str = "HH HE HHH") -> Reading:
    """Characters in rooms of one width, as a recognizer sees them."""
    middles = [34, 58, 86, 113, 135, 164, 191, 211, 231]
    borders = [10, *((a + b) / 2 for a, b in pairwise(middles)), 250]
    places = zip(text, pairwise(borders), strict=True)
    characters = tuple(Character(one, a / WIDTH, b / WIDTH, 0.9) for one, (a, b) in places)
    return Reading(text, 0.9, characters)


def band(image: Image) -> tuple[float, float]:
    top, bottom = refinement.refine(reading(), image).ink
    return top * HEIGHT, bottom * HEIGHT


def ends(measured: Reading) -> list[tuple[float, float]]:
    """Where words begin and end, in pixels."""
    lengths = list(accumulate(len(word) + 1 for word in measured.text.split()))
    pairs = zip([0, *lengths], lengths, strict=False)
    return [
        (measured.characters[first].start * WIDTH, measured.characters[after - 2].end * WIDTH)
        for first, after in pairs
    ]


def test_it_is_as_high_as_the_letters() -> None:
    assert band(line()) == (TOP, BOTTOM)


def test_words_begin_and_end_where_their_ink_does() -> None:
    found = ends(refinement.refine(reading(), line()))
    assert np.abs(np.array(found) - WORDS).max() <= 2


def test_characters_keep_their_text_and_order() -> None:
    measured = refinement.refine(reading(), line())
    assert [one.text for one in measured.characters] == list("HH HE HHH")
    places = [place for one in measured.characters for place in (one.start, one.end)]
    assert places == sorted(places)


def test_words_written_leftwards_are_found_too() -> None:
    there = reading()
    backward = tuple(
        Character(text, one.start, one.end, one.score)
        for text, one in zip("אב גד הוז"[::-1], there.characters, strict=True)
    )[::-1]
    measured = refinement.refine(Reading("אב גד הוז", 0.9, backward), line())
    first = measured.characters[2].start, measured.characters[0].end
    # The text's first word is the one farthest to the right, of three letters here.
    assert min(one.start for one in measured.characters) * WIDTH == pytest.approx(21, abs=2)
    assert max(one.end for one in measured.characters) * WIDTH == pytest.approx(241, abs=2)
    assert first[0] < first[1]


def test_light_letters_on_dark_ground_count_as_well() -> None:
    assert band(255 - line()) == (TOP, BOTTOM)


def test_a_shadow_across_the_line_is_no_ink() -> None:
    shade = np.linspace(1, 0.3, WIDTH)[None, :, None]
    assert band((line() * shade).astype(np.uint8)) == (TOP, BOTTOM)


def test_dark_letters_in_the_shade_are_not_taken_for_light_ones() -> None:
    shade = np.where(np.arange(WIDTH) < 0.8 * WIDTH, 0.3, 1.0)[None, :, None]
    assert band((line() * shade).astype(np.uint8)) == (TOP, BOTTOM)


def test_specks_are_no_ink() -> None:
    image = line()
    image[5, 40] = image[42, 80] = 0
    assert band(image) == (TOP, BOTTOM)


def test_a_ruled_line_below_is_no_ink() -> None:
    image = line()
    image[42:44] = 0
    assert band(image) == (TOP, BOTTOM)


def test_a_ruled_line_down_the_side_is_no_ink() -> None:
    image = line()
    image[:, 4:7] = 0
    assert band(image) == (TOP, BOTTOM)


def test_letters_reaching_in_from_the_next_lines_are_no_ink() -> None:
    image = line()
    image[:6, 60:64] = image[40:, 120:124] = 0
    assert band(image) == (TOP, BOTTOM)


def test_a_neighbor_that_reaches_between_the_letters_is_no_ink() -> None:
    image = line()
    image[9:TOP, 21:31] = 0
    image[:11, 240:246] = 0
    assert band(image) == (9, BOTTOM)


def test_accents_and_dots_belong_to_their_letters() -> None:
    image = line()
    image[7:10, 30:36] = 0
    assert band(image) == (7, BOTTOM)


def test_letters_as_high_as_the_picture_are_not_taken_for_rules() -> None:
    image = drawing.white(WIDTH, HEIGHT)
    for left in range(21, 241, 20):
        image[:, left : left + 5] = 0
        image[22:26, left : left + 15] = 0
    assert refinement.refine(reading(), image) == reading()


def test_letters_that_the_picture_cuts_reach_its_edge() -> None:
    image = line()
    image[:TOP, 21:31] = image[:TOP, 181:191] = 0
    assert band(image) == (0, BOTTOM)


@pytest.mark.parametrize("value", [0, 120, 255])
def test_an_even_picture_leaves_the_reading_as_it_was(value: int) -> None:
    assert refinement.refine(reading(), np.full((HEIGHT, WIDTH, 3), value, np.uint8)) == reading()


def test_a_dash_says_nothing_of_its_line() -> None:
    image = drawing.white(WIDTH, HEIGHT)
    image[22:25, 60:200] = 0
    assert refinement.refine(reading(), image) == reading()


def test_a_reading_without_text_stays_so() -> None:
    assert refinement.refine(Reading("", 0.0, ()), line()) == Reading("", 0.0, ())


def test_real_letters_are_found() -> None:
    image = drawing.white(WIDTH, HEIGHT)
    drawing.write(image, "Hagel", 20, 34)
    dark = np.flatnonzero(image[:, :, 1].min(axis=1) < 128)
    found = refinement.refine(Reading("Hagel", 0.9, (Character("Hagel", 0.0, 0.4, 0.9),)), image)
    top, bottom = (share * HEIGHT for share in found.ink)
    assert (top, bottom) == pytest.approx((dark[0], dark[-1] + 1), abs=1)


def measured(shown: str, read: str, score: float = 0.9) -> str:
    """What becomes of a line that was read, sign by sign, with `_` for what was left out."""
    strip, characters = inked.draw(shown)
    gray = np.repeat(255 * (1 - strip), inked.STEP, axis=1)
    image = np.ascontiguousarray(np.repeat(gray[:, :, None], 3, axis=2))
    return refinement.refine(inked.missing(read, characters, score), image).text


def test_signs_that_were_left_out_are_put_in() -> None:
    assert measured("das „Wort“ --help", "das _Wort“ -_help") == "das „Wort“ --help"


def test_nothing_is_put_into_lines_that_hardly_make_sense() -> None:
    assert measured("das „Wort“ --help", "das _Wort“ -_help", 0.6) == "das Wort“ -help"


def test_nothing_is_put_into_korean_lines() -> None:
    assert measured("das „Wort“ --help", "das _Wor가“ -_help") == "das Wor가“ -help"
