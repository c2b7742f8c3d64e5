"""Reading lines whose polygons are given, as people draw them."""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.detector import Detector
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.regions import Detection
from ppocr_desktop.recognition.router import Router
from tests.recognition.drawing import Image, bent, white, write
from tests.reports import stop

Read = Callable[[Recognizer, Image, Sequence[Polygon]], tuple[TextLine, ...]]


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def drawn(left: float, top: float, right: float, bottom: float) -> Polygon:
    """As a person draws it, who says nothing about the direction."""
    return geometry.order(box(left, top, right, bottom))


def texts(lines: Sequence[TextLine]) -> list[str]:
    return [line.text for line in lines]


@pytest.fixture
def two_lines() -> Image:
    image = white(600, 200)
    write(image, "the first line", 40, 60)
    write(image, "and a second", 40, 150)
    return image


def read_found(
    recognizer: Recognizer, image: Image, polygons: Sequence[Polygon]
) -> tuple[TextLine, ...]:
    return recognizer.read_found(image, polygons, ())


WAYS = [Recognizer.read_lines, read_found]

FIRST = box(30, 30, 290, 75)
SECOND = box(30, 120, 290, 165)


def test_given_lines_are_read_in_their_order(tiny: Recognizer, two_lines: Image) -> None:
    second, first = tiny.read_lines(two_lines, [SECOND, FIRST])
    assert texts([first, second]) == ["the first line", "and a second"]
    assert (first.polygon, second.polygon) == (FIRST, SECOND)
    assert "".join(one.text for one in first.characters) == first.text


@pytest.mark.parametrize("read", WAYS)
def test_a_line_that_says_nothing_is_a_line_without_text(
    tiny: Recognizer, two_lines: Image, read: Read
) -> None:
    empty, first = read(tiny, two_lines, [box(400, 20, 500, 60), FIRST])
    assert empty == TextLine("", 0.0, box(400, 20, 500, 60))
    assert first.text == "the first line"


@pytest.mark.parametrize("polygon", [box(50, 50, 50, 50), box(0, 50, 300, 50), box(9, 9, 9, 90)])
@pytest.mark.parametrize("read", WAYS)
def test_a_box_without_area_says_nothing(
    tiny: Recognizer, two_lines: Image, polygon: Polygon, read: Read
) -> None:
    (line,) = read(tiny, two_lines, [polygon])
    assert (line.text, line.score) == ("", 0.0)


@pytest.mark.parametrize("polygon", [box(0, 50, 5000, 51), box(50, 0, 51, 5000)])
@pytest.mark.parametrize("read", WAYS)
def test_a_box_as_thin_as_a_hair_says_nothing(
    monkeypatch: pytest.MonkeyPatch, tiny: Recognizer, polygon: Polygon, read: Read
) -> None:
    tiny.load()
    # Were it read, gigabytes would be needed for a minute.
    monkeypatch.setattr(Router, "read", lambda *_: pytest.fail("it is read"))
    (line,) = read(tiny, white(5000, 5000), [polygon])
    assert (line.text, line.score) == ("", 0.0)


def test_the_same_box_twice_is_two_lines(tiny: Recognizer, two_lines: Image) -> None:
    assert texts(tiny.read_lines(two_lines, [FIRST, FIRST])) == ["the first line"] * 2


def test_no_box_is_no_line(tiny: Recognizer, two_lines: Image) -> None:
    assert tiny.read_lines(two_lines, []) == ()


def test_a_line_upside_down_is_turned_only_when_that_is_open(
    tiny: Recognizer, two_lines: Image
) -> None:
    image = np.ascontiguousarray(two_lines[::-1, ::-1])
    polygon = drawn(600 - 290, 200 - 75, 600 - 30, 200 - 30)
    (given,) = tiny.read_found(image, [polygon], ())
    assert given.polygon == polygon
    (settled,) = tiny.read_lines(image, [polygon])
    assert settled.text == "the first line"
    assert settled.polygon == geometry.reverse(polygon)


