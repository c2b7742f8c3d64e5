"""The end of a detector computed before the map is large."""

import numpy as np
import pytest

from ppocr_desktop.recognition.session import Session
from tests.slim import detectors

rearranging = pytest.importorskip("models.slim.rearranging")


def test_the_map_stays_the_same() -> None:
    file = detectors.onnx.load_from_string(detectors.doubling())
    rearranging.rearrange(file)
    assert file.graph.node[-1].op_type == "DepthToSpace"
    expected, found = (
        Session(data, "m", threads=1).run(detectors.PICTURE)
        for data in (detectors.doubling(), file.SerializeToString())
    )
    assert found.shape == (1, 1, 64, 64)
    assert np.allclose(found, expected, atol=1e-6)


def test_graphs_that_end_otherwise_are_left_as_they_are() -> None:
    file = detectors.onnx.load_from_string(detectors.detector())
    rearranging.rearrange(file)
    assert file.SerializeToString() == detectors.detector()
