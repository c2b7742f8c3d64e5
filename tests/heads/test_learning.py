"""Training a head, and judging it."""

from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
learning = pytest.importorskip("models.heads.learning")
scoring = pytest.importorskip("models.heads.scoring")


def example(random: np.random.Generator) -> Any:
    """The first feature is high where something is said, the second where Hangul stands.

    The third is a little higher all along lines upside down, which one in three is.
    """
    length, hangul = int(random.integers(5, 30)), int(random.integers(2)) * 3
    spoken = random.random(length) < 0.4
    features = random.normal(0, 0.3, (length, 4))
    features[:, 0] += 6.0 * spoken
    features[2:5, 1] += 6.0 * (hangul > 0)
    turned = bool(random.random() < 1 / 3)
    features[:, 2] += 0.5 * turned
    margins = np.where(spoken, 8.0, -8.0).astype(np.float32)
    return learning.Example("made", features.astype(np.float16), margins, hangul, turned)


def examples(seed: int, count: int = 300) -> list[Any]:
    random = np.random.default_rng(seed)
    return [example(random) for _ in range(count)]


@pytest.fixture(scope="module")
def head() -> Any:
    return learning.train(examples(0), epochs=30)


def test_it_learns_where_something_is_said_and_which_lines_have_hangul(
    head: Any,
) -> None:
    outcome = scoring.judge(head, examples(1))
    spoken, hangul = outcome.margins > 0, outcome.hangul > 0
    assert np.quantile(outcome.odds[spoken], 0.01) > np.quantile(outcome.odds[~spoken], 0.9)
    assert np.quantile(outcome.shown[hangul], 0.01) > np.quantile(outcome.shown[~hangul], 0.9)


def test_the_same_lines_give_the_same_head(head: Any) -> None:
    again = learning.train(examples(0), epochs=30).arrays()
    assert all(np.array_equal(values, again[name]) for name, values in head.arrays().items())


def test_shorter_lines_of_a_batch_have_zeros_behind_them() -> None:
    some = examples(2, 20)
    ((features, margins, lengths, hangul, turned),) = learning.batches(some)
    assert sorted(lengths.tolist()) == sorted(len(one.margins) for one in some)
    assert hangul.sum().item() == sum(one.hangul > 0 for one in some)
    assert turned.sum().item() == sum(one.turned for one in some)
    for row, length in enumerate(lengths.tolist()):
        assert features[row, 0, :length].abs().min() > 0
        assert not features[row, :, length:].any()
        assert not margins[row, length:].any()


def test_what_is_behind_a_line_costs_nothing(head: Any) -> None:
    short, long = sorted(examples(3, 40), key=lambda one: len(one.margins))[
        :: len(examples(3, 40)) - 1
    ]
    (batch,) = learning.batches([short, long])
    together = [loss.item() for loss in learning.losses(head, batch)]
    alone = [learning.losses(head, learning.batches([one])[0]) for one in (short, long)]
    sizes = [len(short.margins), len(long.margins)]
    steps = sum(one[0].item() * size for one, size in zip(alone, sizes, strict=True)) / sum(sizes)
    assert together == pytest.approx([steps, (alone[0][1] + alone[1][1]).item() / 2], rel=1e-4)


@pytest.fixture(scope="module")
def turned_head() -> Any:
    return learning.train_turned(examples(0), epochs=20)


def test_it_learns_which_lines_are_upside_down(turned_head: Any) -> None:
    told = [line.split() for line in scoring.turned_figures(turned_head, examples(1))]
    assert [words[:-2] for words in told] == [["upright", "made"], ["upside", "down", "made"]]
    assert sum(int(words[-2]) for words in told) == 300
    assert all(float(words[-1]) < 0.1 for words in told)


def test_the_same_lines_give_the_same_head_for_upside_down(turned_head: Any) -> None:
    again = learning.train_turned(examples(0), epochs=20).arrays()
    assert all(np.array_equal(values, again[name]) for name, values in turned_head.arrays().items())


def test_lines_upside_down_weigh_more_as_there_are_fewer(turned_head: Any) -> None:
    (batch,) = learning.batches([one for one in examples(4, 60) if one.turned])
    (once,), (thrice,) = (learning.turned_loss(turned_head, batch, weight=by) for by in (1, 3))
    assert thrice.item() == pytest.approx(3 * once.item())


def outcome(**changed: object) -> Any:
    known = {
        "odds": np.linspace(-4, 5, 10, dtype=np.float32),
        "margins": np.array([-9] * 4 + [1] + [9] * 5, np.float32),
        "kinds": np.array(["korean", "pages"]),
        "shown": np.array([1.0, -6.5], np.float32),
        "hangul": np.array([2, 0]),
    }
    return scoring.Outcome(**{**known, **changed})


def test_bars_lie_below_all_that_must_not_be_lost() -> None:
    spoken, hangul = scoring.bars(outcome())
    assert spoken < 0
    assert 1.0 - hangul > scoring.THRESHOLD


def test_no_step_that_clearly_says_something_may_be_missed() -> None:
    margins = np.array([9] + [-9] * 9, np.float32)
    assert scoring.bars(outcome(margins=margins))[0] < outcome().odds[0]


def test_figures_tell_what_is_skipped_missed_lost_and_dropped() -> None:
    lines = list(scoring.figures(outcome()))
    assert lines[0] == (
        "skipped 0.500 of 10 steps, 0.400 are blank; missed 1 of 6, 0 of them clear"
    )
    assert [line.split() for line in lines[1:]] == [
        ["lines", "-5", "-4", "-3", "-2", "-1", "0"],
        ["lost", "with", "Hangul", "1", *["0.0000"] * 6],
        ["lost", "korean", "1", *["0.0000"] * 6],
        ["dropped", "pages", "1", *["1.0000"] * 6],
    ]
