"""What people do to the text of one line."""

import re
from dataclasses import replace

from ppocr_desktop.document import Alternative, TextLine
from ppocr_desktop.editing import characters

_BREAKS = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]+")


def rewrite(line: TextLine, text: str) -> TextLine:
    """The line with a text that a person has written: its score is 1, and it counts as edited.

    Characters that stay keep their places, the others are spread over the gaps between them. The
    text loses spaces at its ends; breaks and tabs within become spaces.
    """
    text = _BREAKS.sub(" ", text).strip()
    spelled = characters.fit(characters.of(line), text)
    return replace(line, text=text, score=1.0, characters=spelled, edited=True)


def confirm(line: TextLine) -> TextLine:
    """The line as it is, checked by a person."""
    spelled = tuple(replace(character, score=1.0) for character in characters.of(line))
    return replace(line, score=1.0, characters=spelled, edited=True)


def choose(line: TextLine, index: int, text: str) -> TextLine:
    """The line with another reading of its character with this index, which may be empty.

    What it was becomes an alternative, so that the choice can be taken back. The doubts about
    other characters stay. Raises IndexError for a character the line does not have.
    """
    known = characters.of(line)
    chosen = known[index]
    others = tuple(other for other in chosen.alternatives if other.text != text)
    if text:
        before = Alternative(chosen.text, chosen.score)
        others = (before, *others) if chosen.text != text else others
        new = replace(chosen, text=text, score=1.0, alternatives=others)
        spelled = (*known[:index], new, *known[index + 1 :])
    else:
        spelled = (*known[:index], *known[index + 1 :])
    written = "".join(character.text for character in spelled)
    return replace(line, text=written, score=1.0, characters=spelled, edited=True)
