"""What gives live pictures: a camera, or something that stands for one."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from ppocr_desktop.video.live import Picture

Offer = Callable[[Picture], None]
"""Takes the next picture, on any thread."""


class FrameSource(Protocol):
    """Gives pictures from `start` to `stop`; both are quick, and each is called once.

    `failed` carries a sentence: there is no picture, or no more. `ended` says that there are no
    more because that was all.
    """

    @property
    def failed(self) -> SignalInstance: ...

    @property
    def ended(self) -> SignalInstance: ...

    def start(self, offer: Offer) -> None:
        """Begin to give pictures, or tell before long why there are none."""

    def pause(self, *, is_paused: bool) -> None:
        """Pause or go on. What is recorded waits meanwhile; what is live goes on unseen."""

    def stop(self) -> None:
        """Give no picture after this."""
