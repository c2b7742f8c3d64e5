"""Has screen readers say when the page in view has been read, and when the last of several has."""

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.gui import speech
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.status_line import StatusLine
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace


class ReadingSpeaker(QObject):
    """Speaks once the reading has ended: nobody wants to hear of each percent."""

    incomplete = Signal()
    """The reading of several pages has ended, and some could not be read; says nothing of it."""

    def __init__(
        self, status: StatusLine, workspace: Workspace, selection: Selection, reading: Reading
    ) -> None:
        super().__init__(status)
        self._status = status
        self._workspace = workspace
        self._selection = selection
        self._reading = reading
        self._awaited: PageKey = NO_PAGE
        """The page in view, while it is being read."""
        self._most = 0
        """How many pages were asked for since the queue was last empty."""
        reading.status_changed.connect(self._on_status_changed)
        reading.advanced.connect(self._on_advanced)

    @Slot(int)
    def _on_status_changed(self, key: PageKey) -> None:
        if key != self._selection.page:
            return
        state = self._reading.status(key).state
        if state is PageState.DONE and key == self._awaited:
            speech.say(self._status, ", ".join(self._status.place))
        self._awaited = key if state is PageState.READING else NO_PAGE

    @Slot()
    def _on_advanced(self) -> None:
        if self._reading.is_busy:
            self._most = self._reading.done_and_total[1]
            return
        asked, self._most = self._most, 0
        states = {self._reading.status(key).state for key in self._workspace.keys}
        if asked > 1 and PageState.FAILED in states:
            self.incomplete.emit()
        elif asked > 1 and PageState.UNREAD not in states:
            speech.say(self._status, self.tr("All pages have been read."))
