"""The head as a network and as the file that the program computes it from."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

torch = pytest.importorskip("torch")
network = pytest.importorskip("models.heads.network")

CHANNELS, STEPS = 6, 9


@pytest.fixture
def head() -> Any:
    torch.manual_seed(1)
    made = network.StepHead(torch.randn(CHANNELS) * 9, torch.rand(CHANNELS) * 5 + 0.5)
    made.lower((-3.0, 2.0))
    return made.eval()


def features() -> NDArray[np.float32]:
    return np.random.default_rng(2).normal(0, 9, (2, CHANNELS, STEPS)).astype(np.float32)


def computed(file: Path, line: NDArray[np.float32]) -> NDArray[np.float32]:
    """2 x T from C x T, as the file's format has it: zeros around what is not normalized."""
    with np.load(file, allow_pickle=False) as kept:
        padded = np.pad(line, ((0, 0), (1, 1)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, 3, axis=1)
        hidden = np.einsum("hck,ctk->ht", kept["hidden"], windows) + kept["hidden_bias"][:, None]
        found = kept["out"] @ np.maximum(hidden, 0) + kept["out_bias"][:, None]
    return np.asarray(found, np.float32)


def test_the_file_gives_what_the_network_gives(head: Any, tmp_path: Path) -> None:
    network.write(head.arrays(), tmp_path / "it.head")
    with torch.no_grad():
        expected = head(torch.from_numpy(features())).numpy()
    for line, of_line in zip(features(), expected, strict=True):
        assert computed(tmp_path / "it.head", line) == pytest.approx(of_line, abs=1e-4)


def test_the_file_has_four_arrays_of_known_shapes(head: Any, tmp_path: Path) -> None:
    network.write(head.arrays(), tmp_path / "it.head")
    with np.load(tmp_path / "it.head", allow_pickle=False) as kept:
        shapes = {name: kept[name].shape for name in kept.files}
        assert {kept[name].dtype for name in kept.files} == {np.dtype(np.float32)}
    assert shapes == {
        "hidden": (network.HIDDEN, CHANNELS, 3),
        "hidden_bias": (network.HIDDEN,),
        "out": (2, network.HIDDEN),
        "out_bias": (2,),
    }


def test_the_same_head_gives_the_same_bytes(head: Any, tmp_path: Path) -> None:
    for name in ("one", "other"):
        network.write(head.arrays(), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_lowering_takes_the_bars_from_the_outputs(head: Any) -> None:
    given = torch.from_numpy(features())
    with torch.no_grad():
        before = head(given)
        head.lower((1.0, -0.5))
        difference = (before - head(given)).mean((0, 2)).numpy()
    assert difference == pytest.approx([1.0, -0.5], abs=1e-4)


def test_what_is_behind_a_line_does_not_count_for_its_odds() -> None:
    steps = torch.tensor([[2.0, -1.0, 50.0]])
    short = network.line_odds(steps, torch.tensor([2]))
    assert short.item() == pytest.approx(np.log(np.exp(2) + np.exp(-1)) - np.log(2))


def test_lines_of_twelve_steps_or_more_are_as_long_as_each_other() -> None:
    one_step = torch.full((1, 40), -100.0)
    one_step[0, 3] = 1.0
    odds = [network.line_odds(one_step, torch.tensor([length])).item() for length in (12, 40)]
    assert odds[0] == odds[1] == pytest.approx(1 - np.log(12))


def test_a_line_is_upside_down_by_all_its_steps_and_nothing_behind_it() -> None:
    steps = torch.tensor([[0.5, 0.5, 0.5, 0.5], [2.0, -1.0, 50.0, 50.0]])
    odds = network.turned_odds(steps, torch.tensor([4, 2]))
    assert odds.tolist() == pytest.approx([1.0, 1 / np.sqrt(2)])


def test_two_heads_beside_each_other_tell_what_they_told_alone(head: Any, tmp_path: Path) -> None:
    other = network.StepHead(torch.randn(CHANNELS), torch.rand(CHANNELS) + 0.5, 5, outputs=1)
    network.write(network.beside(head.arrays(), other.arrays()), tmp_path / "both.head")
    with torch.no_grad():
        expected = torch.cat([one(torch.from_numpy(features())) for one in (head, other)], 1)
    for line, of_line in zip(features(), expected.numpy(), strict=True):
        assert computed(tmp_path / "both.head", line) == pytest.approx(of_line, abs=1e-4)
