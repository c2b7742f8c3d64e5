"""Downloads a model file from its address, continuing what came before."""

import hashlib
import logging
from http import HTTPStatus
from pathlib import Path

from ppocr_desktop import network
from ppocr_desktop.network import Answer, NoAnswer
from ppocr_desktop.recognition.meter import Meter
from ppocr_desktop.recognition.model import Model

_BLOCK = 1 << 18
_LARGEST = 1 << 30
"""No model of unknown size is larger than this many bytes."""

_log = logging.getLogger(__name__)


def download(model: Model, url: str, target: Path, meter: Meter) -> None:
    """Fetch into a .part file beside `target`, which a later call continues. Raises NoAnswer."""
    # Named by its SHA-256, so that what is continued is always the beginning of the same file.
    part = target.with_name(f"{model.file}.{model.sha256[:12]}.part")
    resumed = part.exists()
    _stream(model, url, part, meter)
    with part.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest == model.sha256:
        part.replace(target)
        return
    part.unlink()
    if not resumed:
        raise NoAnswer(f"{network.host(url)} holds another file: its SHA-256 differs")
    _log.info("%s did not continue well and is fetched from the start", part)
    download(model, url, target, meter)


def _stream(model: Model, url: str, part: Path, meter: Meter) -> None:
    """Add to the .part file what the server still has to give. Raises NoAnswer."""
    start = part.stat().st_size if part.exists() else 0
    if model.bytes and start >= model.bytes:
        return
    response = _request(url, start)
    if response is None:
        return
    with response, part.open("ab") as file:
        if response.status != HTTPStatus.PARTIAL_CONTENT:
            start = 0
            file.truncate(0)
        size = _announced(response, start, model, url)
        meter.expect(model, size)
        meter.tell(start)
        for block in network.blocks(response, url, _BLOCK):
            start += len(block)
            if start > (size or _LARGEST):
                raise NoAnswer(f"{network.host(url)} sends more than it should")
            file.write(block)
            meter.tell(start)
    if start < size:
        raise NoAnswer(f"{network.host(url)} broke off after {start:,} of {size:,} bytes")


def _request(url: str, start: int) -> Answer | None:
    """The answer from byte `start` on, None when there is no such byte. Raises NoAnswer."""
    try:
        return network.ask(url, start)
    except network.Refused as refusal:
        if start and refusal.status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            return None
        raise


def _announced(response: Answer, start: int, model: Model, url: str) -> int:
    """How large the whole file is, 0 if that is not known. Raises NoAnswer if it is wrong."""
    if response.length is None:
        return model.bytes
    size = start + response.length
    if size > _LARGEST or (model.bytes and size != model.bytes):
        raise NoAnswer(f"{network.host(url)} holds another file, of {size:,} bytes")
    return size
