"""Taking filters out of a detector, on a small graph like one."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.session import Session
from tests.slim import detectors

pruning = pytest.importorskip("models.slim.pruning")


def _shapes(data: bytes) -> dict[str, tuple[int, ...]]:
    graph = detectors.onnx.load_from_string(data).graph
    return {one.name: tuple(one.dims) for one in graph.initializer}


def _map(data: bytes) -> NDArray[np.float32]:
    return Session(data, "m", threads=1).run(detectors.PICTURE)


def test_without_a_share_nothing_changes() -> None:
    whole = detectors.detector()
    assert np.allclose(_map(pruning.prune(whole, 0)), _map(whole), atol=1e-5)


def test_channels_that_belong_together_go_together() -> None:
    shapes = _shapes(pruning.prune(detectors.detector(), 0.5))
    assert shapes["a"] == (8, 3, 3, 3)
    assert shapes["d"] == (8, 1, 3, 3)
    assert shapes["b"] == (8, 8, 1, 1)
    assert shapes["bias"] == (8,)
    assert shapes["m"] == (1, 8, 1, 1)


def test_a_pruned_graph_still_gives_a_map_of_its_picture() -> None:
    found = _map(pruning.prune(detectors.detector(), 0.5))
    assert found.shape == (1, 1, 16, 16)
    assert ((found >= 0) & (found <= 1)).all()


def test_filters_in_the_middle_of_the_others_go_first() -> None:
    far = detectors.weights(8, 2, 1, 1) * 10
    near = np.concatenate([far, np.median(far, axis=0, keepdims=True)])
    assert int(pruning._distances(near, 9).argmin()) == 8


def test_what_the_model_says_of_itself_is_kept() -> None:
    data = pruning.prune(detectors.detector(), 0.25)
    assert Session(data, "m", threads=1).description.metadata == {"character": "abc"}


def test_other_graphs_are_refused_with_a_sentence() -> None:
    with pytest.raises(ModelError) as caught:
        pruning.prune(detectors.detector(last="Softsign"), 0.25)
    assert str(caught.value) == "Graphs with the operation Softsign cannot be pruned."


def test_folding_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    pruning.prune(detectors.detector(), 0.25)
    assert list(tmp_path.iterdir()) == []
