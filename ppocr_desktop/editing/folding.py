"""Texts made alike where a search does not tell them apart, and the way back to the original."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ppocr_desktop.editing import characters

_VOICED = "\uff9e\uff9f"
"""Half-width sound marks belong to the letter before them, as the full-width ones do."""


def _widths() -> dict[int, str]:
    """The usual character for each code of a half-width or full-width form (UAX 11)."""
    found = {}
    for code in (0x3000, *range(0xFF00, 0xFFEF)):
        kind, _, usual = unicodedata.decomposition(chr(code)).partition(" ")
        if kind in {"<wide>", "<narrow>"}:
            found[code] = chr(int(usual, 16))
    return found


_WIDTHS = _widths()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `places[i]` is where in the original its character i begins.

    A place is -1 within what one original character became: nothing may begin or end there. No
    places at all say that they are the same in both.
    """

    text: str
    places: tuple[int, ...] = ()

    def find(self, wanted: str, fits: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
        """Where in the original a folded text stands and `fits`, left to right, not overlapping."""
        at = self.text.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            start_place, end_place = self._place(at), self._place(end)
            is_found = start_place >= 0 and end_place >= 0 and fits(start_place, end_place)
            if is_found:
                yield start_place, end_place
            at = self.text.find(wanted, end if is_found else at + 1)

    def _place(self, index: int) -> int:
        return self.places[index] if self.places else index


def fold(text: str, *, is_exact: bool) -> Folded:
    """The text composed (NFC) and, unless it is to stay exact, without case and width."""
    if text.isascii():
        return Folded(text if is_exact else text.lower())
    if is_exact:
        return Folded(text) if unicodedata.is_normalized("NFC", text) else _by_unit(text, _composed)
    usual = text.translate(_WIDTHS)
    plain = usual.casefold()
    # Case folding never shortens, so as many characters are at the same places.
    if len(plain) == len(text) and unicodedata.is_normalized("NFC", usual):
        return Folded(plain)
    return _by_unit(text, _without_case_and_width)


def _without_case_and_width(unit: str) -> str:
    composed = unicodedata.normalize("NFC", unit.translate(_WIDTHS))
    return unicodedata.normalize("NFC", composed.casefold())


def _composed(unit: str) -> str:
    return unicodedata.normalize("NFC", unit)


def _by_unit(text: str, change: Callable[[str], str]) -> Folded:
    """The text with each letter changed together with the marks that belong to it."""
    folded: list[str] = []
    places: list[int] = []
    start = 0
    for unit in _units(text):
        new = change(unit)
        folded.append(new)
        places += [start, *[-1] * (len(new) - 1)]
        start += len(unit)
    return Folded("".join(folded), (*places, start))


def _units(text: str) -> list[str]:
    units: list[str] = []
    for cluster in characters.clusters(text):
        if units and cluster in _VOICED:
            units[-1] += cluster
        else:
            units.append(cluster)
    return units
