"""Holds on to a text line by its two ends while the picture moves."""

from dataclasses import dataclass, field

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.video import motion, patches
from ppocr_desktop.video.frames import Sight
from ppocr_desktop.video.motion import STILL, Motion
from ppocr_desktop.video.patches import Match, Patch

FOUND = 0.8
"""From this likeness on, a line is where it was expected."""
LOST = 0.45
"""Below it, something else is there: another text, a hand, nothing."""

_NEAR, _FAR = 3, 14
"""Gray pixels around an expected place within which an end is looked for, at first and at last."""
_QUIET = 0.12
"""Gray pixels that noise moves a line by."""
_GRIP = 3.5
"""The length of the parts at a line's ends that are looked for, in breadths of the line."""
_MOST_STRETCH = 0.12
"""Nothing is scaled or turned by more between two frames; beyond, one of the ends was mistaken."""


@dataclass(slots=True, eq=False)
class _Grip:
    """A part of a line; `shift` is how far it has moved since the patch was cut, in gray pixels."""

    patch: Patch
    center: Point
    shift: Point
    velocity: Point = (0.0, 0.0)
    likeness: float = 1.0

    def follow(self, sight: Sight, moved: Point) -> None:
        match = self._located(sight, moved)
        self.likeness = match.likeness
        if match.likeness < LOST:
            # Something else is in its place, or it has left: it goes with the picture for a while.
            match = Match(_sum(self.shift, moved), match.likeness)
        step = match.shift[0] - self.shift[0], match.shift[1] - self.shift[1]
        self.velocity = step
        if max(map(abs, step)) >= _QUIET:
            self.shift = match.shift

    def _located(self, sight: Sight, moved: Point) -> Match:
        """The best match near where its velocity or the picture takes it, or where it was."""
        around = _sum(self.shift, moved)
        guesses = (_sum(self.shift, self.velocity), self.shift, around)
        best = patches.NOWHERE
        for x, y in dict.fromkeys((round(x), round(y)) for x, y in guesses):
            best = max(best, patches.locate(self.patch, sight, (x, y), _NEAR), key=_likeness)
            if best.likeness >= FOUND:
                return best
        if self.likeness >= FOUND:
            # It was there a moment ago, so it is worth looking farther.
            best = max(best, patches.locate(self.patch, sight, around, _FAR), key=_likeness)
        return best


@dataclass(slots=True, eq=False)
class Hold:
    """A line as it was on one frame, and its motion since; all in gray pixels."""

    anchor: Polygon
    patch: Patch
    motion: Motion
    is_resting: bool = False
    """Whether it stayed where it was on the frame before."""
    likeness: float = 1.0
    _grips: tuple[_Grip, ...] = field(default=())

    @classmethod
    def on(cls, sight: Sight, anchor: Polygon, since: Motion = STILL) -> "Hold":
        """Take hold of a line on a frame that was seen before; `since` is its motion from there."""
        share = min(_GRIP * geometry.breadth(anchor) / max(geometry.length(anchor), 1e-6), 1.0)
        ends = [(0.0, share), (1 - share, 1.0)] if share < 0.5 else [(0.0, 1.0)]
        grips = []
        for start, end in ends:
            part = geometry.section(anchor, start, end)
            center = geometry.center(part)
            now = since.move(center)
            way = now[0] - center[0], now[1] - center[1]
            grips.append(_Grip(patches.cut(sight, part), center, way))
        return cls(anchor, patches.cut(sight, anchor), since, _grips=tuple(grips))

    @property
    def polygon(self) -> Polygon:
        """Where the line is now."""
        return self.motion.move_polygon(self.anchor)

    def follow(self, sight: Sight, moved: Point) -> None:
        """Move on to the next frame, on which the picture as a whole has `moved`."""
        before = self.motion
        for grip in self._grips:
            grip.follow(sight, moved)
        self.likeness = max(grip.likeness for grip in self._grips)
        self.motion = self._moved()
        self.is_resting = self.motion == before

    def difference(self, sight: Sight) -> float:
        """See `patches.difference`; 0 for a line that is partly outside, of which less is known."""
        height, width = sight.gray.shape
        left, top, right, bottom = geometry.box(self.polygon)
        if left < -1 or top < -1 or right > width + 1 or bottom > height + 1:
            return 0.0
        return patches.difference(self.patch, sight, self.motion)

    def _moved(self) -> Motion:
        """The motion that both ends show; if one is lost, only the shift of the other."""
        best = max(self._grips, key=lambda grip: grip.likeness)
        if min(grip.likeness for grip in self._grips) >= LOST and len(self._grips) == 2:
            first, second = ((one.center, _sum(one.center, one.shift)) for one in self._grips)
            made = motion.between(first, second)
            if abs(made.factor - self.motion.factor) <= _MOST_STRETCH:
                return made
        # The other end follows the one that is held.
        here = _sum(best.center, best.shift)
        there = self.motion.move(best.center)
        made = motion.shifted((here[0] - there[0], here[1] - there[1])).after(self.motion)
        for grip in self._grips:
            now = made.move(grip.center)
            grip.shift = now[0] - grip.center[0], now[1] - grip.center[1]
        return made


def _likeness(match: Match) -> float:
    return match.likeness


def _sum(first: Point, second: Point) -> Point:
    return first[0] + second[0], first[1] + second[1]
