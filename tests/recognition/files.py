"""Model files made of numbers, and what is said when they cannot be fetched."""

import hashlib
from pathlib import Path

import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import fetching
from ppocr_desktop.recognition.model import Model, Source, Stage

CONTENT = bytes(range(256)) * 4000
OTHER = CONTENT[::-1]


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def model(*sources: Source, name: str = "m", data: bytes = CONTENT) -> Model:
    return Model(
        id=name,
        stage=Stage.DETECTOR,
        generation="v6",
        file=f"{name}.onnx",
        sha256=digest(data),
        bytes=len(data),
        sources=sources,
    )


def part(folder: Path) -> Path:
    """Where the beginning of the model is kept."""
    return folder / f"m.onnx.{digest(CONTENT)[:12]}.part"


def failure(wanted: Model) -> str:
    """What is said of a model that cannot be fetched."""
    with pytest.raises(ModelError) as caught:
        fetching.fetch([wanted])
    return str(caught.value)


def refusal(reasons: str) -> str:
    """What is said of the model when these are the reasons."""
    return (
        f"The model file m.onnx cannot be fetched ({reasons}); "
        "check the network connection, then try again."
    )
