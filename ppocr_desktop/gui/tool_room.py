"""Drops the least needed of a toolbar where there is no room for all of it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QToolBar

Step = Callable[[bool], None]
"""Drops something, or brings it back: the argument says whether it is to go."""


class ToolRoom:
    """Takes one step after the other until the rest fits."""

    def __init__(self, bar: QToolBar, steps: Sequence[Step]) -> None:
        self._bar = bar
        self._steps = steps
        self._widths: list[int] = []
        """What the bar takes before each step, and after the last."""

    def fit(self) -> None:
        """Drop what there is no room for, and bring back what there is."""
        if not self._widths:
            self._measure()
        for step, width in zip(self._steps, self._widths, strict=False):
            step(width > self._bar.width())

    def _measure(self) -> None:
        self._widths.append(self._measured())
        for step in self._steps:
            step(True)  # noqa: FBT003 - it has no other
            self._widths.append(self._measured())

    def _measured(self) -> int:
        layout = self._bar.layout()
        if layout:
            layout.invalidate()
        return self._bar.sizeHint().width()
