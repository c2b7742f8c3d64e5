"""Shows lines to a recognizer: what its last product is given, and what comes out of it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.heads.learning import Example
from models.heads.lines import Line
from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.rewriting import graph, products
from ppocr_desktop.recognition.session import Session

_HEIGHT = 48
_STEP = 8
_TELLS_OF = 500


class Recognizer:
    """An ONNX recognizer up to its class logits.

    Raises ValueError for a file without such a layer.
    """

    def __init__(self, data: bytes, aspect: float) -> None:
        """`aspect` is how wide lines are made compared with their own shape."""
        model = graph.parse(data)
        (product,) = products.class_logits(model)
        watched = model.with_outputs(product.source, product.target)
        self._session = Session(watched.to_bytes(), "the recognizer", threads=1)
        self._aspect = aspect

    def look(self, lines: Sequence[Line]) -> list[Example]:
        """What it sees in each."""
        found = []
        for number, line in enumerate(lines, start=1):
            found.append(self._seen(line))
            if number % _TELLS_OF == 0:
                print(f"{number} of {len(lines)} lines", flush=True)
        return found

    def _seen(self, line: Line) -> Example:
        width = max(1, round(line.image.shape[1] * self._aspect / _STEP)) * _STEP
        batch = np.empty((1, 3, _HEIGHT, width), np.float32)
        pixels.fill(batch[0], pixels.resize(line.image, width, _HEIGHT), pixels.HALF)
        features, logits = self._session.run_all(batch)
        margins: NDArray[np.float32] = logits[0, :, 1:].max(axis=1) - logits[0, :, 0]
        return Example(line.kind, features[0].astype(np.float16), margins, line.hangul, line.turned)
