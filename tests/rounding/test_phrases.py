"""What the lines say."""

import numpy as np

from models.rounding.phrases import Phrases

CHARACTERS = [*"一丁七万丈三上下", *"ぁあぃいゥウ", *"abcéüß", "0", "€"]


def is_kana(character: str) -> bool:
    return "ぁ" <= character <= "ヿ"


def said(seed: int = 0) -> list[str]:
    phrases, random = Phrases(CHARACTERS), np.random.default_rng(seed)
    return [phrases.make(random) for _ in range(500)]


def test_the_same_seed_says_the_same() -> None:
    assert said() == said() != said(1)


def test_no_line_is_empty() -> None:
    assert all(text.strip() for text in said())


def test_all_scripts_occur() -> None:
    characters = set("".join(said()))
    assert characters > {*CHARACTERS[:14], "é", "ü", "ß", "7"}


def test_early_characters_are_more_frequent() -> None:
    text = "".join(said())
    assert text.count("一") > 2 * text.count("下")


def test_without_kana_there_is_chinese_instead() -> None:
    characters = [one for one in CHARACTERS if not is_kana(one)]
    phrases, random = Phrases(characters), np.random.default_rng(0)
    assert not any(is_kana(one) for _ in range(200) for one in phrases.make(random))
