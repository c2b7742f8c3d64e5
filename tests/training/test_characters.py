"""The alphabet of the Korean recognizer, and how syllables are taken apart."""

import pytest

from models.training import characters


def test_all_syllables_and_no_character_twice() -> None:
    known = characters.known()
    assert len(set(known)) == len(known)
    assert sum("가" <= one <= "힣" for one in known) == 11_172


def test_the_standard_has_2350_syllables() -> None:
    found = characters.ksx1001()
    assert len(found) == 2_350
    assert "뷁" not in found


@pytest.mark.parametrize(
    ("syllable", "letters"), [("가", (0, 19, 40)), ("각", (0, 19, 41)), ("힣", (18, 39, 67))]
)
def test_a_syllable_is_three_letters(syllable: str, letters: tuple[int, int, int]) -> None:
    assert tuple(characters.letters_of([syllable])[0]) == letters


def test_what_is_no_syllable_has_no_letters() -> None:
    assert (characters.letters_of(["A", "ㅋ", "1"]) == -1).all()


def test_a_text_is_encoded_and_decoded_alike() -> None:
    alphabet = characters.alphabet(characters.known())
    assert alphabet.decode(alphabet.encode("값이 4,500원 (무료)")) == "값이 4,500원 (무료)"


def test_texts_are_composed_and_their_look_alikes_made_one() -> None:
    assert characters.normalize(" 가\u00a0 나～〈다〉 ") == "가 나~<다>"
