"""Brings what was opened, dropped or pasted into view."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.workspace import PageKey


class Arrivals(QObject):
    """Shows new pages: pasted behind fifty others, a picture would seem not to have been pasted."""

    def __init__(
        self,
        session: Session,
        camera: QAction,
        writing: Sequence[Callable[[], bool]],
        parent: QObject,
    ) -> None:
        """Nothing moves while `camera` is checked, whose picture is in the page's place.

        Nor does it while one of `writing` is true, for then somebody is writing a line's text.
        """
        super().__init__(parent)
        self._selection = session.selection
        self._camera = camera
        self._writing = writing
        session.intake.added.connect(self._show)

    @Slot(int)
    def _show(self, key: PageKey) -> None:
        if not self._camera.isChecked() and not any(is_writing() for is_writing in self._writing):
            self._selection.show_page(key)
