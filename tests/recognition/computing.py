"""What models compute, and with which operations."""

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop.recognition import prepared
from ppocr_desktop.recognition.rewriting import graph
from ppocr_desktop.recognition.session import Session

is_exact = pytest.mark.skipif(
    not prepared._multiplies_exactly(), reason="this processor has no exact 8-bit products"
)


def computed(data: bytes, batch: NDArray[np.float32]) -> NDArray[np.float32]:
    return Session(data, "m", threads=1).run(batch)


def operations(data: bytes) -> list[str]:
    return [node.operation for node in graph.parse(data).nodes]
