"""Sessions on execution providers other than the processor's."""

import threading

import numpy as np
import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import session
from ppocr_desktop.recognition.accelerators import Provider
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.session import Session
from tests.recognition import readers

PICTURE = np.zeros((1, 3, 32, 64), np.float32)


def test_a_provider_computes() -> None:
    loaded = Session(readers.detector(), "m", threads=1, provider=readers.SAME)
    assert loaded.run(PICTURE).shape == (1, 1, 32, 64)
    loaded.relax()


def test_a_model_that_leaves_its_channels_open_gives_memory_back() -> None:
    Session(readers.recognizer(is_open=True), "m", threads=1).relax()


def test_a_provider_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(ModelError) as caught:
        Session(readers.detector(), "m", threads=1, provider=readers.GONE)
    assert str(caught.value) == "OpenVINO on GPU is not to be had here, so it cannot load m."


def test_what_a_provider_cannot_load_is_one_sentence() -> None:
    with pytest.raises(ModelError) as caught:
        Session(b"no model", "m", threads=1, provider=readers.SAME)
    assert str(caught.value) == "m cannot be loaded by OpenVINO on GPU."


def test_a_provider_that_takes_turns_gets_one_run_at_a_time() -> None:
    alone = Provider(Accelerator.DIRECTML, "CPUExecutionProvider", takes_turns=True)
    loaded = Session(readers.detector(), "m", threads=1, provider=alone)
    with loaded._turns:
        other = threading.Thread(target=loaded.run, args=(PICTURE,))
        other.start()
        other.join(0.05)
        assert other.is_alive()
    other.join()
    assert loaded.run(PICTURE).shape == (1, 1, 32, 64)


def test_the_processor_is_always_available() -> None:
    assert "CPUExecutionProvider" in session.available()


def test_surroundings_are_the_same_as_long_as_nothing_changes() -> None:
    assert session.surroundings() == session.surroundings()
    assert session.surroundings()[0].isdigit()
