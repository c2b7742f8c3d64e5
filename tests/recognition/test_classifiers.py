"""Telling which way lines and pages lie, with the real models."""

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop.recognition import catalog, pixels, prepared, store
from ppocr_desktop.recognition.classifiers import LineClassifier, PageClassifier
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.rewriting import skipping
from ppocr_desktop.recognition.session import Session
from tests.recognition.drawing import Image, white, write


def session(name: str) -> Once[Session]:
    model = catalog.load_default().model(name)
    if not store.is_present(model):
        pytest.skip("the models are not fetched")
    return Once(lambda: Session(store.read(model), model.file, threads=1))


@pytest.fixture
def line() -> Image:
    image = white(420, 48)
    write(image, "The paper lantern", 10, 35)
    return image


def test_lines_on_their_head_are_told_from_upright_ones(line: Image) -> None:
    turned = np.ascontiguousarray(line[::-1, ::-1])
    upright, over = LineClassifier(session("v2-line-orientation")).upside_down([line, turned])
    assert upright < 0.5 < over


@pytest.mark.parametrize("tier", ["small", "tiny"])
def test_recognizers_see_it_too(line: Image, tier: str) -> None:
    model = catalog.load_default().model(f"v6-{tier}-recognizer")
    if not store.is_present(model):
        pytest.skip("the models are not fetched")
    batch = np.empty((2, 3, *line.shape[:2]), np.float32)
    for planes, shown in zip(batch, (line, np.ascontiguousarray(line[::-1, ::-1])), strict=True):
        pixels.fill(planes, shown, pixels.HALF)
    _, logits = Session(prepared.read(model), model.file, threads=1).run_all(batch)
    upright, over = skipping.upside_down_log_odds(logits)
    assert upright < 0 < over


def test_for_no_lines_the_model_is_not_loaded() -> None:
    never: Once[Session] = Once(lambda: pytest.fail("loaded"))
    assert LineClassifier(never).upside_down([]) == ()


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_turned_pages_are_told_apart(sample: NDArray[np.uint8], degrees: int) -> None:
    page = np.ascontiguousarray(np.rot90(sample, -degrees // 90))
    found = PageClassifier(session("page-orientation")).probabilities(page)
    assert sum(found.values()) == pytest.approx(1, abs=0.01)
    assert max(found, key=found.__getitem__) == degrees
