"""Storing weights small."""

import hashlib

import numpy as np
import pytest

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.model import ShrunkSource
from ppocr_desktop.recognition.rewriting import shrinking
from ppocr_desktop.recognition.rewriting.shrinking import Bits
from ppocr_desktop.recognition.session import Session
from tests.recognition import graphs
from tests.recognition.computing import computed
from tests.recognition.graphs import PICTURE

WEIGHTS = graphs.weights()
WHOLE = graphs.convolution(WEIGHTS)


@pytest.mark.parametrize("as_constant", [False, True])
@pytest.mark.parametrize(("bits", "share"), [(Bits.EIGHT, 0.008), (Bits.SIXTEEN, 0.001)])
def test_each_channel_computes_nearly_what_it_did(
    bits: Bits, share: float, *, as_constant: bool
) -> None:
    whole = graphs.convolution(WEIGHTS, as_constant=as_constant)
    expected = computed(whole, PICTURE)
    found = computed(shrinking.shrink(whole, bits), PICTURE)
    difference = np.abs(found - expected).max(axis=(0, 2, 3))
    # At worst every weight is off by half a step, in the direction of its input.
    largest = np.abs(WEIGHTS).max(axis=(1, 2, 3)) * 32
    assert (difference < share * largest).all()


@pytest.mark.parametrize(("bits", "part"), [(Bits.EIGHT, 0.31), (Bits.SIXTEEN, 0.54)])
def test_a_shrunk_file_is_small(bits: Bits, part: float) -> None:
    assert len(shrinking.shrink(WHOLE, bits)) < part * len(WHOLE) + 300


def test_the_same_file_comes_out_the_same_everywhere() -> None:
    digest = hashlib.sha256(shrinking.shrink(WHOLE, Bits.EIGHT)).hexdigest()
    assert digest == "58c6d7b9047030099d8021dbfce455d0c7da3e8fb4b6edb2f562a95d7216c9bf"


def test_what_the_model_says_of_itself_is_kept_and_the_change_is_noted() -> None:
    small = Session(shrinking.shrink(WHOLE, Bits.EIGHT), "m", threads=1)
    assert small.description.metadata == {
        "character": "abc",
        "changed": "Weights stored in 8 bits by PP-OCR Desktop.",
    }


def test_channels_of_zeros_stay_zeros() -> None:
    weights = WEIGHTS.copy()
    weights[3] = 0
    small = shrinking.shrink(graphs.convolution(weights), Bits.EIGHT)
    assert not computed(small, PICTURE)[0, 3].any()


def test_a_small_file_is_not_shrunk_again() -> None:
    small = shrinking.shrink(WHOLE, Bits.EIGHT)
    with pytest.raises(ModelError) as caught:
        shrinking.shrink(small, Bits.EIGHT, "det.onnx")
    assert str(caught.value) == ("det.onnx cannot be shrunk: its weights are stored small already.")


def test_weights_too_large_for_half_precision_stay_whole() -> None:
    with pytest.raises(ModelError, match="stored small already"):
        shrinking.shrink(graphs.convolution(WEIGHTS * 1e6), Bits.SIXTEEN)


def test_what_is_no_model_is_one_sentence() -> None:
    with pytest.raises(ModelError) as caught:
        shrinking.shrink(b"nothing like it", Bits.EIGHT, "det.onnx")
    assert str(caught.value) == (
        "det.onnx is not an ONNX file and cannot be shrunk; fetch it again or choose another."
    )


def test_featherweight_is_what_the_manifest_says_to_the_bit() -> None:
    known = catalog.load(places.models() / "manifest.toml")
    made = [
        (model, source)
        for model in known.models
        for source in model.sources
        if isinstance(source, ShrunkSource)
    ]
    assert len(made) == 3
    for model, source in made:
        if not store.is_present(source.origin):
            pytest.skip("the models are not fetched")
        data = shrinking.shrink(store.read(source.origin), Bits(source.bits))
        assert (len(data), hashlib.sha256(data).hexdigest()) == (model.bytes, model.sha256)
