"""Lets the camera take the page's place in the window, and the page come back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.page_pane import PagePane
from ppocr_desktop.gui.session import Session

if TYPE_CHECKING:
    from ppocr_desktop.gui.camera.camera_pane import CameraPane

_WHILE_SHOWN = (
    "camera-automatic", "camera-straighten", "camera-mirror", "camera-turn", "camera-text",
    "camera-close",
)  # fmt: skip
WITH_PICTURE = ("camera-take", "camera-hold", "camera-copy")
"""The pane enables these itself, once it has a picture."""


class CameraPlace(QObject):
    """Makes the camera's pane when it is first wanted; its actions make sense only in it."""

    def __init__(self, session: Session, actions: Actions, page: PagePane) -> None:
        super().__init__(page)
        self._session = session
        self._actions = actions
        self._page = page
        self._pane: CameraPane | None = None
        for name in (*_WHILE_SHOWN, *WITH_PICTURE):
            actions[name].setEnabled(False)
        actions["camera"].toggled.connect(self._show)

    @property
    def pane(self) -> "CameraPane":
        """The pane, made when it is first asked for."""
        # Not above: most people who open the window want no camera.
        from ppocr_desktop.gui.camera.camera_pane import CameraPane

        if self._pane is None:
            self._pane = CameraPane(self._session, self._actions)
            self._pane.closed.connect(self._leave)
        return self._pane

    def stop(self) -> None:
        """End everything, for good."""
        if self._pane is not None:
            self._pane.stop()

    @Slot()
    def _leave(self) -> None:
        self._actions["camera"].setChecked(False)

    @Slot(bool)
    def _show(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        for name in _WHILE_SHOWN:
            self._actions[name].setEnabled(is_shown)
        if is_shown:
            self._page.cover(self.pane)
            self.pane.open_camera()
        else:
            self.pane.close_camera()
            self._page.uncover()
