"""Finding by how much a page is turned, of lines that cannot be read."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.classifiers import LineClassifier, PageClassifier
from ppocr_desktop.recognition.lines import LineModels, LineReader, Ways
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.orientation import OrientationFinder
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.router import Router
from ppocr_desktop.recognition.session import Session
from tests.recognition.fixed import Fixed, Said

PAGE = np.full((100, 300, 3), 255, np.uint8)
LINE: Polygon = ((10, 10), (210, 10), (210, 30), (10, 30))


class Certain(PageClassifier):
    """Takes every page for one that is turned by so many degrees, beyond all doubt."""

    def __init__(self, degrees: int) -> None:
        self._degrees = degrees

    def probabilities(self, image: Image) -> dict[int, float]:
        del image
        return {turned: float(turned == self._degrees) for turned in (0, 90, 180, 270)}


def find(degrees: int) -> int:
    router = Router(Fixed(Said("illegible", 0.3), "illegible"))
    unused: Once[Session] = Once(lambda: Session(b"", "", threads=1))
    models = LineModels(router, LineClassifier(unused))
    with (
        ThreadPoolExecutor(1) as pool,
        LineReader(PAGE, {LINE: None}, models, pool, Ways.AS_GIVEN) as lines,
    ):
        return OrientationFinder(router, Certain(degrees)).find(PAGE, lines)


def test_the_classifier_tells_which_way_up_illegible_lines_are() -> None:
    assert (find(0), find(180)) == (0, 180)


def test_a_classifier_that_contradicts_the_lines_is_not_followed() -> None:
    assert find(90) == 0
