"""Adds up the bytes of several files for one report hook."""

from collections.abc import Iterable

from ppocr_desktop.progress import Report
from ppocr_desktop.recognition.model import Model


class Meter:
    """How much of some models is there; what `report` raises goes to the caller."""

    def __init__(self, models: Iterable[Model], report: Report) -> None:
        self._sizes = {model: model.bytes for model in models}
        self._done = 0
        self._shown = 0
        self._report = report

    def tell(self, more: int = 0) -> None:
        """`more` bytes of what is under way are there; what is shown never goes back."""
        total = sum(self._sizes.values())
        self._shown = min(max(self._shown, self._done + more), total)
        self._report(self._shown, total)

    def expect(self, model: Model, size: int) -> None:
        """A file of unknown size turns out to have `size` bytes."""
        self._sizes[model] = size

    def finish(self, model: Model) -> None:
        """The whole file is there."""
        self._done += self._sizes[model]
        self.tell()
