"""Models in the form that this processor computes fastest."""

import errno
import hashlib
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import prepared
from ppocr_desktop.recognition.model import Model, Stage
from ppocr_desktop.recognition.rewriting import dense, gating, graph, quantization
from ppocr_desktop.recognition.rewriting.onnxnodes import Node
from ppocr_desktop.recognition.session import Session
from tests.recognition import pairs

DATA = pairs.pair()
QUANTIZED = quantization.quantize(DATA, 32)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for each test, on a processor that multiplies exactly."""
    folder = tmp_path / "cache" / "inner"
    monkeypatch.setenv("PPOCR_DESKTOP_CACHE", str(folder))
    monkeypatch.setattr(prepared, "_multiplies_exactly", lambda: True)
    return folder


def recognizer(folder: Path, data: bytes) -> Model:
    (folder / "rec.onnx").write_bytes(data)
    return Model(
        id="some-recognizer",
        stage=Stage.RECOGNIZER,
        generation="v6",
        file="rec.onnx",
        sha256=hashlib.sha256(data).hexdigest(),
        folder=folder,
    )


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return replace(recognizer(tmp_path, DATA), quantize=32)


@pytest.fixture
def corrected(model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Model:
    """A model with corrections, which lie in the program's folder."""
    (tmp_path / "program").mkdir()
    monkeypatch.setattr(places, "models", lambda: tmp_path / "program")
    return replace(model, corrections="rec.corrections")


def test_a_model_is_brought_quantized(model: Model) -> None:
    assert prepared.read(model) == QUANTIZED != DATA


def test_a_model_with_ranges_is_brought_with_its_dense_convolutions_quantized(
    tmp_path: Path,
) -> None:
    nodes = [Node("Conv", ("x", "w"), ("y",))]
    data = graph.build(nodes, {"w": pairs.normal(8, 8, 3, 3)}, "x", "y").to_bytes()
    ranges = ((-4.0, 4.0), (-60.0, 60.0))
    model = replace(recognizer(tmp_path, data), ranges=ranges)
    assert prepared.read(model) == dense.quantize(data, ranges) != data


def test_ranges_that_do_not_fit_are_one_sentence(tmp_path: Path) -> None:
    nodes = [Node("Conv", ("x", "w"), ("y",))]
    data = graph.build(nodes, {"w": pairs.normal(8, 8, 3, 3)}, "x", "y").to_bytes()
    with pytest.raises(ModelError) as caught:
        prepared.read(replace(recognizer(tmp_path, data), ranges=((0.0, 1.0),)))
    assert str(caught.value) == (
        "rec.onnx does not fit what this program knows about it; fetch it again."
    )


def test_what_may_not_be_quantized_is_brought_as_it_is(model: Model, cache: Path) -> None:
    assert prepared.read(replace(model, quantize=0)) == DATA
    assert not cache.exists()


def test_a_processor_without_exact_products_gets_the_model_as_it_is(
    model: Model, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared, "_multiplies_exactly", lambda: False)
    assert prepared.read(model) == DATA
    assert not cache.exists()


