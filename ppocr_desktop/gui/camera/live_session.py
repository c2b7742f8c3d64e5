"""What happens between a source of pictures and the widget that shows them."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.camera.overlay import Overlay, Room, Shown
from ppocr_desktop.gui.camera.source import FrameSource
from ppocr_desktop.recognition import cores
from ppocr_desktop.recognition.glances import Glances
from ppocr_desktop.recognition.options import Orientation, RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.video.frames import Image
from ppocr_desktop.video.live import LiveReader, Picture, View

_MODEL = "tiny"
"""Live pictures come fast, so the fast models read them; pages taken are read as any other."""
_LONG_SIDE = 640
"""The longer side of what text is looked for in: at 1280 x 720, it finds letters 15 pixels high."""


class LiveSession(QObject):
    """Reads the pictures of one source after another; the newest view arrives as a signal."""

    came = Signal()
    """There is a newer view; see `take`."""
    failed = Signal(str)
    """Reading, or the source, has failed for the reason in the sentence."""
    ended = Signal()
    """The source has no more pictures."""

    def __init__(
        self,
        options: RecognitionOptions,
        room: Callable[[], Room],
        parent: QObject | None = None,
    ) -> None:
        """`room` returns, on any thread, the room for the picture."""
        super().__init__(parent)
        self.overlay = Overlay()
        self._options = options
        self._glances = Glances(Recognizer(options), _LONG_SIDE)
        self._room = room
        self._source: FrameSource | None = None
        self._is_held = False
        self._lock = threading.Lock()
        self._newest: Shown | None = None
        self.reader = LiveReader(self._find, self._read, self._on_view, self._on_fault)

    @property
    def is_held(self) -> bool:
        return self._is_held

    def set_options(self, options: RecognitionOptions) -> None:
        """Read with these options from now on."""
        if options != self._options:
            self._options = options
            self._glances = Glances(Recognizer(options), _LONG_SIDE)

    def play(self, source: FrameSource) -> None:
        """Show this source from now on."""
        self.drop()
        self._source = source
        source.failed.connect(self._on_source_failed)
        source.ended.connect(self._on_source_ended)
        source.start(self._offer)

    def drop(self) -> None:
        """Let go of the source."""
        if self._source:
            self._source.stop()
            if isinstance(self._source, QObject):
                self._source.deleteLater()
        self._source = None
        self._is_held = False

    def rest(self) -> None:
        """Let go of the source and the models; they load again when they are needed."""
        self.drop()
        self._glances = Glances(Recognizer(self._options), _LONG_SIDE)

    def hold(self, *, is_held: bool) -> None:
        """Freeze the picture, the reading of which goes on, or let it move again."""
        self._is_held = is_held
        if self._source:
            self._source.pause(is_paused=is_held)

    def take(self) -> Shown | None:
        """The newest view, once."""
        with self._lock:
            newest, self._newest = self._newest, None
        return newest

    def close(self) -> None:
        """Stop the source, then the threads."""
        self.drop()
        self.reader.close()

    def _find(self, image: Image) -> tuple[Polygon, ...]:
        return self._glances.find(image)

    def _read(self, image: Image, polygons: Sequence[Polygon]) -> Sequence[TextLine]:
        return self._glances.read(image, polygons)

    def _offer(self, picture: Picture) -> None:
        if not self._is_held:
            self.reader.offer(picture)

    def _on_view(self, view: View) -> None:
        """Called on a thread of the reader; `came` is not emitted again before `take`."""
        shown = self.overlay.draw(view, self._room())
        with self._lock:
            is_awaited = self._newest is not None
            self._newest = shown
        if not is_awaited:
            self.came.emit()

    def _on_fault(self, error: Exception) -> None:
        """Called on a thread of the reader."""
        fault = QCoreApplication.translate(
            "LiveSession", "Reading has failed because of a fault in the program."
        )
        self.failed.emit(sentences.told(error, fault))

    @Slot(str)
    def _on_source_failed(self, sentence: str) -> None:
        if self._is_told_by_source():
            self.drop()
            self.failed.emit(sentence)

    @Slot()
    def _on_source_ended(self) -> None:
        if self._is_told_by_source():
            self.ended.emit()

    def _is_told_by_source(self) -> bool:
        """Whether a signal is of the present source: one of a thread may come after a drop."""
        sender: object = self.sender()
        return sender is not None and sender is self._source


def options_for(chosen: RecognitionOptions) -> RecognitionOptions:
    """The user's options as they are for live pictures."""
    # The other cores follow the picture, which is to stay fluent. Of two busy ones, a single thread
    # took 11 looks a second instead of 8 at a text swept over, and 29 pictures instead of 28.
    threads = chosen.threads or max(cores.real() // 2, 1)
    return replace(chosen, model=_MODEL, orientation=Orientation.OFF, threads=threads)
