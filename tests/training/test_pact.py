"""Training with 8 bits: layers see rounded numbers, and learn where theirs are clipped."""

from typing import Any

import pytest

torch = pytest.importorskip("torch")
pact = pytest.importorskip("models.training.pact")


def layer() -> Any:
    inner = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.ones_(inner.weight)
    return pact.Quantized(inner)


def test_the_first_batch_says_how_far_numbers_reach() -> None:
    quantized = layer()
    quantized(torch.tensor([[-12.7], [3.0]]))
    assert quantized(torch.tensor([[20.0], [-20.0]])).flatten().tolist() == pytest.approx(
        [12.7, -12.7]
    )


def test_numbers_within_are_rounded_to_127_steps() -> None:
    quantized = layer()
    quantized(torch.tensor([[12.7]]))
    assert quantized(torch.tensor([[0.26], [-0.31]])).flatten().tolist() == pytest.approx(
        [0.3, -0.3], abs=1e-5
    )


def test_only_what_is_clipped_moves_the_height() -> None:
    quantized = layer()
    quantized(torch.tensor([[10.0]]))
    quantized(torch.tensor([[5.0]])).sum().backward()
    assert float(quantized.height.grad) == 0
    quantized(torch.tensor([[15.0]])).sum().backward()
    assert float(quantized.height.grad) == pytest.approx(10.0)
