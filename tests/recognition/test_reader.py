"""CTC decoding: what the probabilities say is what the reading holds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.reader import Reader, Reading, decode
from ppocr_desktop.recognition.session import Description, Session

CLASSES = ("", "a", "b", "c", " ")
steps = st.lists(st.integers(0, 4), min_size=1, max_size=60)


def certain(path: list[int], *, second: int = 0) -> Floats:
    probabilities = np.full((len(path), len(CLASSES)), 0.01, np.float32)
    probabilities[:, second] = 0.1
    probabilities[np.arange(len(path)), path] = 0.9
    return probabilities


def read(path: list[int]) -> Reading:
    return decode(certain(path), CLASSES)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ([0, 0, 0], ""),
        ([1, 1, 1], "a"),
        ([1, 0, 1], "aa"),
        ([1, 2, 2, 0, 3], "abc"),
        ([4, 1, 4, 2, 4], "a b"),
        ([4, 0, 4], ""),
    ],
)
def test_repeats_fold_and_blanks_separate(path: list[int], text: str) -> None:
    assert read(path).text == text


@given(steps)
def test_characters_spell_the_text_in_order_within_the_line(path: list[int]) -> None:
    reading = read(path)
    assert "".join(character.text for character in reading.characters) == reading.text
    places = [place for one in reading.characters for place in (one.start, one.end)]
    assert all(0 <= place <= 1 for place in places)
    assert places == sorted(places)


@given(steps)
def test_adding_blanks_at_the_ends_changes_no_text(path: list[int]) -> None:
    assert read([0, *path, 0]).text == read(path).text


@given(steps, st.integers(2, 4))
def test_reading_slower_changes_no_text(path: list[int], times: int) -> None:
    assert read([step for step in path for _ in range(times)]).text == read(path).text


@given(steps, st.data())
def test_leaving_out_blanks_changes_nothing(path: list[int], data: st.DataObject) -> None:
    spoken = np.array([step != 0 or data.draw(st.booleans()) for step in path])
    probabilities = certain(path)
    assert decode(probabilities[spoken], CLASSES, spoken) == decode(probabilities, CLASSES)


class Headed(Session):
    """Tells of two lines of four steps that two of each may be spoken, and reads a, b and c.

    In the second there is Hangul upside down.
    """

    description = Description((("x", (1, 3, 48, None)),), (), {})

    def __init__(self) -> None:
        """Without a model."""

    def run_all(self, batch: Floats) -> tuple[Floats, ...]:
        gate = np.array([[-1, 1, -1, 1], [1, 1, -1, -1]])
        hangul = np.full((2, 4), -20)
        hangul[1] = 20
        logits = np.stack((gate, hangul, hangul), axis=1).astype(np.float32)
        return (
            (certain([1, 0, 2, 3]), logits)
            if len(batch) == 2
            else (certain([0]), logits[:1, :, 1:2])
        )


def test_lines_of_which_blanks_were_left_out_are_told_apart() -> None:
    line = np.zeros((48, 32, 3), np.uint8)
    first, second = Reader(Headed(), CLASSES[1:]).read([line, line])
    assert (first.text, second.text) == ("a", "bc")
    assert (first.characters[0].start + first.characters[0].end) / 2 == pytest.approx(1.5 / 4)
    assert first.hangul_log_odds < -10
    assert second.hangul_log_odds > 10


def test_a_reading_tells_whether_its_line_is_upside_down() -> None:
    line = np.zeros((48, 32, 3), np.uint8)
    first, second = Reader(Headed(), CLASSES[1:]).read([line, line])
    found = first.upside_down_log_odds, second.upside_down_log_odds
    assert found == pytest.approx((-40, 40))


@pytest.mark.parametrize(("shape", "width"), [(1, 48), (4, 192), (6, 192), (10, 240), (20, 480)])
def test_short_lines_keep_their_shape_and_long_ones_become_narrower(shape: int, width: int) -> None:
    reader = Reader(Headed(), CLASSES[1:], stretch=0.5)
    assert reader.width_for(30.0 * shape, 30.0) == width


@pytest.mark.parametrize("stretch", [0.5, 1.0, 1.5])
@pytest.mark.parametrize("shape", [1, 3, 10])
def test_the_width_of_a_line_tells_its_shape(stretch: float, shape: int) -> None:
    reader = Reader(Headed(), CLASSES[1:], stretch=stretch)
    assert reader.aspect_ratio_of(reader.width_for(30.0 * shape, 30.0)) == shape


@pytest.mark.parametrize(("chances", "doubt"), [((0.3,), 0.7), ((0.2, 0.4), 0.6), ((0.2, 0.9), 0)])
def test_a_space_that_is_more_likely_none_says_so(chances: tuple[float, ...], doubt: float) -> None:
    steps = [[0.1, 0.9, 0, 0], *([1 - one, 0, 0, one] for one in chances), [0.1, 0, 0.9, 0]]
    space = decode(np.array(steps, np.float32), ("", "a", "b", " ")).characters[1]
    assert [one.score for one in space.alternatives if not one.text] == pytest.approx(
        [doubt] if doubt else []
    )


@pytest.mark.parametrize(("chance", "text"), [(0.3, "a b"), (0.02, "ab")])
def test_a_space_need_not_be_likelier_than_blank(chance: float, text: str) -> None:
    probabilities = np.array([[0.1, 0.9, 0, 0], [1 - chance, 0, 0, chance], [0.1, 0, 0.9, 0]])
    reading = decode(probabilities.astype(np.float32), ("", "a", "b", " "))
    assert reading.text == text
    assert reading.characters[1].score == pytest.approx(1.0 if " " in text else 0.9)


def test_there_are_no_two_spaces_side_by_side() -> None:
    space = [[0.1, 0, 0, 0.9], [0.95, 0, 0, 0.05], [0.7, 0, 0, 0.3]]
    probabilities = np.array([[0.1, 0.9, 0, 0], *space, [0.1, 0, 0.9, 0]], np.float32)
    assert decode(probabilities, ("", "a", "b", " ")).text == "a b"


def test_a_character_lies_around_the_middle_of_its_steps() -> None:
    (only,) = read([0, 0, 0, 0, 1, 1, 0, 0, 0, 0]).characters
    assert (only.start + only.end) / 2 == pytest.approx(0.5)


def test_neighbors_meet_half_way() -> None:
    first, second = read([0, 1, 0, 0, 0, 2, 0, 0]).characters
    assert first.end == second.start == pytest.approx(3.5 / 8)


def test_beside_a_gap_a_character_is_about_as_wide_as_others() -> None:
    first, second, third, last = read([1, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0]).characters
    assert third.middle == pytest.approx(4.5 / 14, abs=0.5 / 14)
    assert third.end - third.start <= 2 * (second.middle - first.middle)
    assert third.end < last.start


def test_the_score_is_the_mean_of_the_most_certain_steps() -> None:
    probabilities = certain([1, 1, 0, 2])
    probabilities[1, 1] = 0.7
    assert decode(probabilities, CLASSES).score == pytest.approx(0.9)


def test_alternatives_are_the_next_likeliest_characters_never_the_blank() -> None:
    probabilities = certain([0, 1, 0], second=2)
    probabilities[1, 0] = 0.5
    (only,) = decode(probabilities, CLASSES).characters
    assert [alternative.text for alternative in only.alternatives] == ["b", "c"]
    assert only.alternatives[0].score == pytest.approx(0.1)


def test_what_is_read_with_certainty_has_no_alternatives() -> None:
    probabilities = certain([0, 1, 0, 2, 0], second=3)
    probabilities[1, 1] = 0.999
    sure, unsure = decode(probabilities, CLASSES).characters
    assert sure.alternatives == ()
    assert [alternative.text for alternative in unsure.alternatives] == ["c", "a"]


def test_what_is_hardly_possible_is_no_alternative() -> None:
    probabilities = certain([1])
    probabilities[0, 2:] = (0.0019, 0.0021, 0.0)
    (only,) = decode(probabilities, CLASSES).characters
    assert [alternative.text for alternative in only.alternatives] == ["c"]


def test_with_one_character_there_are_no_alternatives() -> None:
    (only,) = decode(np.array([[0.3, 0.7]], np.float32), ("", "a")).characters
    assert only.alternatives == ()


def test_a_word_that_runs_leftwards_covers_its_own_part_of_the_line() -> None:
    classes = ("", "\u05d0", "\u05d1", "\u05d2", " ")
    reading = decode(certain([3, 2, 1, 4, 2, 1]), classes)
    assert reading.text == "\u05d0\u05d1 \u05d0\u05d1\u05d2"
    polygon = ((0.0, 0.0), (100.0, 0.0), (100.0, 10.0), (0.0, 10.0))
    first, second = TextLine(reading.text, 1.0, polygon, reading.characters).words
    assert first.polygon[0][0] >= second.polygon[1][0]
    assert first.polygon[0][0] < first.polygon[1][0]
