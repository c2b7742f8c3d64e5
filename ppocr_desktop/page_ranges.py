"""Pages that a text names by their numbers, as in 1-3,7,9-."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self, TypeVar

_PART = re.compile(r"(\d{1,9})(?:(-)(\d{1,9})?)?", re.ASCII)
_LAST = 10**9

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PageSelection:
    """Ranges of pages counted from 1, both ends included; no ranges mean every page."""

    ranges: tuple[tuple[int, int], ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads "1-3,7,9-"; raises ValueError with a sentence for anything else.

        Commas and digits may be those of Chinese and Japanese, dashes those of print.
        """
        plain = unicodedata.normalize("NFKC", text).replace("、", ",").replace("–", "-")
        return cls(tuple(_range(part.strip()) for part in plain.split(",")))

    def pick(self, pages: Sequence[Item]) -> tuple[Item, ...]:
        """The chosen ones, in their own order and each once."""
        if not self.ranges:
            return tuple(pages)
        return tuple(page for number, page in enumerate(pages, 1) if self._covers(number))

    def complaint(self, name: str, count: int) -> str:
        """What to tell if a part begins beyond the last page, else ""; it may end beyond it."""
        beyond = self.beyond(count)
        if not beyond:
            return ""
        pages = "only one page" if count == 1 else f"{count} pages"
        return f"{name} has {pages}, so there is no page {beyond} to read."

    def beyond(self, count: int) -> int:
        """The first part's beginning that lies beyond the last page, 0 if none does."""
        return next((start for start, _ in self.ranges if start > count), 0)

    def _covers(self, number: int) -> bool:
        return any(start <= number <= end for start, end in self.ranges)


EVERY_PAGE = PageSelection()


def _range(part: str) -> tuple[int, int]:
    match = _PART.fullmatch(part)
    if match is None:
        raise ValueError(
            f"'{part}' is not a page or a range of pages; write, for example, 1-3,7,9-"
        )
    start = int(match[1])
    end = _LAST if match[2] and not match[3] else int(match[3] or start)
    if start == 0:
        raise ValueError(f"'{part}' is not possible: the first page is page 1")
    if end < start:
        raise ValueError(f"'{part}' runs backwards; write {end}-{start}")
    return start, end
