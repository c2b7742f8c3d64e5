"""Reading where there is no window."""

import threading
from collections.abc import Iterator

import pytest

from ppocr_desktop.errors import InputError
from ppocr_desktop.video import reel
from ppocr_desktop.video.frames import Frame
from tests.video import drawing
from tests.video.drawing import Reader

PAGE = drawing.sheet("Some text")


def test_each_moment_has_its_text() -> None:
    empty = drawing.sheet()
    moments = [Frame(pixels, n / 10) for n, pixels in enumerate([empty, PAGE, PAGE, empty])]
    seen = list(reel.read(moments, drawing.find, Reader("Some text"), 0.5))
    assert [(time_s, len(lines)) for time_s, lines in seen] == [
        (0, 0),
        (0.1, 1),
        (0.2, 1),
        (0.3, 0),
    ]


def test_of_a_camera_only_the_newest_picture_counts() -> None:
    may_go_on, are_given = threading.Event(), threading.Event()

    def camera() -> Iterator[Frame]:
        yield Frame(PAGE, 0.0)
        may_go_on.wait(10)
        yield Frame(PAGE, 1.0)
        yield Frame(PAGE, 2.0)
        are_given.set()

    times = []
    for frame in reel.newest(camera):
        times.append(frame.time_s)
        may_go_on.set()
        are_given.wait(10)
    assert times == [0.0, 2.0]


def test_a_camera_that_fails_is_told_of() -> None:
    def camera() -> Iterator[Frame]:
        yield Frame(PAGE, 0.0)
        raise InputError("Camera 0 gives no more pictures; plug it in again.")

    with pytest.raises(InputError, match="gives no more pictures"):
        list(reel.newest(camera))


def test_a_camera_is_let_go_when_nobody_watches() -> None:
    def camera() -> Iterator[Frame]:
        while True:
            yield Frame(PAGE, 0.0)

    frames = reel.newest(camera)
    next(frames)
    assert "camera" in _threads()
    frames.close()
    assert "camera" not in _threads()


def _threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}
