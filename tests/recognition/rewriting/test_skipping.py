"""Recognizers that tell characters apart only where there may be any."""

import io

import numpy as np
import pytest

from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.rewriting import skipping
from ppocr_desktop.recognition.rewriting.skipping import Head
from ppocr_desktop.recognition.session import Session
from tests.recognition import pairs

FEATURES, HIDDEN, CLASSES = 16, 4, 2_000
DATA = pairs.classes(CLASSES)
STEPS = np.random.default_rng(5).normal(size=(2, 9, FEATURES)).astype(np.float32)


def head(*, bias: tuple[float, ...] = (0, 0), features: int = FEATURES) -> Head:
    hidden = pairs.normal(HIDDEN, features, 3, seed=1)
    out = pairs.normal(len(bias), HIDDEN, seed=2)
    return Head(hidden, pairs.normal(HIDDEN, seed=3), out, np.array(bias, np.float32))


def written(given: Head) -> bytes:
    file = io.BytesIO()
    np.savez(file, **{name: getattr(given, name) for name in Head.__slots__})
    return file.getvalue()


def computed(given: Head) -> tuple[Floats, ...]:
    return Session(skipping.skip(DATA, given), "m", threads=1).run_all(STEPS)


@pytest.mark.parametrize("bias", [(0.5, -1), (0.5, -1, 2)])
def test_a_head_is_two_convolutions_along_the_steps(bias: tuple[float, ...]) -> None:
    given = head(bias=bias)
    _, logits = computed(given)
    padded = np.pad(STEPS, ((0, 0), (1, 1), (0, 0)))
    around = np.stack([padded[:, shift : shift + 9] for shift in range(3)], axis=-1)
    seen = np.einsum("ntfk,hfk->nth", around, given.hidden) + given.hidden_bias
    expected = np.einsum("nth,oh->not", np.maximum(seen, 0), given.out) + given.out_bias[:, None]
    np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-4)


def test_steps_that_may_be_spoken_have_the_probabilities_they_had() -> None:
    rows, logits = computed(head())
    spoken = skipping.kept(logits)
    assert 0 < spoken.sum() < spoken.size
    whole = Session(DATA, "m", threads=1).run(STEPS)
    np.testing.assert_allclose(rows, whole[spoken], rtol=1e-4, atol=1e-6)


def test_of_lines_without_anything_spoken_the_likeliest_step_is_looked_at() -> None:
    rows, logits = computed(head(bias=(-1_000, 0)))
    assert skipping.kept(logits).sum() == len(rows) == 1


def test_a_line_looks_like_hangul_by_the_step_that_does_most() -> None:
    logits = np.full((2, 2, 12), -20, np.float32)
    logits[1, 1, 5] = 8
    little, much = skipping.hangul_log_odds(logits)
    assert little == pytest.approx(-20)
    assert much == pytest.approx(8 - np.log(12))


def test_a_line_is_upside_down_by_all_its_steps() -> None:
    logits = np.zeros((2, 3, 16), np.float32)
    logits[0, 2] = -0.5
    logits[1, 2, 3:6] = 2
    assert skipping.upside_down_log_odds(logits) == pytest.approx([-2, 1.5])


def test_without_a_third_output_a_line_is_as_likely_upright() -> None:
    assert skipping.upside_down_log_odds(np.full((2, 2, 12), 9, np.float32)) == [0, 0]


def test_a_head_is_read_as_it_was_written() -> None:
    given = head(bias=(1, 2))
    found = skipping.load(written(given))
    for name in Head.__slots__:
        np.testing.assert_array_equal(getattr(found, name), getattr(given, name))


@pytest.mark.parametrize(
    "data",
    [b"", b"nothing like it", written(head())[:200], written(head()).replace(b"out", b"two")],
)
def test_a_damaged_head_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        skipping.load(data)


@pytest.mark.parametrize("data", [DATA, pairs.pair()], ids=["of other features", "no recognizer"])
def test_a_head_of_another_model_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        skipping.skip(data, head(features=FEATURES + 1))
