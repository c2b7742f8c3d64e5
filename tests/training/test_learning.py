"""The learning rate's way through a training, and the classes that take part in a batch."""

from argparse import Namespace

import numpy as np
import pytest

from models.training import characters

torch = pytest.importorskip("torch")
learning = pytest.importorskip("models.training.learning")
network = pytest.importorskip("models.training.network")


def rate(lines: int, *, schedule: str = "cosine", warmup: int = 100) -> float:
    options = Namespace(rate=2.0, lines=1_100, minutes=0, warmup=warmup, schedule=schedule)
    alphabet = characters.alphabet(("가",))
    trunk, head = network.Trunk((), {}, "x"), network.Head(alphabet, 2, 0.0)
    model = network.Recognizer(trunk, head)
    optimizer = torch.optim.SGD(model.parameters(), 1.0)
    state = learning.State(model, model, optimizer, network.Form(), lines)
    return float(learning.rate(options, state))


def test_the_rate_rises_in_a_line_while_warming_up() -> None:
    assert [rate(lines) for lines in (0, 49, 99)] == pytest.approx([0.02, 1.0, 2.0])


def test_without_warm_up_it_begins_at_its_highest() -> None:
    assert rate(0, warmup=0) == pytest.approx(2.0)


def test_it_falls_by_half_a_cosine_to_next_to_nothing() -> None:
    assert [rate(lines) for lines in (100, 600, 1_100)] == pytest.approx([2.0, 1.005, 0.01])


def test_a_constant_rate_stays() -> None:
    assert rate(1_099, schedule="constant") == pytest.approx(2.0)


def test_a_batch_has_the_classes_of_its_lines() -> None:
    alphabet = characters.alphabet(characters.known())
    softmax = learning.Softmax(alphabet)
    texts = ["뷁 ok", "가"]
    classes, places = softmax.draw(texts, np.random.default_rng(1))
    assert [alphabet.decode(classes[place].tolist()) for place in places] == texts
    assert len(classes) < alphabet.size / 5
