"""Finding a sheet of paper and showing it straight."""

import cv2
import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.video import paper
from ppocr_desktop.video.frames import Image

WIDTH, HEIGHT = 1280, 720


def table(color: tuple[int, int, int] = (96, 72, 52)) -> Image:
    grain = np.random.default_rng(5).integers(-12, 13, (HEIGHT, WIDTH, 1), np.int16)
    return np.clip(np.array(color, np.int16) + grain, 0, 255).astype(np.uint8)


def lay(sheet: Image, corners: Polygon, ground: Image) -> Image:
    """A sheet as it lies on a table, seen at an angle."""
    height, width = sheet.shape[:2]
    origin = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(origin, np.array(corners, np.float32))
    seen = cv2.warpPerspective(sheet, matrix, (WIDTH, HEIGHT))
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (WIDTH, HEIGHT))
    return np.where(mask[..., None] > 127, seen, ground).astype(np.uint8)


def page(width: int = 630, height: int = 891) -> Image:
    """A4 in proportion, with lines of ink and a mark in its upper left corner."""
    sheet = np.full((height, width, 3), (240, 238, 232), np.uint8)
    for y in range(140, height - 80, 45):
        cv2.line(sheet, (70, y), (width - 90, y), (40, 40, 50), 8)
    cv2.rectangle(sheet, (30, 30), (110, 80), (170, 30, 30), -1)
    return sheet


def project(tilt: float, turn: float = 0.0) -> Polygon:
    """Where a camera of 60 degrees that looks down at an angle sees the corners of an A4 sheet."""
    focal = 0.87 * WIDTH
    cos, sin = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    corners = []
    for x, y in ((-105, -148.5), (105, -148.5), (105, 148.5), (-105, 148.5)):
        u, v = x * c - y * s, x * s + y * c
        depth = 700 - v * sin
        corners.append((WIDTH / 2 + focal * u / depth, HEIGHT / 2 + focal * v * cos / depth))
    a, b, cc, d = corners
    return a, b, cc, d


@pytest.mark.parametrize("color", [(96, 72, 52), (30, 34, 40), (70, 110, 160)])
def test_a_sheet_on_a_table_is_found(color: tuple[int, int, int]) -> None:
    corners = project(25, 6)
    found = paper.find(lay(page(), corners, table(color)))
    assert found
    for (x, y), (x_found, y_found) in zip(corners, found, strict=True):
        assert (x_found, y_found) == pytest.approx((x, y), abs=8)


def test_no_sheet_is_found_on_an_empty_table() -> None:
    assert paper.find(table()) is None


def test_a_picture_full_of_paper_has_no_sheet_in_it() -> None:
    assert paper.find(np.asarray(cv2.resize(page(), (WIDTH, HEIGHT)), np.uint8)) is None


def test_a_small_card_is_no_sheet() -> None:
    corners = ((100.0, 100.0), (300.0, 100.0), (300.0, 220.0), (100.0, 220.0))
    assert paper.find(lay(page(), corners, table())) is None


def test_a_round_plate_is_no_sheet() -> None:
    plate = table()
    cv2.circle(plate, (640, 360), 300, (240, 240, 238), -1)
    assert paper.find(plate) is None


@pytest.mark.parametrize(("tilt", "turn"), [(0, 0), (20, 0), (35, 0), (30, 20), (40, -15)])
def test_a_straightened_sheet_has_its_true_proportions(tilt: float, turn: float) -> None:
    corners = project(tilt, turn)
    flat = paper.straighten(lay(page(), corners, table()), corners)
    height, width = flat.shape[:2]
    assert width / height == pytest.approx(210 / 297, rel=0.05)


def test_a_straightened_sheet_is_upright_and_whole() -> None:
    corners = project(30, 10)
    flat = paper.straighten(lay(page(), corners, table()), corners)
    small = cv2.resize(flat, (630, 891))
    assert small[55, 70, 0] > 130 > small[55, 70, 1]
    edges = (small[3, 300], small[-4, 300], small[440, 3], small[440, -4])
    assert min(edge.min() for edge in edges) > 150


def test_corners_come_clockwise_from_the_upper_left() -> None:
    found = paper.find(lay(page(), project(20, -8), table()))
    assert found
    assert abs(geometry.angle(found)) < 0.4
    assert found[0][1] < found[3][1]
