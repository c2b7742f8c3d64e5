"""Tuning a pruned detector; needs PyTorch."""

import numpy as np
import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.session import Session
from tests.slim import detectors

torch = pytest.importorskip("torch")
distill = pytest.importorskip("models.slim.distill")
folding = pytest.importorskip("models.slim.folding")
graph = pytest.importorskip("models.slim.graph")
pruning = pytest.importorskip("models.slim.pruning")


def _difference(data: bytes, other: bytes) -> float:
    first, second = (Session(each, "m", threads=1).run(detectors.PICTURE) for each in (data, other))
    return float(np.abs(first - second).mean())


def test_an_imported_graph_gives_the_same_map() -> None:
    data = detectors.detector()
    found = graph.Graph(detectors.onnx.load_from_string(data))(torch.from_numpy(detectors.PICTURE))
    expected = Session(data, "m", threads=1).run(detectors.PICTURE)
    assert np.allclose(found.detach().numpy(), expected, atol=1e-5)


def test_tuning_brings_a_pruned_detector_nearer_to_the_whole() -> None:
    data = detectors.detector()
    whole = folding.folded(data)
    pruner = pruning.Pruner(whole)
    file = pruner.cut(dict.fromkeys(pruner.groups, 4)).file
    before = file.SerializeToString()
    distill.tune(file, whole, [detectors.weights(1, 3, 300, 300)], minutes=0.05)
    assert _difference(file.SerializeToString(), data) < _difference(before, data)


def test_graphs_that_are_not_detectors_are_refused() -> None:
    file = detectors.onnx.load_from_string(detectors.detector(last="Softsign"))
    with pytest.raises(ModelError) as caught:
        graph.Graph(file)
    assert str(caught.value) == "Graphs with the operation Softsign cannot be tuned."
