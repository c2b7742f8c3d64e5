"""Which recognizer's reading of a line is kept."""

from dataclasses import replace

import numpy as np
import pytest

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.reader import Reader, Reading
from ppocr_desktop.recognition.router import Router, Supplement
from tests.recognition.fixed import LATIN, Fixed, Said, korean, latin, supplement

LINE = np.zeros((48, 160, 3), np.uint8)


def read(main: Fixed, *others: Fixed) -> str:
    (reading,) = Router(main, [supplement(other) for other in others]).read([LINE])
    return reading.text


def test_what_the_main_recognizer_doubts_another_reads() -> None:
    assert read(latin("o2kd", 0.6), korean("안녕", 0.8)) == "안녕"


def test_what_the_main_recognizer_leaves_out_another_reads() -> None:
    assert read(latin("git", 0.99, start=0.4), korean("안녕git", 0.8)) == "안녕git"


def test_what_the_main_recognizer_is_sure_of_is_shown_to_no_other() -> None:
    other = korean("안녕", 1.0)
    assert read(latin("git", 0.99), other) == "git"
    assert other.shown == []


@pytest.mark.parametrize("reads_hangul", [True, False])
def test_a_doubtful_latin_line_is_shown_to_scripts_that_look_so(*, reads_hangul: bool) -> None:
    other = korean("안녕", 0.8)
    Router(latin("gitclone", 0.9), [supplement(other, reads_hangul=reads_hangul)]).read([LINE])
    assert bool(other.shown) is not reads_hangul


@pytest.mark.parametrize(
    "main",
    [
        latin("gitclone", 0.8),
        latin("gitclone吕", 0.9),
        latin("gitclone", 0.9, start=0.4),
        latin("gi", 0.9),
    ],
    ids=["in doubt", "not Latin", "a gap before", "a gap between"],
)
def test_a_line_that_may_be_of_another_script_is_shown_to_it(main: Fixed) -> None:
    other = korean("안녕", 0.8)
    Router(main, [supplement(other, reads_hangul=True)]).read([LINE])
    assert other.shown


def test_a_line_read_surely_with_far_too_few_letters_is_shown_to_others() -> None:
    other = korean("안녕", 0.8)
    router = Router(latin("gi", 0.97), [supplement(other, reads_hangul=True)])
    router.read([LINE])
    assert not other.shown
    router.read([np.hstack([LINE] * 3)])
    assert other.shown


@pytest.mark.parametrize("reads_hangul", [True, False])
def test_a_line_that_does_not_look_like_hangul_is_shown_to_other_scripts_alone(
    *, reads_hangul: bool
) -> None:
    main, other = latin("o2kd", 0.6), korean("안녕", 0.8)
    main._reading = replace(main._reading, hangul_log_odds=-9.0)
    Router(main, [supplement(other, reads_hangul=reads_hangul)]).read([LINE])
    assert bool(other.shown) is not reads_hangul


def test_a_line_read_surely_that_looks_like_hangul_is_shown_to_what_reads_that() -> None:
    main, other = latin("git", 0.99), korean("안녕", 0.9)
    main._reading = replace(main._reading, hangul_log_odds=9.0)
    for reads_hangul in (False, True):
        Router(main, [supplement(other, reads_hangul=reads_hangul)]).read([LINE])
        assert bool(other.shown) is reads_hangul


def test_a_surely_read_line_takes_a_sure_reading_to_be_replaced() -> None:
    for score, said in ((0.7, "git"), (0.9, "안녕git")):
        assert read(latin("git", 0.99, start=0.4), korean("안녕git", score)) == said


@pytest.mark.parametrize(("hangul", "said"), [(0.0, "g0"), (9.0, "g이")])
def test_one_character_in_place_of_another_counts_in_what_looks_like_hangul(
    hangul: float, said: str
) -> None:
    main, other = latin("g0", 0.7), korean("g이", 0.9)
    main._reading = replace(main._reading, hangul_log_odds=hangul)
    assert read(main, other) == said


