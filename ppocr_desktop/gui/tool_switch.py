"""Chooses which tool the mouse is: one of those that stay, or one that draws something once."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.document import AreaKind
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.page_view.draw_tool import DrawTool
from ppocr_desktop.gui.page_view.reshape_tool import ReshapeTool
from ppocr_desktop.gui.page_view.tools import Tool

_LASTING = ("tool-text", "tool-boxes")


class ToolSwitch(QObject):
    """Keeps the tool and the checked actions in step."""

    told = Signal(str)
    """How to draw, when a tool for that is taken; "" when it is put away."""

    def __init__(self, view: PageView, editor: Editor, actions: Actions) -> None:
        super().__init__(view)
        self._view = view
        self._actions = actions
        self._tools: dict[str, Tool] = {
            "tool-text": view.text_tool,
            "tool-boxes": ReshapeTool(view, editor),
            "new-box": DrawTool(view, editor.add_box, self._leave_box),
            "area-read": DrawTool(view, partial(editor.add_area, AreaKind.READ), self._go_back),
            "area-ignore": DrawTool(view, partial(editor.add_area, AreaKind.IGNORE), self._go_back),
        }
        self._lasting = self._name = "tool-text"
        for name in self._tools:
            actions[name].triggered.connect(partial(self.choose, name))
            actions[name].enabledChanged.connect(self._on_enabled_changed)
        self.choose(self._lasting)

    def choose(self, name: str, *_: object) -> None:
        """Take a tool; a drawing tool that is in use already is put away."""
        if name == self._name and name not in _LASTING:
            name = self._lasting
        if name in _LASTING:
            self._lasting = name
        for each in self._tools:
            self._actions[each].setChecked(each == name)
        self._view.set_tool(self._tools[name])
        was_drawing, self._name = self._name not in _LASTING, name
        if name not in _LASTING:
            self._view.setFocus()
            self.told.emit(
                self.tr("Drag a frame, or use arrow keys (Shift for its size) and Enter.")
            )
        elif was_drawing:
            self.told.emit("")

    def _leave_box(self, is_drawn: bool) -> None:  # noqa: FBT001 - a callback's only argument
        """Go on to adjust the box that was drawn, or back to the tool there was before."""
        self.choose("tool-boxes" if is_drawn else self._lasting)

    def _go_back(self, *_: object) -> None:
        self.choose(self._lasting)

    @Slot()
    def _on_enabled_changed(self) -> None:
        """Put a drawing tool away on a page that is not read yet: there is nothing to draw for."""
        if self._name not in _LASTING and not self._actions[self._name].isEnabled():
            self._go_back()
