"""Texts that a spreadsheet would not show as they were read: formulas, codes with zeros."""

import re

from ppocr_desktop.exports.contents import clean

_FORMULA = re.compile("[\\s\u200b-\u200f\u2060]*[-=+@＝＋－＠]")
_NUMBER = re.compile(r"[-+]\d+([.,]\d+)*%?", re.ASCII)
_CODE = re.compile(r"0\d+|\d{16,}", re.ASCII)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might evaluate a text.

    Plain signed numbers (-12.50) are none: evaluated, they are themselves, and as text nobody could
    add them up. Anything more after the number, as in -1+cmd, is no plain number.
    """
    return bool(_FORMULA.match(text)) and not _NUMBER.fullmatch(text.strip())


def is_text(text: str) -> bool:
    """Whether a spreadsheet has to be told that a text is one, as it would change it otherwise.

    Formulas, and codes that begin with zeros or have more digits than its numbers can hold.
    """
    return is_formula(text) or bool(_CODE.fullmatch(text))


def defuse(text: str) -> str:
    """The cleaned text with an apostrophe before it where it is a formula."""
    cleaned = clean(text)
    return "'" + cleaned if is_formula(cleaned) else cleaned
