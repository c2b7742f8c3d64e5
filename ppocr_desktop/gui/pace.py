"""How long pages take to read, which tells how long the others will."""

import time

_SMOOTHING = 0.3
"""The weight of the latest page in the moving average of a page's time."""


class Pace:
    """Averages the time from one page's end to the next one's, also of pages read side by side."""

    def __init__(self) -> None:
        self._started_s = 0.0
        self._page_s = 0.0

    def start(self) -> None:
        """The first page is begun, or the first after a rest."""
        self._started_s = time.monotonic()

    def finish(self) -> float:
        """A page is read; returns the seconds that took since the last one was."""
        now_s = time.monotonic()
        taken_s, self._started_s = now_s - self._started_s, now_s
        self._page_s += (taken_s - self._page_s) * (_SMOOTHING if self._page_s else 1.0)
        return taken_s

    def seconds_for(self, pages: float) -> float:
        """How long so many pages will take; 0 while nothing is known."""
        return self._page_s * pages
