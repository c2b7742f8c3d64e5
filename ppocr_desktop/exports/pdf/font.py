"""The one glyphless font of a file, in which its whole invisible text layer is written."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import pikepdf
from pikepdf import Dictionary, Name

from ppocr_desktop.exports.pdf import truetype

NAME = Name("/PPOCRText")
_DEFAULT_WIDTH = 500
_BLOCK = 100
"""Entries in a block of a character map; some readers drop the map when there are more."""

_TO_UNICODE = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
{blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class GlyphlessFont:
    """A CID font that numbers the characters written with it from 1 on.

    Numbers of its own, instead of UTF-16 units, keep characters beyond U+FFFF whole.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[str, int], str] = {}

    def encode(self, text: Sequence[str], widths: Sequence[int]) -> list[str]:
        """The numbers (CIDs) of characters that are to be so wide, in thousandths of the size.

        Each has four hexadecimal digits. Raises OverflowError beyond 65,535 different ones.
        """
        known = self._codes
        try:
            return [known[one] for one in zip(text, widths, strict=True)]
        except KeyError:
            return [known.get(one) or self._number(one) for one in zip(text, widths, strict=True)]

    def _number(self, glyph: tuple[str, int]) -> str:
        number = len(self._codes) + 1
        if number > 0xFFFF:
            raise OverflowError("a font holds no more than 65,535 characters")
        code = self._codes[glyph] = f"{number:04x}"
        return code

    @property
    def is_used(self) -> bool:
        """Whether anything was written with it."""
        return bool(self._codes)

    def fill(self, pdf: pikepdf.Pdf, font: pikepdf.Object) -> None:
        """Turns `font`, an empty dictionary of the file, into this font; to be called last."""
        widths = [width for _, width in self._codes]
        distinct = sorted(set(widths))
        glyph_of = {width: glyph for glyph, width in enumerate(distinct, 1)}
        glyphs = [0, *(glyph_of[width] for width in widths)]
        program = pdf.make_stream(truetype.build(distinct))
        program.Length1 = len(program.read_bytes())
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=NAME,
            CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
            FontDescriptor=pdf.make_indirect(_descriptor(program)),
            DW=_DEFAULT_WIDTH,
            W=pikepdf.Array([1, pikepdf.Array(widths)]),
            CIDToGIDMap=pdf.make_stream(b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)),
        )
        font.Type = Name.Font
        font.Subtype = Name.Type0
        font.BaseFont = NAME
        font.Encoding = Name("/Identity-H")
        font.DescendantFonts = pikepdf.Array([pdf.make_indirect(descendant)])
        font.ToUnicode = pdf.make_stream(self._to_unicode())

    def _to_unicode(self) -> bytes:
        entries = (
            f"<{code}> <{character.encode('utf-16-be').hex()}>\n"
            for (character, _), code in self._codes.items()
        )
        blocks = (
            f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in _blocks(entries)
        )
        return _TO_UNICODE.format(blocks="".join(blocks)).encode("ascii")


def _descriptor(program: pikepdf.Object) -> Dictionary:
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=NAME,
        Flags=4,
        FontBBox=[0, truetype.DESCENT, truetype.UNITS_PER_EM, truetype.ASCENT],
        ItalicAngle=0,
        Ascent=truetype.ASCENT,
        Descent=truetype.DESCENT,
        CapHeight=truetype.ASCENT,
        StemV=80,
        FontFile2=program,
    )


def _blocks(entries: Iterable[str]) -> Iterator[list[str]]:
    remaining = iter(entries)
    while block := list(islice(remaining, _BLOCK)):
        yield block