def test_what_was_made_is_kept(model: Model, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared.read(model)
    assert [path.name for path in cache.iterdir()] == ["some-recognizer.onnx"]
    monkeypatch.setattr(quantization, "quantize", lambda *_: pytest.fail("made twice"))
    assert prepared.read(model) == QUANTIZED


@pytest.mark.parametrize("damaged", [b"", b"short", bytes(5_000)])
def test_a_damaged_file_is_made_anew(model: Model, cache: Path, damaged: bytes) -> None:
    prepared.read(model)
    (kept,) = cache.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(damaged)
    assert prepared.read(model) == QUANTIZED
    assert kept.read_bytes() == whole


def test_what_was_made_otherwise_is_replaced(model: Model, cache: Path) -> None:
    prepared.read(model)
    assert prepared.read(replace(model, quantize=1_000)) == DATA
    assert prepared.read(model) == QUANTIZED
    assert len(list(cache.iterdir())) == 1


def test_a_model_that_was_removed_is_missing_though_it_was_kept(model: Model) -> None:
    prepared.read(model)
    assert model.folder
    (model.folder / model.file).unlink()
    with pytest.raises(ModelError, match=r"^The model file rec\.onnx is missing; "):
        prepared.read(model)


def test_without_room_in_the_cache_it_is_made_each_time(
    model: Model, cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache.parent.write_bytes(b"a file in the place of a folder")
    with caplog.at_level(logging.INFO):
        assert prepared.read(model) == prepared.read(model) == QUANTIZED
    assert f"cannot keep {cache / 'some-recognizer.onnx'}" in caplog.text


def test_corrections_are_applied_and_new_ones_replace_old(corrected: Model, tmp_path: Path) -> None:
    made = []
    for value in (0, -1):
        packed = quantization.pack([np.full(2 * pairs.INPUTS * pairs.INNER, value, np.int8)])
        (tmp_path / "program" / "rec.corrections").write_bytes(packed)
        made.append(prepared.read(corrected))
    assert made[0] == QUANTIZED
    assert made[1] == quantization.quantize(DATA, 32, packed) != QUANTIZED


def test_a_model_with_ranges_weighs_its_channels_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nodes = [
        Node("Conv", ("x", "w"), ("c",)),
        Node("Mul", ("c", "c"), ("m",)),
        Node("Add", ("c", "m"), ("y",)),
    ]
    data = graph.build(nodes, {"w": pairs.normal(8, 8, 3, 3)}, "x", "y").to_bytes()
    monkeypatch.setattr(dense, "quantize", lambda made, _: made)
    model = replace(recognizer(tmp_path, data), ranges=((-4.0, 4.0),))
    assert prepared.read(model) == gating.merge(data) != data


def test_a_model_whose_corrections_are_missing_is_brought_as_it_is(
    corrected: Model, cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert prepared.read(corrected) == DATA
    path = places.models() / "rec.corrections"
    assert f"{path} is missing, so rec.onnx computes in 32 bits" in caplog.text
    assert not cache.exists()


def test_corrections_that_cannot_be_read_are_one_sentence(
    corrected: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = places.models() / "rec.corrections"
    path.touch()

    def fail(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(ModelError) as caught:
        prepared.read(corrected)
    assert str(caught.value) == (
        f"The file {path} cannot be read (Permission denied); install the program again."
    )


def test_corrections_that_do_not_fit_are_one_sentence(corrected: Model, tmp_path: Path) -> None:
    (tmp_path / "program" / "rec.corrections").write_bytes(b"nothing like it")
    with pytest.raises(ModelError) as caught:
        prepared.read(corrected)
    assert str(caught.value) == (
        "rec.onnx does not fit what this program knows about it; fetch it again."
    )


@pytest.fixture
def headed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Model:
    """A model with a head, which lies in the program's folder."""
    (tmp_path / "program").mkdir()
    monkeypatch.setattr(places, "models", lambda: tmp_path / "program")
    np.savez(
        tmp_path / "program" / "rec.npz",
        hidden=pairs.normal(4, 16, 3),
        hidden_bias=pairs.normal(4),
        out=pairs.normal(2, 4),
        out_bias=pairs.normal(2),
    )
    return replace(recognizer(tmp_path, pairs.classes(2_000)), head="rec.npz")


@pytest.mark.parametrize("quantize", [0, 8])
def test_a_recognizer_is_brought_with_its_head_and_kept(
    headed: Model, cache: Path, quantize: int
) -> None:
    made = prepared.read(replace(headed, quantize=quantize))
    (first, _) = described = Session(made, "m", threads=1).description.outputs
    assert len(described) == 2
    assert first[0] == "probabilities"
    assert (b"MatMulInteger" in made) is bool(quantize)
    assert len(list(cache.iterdir())) == 1


def test_a_recognizer_whose_head_is_missing_looks_at_every_step(
    headed: Model, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "program" / "rec.npz"
    path.unlink()
    with caplog.at_level(logging.INFO):
        assert prepared.read(headed) == (tmp_path / "rec.onnx").read_bytes()
    assert f"{path} is missing, so rec.onnx looks at every step" in caplog.text


def test_a_head_that_does_not_fit_is_one_sentence(headed: Model, tmp_path: Path) -> None:
    (tmp_path / "program" / "rec.npz").write_bytes(b"nothing like it")
    with pytest.raises(ModelError) as caught:
        prepared.read(headed)
    assert str(caught.value) == (
        "rec.onnx does not fit what this program knows about it; fetch it again."
    )
