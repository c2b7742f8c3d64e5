"""Follows known text lines from frame to frame, and says when a closer look is needed."""

from dataclasses import dataclass, field, replace

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.video import frames, hold, motion
from ppocr_desktop.video.ballot import Ballot, squeezed
from ppocr_desktop.video.frames import Image, Sight
from ppocr_desktop.video.hold import Hold
from ppocr_desktop.video.survey import NEW, Finding, Known, Request, Survey, is_cut

_TREMOR = 1.0
"""Gray pixels that a picture moves by between two frames while a hand tries to hold still."""
_CHANGED = 0.08
"""From this difference on, a letter may be another one: a 2 that becomes a 3 comes to 0.1, most
others to 0.2 and more, noise and compression to 0.02."""
_FALSE_ALARM = 1.2
"""If a line read again for a difference says the same, as subtitles on a film do, the next one has
to be so many times as large."""
_WORN = 0.35
"""From this difference on, a line that moves, which blurs and bends it, is read again."""
_VOTES_WANTED = 3
_SURE = 0.94
"""A line read with this score needs no second reading."""
_MOST_MISSES = 2
_LONGEST_REST_S = 2.0
"""A picture that shows no change is looked at again after this time all the same."""


@dataclass(slots=True, eq=False)
class _Track:
    """One line that is followed, and what was read of it."""

    number: int
    hold: Hold
    misses: int = 0
    is_changed: bool = False
    """It looks different without having moved: what was read before is void."""
    is_worn: bool = False
    """It looks different since it moved: what was read before may still hold."""
    tolerance: float = _CHANGED
    difference: float = 0.0
    since_s: float = 0.0
    ballot: Ballot = field(default_factory=Ballot)

    @property
    def rank(self) -> int | None:
        """How urgent a reading is, see Known."""
        votes = len(self.ballot)
        if not votes or self.is_changed:
            return 0
        if self.is_worn:
            return 1
        winner = self.ballot.winner
        is_unsure = winner is not None and winner.score < _SURE
        return 1 + votes if is_unsure and votes < _VOTES_WANTED else None

    def follow(self, sight: Sight, moved: Point) -> None:
        self.hold.follow(sight, moved)
        self.difference = self.hold.difference(sight)
        if self.hold.is_resting and self.difference > self.tolerance:
            self.is_changed = True
        elif self.difference > _WORN:
            self.is_worn = True

    def read(self, reading: TextLine, time_s: float, *, is_reshaped: bool) -> None:
        """Take in what the line was found to say."""
        before = self.ballot.winner
        if self.ballot.add(reading, is_changed=self.is_changed, is_reshaped=is_reshaped):
            self.since_s = time_s
        elif self.is_changed and before and squeezed(before) == squeezed(reading):
            self.tolerance = min(max(self.tolerance, self.difference * _FALSE_ALARM), _WORN)
        self.is_changed = self.is_worn = False


@dataclass(frozen=True, slots=True)
class LiveLine:
    """A line as it is shown, with its polygon on this frame.

    Its number stays while it is the same line; `since_s` is when it was first seen to say this.
    """

    number: int
    text: TextLine
    since_s: float


