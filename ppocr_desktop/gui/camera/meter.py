"""The frame rate and the delay of a live picture."""

from collections import deque

_SPAN_S = 1.0


class Meter:
    """Averages over the last second; times are in seconds of one clock."""

    def __init__(self) -> None:
        self._shown: deque[tuple[float, float]] = deque()

    def add(self, shown_s: float, taken_s: float) -> None:
        """A picture taken at one time was shown at another."""
        self._shown.append((shown_s, shown_s - taken_s))
        while shown_s - self._shown[0][0] > _SPAN_S:
            self._shown.popleft()

    def clear(self) -> None:
        """Begin anew."""
        self._shown.clear()

    @property
    def rate(self) -> float:
        """Pictures a second; 0 while there are too few to tell."""
        if len(self._shown) < 3:
            return 0.0
        return (len(self._shown) - 1) / max(self._shown[-1][0] - self._shown[0][0], 1e-6)

    @property
    def delay_s(self) -> float:
        """The mean delay in seconds."""
        return sum(delay for _, delay in self._shown) / max(len(self._shown), 1)
