"""Makes up what a line says: running text, words, rare syllables, numbers, English and signs."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from numpy.random import Generator

from models.training.characters import FIRST, LAST, ksx1001

HELD_OUT = 20
"""One sentence in so many is kept for testing."""

_PARTICLES = (
    "은 는 이 가 을 를 에 에서 에게 으로 로 와 과 도 만 의 까지 부터 처럼 보다 "
    "마다 조차 밖에 이나 나 이라고 라고 께서 한테 입니다 이다 였다 이었다 하는 하고 "
    "하여 해서 했다 합니다 했습니다 하지만 되는 되어 됩니다 되었다 들 들이 들은 적인 "
    "적으로 이며 이고 요 이죠 네요 습니까 인가 하세요 하자"
)
_PLACES = (
    "서울특별시 부산광역시 대구시 인천광역시 광주 대전 울산 세종 경기도 강원도 충청북도 "
    "전라남도 제주도"
)
_WEEKDAYS = "월화수목금토일"
_DOMAINS = ("com", "co.kr", "kr", "net", "org", "go.kr", "ac.kr", "io")
_PAIRS = ("()", "[]", "''", '""', "“”", "‘’", "「」", "『』", "<>", "<>", "《》", "{}", "【】")
_ENDS = ".,!?:;…"
_SIGNS = "·~-/+=*&%#@^_|\\$₩€£°℃※★☆●○■□▲▼→←◆◇①②③④⑤⑥㎡㎏㎜㎝㎞℡™®©×÷±≤≥≠∞√"
_UNITS = ("%", "℃", "㎡", "kg", "km", "cm", "mm", "GB", "MB", "배", "개", "명", "회")
_JAMO = ("ㅋㅋ", "ㅋㅋㅋ", "ㅎㅎ", "ㅠㅠ", "ㅜㅜ", "ㅇㅇ", "ㄱㄱ", "ㄴㄴ")

_TESTED = (0.42, 0.24, 0.12, 0.14, 0.05, 0.03)
_LEARNED = (0.34, 0.20, 0.16, 0.12, 0.05, 0.03, 0.10)
"""Shares of the kinds of phrases in tests and in training, where hard ones have larger ones."""


class Phrases:
    """Texts for lines; the same random numbers give the same texts."""

    def __init__(self, texts: Path, *, for_test: bool = False) -> None:
        """`texts` is the file that texts.py wrote; tests get sentences that training never does."""
        found = json.loads(texts.read_text("utf-8"))
        self._sentences: list[list[str]] = [
            text.split()
            for index, text in enumerate(found["sentences"])
            if (index % HELD_OUT == 0) is for_test
        ]
        self._words: list[str] = found["words"]
        self._english: list[str] = found["english"]
        self._common = ksx1001()
        makers: tuple[Callable[[Generator], str], ...] = (
            self._running,
            self._composed,
            self._syllables,
            self._figures,
            self._foreign,
            self._signs,
            self._mixed,
        )
        self._kinds = tuple(zip(_TESTED if for_test else _LEARNED, makers, strict=False))

    def make(self, random: Generator) -> str:
        """One line of at least one character, without spaces at its ends."""
        shares = [share for share, _ in self._kinds]
        _, make = self._kinds[int(random.choice(len(shares), p=shares))]
        return make(random).strip() or "가"

    def _running(self, random: Generator) -> str:
        words = self._sentences[random.integers(len(self._sentences))]
        start = int(random.integers(len(words))) if random.random() < 0.7 else 0
        return _fill(words[start:], _length(random))

    def _composed(self, random: Generator) -> str:
        """Words in a row, with particles and now and then a number, brackets or English."""
        words = []
        for _ in range(random.integers(1, 9)):
            word = _one(random, self._words)
            if random.random() < 0.6:
                word += _one(random, _PARTICLES.split())
            words.append(self._adorned(word, random))
        return _fill(words, _length(random))

    def _adorned(self, word: str, random: Generator) -> str:
        at = random.random()
        if at < 0.07:
            return _enclosed(word, random)
        if at < 0.14:
            return word + _one(random, _ENDS)
        if at < 0.2:
            return _cased(_one(random, self._english), random)
        if at < 0.23:
            return f"{word}({_cased(_one(random, self._english), random)})"
        return _number(random) + (word[:2] if at < 0.26 else "") if at < 0.29 else word

    def _syllables(self, random: Generator) -> str:
        count = int(random.integers(1, 18))
        rare = random.random() < 0.4
        drawn = [
            chr(random.integers(FIRST, LAST + 1)) if rare else _one(random, self._common)
            for _ in range(count)
        ]
        return "".join(one + (" " if random.random() < 0.2 else "") for one in drawn)

    def _figures(self, random: Generator) -> str:
        plain = (_date, _price, _phone, _time, _address, _share, _number, _code)
        makers = (*plain, self._web, self._name)
        parts = [makers[random.integers(len(makers))](random)]
        while random.random() < 0.55:
            other = makers[random.integers(len(makers))](random)
            parts.append(_one(random, self._words) if random.random() < 0.6 else other)
        return _fill(parts, _length(random))

    def _foreign(self, random: Generator) -> str:
        words = [_cased(_one(random, self._english), random) for _ in range(random.integers(1, 8))]
        end = _one(random, _ENDS) if random.random() < 0.3 else ""
        return _fill(words, _length(random)) + end

    def _mixed(self, random: Generator) -> str:
        """A sentence with names, abbreviations and English words in it."""
        words = list(self._sentences[random.integers(len(self._sentences))])
        words = words[int(random.integers(len(words))) :]
        for at in range(0, len(words), int(random.integers(1, 4))):
            foreign = _cased(_one(random, self._english), random)
            if random.random() < 0.3:
                foreign = _initials(random)
            ending = _one(random, _PARTICLES.split()) if random.random() < 0.5 else ""
            words.insert(at + int(random.integers(2)), foreign + ending)
        return _fill(words, _length(random) + 6)

    def _signs(self, random: Generator) -> str:
        parts = []
        for _ in range(random.integers(1, 6)):
            word = _one(random, self._words)
            sign = _one(random, _SIGNS) if random.random() < 0.8 else _one(random, _JAMO)
            joint = " " if random.random() < 0.5 else ""
            parts.append(sign + joint + word if random.random() < 0.5 else word + joint + sign)
        return _fill(parts, _length(random))

    def _name(self, random: Generator) -> str:
        """Text of programs: options, names of files and variables, placeholders."""
        one, other = (_one(random, self._english).lower() for _ in range(2))
        forms = (
            f"--{one}",
            f"--{one}-{other}",
            f"-{one[0]}",
            f"-{one[0]} <{_one(random, self._words)}>",
            f"<{_one(random, self._words)}>",
            f"[{_one(random, self._words)}]",
            f"'{one}'",
            f"{one}_{other}",
            f"${one}_{other}",
            f"/{one}/{other}.{other[:3]}",
            f"{one}.{other}()",
            f"{one}: {_one(random, self._words)}",
        )
        return _one(random, forms)

    def _web(self, random: Generator) -> str:
        name = _one(random, self._english).lower()
        host = f"{_one(random, self._english).lower()}.{_one(random, _DOMAINS)}"
        if random.random() < 0.4:
            return f"{name}{random.integers(100)}@{host}"
        scheme = _one(random, ("https://", "http://", "www.", ""))
        return f"{scheme}{host}/{name}"


def _one(random: Generator, choices: Sequence[str]) -> str:
    return choices[int(random.integers(len(choices)))]


def _length(random: Generator) -> int:
    """How many characters at most: mostly short, as lines of tables, forms and windows are."""
    return int(2 + random.gamma(2.0, 7.0))


def _fill(words: Sequence[str], length: int) -> str:
    text = ""
    for word in words:
        joined = f"{text} {word}" if text else word
        if text and len(joined) > length:
            break
        text = joined
    return text[: max(length, 1)]


def _cased(word: str, random: Generator) -> str:
    at = random.random()
    return word.upper() if at < 0.25 else word.capitalize() if at < 0.5 else word


def _initials(random: Generator) -> str:
    letters = "".join(chr(random.integers(65, 91)) for _ in range(random.integers(2, 6)))
    return letters + (str(random.integers(1, 100)) if random.random() < 0.2 else "")


def _enclosed(word: str, random: Generator) -> str:
    pair = _one(random, _PAIRS)
    return pair[0] + word + pair[1]


def _number(random: Generator) -> str:
    value = int(10 ** random.uniform(0, 7))
    return f"{value:,}" if random.random() < 0.4 else str(value)


def _share(random: Generator) -> str:
    unit = _one(random, _UNITS)
    return f"{random.uniform(0, 200):.{random.integers(3)}f}{unit}"


def _price(random: Generator) -> str:
    amount = f"{int(10 ** random.uniform(1, 5)) * 10:,}"
    return _one(random, ("{}원", "₩{}", "{} 원", "{}만원", "${}")).format(amount)


def _date(random: Generator) -> str:
    year, month, day = random.integers(1950, 2040), random.integers(1, 13), random.integers(1, 32)
    style = random.integers(5)
    if style == 0:
        return f"{year}년 {month}월 {day}일"
    if style == 1:
        return f"{year}년{month}월{day}일({_one(random, _WEEKDAYS)})"
    if style == 2:
        return f"{month}월 {day}일"
    mark = ".-/"[style - 3 + random.integers(2) if style == 3 else 2]
    return f"{year}{mark}{month:02}{mark}{day:02}"


def _time(random: Generator) -> str:
    hour, minute = random.integers(24), random.integers(60)
    style = random.integers(3)
    if style == 0:
        return f"{hour:02}:{minute:02}"
    if style == 1:
        return f"{_one(random, ('오전', '오후'))} {hour % 12 + 1}시 {minute}분"
    return f"{hour}시 {minute}분 {random.integers(60)}초"


def _phone(random: Generator) -> str:
    area = _one(random, ("02", "031", "051", "010", "070", "080", "1588", "062"))
    return f"{area}-{random.integers(100, 9999)}-{random.integers(10000):04}"


def _address(random: Generator) -> str:
    street = chr(random.integers(FIRST, FIRST + 3000)) + _one(random, ("대로", "로", "길", "동"))
    number = f"{random.integers(1, 400)}번길 {random.integers(1, 99)}"
    return f"{_one(random, _PLACES.split())} {street} {number}"


def _code(random: Generator) -> str:
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789abcdefghijkmnopqrstuvwxyz-_/."
    return "".join(_one(random, letters) for _ in range(random.integers(3, 14)))
