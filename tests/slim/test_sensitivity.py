"""Choosing what a detector can spare; needs PyTorch."""

import pytest

from tests.slim import detectors

torch = pytest.importorskip("torch")
cost = pytest.importorskip("models.slim.cost")
folding = pytest.importorskip("models.slim.folding")
pruning = pytest.importorskip("models.slim.pruning")
sensitivity = pytest.importorskip("models.slim.sensitivity")


def test_whole_blocks_are_tried_and_their_harm_is_told() -> None:
    whole = folding.folded(detectors.detector(width=32))
    pruner = pruning.Pruner(whole)
    batch = torch.from_numpy(detectors.weights(4, 3, 24, 24))
    (harms,) = sensitivity.measure(pruner, whole, batch).values()
    assert list(harms) == [0, 16]
    assert harms[16] > harms[0]


def test_layers_of_less_than_two_blocks_are_left_whole() -> None:
    whole = folding.folded(detectors.detector(width=16))
    batch = torch.from_numpy(detectors.weights(2, 3, 24, 24))
    assert sensitivity.measure(pruning.Pruner(whole), whole, batch) == {}


def test_equal_maps_do_not_diverge() -> None:
    found = torch.tensor([0.0, 0.25, 1.0])
    assert sensitivity.divergence(found, found) == 0


def test_no_more_is_chosen_than_is_wished() -> None:
    whole = folding.folded(detectors.detector(width=64))
    pruner = pruning.Pruner(whole)
    (group,) = pruner.groups
    harms = {group: {0: 0.0, 16: 0.1, 32: 0.3}}
    assert sensitivity.choose(pruner, harms, 0.0) == {group: 0}
    assert sensitivity.choose(pruner, harms, 0.1) == {group: 16}
    assert sensitivity.choose(pruner, harms, 0.9) == {group: 32}
