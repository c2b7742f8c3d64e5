"""What lines say that have no Hangul, or a single word of it."""

import json
from collections.abc import Sequence
from pathlib import Path

from numpy.random import Generator

from models.rounding.phrases import Phrases
from models.training.characters import is_syllable

_MONEY = ("$", "€", "£", "¥", "RM", "USD ", "EUR ", "CHF ", "S$", "")
_FIELDS = (
    "Total",
    "TOTAL (INCL. TAX)",
    "Subtotal",
    "Cash",
    "CHANGE DUE",
    "VAT 19%",
    "GST @6%",
    "Invoice No.",
    "Receipt #",
    "Date",
    "Time",
    "Tel",
    "Fax",
    "Qty",
    "Unit Price",
    "Amount",
    "Rounding",
    "Table",
    "Cashier",
    "Item(s)",
    "Reg. No",
)
_ENDINGS = ("Ltd.", "GmbH", "Sdn Bhd", "& Co.", "Inc.", "St.", "Road", "e.V.", "S.A.", "No. 12")
_ACCENTED = "àâäçéèêëíîïñóôöùúüßåøœæ"
_SIGNS = (
    "-",
    "--",
    "***",
    "=====",
    "-----",
    "...",
    ":",
    "/",
    "#",
    "x",
    "|",
    "_____",
    "•",
    ">",
    "©",
)
_RULES = "-=*_.#~"
_EASTERN = "，。、：；！？…·・～—「」『』（）《》〈〉【】"


class Foreign:
    """Sentences, names, receipts, dates, codes and signs: nothing of them Hangul."""

    def __init__(self, texts: Path) -> None:
        """`texts` is the file that models/training/texts.py wrote."""
        self._english: list[str] = json.loads(texts.read_text("utf-8"))["english"]

    def make(self, random: Generator) -> str:
        """One line of at least one character."""
        makers = (self._words, self._words, self._field, self._item, _figures, _code, self._signs)
        return makers[random.integers(len(makers))](random)

    def _words(self, random: Generator) -> str:
        words = [self.word(random) for _ in range(random.integers(1, 9))]
        if random.random() < 0.2:
            words.append(_one(random, _ENDINGS))
        if random.random() < 0.3:
            words[random.integers(len(words))] += _one(random, ",.;:!?")
        text = " ".join(words)
        return text.upper() if random.random() < 0.3 else text

    def word(self, random: Generator) -> str:
        """One word in English letters, at times with others of Europe among them."""
        word = _one(random, self._english)
        if random.random() < 0.15:
            at = int(random.integers(len(word)))
            word = word[:at] + _one(random, _ACCENTED) + word[at + 1 :]
        return word.capitalize() if random.random() < 0.3 else word

    def _field(self, random: Generator) -> str:
        name = _one(random, _FIELDS)
        gap = _one(random, (" ", ": ", " : ", "   ", ":"))
        value = _figures(random) if random.random() < 0.7 else _code(random)
        cased = name.upper() if random.random() < 0.4 else name
        return cased if random.random() < 0.2 else cased + gap + value

    def _item(self, random: Generator) -> str:
        words = [self.word(random).upper() for _ in range(random.integers(1, 4))]
        front = _code(random) if random.random() < 0.3 else str(random.integers(1, 20))
        return " ".join((front, *words, _price(random)))

    def _signs(self, random: Generator) -> str:
        if random.random() < 0.2:
            return _one(random, _RULES) * int(random.integers(3, 30))
        parts = [_one(random, _SIGNS) for _ in range(random.integers(1, 3))]
        return " ".join((*parts, self.word(random) if random.random() < 0.6 else _price(random)))


class Sprinkled:
    """Lines of the other kind with one Korean word of two syllables or more somewhere in them."""

    def __init__(self, texts: Path) -> None:
        self._foreign = Foreign(texts)
        words: list[str] = json.loads(texts.read_text("utf-8"))["words"]
        self._korean = [word for word in words if 2 <= len(word) <= 4 and hangul(word) == len(word)]

    def make(self, random: Generator) -> str:
        """One line; it begins or ends with the word as often as not."""
        words = self._foreign.make(random).split()
        at = (0, len(words), int(random.integers(len(words) + 1)))[int(random.integers(3))]
        word = _one(random, self._korean)
        if words and random.random() < 0.2:
            at = min(at, len(words) - 1)
            words[at] += word
        else:
            words.insert(at, word)
        return " ".join(words)


class Eastern:
    """The phrases of models/rounding, a few in a row, with the signs of Chinese and Japanese."""

    def __init__(self, listed: Sequence[str]) -> None:
        """`listed` are the characters of a recognizer."""
        self._phrases = Phrases(listed)

    def make(self, random: Generator) -> str:
        """One line; it ends with a sign."""
        parts = (self._phrases.make(random) for _ in range(random.integers(1, 5)))
        return "".join(part + _one(random, _EASTERN) for part in parts)


def hangul(text: str) -> int:
    """How many syllables of Hangul a text has."""
    return sum(map(is_syllable, text))


def _figures(random: Generator) -> str:
    makers = (_price, _date, _time, _number, _phone)
    count = int(random.choice((1, 1, 1, 2, 3)))
    return "  ".join(makers[random.integers(len(makers))](random) for _ in range(count))


def _price(random: Generator) -> str:
    amount = f"{random.gamma(0.7, 60.0):,.2f}"
    if random.random() < 0.2:
        amount = amount.replace(".", ",")
    return f"{_one(random, _MONEY)}{amount}{_one(random, ('', '', ' SR', ' A', ' €', '-'))}"


def _date(random: Generator) -> str:
    year, month, day = random.integers(1990, 2030), random.integers(1, 13), random.integers(1, 32)
    sign = _one(random, "/-.")
    forms = (f"{day:02}{sign}{month:02}{sign}{year}", f"{year}{sign}{month:02}{sign}{day:02}")
    return _one(random, forms)


def _time(random: Generator) -> str:
    clock = f"{random.integers(24):02}:{random.integers(60):02}"
    return clock + _one(random, ("", f":{random.integers(60):02}", " AM", " PM"))


def _number(random: Generator) -> str:
    number = int(10 ** random.uniform(0, 7))
    return _one(random, (f"{number}", f"{number:,}", f"{number}%", f"({number})", f"No. {number}"))


def _phone(random: Generator) -> str:
    parts = (random.integers(1, 99), random.integers(100, 9999), random.integers(100, 9999))
    return _one(random, ("", "+", "0")) + _one(random, "- ").join(map(str, parts))


def _code(random: Generator) -> str:
    signs = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    text = "".join(_one(random, signs) for _ in range(random.integers(3, 14)))
    at = int(random.integers(len(text)))
    return text if random.random() < 0.5 else f"{text[:at]}{_one(random, '-/. ')}{text[at:]}"


def _one(random: Generator, choices: Sequence[str]) -> str:
    return choices[int(random.integers(len(choices)))]
