"""What the lines say that show which numbers a recognizer's layers meet: random, in its scripts."""

from collections.abc import Sequence

from numpy.random import Generator

_DIGITS = "0123456789.,-/: ()%$€#"
_SYLLABLES = ("ta", "re", "in", "so", "men", "al", "qu", "ge", "str", "ou", "ly", "fo", "che", "b")


class Phrases:
    """Makes words of Latin letters, numbers, Chinese and Japanese from a recognizer's characters.

    Characters that come early in its list are more frequent.
    """

    def __init__(self, characters: Sequence[str]) -> None:
        self._han = [one for one in characters if "一" <= one <= "鿿"]
        self._kana = [one for one in characters if "ぁ" <= one <= "ヿ"] or self._han
        self._letters = [one for one in characters if len(one) == 1 and _is_latin(one)]

    def make(self, random: Generator) -> str:
        """One line."""
        at, length = random.random(), int(random.integers(2, 18))
        if at < 0.4:
            return " ".join(self._word(random) for _ in range(1 + length // 3))
        if at < 0.55:
            return _picked(_DIGITS, length, random).strip() or "10"
        if at < 0.8:
            return _picked(self._han, length, random, leaning=2.0)
        return _picked([*self._kana, *self._han[: len(self._kana)]], length, random)

    def _word(self, random: Generator) -> str:
        word = _picked(_SYLLABLES, int(random.integers(1, 5)), random)
        if random.random() < 0.2:
            word += _picked(self._letters, 1, random)
        looks = (word, word, word.capitalize(), word.upper())
        return looks[int(random.integers(len(looks)))]


def _is_latin(character: str) -> bool:
    return character.isalpha() and ord(character) < 0x250


def _picked(choices: Sequence[str], count: int, random: Generator, leaning: float = 1.0) -> str:
    places = (len(choices) * random.random(count) ** leaning).astype(int)
    return "".join(choices[place] for place in places)
