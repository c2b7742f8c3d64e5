"""Reads moving pictures: what one look finds is read then, and until the next look."""

from collections.abc import Sequence

from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.regions import Detection


class Glances:
    """Finds and reads lines of pictures each of which is much like the one before. For one thread.

    How lines are bent is known from the last look: another would take longer than reading them.
    """

    def __init__(self, recognizer: Recognizer, long_side: int = 0) -> None:
        """`long_side` as in `Recognizer.find`."""
        self._recognizer = recognizer
        self._long_side = long_side
        self._found: Sequence[Detection] = ()

    def find(self, image: Image) -> tuple[Polygon, ...]:
        """Where the lines of an RGB picture are. Raises ModelError."""
        self._found = self._recognizer.find(image, self._long_side)
        return tuple(detection.polygon for detection in self._found)

    def read(self, image: Image, polygons: Sequence[Polygon]) -> tuple[TextLine, ...]:
        """What lines say that have been found, and may have moved a little. Raises ModelError."""
        return self._recognizer.read_found(image, polygons, self._found)