class Tracks:
    """All lines that are in sight. For one thread; what it hands out never changes."""

    def __init__(self, min_score: float = 0.5) -> None:
        """Lines read less surely than `min_score` are taken for something that is no text."""
        self._min_score = min_score
        self._tracks: dict[int, _Track] = {}
        self._last_number = NEW
        self._sight: Sight | None = None
        self._looked: Sight | None = None
        self._looked_s = 0.0
        self._travel: Point = (0.0, 0.0)
        self.is_steady = False
        """Whether the last frame showed what the one before did, give or take a hand's tremor."""

    def follow(self, sight: Sight) -> None:
        """Move on to the next frame."""
        before, self._sight = self._sight, sight
        if before is None or before.gray.shape != sight.gray.shape:
            self._tracks.clear()
            self._looked = None
            self.is_steady = False
            return
        way = frames.shift(before, sight) if frames.shows_change(before, sight) else (0.0, 0.0)
        self.is_steady = way is not None and max(map(abs, way)) < _TREMOR
        moved = way or (0.0, 0.0)
        self._travel = self._travel[0] + moved[0], self._travel[1] + moved[1]
        for track in self._tracks.values():
            track.follow(sight, moved)

    def request(self, pixels: Image, time_s: float) -> Request | None:
        """The closer look that the last frame needs, if any.

        `pixels` are that frame's, and `time_s` is when it was taken.
        """
        sight = self._sight
        if sight is None:
            return None
        looks = self._looked is None or frames.shows_news(self._looked, sight)
        looks = looks or time_s - self._looked_s > _LONGEST_REST_S
        known = tuple(
            Known(track.number, _full(track.hold.polygon, sight), track.hold.motion, track.rank)
            for track in self._tracks.values()
        )
        height, width = pixels.shape[:2]
        waiting = (line.polygon for line in known if line.rank is not None)
        if not looks and all(is_cut(polygon, width, height) for polygon in waiting):
            return None
        if looks:
            self._looked, self._looked_s = sight, time_s
        return Request(pixels, sight, time_s, known, self._travel, looks)

    def merge(self, survey: Survey) -> None:
        """Take in what a look at this frame, or at one a little earlier, has found."""
        sight = self._sight
        if sight is None or survey.request.sight.gray.shape != sight.gray.shape:
            return
        known = {line.number: line for line in survey.request.known}
        for finding in survey.findings:
            if finding.number == NEW:
                self._add(finding, survey.request, sight)
            elif finding.number in self._tracks:
                self._update(finding, known[finding.number], survey.request)
        if survey.request.looks:
            self._forget(known.keys() - {finding.number for finding in survey.findings})

    def lines(self) -> tuple[LiveLine, ...]:
        """What can be read now, from top to bottom."""
        shown = (
            LiveLine(track.number, replace(track.ballot.winner, polygon=polygon), track.since_s)
            for track, polygon in self._visible()
            if track.ballot.winner and self._is_text(track.ballot.winner)
        )
        return tuple(sorted(shown, key=lambda line: geometry.center(line.text.polygon)[1]))

    def unread(self) -> tuple[Polygon, ...]:
        """Where lines are that are yet to be read."""
        return tuple(polygon for track, polygon in self._visible() if track.ballot.winner is None)

    def _visible(self) -> list[tuple[_Track, Polygon]]:
        sight = self._sight
        if sight is None:
            return []
        return [
            (track, _full(track.hold.polygon, sight))
            for track in self._tracks.values()
            if track.hold.likeness >= hold.LOST or track.is_changed
        ]

    def _is_text(self, line: TextLine) -> bool:
        return bool(line.text) and line.score >= self._min_score

    def _add(self, finding: Finding, request: Request, sight: Sight) -> None:
        way = self._travel[0] - request.travel[0], self._travel[1] - request.travel[1]
        taken = Hold.on(request.sight, _gray(finding.polygon, sight), motion.shifted(way))
        if request.sight is not sight:
            taken.follow(sight, (0.0, 0.0))
        self._last_number += 1
        track = _Track(self._last_number, taken, since_s=request.time_s)
        self._tracks[track.number] = track
        if finding.reading:
            track.read(finding.reading, request.time_s, is_reshaped=True)

    def _update(self, finding: Finding, known: Known, request: Request) -> None:
        track = self._tracks[finding.number]
        track.misses = 0
        if not finding.reading and not finding.is_moved:
            return
        since = track.hold.motion.after(known.motion.back())
        anchor = _gray(finding.polygon, request.sight)
        track.hold = Hold.on(request.sight, anchor, since)
        if not finding.reading:
            track.is_worn = True
            return
        track.read(finding.reading, request.time_s, is_reshaped=finding.is_moved)

    def _forget(self, missing: set[int]) -> None:
        for number in missing & self._tracks.keys():
            track = self._tracks[number]
            track.misses += 1
            is_there = track.hold.likeness >= hold.FOUND and not track.is_changed
            if track.misses >= _MOST_MISSES or not is_there:
                del self._tracks[number]


def _full(polygon: Polygon, sight: Sight) -> Polygon:
    return geometry.scale(polygon, 1 / sight.scale, 1 / sight.scale)


def _gray(polygon: Polygon, sight: Sight) -> Polygon:
    return geometry.scale(polygon, sight.scale, sight.scale)
