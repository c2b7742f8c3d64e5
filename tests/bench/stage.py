"""The program's own window with a hand on it, for measuring."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMimeData, QTimer, QUrl

from ppocr_desktop import places
from ppocr_desktop.document import DocumentPage
from ppocr_desktop.gui.application import Application, Program
from ppocr_desktop.gui.main_window import MainWindow
from ppocr_desktop.gui.process import keep_responsive
from tests.bench.pulse import Pulse
from tests.bench.watching import Painted, wait, wait_for_paint


def shown(program: Program) -> MainWindow:
    """The program's window, open from now on."""
    program.show_window()
    if program.window is None:
        raise RuntimeError("no window opened")
    return program.window


class Desk:
    """The program as it starts for people, with settings of its own."""

    def __init__(self, *, is_maximized: bool = False) -> None:
        self._application = Application([])
        keep_responsive()
        self.program = Program(self._application, places.user_settings())
        self.session = self.program.session
        self.window = shown(self.program)
        if is_maximized:
            self.window.showMaximized()
        self._painted = Painted(self.window.view.viewport())
        wait_for_paint(self.window)
        self.rest(300)

    @property
    def pages(self) -> tuple[DocumentPage, ...]:
        return self.session.workspace.document.pages

    @property
    def percent(self) -> int:
        """How far the page is that is being read; -1 when none is."""
        key = self.session.reading.key
        return self.session.reading.status(key).percent if key else -1

    def until(self, condition: Callable[[], bool], limit_s: float, least_s: float = 0) -> None:
        """Let the window live until something holds, but for so long at least."""
        if least_s:
            self.rest(round(1000 * least_s))
        wait(condition, limit_s)

    def rest(self, duration_ms: int) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(duration_ms, loop.quit)
        loop.exec()

    @contextmanager
    def pulse(self, name: str, figures: dict[str, float]) -> Iterator[None]:
        """Measure how events are delayed meanwhile."""
        pulse = Pulse()
        pulse.start()
        yield
        pulse.stop()
        figures[f"{name} p99_ms"], figures[f"{name} most_ms"] = pulse.p99_ms, pulse.most_ms

    def drop_until_seen(self, path: Path) -> float:
        """Milliseconds from the drop of a picture until it is on the screen, as a preview maybe."""
        known = set(self.session.workspace.keys)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        started = time.perf_counter()
        self.session.intake.take(mime)
        wait(lambda: bool(set(self.session.workspace.keys) - known), 30)
        key = next(iter(set(self.session.workspace.keys) - known))
        self.session.selection.show_page(key)
        ref = self.session.workspace.page(key).ref
        wait(lambda: not self.session.pictures.picture(ref).isNull(), 30)
        painted = self._painted.count
        wait(lambda: self._painted.count > painted, 30)
        return (time.perf_counter() - started) * 1000

    def is_sharp(self) -> bool:
        """Whether the page in view is there in all its pixels."""
        ref = self.window.view.page.ref
        pictures = self.session.pictures
        image = pictures.picture(ref)
        return not image.isNull() and image.size() == pictures.size(ref)

    def frame_ms(self, act: Callable[[int], object], count: int) -> float:
        """The time of a frame that 19 in 20 keep to, when acting and painting in turn."""
        taken = sorted(self.timed(lambda step=step: act(step)) for step in range(count))  # type: ignore[misc]
        return taken[round(0.95 * (count - 1))]

    def timed(self, act: Callable[[], object]) -> float:
        """Milliseconds until what was asked for is on the screen."""
        started = time.perf_counter()
        act()
        self.window.view.viewport().repaint()
        return (time.perf_counter() - started) * 1000

    def scroll_pages(self) -> float:
        """Seconds from the first thumbnail to the last, once round, waiting for all in sight."""
        view = self.window.pages.view
        bar = view.verticalScrollBar()
        model = self.window.pages.model
        started = time.perf_counter()
        for step in range(0, bar.maximum() + 1, max(bar.pageStep(), 1)):
            bar.setValue(step)
            self.rest(1)
        bar.setValue(bar.maximum())
        last = self.session.workspace.page(model.keys[-1]).ref
        wait(lambda: not self.session.pictures.thumbnail(last).isNull(), 60)
        return time.perf_counter() - started
