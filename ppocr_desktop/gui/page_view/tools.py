"""What the mouse and the keys do on the page: the shape that every tool has.

To add a tool, write a class with the methods of `Tool` in a module of this package (derive from
`IdleTool` and override what it needs), give it the `PageView` in its constructor, and hand an
instance to `PageView.set_tool`. The view does zooming, panning, Ctrl+wheel, the middle button and
Space by itself, and calls the tool for everything else. A tool gets what it needs from the view:

- `view.page` is the DocumentPage in view (an unread one has no lines), `view.key` its key,
  `view.selection` the lines chosen, `view.workspace` the document to change;
- `view.line_at(point, slack)` and `view.lines_in(rect)` find lines, `view.area_at(point)` an area;
- `view.pixel` is the length of one screen pixel in picture pixels, for handles of constant size;
- `view.redraw()` after what `paint` shows has changed, `view.update_cursor()` when `cursor` gives
  another answer though the mouse has not moved.

Coordinates are picture pixels, as in `document`. A gesture that changes the document does so once,
at its release, through the Workspace; until then the tool paints what will be. Escape during a
drag must give it up: the view calls `abandon` for it, and when another page or tool comes.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

_DRAG = 4
"""Screen pixels from which on a press is a drag."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is, in picture pixels (`point`) and in those of the viewport (`position`).

    `is_down` says that the left button is held: the tool was pressed and not released yet.
    """

    point: QPointF
    position: QPoint
    modifiers: Qt.KeyboardModifier
    is_down: bool = False

    def is_dragged_from(self, pressed: QPoint) -> bool:
        """Whether the mouse went so far since it was pressed there that it is no click."""
        return (self.position - pressed).manhattanLength() >= _DRAG

    @property
    def extends(self) -> bool:
        """Whether Shift is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def toggles(self) -> bool:
        """Whether Ctrl (Command on a Mac) is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)


class Tool(Protocol):
    """One way of working on the page; only the left button reaches it."""

    def press(self, at: Pointer) -> None: ...

    def move(self, at: Pointer) -> None:
        """The mouse moved, with `at.is_down` as a drag and otherwise as hovering."""

    def release(self, at: Pointer) -> None: ...

    def double_click(self, at: Pointer) -> None:
        """The second press of a double click; a release follows."""

    def triple_click(self, at: Pointer) -> None:
        """A press soon after a double click at the same place; a release follows."""

    def key(self, event: QKeyEvent) -> bool:
        """Whether the tool took this key; otherwise the view scrolls with the arrows."""

    def paint(self, painter: QPainter) -> None:
        """Draw over everything else, in picture pixels; use cosmetic pens."""

    def cursor(self, at: Pointer) -> QCursor:
        """What the mouse pointer looks like here."""

    def abandon(self) -> None:
        """Give up a gesture that is under way, and what `paint` shows of it."""


class IdleTool:
    """Does nothing: what tools have in common."""

    def press(self, at: Pointer) -> None:
        """Nothing is done with it."""

    def move(self, at: Pointer) -> None:
        """Nothing is done with it."""

    def release(self, at: Pointer) -> None:
        """Nothing is done with it."""

    def double_click(self, at: Pointer) -> None:
        self.press(at)

    def triple_click(self, at: Pointer) -> None:
        self.press(at)

    def key(self, event: QKeyEvent) -> bool:  # noqa: ARG002
        return False

    def paint(self, painter: QPainter) -> None:
        """Nothing is shown."""

    def cursor(self, at: Pointer) -> QCursor:  # noqa: ARG002
        return QCursor(Qt.CursorShape.ArrowCursor)

    def abandon(self) -> None:
        """There is no gesture to give up."""
