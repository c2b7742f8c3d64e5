"""Moving pictures are read by what the last look found."""

from collections.abc import Sequence

import pytest

from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.glances import Glances
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.regions import Detection
from tests.recognition.drawing import bent

SAID = ["A lamp is lit for every late reader", "Stay as long as the rain does"]


def texts(lines: Sequence[TextLine]) -> list[str]:
    return sorted(line.text for line in lines)


def test_bent_lines_are_read_as_they_were_found(small: Recognizer) -> None:
    image, glances = bent(*SAID), Glances(small, 1000)
    assert texts(glances.read(image, glances.find(image))) == SAID


def test_they_are_read_again_without_another_look(
    monkeypatch: pytest.MonkeyPatch, small: Recognizer
) -> None:
    image, glances = bent(*SAID), Glances(small, 1000)
    polygons = glances.find(image)
    monkeypatch.setattr(Recognizer, "find", lambda *_: pytest.fail("another look"))
    assert texts(glances.read(image, polygons)) == SAID
    assert texts(glances.read(image, [shifted(one) for one in polygons])) == SAID


def test_before_any_look_lines_are_taken_as_straight(
    monkeypatch: pytest.MonkeyPatch, small: Recognizer
) -> None:
    known: list[Sequence[Detection]] = []
    monkeypatch.setattr(Recognizer, "read_found", lambda *given: known.append(given[-1]))
    Glances(small).read(bent(*SAID), [])
    assert known == [()]


def shifted(polygon: Polygon) -> Polygon:
    """As after a hand's tremor."""
    a, b, c, d = ((x + 2, y - 3) for x, y in polygon)
    return a, b, c, d
