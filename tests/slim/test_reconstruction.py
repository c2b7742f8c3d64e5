"""Fitting the layers of a pruned detector without training; needs PyTorch."""

import pytest

from tests.slim import detectors

torch = pytest.importorskip("torch")
folding = pytest.importorskip("models.slim.folding")
graph = pytest.importorskip("models.slim.graph")
pruning = pytest.importorskip("models.slim.pruning")
reconstruction = pytest.importorskip("models.slim.reconstruction")
sensitivity = pytest.importorskip("models.slim.sensitivity")


def _batch() -> object:
    return torch.from_numpy(detectors.weights(4, 3, 24, 24))


def test_a_fitted_detector_is_nearer_to_the_whole() -> None:
    whole = folding.folded(detectors.detector())
    batch, wanted = _batch(), graph.Graph(whole)(_batch())
    pruner = pruning.Pruner(whole)
    pruned = pruner.cut(dict.fromkeys(pruner.groups, 4))
    before = sensitivity.divergence(graph.Graph(pruned.file)(batch), wanted)
    reconstruction.fit(pruned, whole, batch)
    after = sensitivity.divergence(graph.Graph(pruned.file)(batch), wanted)
    assert after < before


def test_a_detector_that_lost_nothing_stays_as_it_is() -> None:
    whole = folding.folded(detectors.detector())
    pruned = pruning.Pruner(whole).cut({})
    reconstruction.fit(pruned, whole, _batch())
    assert pruned.file.graph == whole.graph
