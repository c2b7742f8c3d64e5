"""The stretch in which a sequence differs from what it was, so that only that is made anew."""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

Item = TypeVar("Item")


class Difference(NamedTuple):
    """From `start` on, `before` items became `after` others; those around them are the same."""

    start: int
    before: int
    after: int

    def is_none(self) -> bool:
        return not self.before and not self.after

    def old(self, items: Sequence[Item]) -> Sequence[Item]:
        """The stretch of the sequence as it was, or of one parallel to it."""
        return items[self.start : self.start + self.before]

    def new(self, items: Sequence[Item]) -> Sequence[Item]:
        """The stretch of the sequence as it is now, or of one parallel to it."""
        return items[self.start : self.start + self.after]

    def splice(self, items: Sequence[Item], new: Sequence[Item]) -> list[Item]:
        """A list parallel to the items as it was, brought up to date with `new` for the stretch."""
        return [*items[: self.start], *new, *items[self.start + self.before :]]


def differ(before: Sequence[Any], after: Sequence[Any]) -> Difference:
    """The one stretch that holds everything in which two sequences differ."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and _is_same(before[start], after[start]):
        start += 1
    end = 0
    while end < shorter - start and _is_same(before[-1 - end], after[-1 - end]):
        end += 1
    return Difference(start, len(before) - start - end, len(after) - start - end)


def _is_same(one: Any, other: Any) -> bool:
    """By identity where possible, for an edit leaves most of a page as it is."""
    return one is other or one == other
