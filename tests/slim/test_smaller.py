"""The whole way from a detector to one that computes less; needs PyTorch."""

import pytest

from ppocr_desktop.errors import UsageError
from ppocr_desktop.recognition.session import Session
from tests.slim import detectors

pytest.importorskip("torch")
smaller = pytest.importorskip("models.slim.smaller")


def test_a_smaller_detector_says_what_it_saved(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(smaller, "_SIDE", 32)
    whole = detectors.detector(width=32)
    views = [detectors.weights(1, 3, 64, 64)]
    data = smaller.make(whole, views, smaller.Wish(share=0.1, minutes=0))
    assert capsys.readouterr().out == "46% of the computing left\n"
    assert len(data) < len(whole)
    assert Session(data, "m", threads=1).run(detectors.PICTURE).shape == (1, 1, 16, 16)


def test_pages_that_are_too_small_are_refused_with_a_sentence() -> None:
    with pytest.raises(UsageError) as caught:
        smaller.make(detectors.detector(), [detectors.weights(1, 3, 64, 64)], smaller.Wish(0.1, 0))
    assert str(caught.value) == (
        "Pages to learn from need 320 pixels on each side; name larger ones."
    )
