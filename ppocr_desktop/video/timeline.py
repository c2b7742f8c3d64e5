"""From what is seen moment by moment to texts that each begin and end at some time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.video.ballot import squeezed
from ppocr_desktop.video.tracks import LiveLine


@dataclass(frozen=True, slots=True)
class TimedText:
    """Lines that came and went together, in reading order; seconds from the source's start."""

    start_s: float
    end_s: float
    lines: tuple[TextLine, ...]

    @property
    def text(self) -> str:
        """The lines' text, one below the other."""
        return "\n".join(line.text for line in self.lines)


Arrange = Callable[[Sequence[TextLine]], Sequence[TextLine]]
"""Puts lines in reading order."""


@dataclass(slots=True)
class _Shown:
    start_s: float
    last: LiveLine
    best: TextLine
    gone_s: float | None = None

    def is_same(self, line: LiveLine) -> bool:
        if (self.last.number, self.last.since_s) == (line.number, line.since_s):
            return True
        common = geometry.intersection(self.last.text.polygon, line.text.polygon)
        return self.last.text.text == line.text.text and common > 0

    def see(self, line: LiveLine) -> None:
        self.last = line
        self.gone_s = None
        has_grown = squeezed(self.best) in squeezed(line.text) and line.text.text != self.best.text
        if has_grown or line.text.score > self.best.score:
            self.best = line.text


class Timeline:
    """Takes what is seen at each moment; gives texts as they come and once they are gone."""

    def __init__(self, arrange: Arrange, gap_s: float) -> None:
        """A line that is back within `gap_s` has not been gone."""
        self._arrange = arrange
        self._gap_s = gap_s
        self._shown: list[_Shown] = []

    def add(self, time_s: float, lines: Iterable[LiveLine]) -> tuple[TextLine, ...]:
        """The lines seen now, later than the last time; returns those that are new."""
        unseen = list(self._shown)
        new = []
        for line in lines:
            known = next((one for one in unseen if one.is_same(line)), None)
            if known is None:
                self._shown.append(_Shown(time_s, line, line.text))
                new.append(line.text)
            else:
                unseen.remove(known)
                known.see(line)
        for one in unseen:
            one.gone_s = time_s if one.gone_s is None else one.gone_s
        return tuple(self._arrange(new)) if new else ()

    def gone(self, time_s: float) -> tuple[TimedText, ...]:
        """The texts that have been out of sight for long enough, the first to begin first."""
        gone = [
            one
            for one in self._shown
            if one.gone_s is not None and time_s - one.gone_s >= self._gap_s
        ]
        self._shown = [one for one in self._shown if one not in gone]
        return self._grouped(gone, time_s)

    def end(self, time_s: float) -> tuple[TimedText, ...]:
        """All that is left at the end of the source."""
        gone, self._shown = self._shown, []
        return self._grouped(gone, time_s)

    def _grouped(self, gone: Sequence[_Shown], time_s: float) -> tuple[TimedText, ...]:
        groups: dict[tuple[float, float], list[TextLine]] = {}
        for one in gone:
            end_s = time_s if one.gone_s is None else one.gone_s
            groups.setdefault((one.start_s, end_s), []).append(one.best)
        return tuple(
            TimedText(*span, tuple(self._arrange(lines))) for span, lines in sorted(groups.items())
        )
