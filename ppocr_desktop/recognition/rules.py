"""Finds the horizontal rules on a picture, such as those between the rows of a table."""

import cv2
import numpy as np

from ppocr_desktop.geometry import Point
from ppocr_desktop.recognition.pixels import Gray, Image

Rule = tuple[Point, Point]
"""Its left and its right end, in pixels of the picture."""

_ACROSS, _DOWN = 8, 12
"""A line of text is looked at so many pixels high, in steps of the first along rules: averaged over
less of their height they stay visible though they are thin."""
_FAINT = 20
"""A rule is darker than what is above and below it by so many of 255."""
_THICKENED = 2
"""By so many pixels: a rule a little askew stays whole then."""
_WHOLE = 0.96
"""This share of a rule is seen at least: vertical rules that it meets hide a little of it."""

# In line heights.
_SHORTEST = 6.0
_THICKEST = 0.3
_GAP = 1.0
"""Pieces of a rule are no farther from each other."""
_STEEPEST = 0.012
"""By so much of its length a rule rises or falls compared with the text, at most."""


def find(image: Image, line_height: float, slope: float = 0.0) -> tuple[Rule, ...]:
    """The horizontal rules of an upright RGB picture from top to bottom.

    `line_height` is that of its text, in pixels, and `slope` (dy/dx) the way it runs.
    """
    across, down = (max(1, int(line_height / size)) for size in (_ACROSS, _DOWN))
    rows, columns = image.shape[0] // down, image.shape[1] // across
    unit_x, unit_y = line_height / across, line_height / down
    if min(rows, columns) < 1 or columns < _SHORTEST * unit_x:
        return ()
    green = cv2.extractChannel(image[: rows * down, : columns * across], 1)
    gray = np.asarray(cv2.resize(green, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)
    run = round(_SHORTEST * unit_x)
    middles = _middles_of_runs(_leveled(gray, slope * across / down), run, round(unit_y))
    contours, _ = cv2.findContours(middles, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    pieces: list[Rule] = []
    for x, y, width, height in map(cv2.boundingRect, contours):
        askew = _STEEPEST * width * across / down
        if height <= _THICKENED + _THICKEST * unit_y + askew:
            left, right = (x - run / 2) * across, (x + width + run / 2) * across
            middle = (y + height / 2) * down
            pieces.append(((left, middle + slope * left), (right, middle + slope * right)))
    return tuple(_joined(sorted(pieces, key=lambda rule: rule[0][1]), line_height))


def _leveled(gray: Gray, slope: float) -> Gray:
    """The picture sheared so that what has this slope is level; its left edge stays."""
    if not slope:
        return gray
    shear = np.array([[1, 0, 0], [-slope, 1, 0]])
    size = gray.shape[1], gray.shape[0]
    return np.asarray(cv2.warpAffine(gray, shear, size, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _middles_of_runs(gray: Gray, length: int, line_height: int) -> Gray:
    """1 in the middle of each row of `length` pixels darker than what is above and below.

    The row may be a little askew. Where most of the page is dark they are lighter instead.
    """
    bright = gray if cv2.mean(gray)[0] > 127 else ~gray
    thickest = np.ones((round(_THICKEST * line_height) + 2 | 1, 1), np.uint8)
    relief = cv2.morphologyEx(bright, cv2.MORPH_BLACKHAT, thickest)
    _, is_dark = cv2.threshold(relief, _FAINT, 255, cv2.THRESH_BINARY)
    thick = cv2.dilate(is_dark, np.ones((1 + _THICKENED, 1), np.uint8))
    share = cv2.blur(thick, (length, 1), borderType=cv2.BORDER_CONSTANT)
    return np.asarray(cv2.threshold(share, _WHOLE * 255, 1, cv2.THRESH_BINARY)[1], np.uint8)


def _joined(pieces: list[Rule], line_height: float) -> list[Rule]:
    """The pieces from top to bottom, one where they lie end to end."""
    rules: list[Rule] = []
    for piece in pieces:
        at = next((n for n, rule in enumerate(rules) if _follow(rule, piece, line_height)), None)
        if at is None:
            rules.append(piece)
        else:
            left, right = sorted((rules[at], piece))
            rules[at] = left[0], max(left[1], right[1])
    return rules


def _follow(one: Rule, other: Rule, line_height: float) -> bool:
    """Whether one of two begins near the end of the other."""
    left, right = sorted((one, other))
    is_level = abs(left[1][1] - right[0][1]) < _THICKEST * line_height
    return is_level and right[0][0] - left[1][0] < _GAP * line_height
