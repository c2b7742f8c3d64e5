"""What happens between a source of live pictures and the widget that shows them."""

import threading

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.camera.live_session import LiveSession
from ppocr_desktop.gui.camera.overlay import Room
from ppocr_desktop.gui.camera.source import Offer
from ppocr_desktop.recognition.options import RecognitionOptions


class Source(QObject):
    """A camera that gives no pictures and says what a test wants, on a thread as a video does."""

    failed = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_stopped = False

    def start(self, offer: Offer) -> None: ...

    def pause(self, *, is_paused: bool) -> None: ...

    def stop(self) -> None:
        self.is_stopped = True

    def say_all(self) -> None:
        for say in (self.ended.emit, lambda: self.failed.emit("It is gone.")):
            thread = threading.Thread(target=say)
            thread.start()
            thread.join()


def test_last_words_of_a_source_are_not_taken_for_those_of_the_next(
    qtbot: QtBot,  # noqa: ARG001 - Qt must have begun
) -> None:
    session = LiveSession(RecognitionOptions(model="tiny"), lambda: Room(QSize(1, 1)))
    told: list[str] = []
    session.failed.connect(told.append)
    session.ended.connect(lambda: told.append("ended"))
    first, second = Source(), Source()
    session.play(first)
    first.say_all()
    session.play(second)
    QCoreApplication.processEvents()
    assert told == []
    assert not second.is_stopped
    second.say_all()
    QCoreApplication.processEvents()
    assert told == ["ended", "It is gone."]
    session.close()
