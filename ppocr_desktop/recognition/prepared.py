"""Brings models in the form that this processor computes fastest, made once and kept."""

import hashlib
import logging
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from ppocr_desktop import places, writing
from ppocr_desktop.errors import ModelError, OutputError
from ppocr_desktop.recognition import store
from ppocr_desktop.recognition.model import Model, safe_name
from ppocr_desktop.recognition.rewriting import dense, gating, quantization, skipping
from ppocr_desktop.recognition.session import Session

_VERSION = b"5"
"""Of what is made here: with another one it is made anew."""
_DIGEST = 32
"""Bytes of a SHA-256, which a kept file begins with."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Recipe:
    """What is done to a model; what is empty or 0 is left out.

    `head` skips blank steps, `ranges` quantize dense convolutions, and `corrections` the weights of
    products with `least` inputs or more.
    """

    head: bytes
    ranges: tuple[tuple[float, float], ...]
    least: int
    corrections: bytes

    @property
    def is_empty(self) -> bool:
        return not (self.head or self.ranges or self.least)

    def origin(self, model: Model) -> bytes:
        """All that what is made of a model depends on."""
        given = f"{model.sha256}\n{self.least}\n{self.ranges}".encode()
        return b"\n".join((_VERSION, given, self.corrections, self.head))

    def follow(self, data: bytes) -> bytes:
        """What it makes of an ONNX file. Raises ValueError where it does not fit."""
        if self.head:
            data = skipping.skip(data, skipping.load(self.head))
        if self.ranges:
            data = dense.quantize(gating.merge(data), self.ranges)
        if self.least:
            data = quantization.quantize(data, self.least, self.corrections)
        return data


def read(model: Model) -> bytes:
    """The ONNX file of a model, with its head and quantized where it gains by it.

    Raises ModelError.
    """
    recipe = _recipe(model)
    if recipe.is_empty:
        return store.read(model)
    # One that was removed is missing, though what was made of it may still be there.
    store.find(model)
    path = places.cache() / f"{safe_name(model.id)}.onnx"
    origin = recipe.origin(model)
    found = _kept(path, origin)
    if found:
        return found
    data = store.read(model)
    try:
        made = recipe.follow(data)
    except ValueError as error:
        raise ModelError(
            f"{model.file} does not fit what this program knows about it; fetch it again."
        ) from error
    _keep(path, origin, made)
    return made


def _recipe(model: Model) -> _Recipe:
    """Without its corrections a model that has them would read worse, so it stays as it is."""
    head = _beside(model.head, model.file, "looks at every step") if model.head else b""
    if not (model.quantize or model.ranges) or not _multiplies_exactly():
        return _Recipe(head, (), 0, b"")
    if not model.corrections:
        return _Recipe(head, model.ranges, model.quantize, b"")
    corrections = _beside(model.corrections, model.file, "computes in 32 bits")
    return _Recipe(head, model.ranges, model.quantize if corrections else 0, corrections)


def _beside(name: str, file: str, without: str) -> bytes:
    """A file of the program's own, empty where it is missing. Raises ModelError.

    `without` says what the model `file` does then.
    """
    path = places.models() / name
    try:
        return path.read_bytes()
    except FileNotFoundError:
        _log.info("%s is missing, so %s %s", path, file, without)
        return b""
    except OSError as error:
        raise ModelError(
            f"The file {path} cannot be read ({error.strerror or error}); "
            "install the program again."
        ) from error


def _kept(path: Path, origin: bytes) -> bytes:
    """What was made of this before, empty where it is missing or damaged."""
    try:
        content = path.read_bytes()
    except OSError:
        return b""
    digest, made = content[:_DIGEST], content[_DIGEST:]
    return made if digest == _digest(origin, made) else b""


def _keep(path: Path, origin: bytes, made: bytes) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        writing.write_atomically(path, _digest(origin, made) + made, overwrite=True)
    except (OutputError, OSError):
        _log.info("cannot keep %s; it is made anew each time", path, exc_info=True)


def _digest(origin: bytes, made: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(origin).digest() + made).digest()


@cache
def _multiplies_exactly() -> bool:
    """Whether 8-bit products come out right here, which takes the instructions that make them fast.

    x86 processors without them (VNNI) add two products in 16 bits with saturation.
    """
    session = Session(quantization.probe(), "the probe", threads=1)
    product = session.run(np.ones((1, quantization.PROBED), np.float32))
    return bool(abs(product.item() / quantization.PROBED - 1) < 0.01)