def test_what_another_recognizer_asked_first_is_sure_of_the_main_one_does_not_see() -> None:
    main, other = latin("o2kd", 0.6), korean("안녕", 0.97)
    (reading,) = Router(main, [supplement(other)]).read([LINE], first=1)
    assert (reading.text, reading.recognizer, main.shown) == ("안녕", 1, [])


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (korean("안녕", 0.9), "안녕"),
        (Fixed(Said("git안녕", 0.945), "안녕"), "git안녕"),
        (Fixed(Said("02안", 0.97), "안"), "o2kd"),
    ],
    ids=["in doubt", "with doubtful English", "hardly anything of its own"],
)
def test_of_all_else_it_reads_first_both_readings_are_compared(other: Fixed, said: str) -> None:
    main = latin("o2kd", 0.65)
    (reading,) = Router(main, [supplement(other)]).read([LINE], first=1)
    assert reading.text == said
    assert main.shown


def test_a_reading_tells_whose_it_is() -> None:
    router = Router(
        latin("o2kd", 0.6), [supplement(latin("x", 0.1)), supplement(korean("안녕", 0.8))]
    )
    (reading,) = router.read([LINE])
    assert reading.recognizer == 2
    (reading,) = Router(latin("git", 0.99)).read([LINE])
    assert reading.recognizer == 0


def test_others_are_not_loaded_before_there_is_doubt() -> None:
    loaded: list[Fixed] = []

    def load() -> Reader:
        loaded.append(korean("안녕", 0.8))
        return loaded[-1]

    Router(latin("git", 0.99), [Supplement(Once(load))]).read([LINE])
    assert loaded == []
    doubting = Router(latin("git", 0.5), [Supplement(Once(load))])
    assert [doubting.read([LINE])[0].text for _ in range(2)] == ["안녕", "안녕"]
    assert len(loaded) == 1


def test_an_unsure_reading_is_not_kept() -> None:
    assert read(latin("git", 0.3), korean("안녕", 0.4)) == "git"


def test_a_reading_unsure_of_what_it_adds_is_not_kept() -> None:
    sure = [Character(one, 0.0, 1.0, 0.99) for one in "gitclone"]
    unsure = [Character("안", 0.0, 1.0, 0.1), Character("녕", 0.0, 1.0, 0.1)]
    other = korean("안녕", 0.9)
    other._reading = Reading("gitclone안녕", 0.9, (*sure, *unsure))
    assert read(latin("gitclone", 0.8), other) == "gitclone"


def test_a_reading_much_less_sure_of_what_it_adds_is_not_kept() -> None:
    assert read(latin("git", 0.9), korean("안녕", 0.7)) == "git"


def test_a_surer_reading_in_characters_that_both_know_is_not_kept() -> None:
    assert read(latin("cafe", 0.5), Fixed(Said("cafa", 0.9), LATIN)) == "cafe"


def test_one_character_alone_does_not_outweigh_a_reading() -> None:
    assert read(latin("0", 0.8), korean("이", 0.9)) == "0"


def test_one_character_that_was_left_out_is_added() -> None:
    assert read(latin("git", 0.99, start=0.3), korean("와git", 0.9)) == "와git"


@pytest.mark.parametrize("main", [latin("", 0.0), latin("0", 0.2)])
def test_one_character_is_read_where_there_was_nothing_before(main: Fixed) -> None:
    assert read(main, korean("이", 0.9)) == "이"


@pytest.mark.parametrize(
    ("main", "other", "given", "width"),
    [(1.0, 1.0, 480, 480), (1.0, 0.5, 480, 240), (0.5, 1.0, 480, 960), (0.5, 1.0, 160, 160)],
)
def test_others_see_lines_in_their_own_proportions(
    main: float, other: float, given: int, width: int
) -> None:
    korean = Fixed(Said("안녕", 0.8), "안녕", stretch=other)
    router = Router(Fixed(Said("oI", 0.5), LATIN, stretch=main), [supplement(korean)])
    router.read([np.zeros((48, given, 3), np.uint8)])
    assert korean.shown == [(48, width, 3)]


def test_without_others_the_main_recognizer_reads_alone() -> None:
    assert read(latin("oI", 0.1)) == "oI"


def test_english_words_are_those_of_the_surer_recognizer() -> None:
    other = korean("안녕gitclane", 0.9)
    sure, places = 0.99, np.linspace(0.2, 1.0, 9)
    main = latin("gitclone", 0.8)
    main._reading = Reading(
        "gitclone",
        0.8,
        tuple(
            Character(one, float(start), float(end), sure)
            for one, start, end in zip("gitclone", places[:-1], places[1:], strict=True)
        ),
    )
    assert read(main, other) == "안녕gitclone"
