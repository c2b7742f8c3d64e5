"""The two direction classifiers: a line upside down or not, and a page's four orientations.

The line classifier is the paper's (arXiv 2009.09941, section 2.2).
"""

from collections.abc import Sequence

import numpy as np

from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.session import Session

_LINE_HEIGHT, _LINE_WIDTH = 48, 192
"""The line model's input, in pixels."""
_PAGE_SIDE = 224
_PAGE_SHORT_SIDE = 256
"""The page model's input is the center of a page whose shorter side is scaled to this."""


class LineClassifier:
    """Tells upright lines from upside-down ones."""

    def __init__(self, session: Once[Session]) -> None:
        self._session = session

    def upside_down(self, lines: Sequence[Image]) -> tuple[float, ...]:
        """For each straightened RGB line the probability 0..1 that it is upside down.

        Of a long line the middle is looked at: the model was trained on short ones, and squeezing
        a line five times too long makes it guess.
        """
        if not lines:
            return ()
        batch = np.zeros((len(lines), 3, _LINE_HEIGHT, _LINE_WIDTH), np.float32)
        for line, planes in zip(lines, batch, strict=True):
            pixels.fill(planes, _middle(line), pixels.HALF)
        return tuple(float(turned) for _, turned in self._session().run(batch))


def _middle(line: Image) -> Image:
    """The middle of a line at the model's height, at most as wide as its input."""
    height, width = line.shape[:2]
    wide = max(1, round(width * _LINE_HEIGHT / height))
    resized = pixels.resize(line, wide, _LINE_HEIGHT)
    left = max(0, (wide - _LINE_WIDTH) // 2)
    return np.ascontiguousarray(resized[:, left : left + _LINE_WIDTH])


class PageClassifier:
    """Tells by how much a page is turned, without reading it."""

    def __init__(self, session: Once[Session]) -> None:
        self._session = session

    def probabilities(self, image: Image) -> dict[int, float]:
        """The probability that an RGB page is turned clockwise by 0, 90, 180 and 270 degrees."""
        height, width = image.shape[:2]
        scale = _PAGE_SHORT_SIDE / min(height, width)
        # The middle is all the model sees; of a very long page it is cut before it is scaled.
        visible = np.ceil(_PAGE_SIDE / scale)
        part = _center(image, int(min(visible, width)), int(min(visible, height)))
        batch = np.empty((1, 3, _PAGE_SIDE, _PAGE_SIDE), np.float32)
        pixels.fill(batch[0], pixels.resize(part, _PAGE_SIDE, _PAGE_SIDE), pixels.IMAGENET)
        scores = self._session().run(batch)[0]
        return dict(zip((0, 90, 180, 270), (float(score) for score in scores), strict=True))


def _center(image: Image, width: int, height: int) -> Image:
    top = (image.shape[0] - height) // 2
    left = (image.shape[1] - width) // 2
    return image[top : top + height, left : left + width]
