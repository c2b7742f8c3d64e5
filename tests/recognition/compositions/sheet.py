"""Pages of text lines put down in their true reading order."""

import random
from collections.abc import Sequence

from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point

_WORDS = tuple(
    word
    for row in (
        "river stone the of a quiet garden morning with and letters from under old bridge people",
        "walked slowly toward market because nobody had seen such light before in winter when",
        "houses stood empty but something remained between them like paper folded twice is to for",
        "was it that as on are be this by at or an which not have will can one all their there if",
    )
    for word in row.split()
)
_HAN = "天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲律呂調陽雲騰致雨露結為霜金生麗水"


class Sheet:
    """A page to put lines on one after the other; coordinates are in line heights.

    A Latin letter is half as wide as high, a Han character square.
    """

    def __init__(self, seed: int, *, han: bool = False) -> None:
        self.lines: list[TextLine] = []
        self.dice = random.Random(seed)
        self._han = han

    def put(self, x: float, y: float, text: str, size: float = 1.0) -> None:
        """A line that begins at (x, y)."""
        width = _width(text) * size
        corners = [(x, y), (x + width, y), (x + width, y + size), (x, y + size)]
        self._add(text, corners, vertical=False)

    def end(self, x: float, y: float, text: str, size: float = 1.0) -> None:
        """A line that ends at x."""
        self.put(x - _width(text) * size, y, text, size)

    def center(self, x: float, y: float, text: str, size: float = 1.0) -> None:
        """A line with x in its middle."""
        self.put(x - _width(text) * size / 2, y, text, size)

    def drop(self, x: float, y: float, text: str, size: float = 1.0) -> None:
        """A vertical line whose upper right corner is at (x, y)."""
        bottom = y + size * len(text)
        corners = [(x, y), (x, bottom), (x - size, bottom), (x - size, y)]
        self._add(text, corners, vertical=True)

    def _add(self, text: str, corners: Sequence[Point], *, vertical: bool) -> None:
        a, b, c, d = ((20 * x + 100, 20 * y + 100) for x, y in corners)
        self.lines.append(TextLine(text, 0.9, (a, b, c, d), vertical=vertical))

    def prose(self, x: float, y: float, width: float, count: int, **layout: float) -> float:
        """Paragraphs of so many lines in all, set with `leading`, `space` between paragraphs.

        Returns where they end.
        """
        left, fresh = 0, True
        for number in range(count):
            left = self.dice.randint(2, 7) if fresh else left - 1
            last = left == 0 or number == count - 1
            share = self.dice.uniform(0.15, 0.9) if left == 0 else 1.0
            text = self.words(max(3, width * share)) + "." * last
            self.put(x, y, text.capitalize() if fresh else text)
            y += layout.get("leading", 1.4) + last * layout.get("space", 0.5)
            fresh = last
        return y

    def columns(
        self, xs: Sequence[float], y: float, width: float, count: int, **layout: float
    ) -> float:
        """Paragraphs in one column after the other; returns where the longest ends."""
        return max(self.prose(x, y, width, count, **layout) for x in xs)

    def words(self, width: float) -> str:
        """Text that comes near to a width without exceeding it."""
        if self._han:
            return "".join(self.dice.choice(_HAN) for _ in range(int(width)))
        text = self.dice.choice(_WORDS)
        while _width(longer := f"{text} {self.dice.choice(_WORDS)}") <= width:
            text = longer
        return text

    def name(self, longest: int = 99) -> str:
        """A word or two or three with capitals."""
        if self._han:
            return self.words(self.dice.randint(2, 5))
        count = self.dice.randint(1, 3)
        return " ".join(self.dice.choice(_WORDS).capitalize() for _ in range(count))[:longest]

    def amount(self) -> str:
        return f"{self.dice.uniform(1, 9999):,.2f}"

    def time(self) -> str:
        return f"{self.dice.randint(10, 23)}:{self.dice.randint(10, 59)}"


def _width(text: str) -> float:
    return sum(1.0 if ord(character) > 0x2E80 else 0.5 for character in text)
