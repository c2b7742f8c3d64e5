"""The doubtful characters of a line while its text is being written anew."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ppocr_desktop.document import Character, TextLine
from ppocr_desktop.editing import characters, doubts
from ppocr_desktop.gui import theme


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubtful character and where it is in the text by now; the cursor moves with the text."""

    index: int
    character: Character
    cursor: QTextCursor

    @property
    def is_open(self) -> bool:
        """Whether the character is still what was read."""
        return self.cursor.selectedText() == self.character.text

    @property
    def selection(self) -> QTextCursor:
        """A cursor that has the character selected, to write something else with."""
        cursor = QTextCursor(self.cursor)
        # Else each letter written would replace the one before it.
        cursor.setKeepPositionOnInsert(False)
        return cursor

    def touches(self, cursor: QTextCursor) -> bool:
        """Whether the cursor, or what is selected with it, is at the character."""
        start, end = self.cursor.selectionStart(), self.cursor.selectionEnd()
        return start <= cursor.selectionEnd() and cursor.selectionStart() <= end


class Doubts:
    """The doubts about one line, if any, in a document that holds its text and nothing else."""

    def __init__(self, document: QTextDocument, line: TextLine | None = None) -> None:
        read = characters.of(line) if line else ()
        ends = accumulate(characters.utf16_length(character.text) for character in read)
        self._all = [
            Doubt(index, character, _cursor(document, end, character))
            for index, (character, end) in enumerate(zip(read, ends, strict=True))
            if doubts.is_doubtful(character)
        ]

    @property
    def left(self) -> list[Doubt]:
        """The doubts whose characters are still what was read, in the order of the text."""
        return [doubt for doubt in self._all if doubt.is_open]

    def find(self, index: int) -> Doubt | None:
        """The doubt about the line's character with this index."""
        return next((doubt for doubt in self._all if doubt.index == index), None)

    def at(self, cursor: QTextCursor) -> Doubt | None:
        """The doubt that the cursor is at, else the first that is left."""
        left = self.left
        here = (doubt for doubt in left if doubt.touches(cursor))
        return next(here, left[0] if left else None)

    def beyond(self, cursor: QTextCursor, *, is_next: bool) -> Doubt | None:
        """The next doubt that is left after the cursor, or the last before it."""
        if is_next:
            later = [
                one for one in self.left if one.cursor.selectionStart() >= cursor.selectionEnd()
            ]
            return later[0] if later else None
        earlier = [one for one in self.left if one.cursor.selectionEnd() <= cursor.selectionStart()]
        return earlier[-1] if earlier else None

    def marks(self, palette: QPalette) -> list[QTextEdit.ExtraSelection]:
        """The doubts that are left, underlined in the color of how doubtful they are."""
        return [_mark(doubt, palette) for doubt in self.left]


def _cursor(document: QTextDocument, end: int, character: Character) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(end - characters.utf16_length(character.text))
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    # What is written directly behind the character is not part of it.
    cursor.setKeepPositionOnInsert(True)
    return cursor


def _mark(doubt: Doubt, palette: QPalette) -> QTextEdit.ExtraSelection:
    form = QTextCharFormat()
    color = theme.confidence_color(doubt.character.score, palette)
    if color:
        form.setForeground(color)
        form.setUnderlineColor(color)
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = QTextCursor(doubt.cursor), form
    return mark
