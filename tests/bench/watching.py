"""Waits for what happens in a window, without holding it up."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LOOK_MS = 2


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            # The filter comes first, the painting after it.
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.count += 1


def wait(condition: Callable[[], bool], limit_s: float, look_ms: int = _LOOK_MS) -> None:
    """Let the window live until something holds."""
    loop, ends_s = QEventLoop(), time.perf_counter() + limit_s

    def look() -> None:
        if condition() or time.perf_counter() > ends_s:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(look_ms)
    if not condition():
        loop.exec()
    if not condition():
        raise TimeoutError(f"not within {limit_s} s")


def wait_for_paint(window: QWidget) -> None:
    painted = Painted(window)
    wait(lambda: painted.count > 0, 30, 1)
