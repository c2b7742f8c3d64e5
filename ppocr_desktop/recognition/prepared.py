"""Brings models in the form that this processor computes fastest, made once and kept."""

import hashlib
import logging
from functools import cache
from pathlib import Path

import numpy as np

from ppocr_desktop import places, writing
from ppocr_desktop.errors import ModelError, OutputError
from ppocr_desktop.recognition import quantization, store
from ppocr_desktop.recognition.inspection import safe_name
from ppocr_desktop.recognition.model import Model
from ppocr_desktop.recognition.session import Session

_VERSION = b"2"
"""Of what `quantization` makes: another one makes it anew."""
_DIGEST = 32
"""Bytes of a SHA-256, which a kept file begins with."""

_log = logging.getLogger(__name__)


def read(model: Model) -> bytes:
    """The ONNX file of a model, quantized if it may be and gains by it. Raises ModelError."""
    if not _gains(model):
        return store.read(model)
    # One that was removed is missing, though what was made of it may still be there.
    store.find(model)
    corrections = _corrections(model)
    origin = b"\n".join(
        (_VERSION, model.sha256.encode(), str(model.quantize).encode(), corrections)
    )
    path = places.cache() / f"{safe_name(model.id)}.onnx"
    found = _kept(path, origin)
    if found:
        return found
    try:
        made = quantization.quantize(store.read(model), model.quantize, corrections)
    except ValueError as error:
        raise ModelError(
            f"{model.file} does not fit what this program knows about it; fetch it again."
        ) from error
    _keep(path, origin, made)
    return made


def _gains(model: Model) -> bool:
    """Whether the model is to be quantized: not without its corrections, as it would read worse."""
    path = places.models() / model.corrections
    if model.corrections and not path.is_file():
        _log.info("%s is missing, so %s computes in 32 bits", path, model.file)
        return False
    return bool(model.quantize) and _multiplies_exactly()


def _corrections(model: Model) -> bytes:
    path = places.models() / model.corrections
    try:
        return path.read_bytes() if model.corrections else b""
    except OSError as error:
        raise ModelError(
            f"The file {path} cannot be read ({error.strerror or error}); "
            "install the program again."
        ) from error


def _kept(path: Path, origin: bytes) -> bytes:
    """What was made of this before, nothing where it is not there or damaged."""
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

    Processors without them add two products in 16 bits, too few for large ones.
    """
    session = Session(quantization.probe(), "the probe", threads=1)
    product = session.run(np.ones((1, quantization.PROBED), np.float32))
    return bool(abs(product.item() / quantization.PROBED - 1) < 0.01)
