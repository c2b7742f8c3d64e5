"""Taking filters out of a detector, on a small graph like one."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.session import Session
from tests.slim import detectors

pruning = pytest.importorskip("models.slim.pruning")
folding = pytest.importorskip("models.slim.folding")


def _cut(count: int, last: str = "Sigmoid") -> Any:
    file = folding.folded(detectors.detector(last=last))
    pruner = pruning.Pruner(file)
    (group,) = pruner.groups
    return pruner.cut({group: count})


def _map(data: bytes) -> NDArray[np.float32]:
    return Session(data, "m", threads=1).run(detectors.PICTURE)


def test_without_a_plan_nothing_changes() -> None:
    assert np.allclose(
        _map(_cut(0).file.SerializeToString()), _map(detectors.detector()), atol=1e-5
    )


def test_channels_that_are_added_make_one_group() -> None:
    pruner = pruning.Pruner(folding.folded(detectors.detector()))
    assert list(pruner.groups.values()) == [16]


def test_channels_that_belong_together_go_together() -> None:
    shapes = [tuple(one.dims) for one in _cut(8).file.graph.initializer]
    assert sorted(shapes) == sorted([(8, 3, 3, 3), (8, 1, 3, 3), (8, 8, 1, 1), (8,), (1, 8, 1, 1)])


def test_a_pruned_graph_still_gives_a_map_of_its_picture() -> None:
    found = _map(_cut(8).file.SerializeToString())
    assert found.shape == (1, 1, 16, 16)
    assert ((found >= 0) & (found <= 1)).all()


def test_it_is_known_which_channels_are_left() -> None:
    pruned = _cut(6)
    assert {len(kept) for kept in pruned.kept.values()} == {3, 10, 1}


def test_filters_in_the_middle_of_the_others_go_first() -> None:
    far = detectors.weights(8, 2) * 10
    near = np.concatenate([far, np.median(far, axis=0, keepdims=True)])
    assert int(pruning._distances(near).argmin()) == 8


def test_other_graphs_are_refused_with_a_sentence() -> None:
    with pytest.raises(ModelError) as caught:
        _cut(4, last="Softsign")
    assert str(caught.value) == "Graphs with the operation Softsign cannot be pruned."


def test_folding_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folding.folded(detectors.detector())
    assert list(tmp_path.iterdir()) == []


def test_what_the_model_says_of_itself_is_kept() -> None:
    data = folding.written(_cut(4).file, detectors.detector())
    assert Session(data, "m", threads=1).description.metadata == {"character": "abc"}
