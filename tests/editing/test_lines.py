"""Writing in a line: its text, and what becomes of its characters."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop.document import Character, TextLine
from ppocr_desktop.editing import characters
from ppocr_desktop.editing.lines import choose, confirm, rewrite
from tests.editing.samples import HEBREW, line, rectangle

any_text = st.text(alphabet="ab 12,é\u0301の雨\u05d0\u05d1한", max_size=12)


def places(found: TextLine) -> dict[str, tuple[float, float]]:
    return {one.text: (round(one.start, 3), round(one.end, 3)) for one in found.characters}


def spelling(found: TextLine) -> str:
    return "".join(one.text for one in found.characters)


def test_half_a_character_is_one_unit_long() -> None:
    assert [characters.utf16_length(text) for text in ("a\ud83d", "\U0001f600", "")] == [2, 2, 0]


@given(any_text, any_text)
@example("12222", "1111111")  # where rounding put an end beyond the line
def test_any_text_is_spelled_within_the_line(before: str, after: str) -> None:
    written = rewrite(rewrite(line("abc"), before), after)
    assert spelling(written) == written.text == after.strip()
    assert (written.score, written.edited) == (1.0, True)
    assert all(0 <= one.start <= one.end <= 1 for one in written.characters)
    assert {one.score for one in written.characters} <= {1.0}


@given(any_text)
def test_writing_the_same_again_moves_nothing(text: str) -> None:
    written = rewrite(line("abc"), text)
    assert rewrite(written, text) == written


def test_characters_that_stay_keep_their_places_and_alternatives() -> None:
    before = line("Total")
    written = rewrite(before, "Tatal")
    assert [(one.start, one.end) for one in written.characters] == [
        (one.start, one.end) for one in before.characters
    ]
    assert [len(one.alternatives) for one in written.characters] == [1, 0, 1, 1, 1]


def test_two_characters_share_the_room_of_the_one_they_replace() -> None:
    assert places(rewrite(line("amb"), "arnb")) == (
        {"a": (0, 0.333), "r": (0.333, 0.5), "n": (0.5, 0.667), "b": (0.667, 1)}
    )


def test_a_character_put_between_takes_room_from_its_neighbors() -> None:
    assert places(rewrite(line("abcd"), "abxcd")) == (
        {
            "a": (0, 0.25),
            "b": (0.25, 0.417),
            "x": (0.417, 0.583),
            "c": (0.583, 0.75),
            "d": (0.75, 1),
        }
    )


def test_a_character_put_into_a_gap_fills_it() -> None:
    gap = rewrite(line("abcd"), "abd")
    assert places(rewrite(gap, "abxd"))["x"] == (0.5, 0.75)


def test_full_width_characters_are_twice_as_wide() -> None:
    assert places(rewrite(line(""), "雨a天")) == ({"雨": (0, 0.4), "a": (0.4, 0.6), "天": (0.6, 1)})


def test_text_that_runs_leftwards_is_placed_from_the_right() -> None:
    written = rewrite(line(""), f"{HEBREW} 12")
    starts = [one.start for one in written.characters]
    assert starts[:4] == sorted(starts[:4], reverse=True)
    assert starts[4] < starts[5] < starts[3]


def test_a_letter_added_to_text_that_runs_leftwards_stands_at_its_left() -> None:
    written = rewrite(line(HEBREW), f"{HEBREW}\u05d3")
    assert min(written.characters, key=lambda one: one.start).text == "\u05d3"
    assert written.characters[0] == replace(line(HEBREW).characters[0], score=1.0)


def test_marks_belong_to_their_letter() -> None:
    written = rewrite(line("cafe"), "cafe\u0301")
    assert [one.text for one in written.characters] == ["c", "a", "f", "e\u0301"]


def test_vowel_signs_that_were_read_one_by_one_keep_their_places() -> None:
    before = line("हिन")
    written = rewrite(before, "हिनक")
    assert [one.text for one in written.characters] == ["हि", "न", "क"]
    assert (written.characters[0].start, written.characters[0].end) == (0, 2 / 3)


def test_spaces_at_the_ends_go_and_breaks_become_spaces() -> None:
    assert rewrite(line("a"), "  one\ttwo\r\nthree ").text == "one two three"
    assert rewrite(line("a"), "一\u3000二").text == "一\u3000二"


def test_a_line_may_become_empty() -> None:
    empty = rewrite(line("abc"), " ")
    assert (empty.text, empty.characters, empty.edited) == ("", (), True)


def test_thousands_of_characters_are_rewritten_too() -> None:
    written = rewrite(line("ab" * 1000), "x" + "ba" * 1000 + "y")
    assert spelling(written) == written.text


def test_characters_that_do_not_spell_the_text_are_made_anew() -> None:
    bare = TextLine("abcd", 0.7, rectangle(0, 0, 40), (Character("x", 0.0, 1.0, 0.2),))
    assert [(one.text, one.start, one.score) for one in characters.of(bare)] == [
        ("a", 0, 0.7),
        ("b", 0.25, 0.7),
        ("c", 0.5, 0.7),
        ("d", 0.75, 0.7),
    ]


def test_confirming_changes_no_text_but_is_sure() -> None:
    before = line("Total")
    checked = confirm(before)
    assert (checked.text, checked.score, checked.edited) == ("Total", 1.0, True)
    assert {one.score for one in checked.characters} == {1.0}
    assert [one.alternatives for one in checked.characters] == [
        one.alternatives for one in before.characters
    ]


def test_choosing_swaps_a_character_with_its_alternative() -> None:
    before = line("Tota1")
    chosen = choose(before, 4, "?")
    assert (chosen.text, chosen.edited) == ("Tota?", True)
    assert chosen.characters[4].alternatives[0].text == "1"
    assert choose(chosen, 4, "1").text == "Tota1"


def test_choosing_leaves_the_doubts_about_other_characters() -> None:
    scores = [one.score for one in choose(line("abc"), 1, "?").characters]
    assert scores == [0.8, 1.0, 0.8]


def test_choosing_nothing_leaves_a_character_out() -> None:
    assert choose(line("abc"), 1, "").text == "ac"


def test_places_count_what_characters_are_written_with() -> None:
    written = rewrite(line(""), "e\u0301a")
    assert [characters.index_at(written, place) for place in (0, 1, 2, 3)] == [0, 0, 1, 2]
