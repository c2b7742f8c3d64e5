"""How lines in given boxes run is told from what was detected around them."""

import math
from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import courses, regions
from ppocr_desktop.recognition.bends import Bend
from ppocr_desktop.recognition.model import DetectorConstants
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.regions import Detection
from tests.recognition.drawing import white

CONSTANTS = DetectorConstants(threshold=0.2, box_threshold=0.4, unclip_ratio=1.4)
WIDTH, HEIGHT = 600, 400
LEFT, RIGHT = 100, 500


def course(x: float, sag: float) -> float:
    """How far below its ends a line is that hangs down by `sag` in its middle."""
    return sag * math.sin(math.pi * (x - LEFT) / (RIGHT - LEFT))


def detected(sag: float, *tops: int, gaps: Sequence[int] = ()) -> tuple[Detection, ...]:
    """Lines 12 pixels high, interrupted at some places."""
    probabilities = np.zeros((HEIGHT, WIDTH), np.uint8)
    for top in tops:
        for x in range(LEFT, RIGHT):
            if all(abs(x - gap) > 8 for gap in gaps):
                y = round(top + course(x, sag))
                probabilities[y : y + 12, x] = 255
    return regions.find(probabilities, CONSTANTS)


def bend(polygon: Polygon, found: Sequence[Detection]) -> Bend | None:
    return courses.find([polygon], found)[polygon]


def strays(polygon: Polygon, bend: Bend, top: float, sag: float) -> float:
    """How far at most the strip's middle is from that of the line within its box, in pixels."""
    path = bend.course(np.array(polygon), np.linspace(0.05, 0.95, 19))
    return max(abs(y - top - 6 - course(x, sag)) for x, y in path if LEFT < x < RIGHT)


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return (left, top), (right, top), (right, bottom), (left, bottom)


DRAWN = box(80, 90, 520, 160)


def test_a_line_that_was_detected_bends_as_it_did_then() -> None:
    (line,) = found = detected(40, 100)
    again = bend(line.polygon, found)
    assert again is not None
    assert line.bend is not None
    assert again.middle == pytest.approx(line.bend.middle, abs=0.01)
    assert again.breadth == pytest.approx(line.bend.breadth)


@pytest.mark.parametrize("sag", [40, -40])
def test_a_bent_line_is_followed_in_the_box_that_a_person_drew(sag: float) -> None:
    top = 100 if sag > 0 else 140
    followed = bend(DRAWN, detected(sag, top))
    assert followed is not None
    assert strays(DRAWN, followed, top, sag) < 3
    assert followed.breadth * 70 == pytest.approx(12 + 2 * 8, abs=4)


def test_it_is_followed_from_either_end() -> None:
    found = detected(40, 100)
    there, back = bend(DRAWN, found), bend(geometry.reverse(DRAWN), found)
    assert there is not None
    assert back is not None
    assert back.middle == pytest.approx(there.reversed().middle, abs=0.001)


def test_a_part_of_a_bent_line_is_followed() -> None:
    half = box(90, 90, 300, 160)
    followed = bend(half, detected(40, 100))
    assert followed is not None
    assert strays(half, followed, 100, 40) < 3


def test_the_pieces_of_a_bent_line_are_followed_from_one_to_the_next() -> None:
    found = detected(40, 100, gaps=(200, 260, 340))
    assert len(found) == 4
    followed = bend(DRAWN, found)
    assert followed is not None
    assert strays(DRAWN, followed, 100, 40) < 4


def test_its_neighbors_are_not() -> None:
    followed = bend(DRAWN, detected(40, 60, 100, 140))
    assert followed is not None
    assert strays(DRAWN, followed, 100, 40) < 3


def test_a_slanting_line_is_followed_in_an_upright_box() -> None:
    probabilities = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.line(probabilities, (LEFT, 120), (RIGHT, 160), 255, 12)
    followed = bend(box(80, 100, 520, 180), regions.find(probabilities, CONSTANTS))
    assert followed is not None
    assert followed.middle == pytest.approx((0, 0, 0.28, 0), abs=0.02)


@pytest.mark.parametrize("polygon", [box(90, 90, 510, 125), box(80, 80, 520, 140), DRAWN])
@pytest.mark.parametrize("gaps", [(), (200,), (200, 300)])
def test_a_straight_line_is_left_straight(polygon: Polygon, gaps: Sequence[int]) -> None:
    assert bend(polygon, detected(0, 100, gaps=gaps)) is None


def test_a_box_with_straight_lines_below_each_other_is_left_straight() -> None:
    assert bend(box(80, 80, 520, 200), detected(0, 100, 140, 180)) is None


def test_too_little_of_a_line_does_not_tell_how_it_runs() -> None:
    assert bend(box(80, 90, 1400, 160), detected(40, 100)) is None


@pytest.mark.parametrize(
    "polygon", [DRAWN, ((600, 10), (600, 30), (600, 60), (600, 40)), box(0, 0, 20, 20)]
)
def test_where_nothing_is_near_a_line_is_taken_as_straight(polygon: Polygon) -> None:
    assert bend(polygon, ()) is None
    assert bend(polygon, detected(40, 300)) is None


def test_only_the_surroundings_are_looked_at() -> None:
    looks: list[tuple[int, ...]] = []

    def detect(part: Image) -> tuple[Detection, ...]:
        looks.append(part.shape)
        return (Detection(box(10, 20, 110, 50), 1.0),)

    (one,) = courses.look(white(WIDTH, HEIGHT), [box(100, 200, 200, 240)], 80, detect)
    assert looks == [(120, 180, 3)]
    assert one.polygon == box(70, 180, 170, 210)


def test_what_is_large_is_made_smaller_for_it() -> None:
    looks: list[tuple[int, ...]] = []

    def detect(part: Image) -> tuple[Detection, ...]:
        looks.append(part.shape)
        return (Detection(box(10, 20, 110, 50), 1.0),)

    (one,) = courses.look(white(3000, 1000), [box(0, 0, 3000, 320)], 80, detect)
    assert looks == [(160, 750, 3)]
    assert one.polygon == box(40, 80, 440, 200)


def test_one_large_line_does_not_make_the_others_too_small() -> None:
    looks: list[tuple[int, ...]] = []

    def detect(part: Image) -> tuple[Detection, ...]:
        looks.append(part.shape)
        return ()

    small = [box(0, top, 500, top + 30) for top in (300, 400)]
    courses.look(white(3000, 1000), [box(0, 0, 500, 200), *small], 80, detect)
    assert looks == [(630, 700, 3)]
