"""The text layer in color over a faded page, so that one sees what was read where."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from ppocr_desktop import geometry
from ppocr_desktop.exports.pdf import frames, layer, layering
from ppocr_desktop.exports.pdf.font import GlyphlessFont
from ppocr_desktop.exports.pdf.frames import Frame
from ppocr_desktop.exports.pdf.layer import PlacedLine, number
from ppocr_desktop.exports.pdf.sheets import Sheet
from ppocr_desktop.exports.pdf.widths import AMONG_OTHERS, EM, SPACE
from ppocr_desktop.exports.pdf.words import Word

_FADING = 0.6
_DESCENT = 0.12
"""How far Chinese and Japanese characters reach below the baseline."""
_TEXT, _FRAMES = "0 0.2 0.75 rg", "0.9 0.3 0.2 RG 0.4 w"

_LATIN = "latin"
_HANGUL, _HAN = "hangul", "han"
_EAST_ASIAN = {
    _HANGUL: ("HYGoThic-Medium", "UniKS-UTF16-H", "Korea1"),
    _HAN: ("STSong-Light", "UniGB-UTF16-H", "GB1"),
}
"""Fonts that PDF viewers know or replace (Adobe Technical Notes 5079 and 5093). The Chinese one has
traditional characters and Kana, too, which PDFium's own replacements for these lack on Linux."""


class Checker:
    """Writes lines with the viewer's own fonts; what these lack stays invisible."""

    def __init__(self, pdf: pikepdf.Pdf, font: GlyphlessFont, font_object: Any) -> None:
        self._pdf = pdf
        self._font = font
        self._fonts = {"": font_object, _LATIN: pdf.make_indirect(_helvetica())} | {
            name: pdf.make_indirect(_east_asian(*face)) for name, face in _EAST_ASIAN.items()
        }
        self._fading = pdf.make_indirect(Dictionary(Type=Name.ExtGState, ca=_FADING))

    def draw(self, sheet: Sheet, lines: Sequence[PlacedLine]) -> None:
        """Draws the lines over a page."""
        page = sheet.object
        fading = layering.add_resource(page, "/ExtGState", "OcrG", self._fading)
        keys = {
            name: layering.add_resource(page, "/Font", "OcrF", font)
            for name, font in self._fonts.items()
        }
        left, bottom, right, top = (number(value, 2) for value in sheet.box)
        content = f"q /{fading} gs 1 g {left} {bottom} m {right} {bottom} l {right} {top} l "
        content += f"{left} {top} l f Q\n{_TEXT} {_FRAMES}\n"
        content += "".join(self._line(line, sheet.frame, keys) for line in lines)
        layering.append(self._pdf, page, content)

    def _line(self, placed: PlacedLine, frame: Frame, keys: dict[str, str]) -> str:
        write = self._column if placed.line.vertical else self._word
        parts = [write(word, placed.run, keys) for word in placed.words]
        return "".join([*(_frame(word, placed, frame) for word in placed.words), *parts])

    def _word(self, word: Word, run: layer.Run, keys: dict[str, str]) -> str:
        natural = sum(map(_drawn_width, word.text, word.sizes))
        span = (word.end - word.start) * run.length
        if natural <= 0 or span <= 0:
            return ""
        scale = number(100 * span * EM / (natural * run.height), 2)
        x, y = run.along
        places = (x, y, -y, x, *run.at(word.start))
        matrix = " ".join(number(value, 4) for value in places)
        shown = "".join(
            f"/{keys[name]} {number(run.height, 2)} Tf <{codes}> Tj "
            for name, codes in self._codes(word)
        )
        size = number(run.height, 2)
        space = f"/{keys['']} {size} Tf <{self._font.encode(' ', [SPACE])[0]}> Tj "
        return f"BT 0 Tr {scale} Tz {matrix} Tm {shown}{space}ET\n"

    def _column(self, word: Word, run: layer.Run, keys: dict[str, str]) -> str:
        """Each character by itself, upright across the column."""
        natural = max(word.natural, 1)
        x, y = run.along
        size = number(run.height, 2)
        parts: list[str] = []
        reached = 0
        for character, width in zip(word.text, word.sizes, strict=True):
            reached += width
            end = word.start + (word.end - word.start) * reached / natural
            origin = run.at(end - _DESCENT * run.height / run.length, -layer.BASELINE)
            matrix = " ".join(number(value, 4) for value in (-y, x, -x, -y, *origin))
            name = _font_of(character, width)
            code = self._code(character, width, name)
            parts.append(f"BT 0 Tr 100 Tz {matrix} Tm /{keys[name]} {size} Tf <{code}> Tj ET\n")
        return "".join(parts)

    def _codes(self, word: Word) -> Iterator[tuple[str, str]]:
        """The fonts of a word with what is written in each, in hexadecimal digits."""
        glyphs = zip(word.text, word.sizes, strict=True)
        for name, group in groupby(glyphs, key=lambda glyph: _font_of(*glyph)):
            yield name, "".join(self._code(*glyph, name) for glyph in group)

    def _code(self, character: str, size: int, name: str) -> str:
        if name == _LATIN:
            return character.encode("cp1252").hex()
        if name:
            return character.encode("utf-16-be").hex()
        return self._font.encode(character, [size])[0]


def _font_of(character: str, size: int) -> str:
    if size == EM:
        return _HANGUL if "\uac00" <= character <= "\ud7a3" else _HAN
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        return ""
    return _LATIN


def _drawn_width(character: str, size: int) -> int:
    """Helvetica's width where that is drawn, although the page may be set in a monospaced face."""
    return AMONG_OTHERS[character] if _font_of(character, size) == _LATIN else size


def _frame(word: Word, placed: PlacedLine, frame: Frame) -> str:
    section = geometry.section(placed.line.letters, word.start, word.end)
    points = [frames.apply(frame.matrix, point) for point in section]
    path = " ".join(
        f"{number(x, 2)} {number(y, 2)} {'l' if index else 'm'}"
        for index, (x, y) in enumerate(points)
    )
    return f"{path} s\n"


def _helvetica() -> Any:
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type1,
        BaseFont=Name.Helvetica,
        Encoding=Name.WinAnsiEncoding,
    )


def _east_asian(name: str, encoding: str, ordering: str) -> Any:
    face = Name(f"/{name}")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=face,
        Flags=4,
        FontBBox=[0, -200, 1000, 900],
        ItalicAngle=0,
        Ascent=800,
        Descent=-200,
        CapHeight=800,
        StemV=80,
    )
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType0,
        BaseFont=face,
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering=ordering, Supplement=1),
        FontDescriptor=descriptor,
        DW=EM,
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=face,
        Encoding=Name(f"/{encoding}"),
        DescendantFonts=Array([descendant]),
    )