def test_a_line_upside_down_among_upright_ones_is_read(tiny: Recognizer, two_lines: Image) -> None:
    left, top, right, bottom = 30, 120, 290, 165
    two_lines[top:bottom, left:right] = two_lines[top:bottom, left:right][::-1, ::-1].copy()
    assert sorted(texts(tiny.read(two_lines).lines)) == ["and a second", "the first line"]


@pytest.mark.parametrize("quarters", [1, -1])
@pytest.mark.parametrize("word", ["the first line", "Tea"])
def test_a_line_that_runs_up_or_down_is_read_from_a_drawn_box(
    tiny: Recognizer, word: str, quarters: int
) -> None:
    (width, height), _ = cv2.getTextSize(word, cv2.FONT_HERSHEY_SIMPLEX, 1.0, 2)
    strip = white(width + 20, height + 24)
    write(strip, word, 10, height + 8)
    image = white(400, 400)
    standing = np.rot90(strip, quarters)
    image[50 : 50 + standing.shape[0], 100 : 100 + standing.shape[1]] = standing
    polygon = drawn(100, 50, 100 + standing.shape[1], 50 + standing.shape[0])
    (line,) = tiny.read_lines(image, [polygon])
    assert line.text == word
    assert geometry.runs_down(line.polygon)


def test_progress_reaches_the_end_and_may_stop_the_work(tiny: Recognizer, two_lines: Image) -> None:
    told: list[tuple[int, int]] = []
    tiny.read_lines(two_lines, [FIRST, SECOND], lambda *step: told.append(step))
    assert told == sorted(told)
    assert told[-1] == (100, 100)
    with pytest.raises(Cancelled):
        tiny.read_lines(two_lines, [FIRST], stop)


def test_what_was_found_on_a_page_is_read_again_alike(small: Recognizer, sample: Image) -> None:
    page = small.read(sample)
    again = small.read_lines(sample, [line.polygon for line in page.lines])
    assert texts(again) == texts(page.lines)


SAID = ["A lamp is lit for every late reader", "Stay as long as the rain does"]


def test_bent_lines_of_a_page_are_read_again_alike(small: Recognizer) -> None:
    image = bent(*SAID)
    lines = small.read(image).lines
    assert texts(lines) == SAID
    for line in lines:
        assert texts(small.read_lines(image, [line.polygon])) == [line.text]
    assert texts(small.read_lines(image, [line.polygon for line in lines])) == SAID


def test_a_bent_line_is_read_in_the_box_that_a_person_drew(small: Recognizer) -> None:
    assert texts(small.read_lines(bent(*SAID), [box(45, 85, 740, 230)])) == SAID[:1]


def test_a_bent_line_is_read_from_what_was_found(small: Recognizer) -> None:
    image = bent(*SAID)
    found = small.find(image)
    lines = small.read_found(image, [one.polygon for one in found], found)
    assert sorted(texts(lines)) == SAID


def test_boxes_are_read_although_a_page_is_given_up_meanwhile(
    monkeypatch: pytest.MonkeyPatch, tiny: Recognizer, two_lines: Image
) -> None:
    detect, interrupts = Detector.detect, [Cancelled()]

    def detect_once_interrupted(self: Detector, image: Image) -> tuple[Detection, ...]:
        if interrupts:
            raise interrupts.pop()
        return detect(self, image)

    monkeypatch.setattr(Detector, "detect", detect_once_interrupted)
    assert texts(tiny.read_lines(two_lines, [FIRST])) == ["the first line"]


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_new_line_is_placed_where_it_is_read_on_a_turned_page(
    tiny: Recognizer, degrees: int
) -> None:
    polygons = [box(40, 40 + 50 * row, 400, 70 + 50 * row) for row in range(6)]
    lines = [
        TextLine(f"row {row} of a page", 1.0, geometry.turn(polygon, degrees, 600, 500))
        for row, polygon in enumerate(polygons)
    ]
    size = (500, 600) if degrees % 180 else (600, 500)
    new = lines.pop(3)
    assert tiny.place(Page(*size, tuple(lines), degrees), new) == 3
    assert tiny.place(Page(*size), new) == 0
