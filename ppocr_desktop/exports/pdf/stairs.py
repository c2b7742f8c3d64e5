"""Writes the words of lines that are a little askew level, one higher than the other, as stairs.

Poppler (Evince, Okular) takes a character that stands half a point above or below the first of its
word for the first of another word (TextPage::addChar) and often does not join them again, so that
the word is not found. Of 11,034 words on 91 pages it cut 91 as long as all lines were slanted, and
52 with stairs. PDFium (Chrome) gives back 10 lines more exactly.
"""

from ppocr_desktop.exports.pdf import layer
from ppocr_desktop.exports.pdf.font import GlyphlessFont
from ppocr_desktop.exports.pdf.layer import PlacedLine, Run
from ppocr_desktop.geometry import Point

_LEAST_RISE = 0.4
"""Points by which a word has to rise or fall before it matters."""
_MOST_RISE = 0.8
"""Heights of a line by which it may rise or fall: beyond 1, PDFium sees empty lines on stairs."""


def write(placed: PlacedLine, font: GlyphlessFont, key: str) -> str:
    """One text object, as stairs where that helps; `key` names the font."""
    if not _is_tilted(placed):
        return layer.write(placed, font, key)
    return layer.text_object(placed, font, key, _show(placed, font))


def _is_tilted(placed: PlacedLine) -> bool:
    """Whether a line is too much askew for poppler, and little enough for stairs."""
    run = placed.run
    rise = min(map(abs, run.along)) * run.length
    longest = max((word.end - word.start for word in placed.words), default=0.0)
    # PDFium would read the words of stairs that run to the left from right to left.
    is_leftward = round(run.along[0]) < 0
    return not is_leftward and rise * longest > _LEAST_RISE and rise < _MOST_RISE * run.height


def _show(placed: PlacedLine, font: GlyphlessFont) -> str:
    """Each word as high as the line is in the word's middle.

    A space at the end is as high as the first word: from there, PDFium looks for the next line.
    """
    unit, space = placed.unit, layer.space_of(font)
    pieces = list(layer.pieces(placed, font))
    middles = [unit * (piece.start + piece.end) / 2 for piece in pieces]
    # Of a single word it would look for it from the word's own end.
    ends = [*(piece.gap for piece in pieces[1:]), "" if len(pieces) > 1 else space]
    shown = [
        f"{_matrix(placed.run, middle, unit * piece.start)} Tm [{piece.string}{end}] TJ"
        for piece, middle, end in zip(pieces, middles, ends, strict=True)
    ]
    if len(pieces) > 1:
        shown.append(f"{_matrix(placed.run, middles[0], unit * pieces[-1].end)} Tm {space} Tj")
    return " ".join(shown)


def _matrix(run: Run, middle: float, start: float) -> str:
    """For level text that begins at one fraction of the line and is as high as it is at another."""
    axis: Point = (float(round(run.along[0])), float(round(run.along[1])))
    x, y = run.at(middle)
    way = (start - middle) * run.length
    return layer.matrix(axis, (x + way * axis[0], y + way * axis[1]))
