"""Reads moving pictures as they come: each is followed at once, the newest is looked at closely."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from ppocr_desktop.geometry import Polygon
from ppocr_desktop.video import frames, paper
from ppocr_desktop.video.feed import Feed
from ppocr_desktop.video.frames import Image, Sight
from ppocr_desktop.video.survey import Find, Read, Request, Survey, Surveyor
from ppocr_desktop.video.tracks import LiveLine, Tracks

_TURNS = {
    1: cv2.ROTATE_90_CLOCKWISE,
    2: cv2.ROTATE_180,
    3: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_BUDGET_S = 0.05
"""For reading lines in one closer look, which with finding them takes 0.1 s on two cores."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What a source gives: pixels that are made when they are wanted, on the reader's thread."""

    load: Callable[[], Image]
    taken_s: float
    """When it was taken, as time.monotonic counts."""


_AGAIN = Picture(lambda: np.empty((0, 0, 3), np.uint8), 0.0)
"""Stands for the picture that was followed last."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A picture and all that is known of it; coordinates are its own pixels."""

    pixels: Image
    taken_s: float
    lines: tuple[LiveLine, ...] = ()
    unread: tuple[Polygon, ...] = ()
    sheet: Polygon | None = None
    is_steady: bool = False
    sharpness: float = 0.0
    """0..1, see `frames.sharpness`; 0 while the picture moves."""
    surveys: int = 0
    """How many closer looks have been taken so far."""
    is_current: bool = False
    """Whether `lines` are what this very picture shows: nothing changed since they were read."""


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    picture: Picture
    turn: int
    pixels: Image
    sight: Sight


class LiveReader:
    """Two threads: one follows every picture, one reads the newest while the first goes on."""

    def __init__(
        self,
        find: Find,
        read: Read,
        shown: Callable[[View], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`shown` gets a view of every picture, `failed` what went wrong, both on own threads."""
        self.turn = 0
        """Quarter turns clockwise to give each picture, 0..3; may be set at any time."""
        self.finds_paper = False
        """Whether a sheet of paper is looked for; may be set at any time."""
        self._shown = shown
        self._tracks = Tracks()
        self._surveyor = Surveyor(find, read, _BUDGET_S)
        self._results: deque[Survey] = deque()
        self._is_surveying = False
        self._count = 0
        self._sheet: Polygon | None = None
        self._seen: _Seen | None = None
        self._pictures = Feed("follow", self._follow, failed)
        self._requests = Feed("survey", self._survey, failed)

    def offer(self, picture: Picture) -> None:
        """Show this next, unless a newer one comes first."""
        self._pictures.offer(picture)

    def refresh(self) -> None:
        """Show the last picture again, as it is to be now."""
        self._pictures.offer(_AGAIN, is_spare=True)

    def close(self) -> None:
        """Stop both threads and wait for them; nothing is shown any more."""
        self._pictures.close()
        self._requests.close()

    def _follow(self, picture: Picture) -> None:
        turn, seen = self.turn, self._seen
        if picture is _AGAIN:
            if seen is None:
                return
            # Only now: a newer one may have been followed since `refresh`.
            picture = seen.picture
        if seen is None or (picture, turn) != (seen.picture, seen.turn):
            pixels = _turned(picture.load(), turn)
            seen = _Seen(picture, turn, pixels, frames.see(pixels))
            self._tracks.follow(seen.sight)
            self._seen = seen
        while self._results:
            self._tracks.merge(self._results.popleft())
            self._is_surveying = False
        if not self._is_surveying:
            self._request_survey(seen.pixels, picture.taken_s)
        self._shown(
            View(
                seen.pixels,
                picture.taken_s,
                self._tracks.lines(),
                self._tracks.unread(),
                self._sheet if self.finds_paper else None,
                is_steady=self._tracks.is_steady,
                sharpness=frames.sharpness(seen.sight.gray) if self._tracks.is_steady else 0.0,
                surveys=self._count,
                is_current=not self._is_surveying,
            )
        )

    def _request_survey(self, pixels: Image, taken_s: float) -> None:
        """Have a closer look taken, if one is needed."""
        request = self._tracks.request(pixels, taken_s)
        if request is not None:
            self._is_surveying = True
            self._requests.offer(request)

    def _survey(self, request: Request) -> None:
        try:
            if self.finds_paper and request.looks:
                self._sheet = paper.find(request.pixels)
            result = self._surveyor.survey(request)
        except Exception:
            # Or no other look would ever be taken.
            result = Survey(replace(request, looks=False), ())
            raise
        finally:
            self._count += 1
            self._results.append(result)
            # A picture that nothing follows, such as one that is held, is to show it too.
            self.refresh()


def _turned(pixels: Image, turn: int) -> Image:
    way = _TURNS.get(turn % 4)
    return pixels if way is None else np.asarray(cv2.rotate(pixels, way), np.uint8)
