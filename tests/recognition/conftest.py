"""The real models, loaded once, pictures to read with them, and where others are fetched from."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import places, sources
from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.recognition.site import Site, serving


def loaded(model: str) -> Recognizer:
    recognizer = Recognizer(RecognitionOptions(model=model))
    try:
        recognizer.load()
    except ModelError as error:
        pytest.skip(str(error))
    return recognizer


@pytest.fixture(scope="session")
def small() -> Recognizer:
    return loaded("small")


@pytest.fixture(scope="session")
def tiny() -> Recognizer:
    return loaded("tiny")


@pytest.fixture(scope="session")
def sample() -> NDArray[np.uint8]:
    (ref,) = sources.pages(places.resources() / "sample.png")
    return sources.load(ref)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as result:
        yield result
