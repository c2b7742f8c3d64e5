"""Reads recordings and cameras where there is no window: a moment, its text, the next moment."""

import math
import threading
from collections.abc import Callable, Generator, Iterable, Iterator

from ppocr_desktop.video import frames
from ppocr_desktop.video.frames import Frame
from ppocr_desktop.video.survey import Find, Read, Surveyor
from ppocr_desktop.video.tracks import LiveLine, Tracks


def read(
    moments: Iterable[Frame], find: Find, read_lines: Read, min_score: float
) -> Iterator[tuple[float, tuple[LiveLine, ...]]]:
    """The lines that each moment shows, with its time in seconds; as thorough as can be."""
    tracks = Tracks(min_score)
    surveyor = Surveyor(find, read_lines, math.inf)
    for frame in moments:
        tracks.follow(frames.see(frame.pixels))
        request = tracks.request(frame.pixels, frame.time_s)
        if request is not None:
            tracks.merge(surveyor.survey(request))
        yield frame.time_s, tracks.lines()


def newest(moments: Callable[[], Iterator[Frame]]) -> Generator[Frame, None, None]:
    """Frames of a source that does not wait, such as a camera: each time the newest there is.

    Raises what the source raises.
    """
    mailbox = _Mailbox()
    thread = threading.Thread(target=mailbox.fill, args=(moments,), name="camera", daemon=True)
    thread.start()
    try:
        yield from mailbox
    finally:
        mailbox.close()
        thread.join()


class _Mailbox:
    """Hands frames from one thread to another; a newer one replaces the one that waits."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._newest: list[Frame] = []
        self._failure: list[Exception] = []
        self._is_over = False

    def fill(self, moments: Callable[[], Iterator[Frame]]) -> None:
        try:
            for frame in moments():
                with self._changed:
                    if self._is_over:
                        return
                    self._newest = [frame]
                    self._changed.notify()
        except Exception as error:  # noqa: BLE001 - whoever takes the frames is told
            self._failure.append(error)
        finally:
            self.close()

    def close(self) -> None:
        with self._changed:
            self._is_over = True
            self._changed.notify()

    def __iter__(self) -> Iterator[Frame]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._newest or self._is_over)
                if not self._newest:
                    break
                frame = self._newest.pop()
            yield frame
        if self._failure:
            raise self._failure[0]
