"""QR codes and barcodes in a picture."""

import logging
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

_log = logging.getLogger(__name__)


class Code(NamedTuple):
    """What a code says, and its kind as people know it, such as "QR Code" or "EAN-13"."""

    text: str
    kind: str


def find(pixels: NDArray[np.uint8]) -> tuple[Code, ...]:
    """The codes in an RGB picture (H x W x 3), each once."""
    try:
        import zxingcpp
    except ImportError:  # it has no wheel for every system
        _log.warning("codes are not recognized, for zxing-cpp is missing", exc_info=True)
        return ()
    found: Any = zxingcpp.read_barcodes(pixels)
    named = (Code(code.text, str(code.format)) for code in found if code.text.strip())
    return tuple(dict.fromkeys(named))
