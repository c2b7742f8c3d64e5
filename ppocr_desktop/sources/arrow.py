"""Reads the pixels of a Pillow picture in place, through the Arrow C data interface.

Pillow's own conversion for NumPy copies them piece by piece, which takes a third of the time in
which it decodes a JPEG.
"""

import ctypes

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BYTES = 4
"""Of a pixel, as Pillow keeps RGB: the fourth is padding."""


class _Array(ctypes.Structure):
    """ArrowArray, as https://arrow.apache.org/docs/format/CDataInterface.html has it."""


_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(_Array))),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]

_get_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_get_pointer.restype = ctypes.c_void_p
_get_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


def rgb(picture: Image.Image) -> NDArray[np.uint8]:
    """Height x width x 3 of a loaded RGB picture.

    Raises ValueError when it lies in several pieces, as one of more than four megapixels may.
    """
    _, capsule = picture.__arrow_c_array__()
    array = _Array.from_address(_get_pointer(capsule, b"arrow_array"))
    width, height = picture.size
    size = width * height * _BYTES
    if array.n_children != 1 or array.children[0].contents.length != size:
        raise ValueError("the picture lies in several pieces")
    memory = (ctypes.c_uint8 * size).from_address(array.children[0].contents.buffers[1])
    pixels = np.ctypeslib.as_array(memory).reshape(height, width, _BYTES)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB), np.uint8)
