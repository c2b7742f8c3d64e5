"""How long events wait before the window's thread gets to them."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_BEAT_MS = 4


class Pulse(QObject):
    """A steady timer on the window's thread; how late it comes is what any event would wait.

    While the thread is held up beats are left out: those are counted too, each as late as it would
    have been, or one long stall would pass for a single slow event.
    """

    def __init__(self) -> None:
        super().__init__()
        self.delays_ms: list[float] = []
        self._due_s = 0.0
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Count from now on."""
        self.delays_ms.clear()
        self._due_s = time.perf_counter() + _BEAT_MS / 1000
        self._timer.start()

    def stop(self) -> None:
        """Count no more; a stall that lasts until now is counted still."""
        self._beat()
        self._timer.stop()

    @property
    def most_ms(self) -> float:
        return max(self.delays_ms, default=0.0)

    @property
    def p99_ms(self) -> float:
        """The delay that one event in a hundred exceeds."""
        ordered = sorted(self.delays_ms) or [0.0]
        return ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        late_ms = (now - self._due_s) * 1000
        while late_ms > 0:
            self.delays_ms.append(late_ms)
            late_ms -= _BEAT_MS
        self.delays_ms.append(0.0)
        self._due_s = now + _BEAT_MS / 1000
