"""Words are derived from characters, and passwords stay hidden."""

from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Character, PageRef, TextLine

POLYGON = ((0.0, 0.0), (100.0, 0.0), (100.0, 10.0), (0.0, 10.0))


def line(text: str) -> TextLine:
    step = 1 / max(len(text), 1)
    characters = tuple(
        Character(one, index * step, (index + 1) * step, 0.5 + index / 100)
        for index, one in enumerate(text)
    )
    return TextLine(text, 0.9, POLYGON, characters)


def test_words_lie_between_spaces_whatever_their_number() -> None:
    assert [word.text for word in line(" two  words ").words] == ["two", "words"]


def test_a_word_covers_its_characters_and_has_their_mean_score() -> None:
    _, second = line("ab cde fg.").words[:2]
    assert [round(x) for x, _ in second.polygon] == [30, 60, 60, 30]
    assert second.score == pytest.approx(0.54)


def test_the_letters_of_a_line_are_what_its_ink_fills() -> None:
    assert line("a").letters == POLYGON
    assert geometry.box(replace(line("a"), ink=(0.2, 0.7)).letters) == (0, 2, 100, 7)


def test_a_line_without_characters_has_no_words() -> None:
    assert TextLine("typed by hand", 1.0, POLYGON).words == ()


def test_a_password_is_never_shown() -> None:
    assert "secret" not in repr(PageRef(Path("a.pdf"), password="secret"))
