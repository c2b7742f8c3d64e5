"""Frames out of video files and, where there is no window, out of cameras."""

import os
import sys
from collections.abc import Callable, Generator, Iterable
from pathlib import Path

import cv2
import numpy as np

from ppocr_desktop.document import printable
from ppocr_desktop.errors import InputError
from ppocr_desktop.video.frames import Frame, Image

SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv", ".flv", ".mpg", ".mpeg", ".m2ts"}
    | {".ts", ".mts", ".ogv", ".3gp", ".vob"}
)
"""What video files are called, in lower case."""

_WIDTH, _HEIGHT = 1280, 720
_USUAL_RATE = 25.0
_MOST_DIGITS = 9
"""Of a camera's number: OpenCV takes no more than 32 bits."""
_QUIET = "-8"
"""FFmpeg's AV_LOG_QUIET"""


def is_video(path: Path) -> bool:
    """Whether a file is a video by its name."""
    return path.suffix.lower() in SUFFIXES


def is_device(name: str) -> bool:
    """Whether a name is that of a camera: a number from 0, or a device file."""
    is_number = name.isdecimal() and len(name) <= _MOST_DIGITS and not os.path.exists(name)
    return is_number or name.startswith("/dev/")


def can_decode() -> bool:
    """Whether OpenCV was built with video; in packages it is not, for its codecs' sake."""
    return hasattr(cv2, "VideoCapture")


def length_s(path: Path) -> float:
    """How long a video takes, as far as its file tells; 0 if it does not."""
    capture = _capture(path)
    try:
        rate = capture.get(cv2.CAP_PROP_FPS)
        return max(capture.get(cv2.CAP_PROP_FRAME_COUNT) / rate, 0.0) if rate > 0 else 0.0
    finally:
        capture.release()


def read(path: Path, every_s: float = 0.0) -> Generator[Frame, None, None]:
    """The frames of a video file, at least `every_s` apart, with the times at which they show.

    Raises InputError when the file is missing or no video that can be played.
    """
    capture = _capture(path)
    try:
        count = yield from _frames(capture, every_s)
    finally:
        capture.release()
    if not count:
        name = printable(str(path))
        raise InputError(f"{name} is not a video that can be played; convert it to MP4.")


def watch(device: str, clock: Callable[[], float]) -> Generator[Frame, None, None]:
    """The frames of a camera, a number or a path, timed by `clock`, until it is unplugged.

    Raises InputError when there is no such camera or another program uses it.
    """
    which = int(device) if device.isdecimal() else device
    capture = _opened(f"Camera {device}", lambda: cv2.VideoCapture(which, _camera_backend()))
    try:
        if not capture.isOpened():
            raise InputError(
                f"Camera {device} cannot be opened; plug it in, or close the program that uses it."
            )
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
        started = clock()
        while capture.grab():
            pixels = _pixels(capture)
            if pixels is not None:
                yield Frame(pixels, clock() - started)
        raise InputError(f"Camera {device} gives no more pictures; plug it in again.")
    finally:
        capture.release()


def slides(pictures: Iterable[Image], each_s: float) -> Generator[Frame, None, None]:
    """Pictures shown one after the other, each for so long."""
    for index, picture in enumerate(pictures):
        yield Frame(picture, index * each_s)


def _capture(path: Path) -> "cv2.VideoCapture":
    name = printable(str(path))
    if not os.path.exists(path):
        raise InputError(f"{name} does not exist; check the name.")
    # A playlist must not reach beyond this computer.
    os.environ.setdefault("OPENCV_FFMPEG_CAPTURE_OPTIONS", "protocol_whitelist;file")
    return _opened(name, lambda: cv2.VideoCapture(str(path), cv2.CAP_FFMPEG))


def _opened(name: str, make: "Callable[[], cv2.VideoCapture]") -> "cv2.VideoCapture":
    if not can_decode():
        raise InputError(
            f"{name} cannot be read, for this program was built without video; "
            "give it a folder of pictures."
        )
    # Their warnings on standard error say the same as our sentence, less clearly.
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", _QUIET)
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    return make()


def _frames(capture: "cv2.VideoCapture", every_s: float) -> Generator[Frame, None, int]:
    count, due_s, last_s = 0, 0.0, 0.0
    rate = capture.get(cv2.CAP_PROP_FPS) or _USUAL_RATE
    while capture.grab():
        # Not every container tells the time; never does it go back.
        time_s = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        last_s = time_s if count == 0 or time_s > last_s else last_s + 1 / rate
        count += 1
        pixels = _pixels(capture) if last_s + 0.5 / rate >= due_s else None
        if pixels is not None:
            due_s = last_s + every_s
            yield Frame(pixels, last_s)
    return count


def _pixels(capture: "cv2.VideoCapture") -> Image | None:
    """The frame that was grabbed; None for a broken one, as cheap cameras give now and then."""
    is_whole, picture = capture.retrieve()
    if not is_whole:
        return None
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def _camera_backend() -> int:
    """Media Foundation takes up to 20 s to open a camera, DirectShow a moment."""
    return cv2.CAP_DSHOW if sys.platform == "win32" else cv2.CAP_ANY
