"""Reading only in some areas of a page, or everywhere else."""

import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Area, AreaKind, Page
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.areas import restrict
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.recognition.drawing import Image, white, write

READ, IGNORE = AreaKind.READ, AreaKind.IGNORE


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def bare(text: str) -> str:
    return "".join(text.split())


@pytest.fixture
def rows() -> Image:
    image = white(1000, 600)
    for row, word in enumerate(("alpha", "bravo", "carol", "delta")):
        write(image, f"{word} on the left", 60, 100 + 120 * row)
        write(image, f"{word} right", 600, 100 + 120 * row)
    return image


def test_without_areas_everything_is_read(tiny: Recognizer, rows: Image) -> None:
    assert tiny.read(rows, areas=()) == tiny.read(rows)
    assert len(tiny.read(rows).lines) == 8


def test_only_what_is_in_an_area_is_read(tiny: Recognizer, rows: Image) -> None:
    page = tiny.read(rows, areas=[Area(READ, box(500, 150, 980, 390))])
    assert texts(page) == ["bravo right", "carol right"]
    assert (page.width, page.height) == (1000, 600)


def test_lines_keep_their_places_on_the_page(tiny: Recognizer, rows: Image) -> None:
    whole = {line.text: line.polygon for line in tiny.read(rows).lines}
    for line in tiny.read(rows, areas=[Area(READ, box(500, 150, 980, 390))]).lines:
        assert np.abs(np.subtract(line.polygon, whole[line.text])).max() < 6


def test_several_areas_add_up(tiny: Recognizer, rows: Image) -> None:
    areas = [Area(READ, box(500, 30, 980, 150)), Area(READ, box(20, 400, 480, 520))]
    assert texts(tiny.read(rows, areas=areas)) == ["alpha right", "delta on the left"]


def test_what_is_ignored_is_not_read(tiny: Recognizer, rows: Image) -> None:
    page = tiny.read(rows, areas=[Area(IGNORE, box(500, 0, 1000, 600))])
    assert texts(page) == [f"{word} on the left" for word in ("alpha", "bravo", "carol", "delta")]


def test_what_is_ignored_within_an_area_is_not_read(tiny: Recognizer, rows: Image) -> None:
    areas = [Area(IGNORE, box(500, 160, 980, 260)), Area(READ, box(500, 30, 980, 390))]
    assert texts(tiny.read(rows, areas=areas)) == ["alpha right", "carol right"]


def test_text_is_cut_at_the_edge(tiny: Recognizer) -> None:
    image = white(900, 200)
    write(image, "left and right", 60, 110, 2.0)
    (line,) = tiny.read(image, areas=[Area(READ, box(0, 0, 165, 200))]).lines
    assert line.text == "left"


def test_slanted_areas_are_followed(tiny: Recognizer, rows: Image) -> None:
    slanted = geometry.rectangle((260, 210), 500, 60, 0.02)
    assert texts(tiny.read(rows, areas=[Area(READ, slanted)])) == ["bravo on the left"]


@pytest.mark.parametrize(
    "areas",
    [
        [Area(IGNORE, box(0, 0, 1000, 600))],
        [Area(READ, box(-90, -90, -10, -10))],
        [Area(READ, box(50, 50, 50, 50))],
        [Area(READ, box(0, 0, 500, 500)), Area(IGNORE, box(0, 0, 500, 500))],
    ],
)
def test_where_nothing_is_left_nothing_is_read(
    tiny: Recognizer, rows: Image, areas: list[Area]
) -> None:
    assert tiny.read(rows, areas=areas).lines == ()


def test_slices_of_letters_along_an_edge_are_not_taken_for_text(
    tiny: Recognizer, sample: Image
) -> None:
    # The row above, about tea, is cut through its middle.
    page = tiny.read(sample, areas=[Area(READ, box(0, 666, sample.shape[1], 744))])
    assert [bare(text) for text in texts(page)] == ["Walnutcake,theslice", "€3.50"]


def test_the_edge_of_an_area_is_not_taken_for_text(tiny: Recognizer) -> None:
    image = np.full((600, 800, 3), (40, 60, 90), np.uint8)
    image[200:] = (230, 220, 200)
    slanted = geometry.rectangle((400, 300), 500, 400, 0.3)
    assert tiny.read(image, areas=[Area(READ, slanted)]).lines == ()
    assert tiny.read(image, areas=[Area(IGNORE, slanted)]).lines == ()


def test_a_photographed_page_is_painted_in_its_own_shades() -> None:
    shade = np.linspace(60, 220, 800).astype(np.uint8)
    image = np.repeat(np.tile(shade, (400, 1))[..., None], 3, axis=2)
    write(image, "some text in the way", 100, 200)
    painted = restrict(image, [Area(IGNORE, box(80, 150, 700, 230))]).image
    clean = np.tile(shade, (400, 1)).astype(int)
    assert np.abs(painted[150:230, 80:700, 0] - clean[150:230, 80:700]).max() < 25
    assert (painted[:150] == image[:150]).all()


def test_an_area_costs_no_more_than_its_part_of_the_page() -> None:
    part = restrict(white(4000, 3000), [Area(READ, box(1000, 1000, 1500, 1200))])
    assert part.image.shape == pytest.approx((264, 564, 3), abs=1)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_areas_of_a_turned_page_are_read(tiny: Recognizer, rows: Image, degrees: int) -> None:
    turned = np.ascontiguousarray(np.rot90(rows, -degrees // 90))
    area = geometry.turn(box(20, 30, 480, 520), degrees, 1000, 600)
    page = tiny.read(turned, areas=[Area(READ, area)])
    assert page.orientation == degrees
    assert len(page.lines) == 4
    assert (page.width, page.height) == turned.shape[1::-1]
