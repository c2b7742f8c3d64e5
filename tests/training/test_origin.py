"""A recognizer taken from ONNX and written back gives the same numbers, in each of its forms."""

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

from models.training import characters
from ppocr_desktop.recognition.rewriting import shrinking
from ppocr_desktop.recognition.rewriting.shrinking import Bits

torch = pytest.importorskip("torch")
origin = pytest.importorskip("models.training.origin")

FETCHED = Path("models/fetched")
TINY, LIST = FETCHED / "PP-OCRv6_rec_tiny.onnx", FETCHED / "PP-OCRv6_rec_tiny.txt"
ALPHABET = characters.alphabet((*"abcdefgh가나다라", "각"))

pytestmark = pytest.mark.skipif(not TINY.exists(), reason="models are not fetched")


@pytest.mark.parametrize(
    ("switches", "steps"),
    [
        ({}, 20),
        ({"plain": True}, 20),
        ({"wide": True}, 20),
        ({"dense": True}, 40),
        ({"height": 32}, 20),
        ({"wide": True, "dense": True, "height": 32}, 40),
    ],
)
def test_what_is_written_computes_the_same(
    tmp_path: Path, switches: dict[str, Any], steps: int
) -> None:
    form = origin.Form(**switches)
    start = origin.Start(TINY, LIST, form)
    model = origin.load(start, ALPHABET).eval()
    target = tmp_path / "model.onnx"
    origin.export(model, start, target, ALPHABET)
    session = onnxruntime.InferenceSession(target)
    lines = torch.rand(2, 3, form.height, 160) * 2 - 1
    with torch.no_grad():
        expected = model(lines).softmax(-1).numpy()
    (found,) = session.run(None, {"x": lines.numpy()})
    assert found.shape == (2, steps, ALPHABET.size)
    assert found == pytest.approx(expected, abs=1e-4)
    assert session.get_modelmeta().custom_metadata_map["character"] == "\n".join(
        ALPHABET.characters
    )


def test_without_the_light_head_the_file_has_no_other_layers_left_over(tmp_path: Path) -> None:
    sizes = []
    for wide in (False, True):
        start = origin.Start(TINY, LIST, origin.Form(wide=wide))
        target = tmp_path / f"{wide}.onnx"
        origin.export(origin.load(start, ALPHABET), start, target, ALPHABET)
        sizes.append(target.stat().st_size)
    # 160 x 80 numbers and as many biases go, 80 for each class come.
    assert sizes[0] - sizes[1] > 4 * (160 * 80 - 80 * ALPHABET.size)


def test_characters_it_knew_keep_their_vectors() -> None:
    model = origin.load(origin.Start(TINY, LIST), ALPHABET)
    known = model.head.own[ALPHABET.classes["a"]]
    assert float(known.detach().abs().sum()) > 0
    assert not np.any(model.head.own[ALPHABET.classes["가"]].detach().numpy())


@pytest.mark.parametrize("bits", [8, 32])
def test_what_export_wrote_is_gone_on_from(tmp_path: Path, bits: int) -> None:
    start, target = origin.Start(TINY, LIST), tmp_path / "model.onnx"
    origin.export(_taught(start), start, target, ALPHABET)
    if bits < 32:
        target.write_bytes(shrinking.shrink(target.read_bytes(), Bits.EIGHT))
    again = origin.load(origin.Start(target, None), ALPHABET).eval()
    lines = torch.rand(2, 3, 48, 160) * 2 - 1
    with torch.no_grad():
        found = again(lines).softmax(-1).numpy()
    (expected,) = onnxruntime.InferenceSession(target).run(None, {"x": lines.numpy()})
    assert found == pytest.approx(expected, abs=1e-4)


def test_letters_learn_from_the_syllables_of_the_file_gone_on_from(tmp_path: Path) -> None:
    start, target = origin.Start(TINY, LIST), tmp_path / "model.onnx"
    origin.export(_taught(start), start, target, ALPHABET)
    wider = characters.alphabet((*ALPHABET.characters, "낙"))
    head = origin.load(origin.Start(target, None), wider).head
    vectors, _ = head.weights()
    # 가, 각 and 나 tell what ㄴ makes of ㄱ and what a final ㄱ adds.
    ga, gak, na, nak = (vectors[wider.classes[one]] for one in "가각나낙")
    assert torch.allclose(nak, gak + na - ga, atol=1e-4)


def _taught(start: Any) -> Any:
    """The model it starts from, with vectors for its syllables."""
    model = origin.load(start, ALPHABET).eval()
    with torch.no_grad():
        model.head.own[[ALPHABET.classes[one] for one in "가나다라각"]] = torch.randn(5, 80) / 10
    return model
