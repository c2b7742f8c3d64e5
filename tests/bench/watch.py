"""How fast live pictures are shown and read: pictures a second, readings a second, delays.

Videos of 1280 x 720 at 30 pictures a second, drawn here, are played into the window's own camera
view, each a few seconds after the models are warm. Text is refreshed by each picture that was
looked at anew, and by each whose every line and cell was compared and found as it was read. Delays
run from when the video should have shown a picture to when the window has painted it.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui.camera.file_source import FileSource
from ppocr_desktop.gui.camera.live_picture import LivePicture
from ppocr_desktop.gui.camera.live_session import LiveSession, options_for
from ppocr_desktop.recognition.options import RecognitionOptions
from tests.bench import clips, report
from tests.bench.pulse import Pulse
from tests.bench.watching import wait

_ROOM = QSize(1120, 630)
_WARM_S, _MEASURED_S = 3.0, 6.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What one video showed; delays in milliseconds."""

    shown: float
    looks: float
    refreshed: float
    delay_ms: float
    delay_most_ms: float
    text_ms: float
    window_ms: float

    @property
    def row(self) -> list[str]:
        text = f"{self.text_ms:.0f}" if self.text_ms else "-"
        numbers = (self.shown, self.looks, self.refreshed, self.delay_ms, self.delay_most_ms)
        return [*(f"{number:.1f}" for number in numbers), text, f"{self.window_ms:.1f}"]


class Stage:
    """The live picture in a window of its own, and what happens in it."""

    def __init__(self) -> None:
        self.picture = LivePicture()
        self.picture.resize(_ROOM)
        self.picture.show()
        self.live = LiveSession(options_for(RecognitionOptions()), lambda: self.picture.room)
        self.delays_ms: list[float] = []
        self.text_ms: list[float] = []
        self.known: frozenset[tuple[int, float]] = frozenset()
        self.look = self.refreshed = 0
        self._taken_s = self._painted_s = 0.0
        self.live.came.connect(self._on_came)
        self.picture.painted.connect(self._on_painted)

    def measure(self, path: Path) -> Figures:
        """Play a video and count."""
        self.live.play(FileSource(path))
        wait(lambda: bool(self.known), 30)
        _rest(_WARM_S)
        self.delays_ms.clear()
        self.text_ms.clear()
        pulse, looks, refreshed = Pulse(), self.look, self.refreshed
        started = time.perf_counter()
        pulse.start()
        _rest(_MEASURED_S)
        pulse.stop()
        taken = time.perf_counter() - started
        self.live.drop()
        return Figures(
            shown=len(self.delays_ms) / taken,
            looks=(self.look - looks) / taken,
            refreshed=(self.refreshed - refreshed) / taken,
            delay_ms=statistics.median(self.delays_ms),
            delay_most_ms=sorted(self.delays_ms)[int(0.99 * len(self.delays_ms))],
            text_ms=statistics.median(self.text_ms) if self.text_ms else 0.0,
            window_ms=pulse.p99_ms,
        )

    def _on_came(self) -> None:
        shown = self.live.take()
        if shown is None:
            return
        self.refreshed += shown.view.is_current or shown.view.surveys > self.look
        self.look = shown.view.surveys
        seen = frozenset((line.number, line.since_s) for line in shown.view.lines)
        for _, since_s in seen - self.known:
            # From the picture on which it was seen first to now.
            self.text_ms.append((time.monotonic() - since_s) * 1000)
        self.known |= seen
        self._taken_s = shown.view.taken_s
        self.picture.show_view(shown)

    def _on_painted(self) -> None:
        taken_s = self._taken_s
        if taken_s == self._painted_s:
            return  # the same picture with more text
        self._painted_s = taken_s
        self.delays_ms.append((time.monotonic() - taken_s) * 1000)


def _rest(seconds: float) -> None:
    ends_s = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() >= ends_s, seconds + 5)


def _measured(names: list[str]) -> Iterator[list[str]]:
    stage = Stage()
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            report.show(f"{name}: drawing")
            path = clips.make(name, Path(folder), _WARM_S + _MEASURED_S + 3)
            report.show(f"{name}: playing")
            yield [name, *stage.measure(path).row]
    stage.live.close()


def main() -> int:
    """Print a table; figures are pictures a second and milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(clips.NAMES)}")
    names = parser.parse_args().names or list(clips.NAMES)
    print(report.machine())
    QApplication([])
    head = ["video", "shown/s", "looks/s", "text/s", "delay ms", "99 %", "new text ms", "window ms"]
    print(report.table([head, *_measured(names)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
