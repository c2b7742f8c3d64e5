"""What becomes of a page's lines between the press and the detector's boxes."""

import math
import random
from collections.abc import Sequence

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point


def jitter(lines: Sequence[TextLine], share: float = 0.04) -> list[TextLine]:
    """Every corner off by a share of the line's height."""
    dice = random.Random(0)
    found = []
    for line in lines:
        spread = share * geometry.breadth(line.polygon)
        corners = [(x + dice.gauss(0, spread), y + dice.gauss(0, spread)) for x, y in line.polygon]
        found.append(_moved(line, corners))
    return found


def pad(lines: Sequence[TextLine], share: float = 0.15) -> list[TextLine]:
    """Boxes larger than their text by a share of its height on every side."""
    found = []
    for line in lines:
        height, length = geometry.breadth(line.polygon), geometry.length(line.polygon)
        along, across = share * height / length, share
        a, b, c, d = geometry.section(line.polygon, -along, 1 + along)
        corners = [_beyond(a, d, across), _beyond(b, c, across)]
        corners += [_beyond(c, b, across), _beyond(d, a, across)]
        found.append(_moved(line, corners))
    return found


def _beyond(point: Point, other: Point, share: float) -> Point:
    return (
        point[0] + (point[0] - other[0]) * share,
        point[1] + (point[1] - other[1]) * share,
    )


def skew(lines: Sequence[TextLine], degrees: float) -> list[TextLine]:
    """The page lies askew on the scanner."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        _moved(line, [(x * cosine - y * sine, x * sine + y * cosine) for x, y in line.polygon])
        for line in lines
    ]


def tilt(lines: Sequence[TextLine], amount: float) -> list[TextLine]:
    """The page in perspective, seen from below its lower right corner."""
    right = max(x for line in lines for x, _ in line.polygon)
    bottom = max(y for line in lines for _, y in line.polygon)
    found = []
    for line in lines:
        corners = []
        for x, y in line.polygon:
            depth = 1 + amount * ((y / bottom - 0.5) + 0.7 * (x / right - 0.5))
            corners.append(((x - right / 2) / depth + right, (y - bottom / 2) / depth + bottom))
        found.append(_moved(line, corners))
    return found


def split(lines: Sequence[TextLine], share: float) -> list[TextLine]:
    """Some long lines in two pieces, half a line height apart."""
    dice = random.Random(0)
    found = []
    for line in lines:
        height, length = geometry.breadth(line.polygon), geometry.length(line.polygon)
        if dice.random() < share and length > 6 * height:
            at, half = dice.uniform(0.2, 0.8), 0.25 * height / length
            found += [_piece(line, 0, at - half), _piece(line, at + half, 1)]
        else:
            found.append(line)
    return found


def to_words(lines: Sequence[TextLine]) -> list[TextLine]:
    """Every word on its own, as detectors for scenes have it."""
    found = []
    for line in lines:
        start = 0
        for word in line.text.split():
            start = line.text.index(word, start)
            stop = start + len(word)
            found.append(_piece(line, start / len(line.text), stop / len(line.text)))
            start = stop
    return found


def _piece(line: TextLine, start: float, stop: float) -> TextLine:
    text = line.text[round(start * len(line.text)) : round(stop * len(line.text))]
    polygon = geometry.section(line.polygon, start, stop)
    return TextLine(text, line.score, polygon, vertical=line.vertical)


def _moved(line: TextLine, corners: Sequence[Point]) -> TextLine:
    a, b, c, d = corners
    return TextLine(line.text, line.score, (a, b, c, d), vertical=line.vertical)
