"""How far two readings of a page agree, word by word."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class WordCount:
    """How many words are in both, in the truth and in the reading; counts of pages add up."""

    common: int = 0
    truth: int = 0
    read: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(
            self.common + other.common, self.truth + other.truth, self.read + other.read
        )

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 1 where there was nothing to read."""
        total = self.truth + self.read
        return 2 * self.common / total if total else 1.0


def count(truth: Iterable[str], read: Iterable[str]) -> WordCount:
    """A page's words compared as multisets, wherever they stand.

    Words are runs of letters and digits; case and compatibility forms make no difference.
    """
    true_words, read_words = _bag(truth), _bag(read)
    return WordCount((true_words & read_words).total(), true_words.total(), read_words.total())


def _bag(texts: Iterable[str]) -> Counter[str]:
    return Counter(
        word
        for text in texts
        for word in re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    )
