"""The bottom of the window: where one is, how reading goes, and the zoom."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from ppocr_desktop.gui import speech
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.doubt_count import DoubtCount
from ppocr_desktop.gui.elided_label import ElidedLabel
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace

_MINUTE_S = 60
_MESSAGE_MS = 5000
_BAR_WIDTH = 160
_LEAST_WIDTH = 80


class StatusLine(QWidget):
    """Speaks of the page in view on the left and of the whole document's reading on the right."""

    def __init__(
        self, workspace: Workspace, selection: Selection, reading: Reading, actions: Actions
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._reading = reading
        self._doubts = DoubtCount()
        self._place = ElidedLabel()
        self._work = ElidedLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setMaximumWidth(_BAR_WIDTH)
        self._camera = actions["camera"]
        self._pause = self._button(actions, "pause")
        self._cancel = self._button(actions, "cancel")
        self._zoom = QToolButton(autoRaise=True)
        self._zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setToolTip(self.tr("Zoom"))
        for name in ("fit-page", "fit-width", "actual-size", "zoom-in", "zoom-out"):
            self._zoom.addAction(actions[name])
        self._tip = ""
        self._sentence = ""
        self._message = QTimer(self, singleShot=True)
        self._message.timeout.connect(self._tell_place)
        self._lay_out()
        self._camera.toggled.connect(self._tell_place)
        workspace.order_changed.connect(self._tell_place)
        workspace.page_changed.connect(self._tell_place)
        selection.page_changed.connect(self._tell_place)
        selection.lines_changed.connect(self._tell_place)
        reading.status_changed.connect(self._tell_place)
        reading.advanced.connect(self._tell_work)
        self._tell_place()
        self._tell_work()

    @property
    def place(self) -> list[str]:
        """The page in view and what is on it, part by part; none without one."""
        return self._place_parts(self._selection.page)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say for a few seconds what was done."""
        self._sentence = sentence
        speech.say(self, sentence)
        self._message.start(_MESSAGE_MS)
        self._tell_place()

    def show_tip(self, tip: str) -> None:
        """Say what the command under the mouse does, "" for none; Qt would hide all else for it."""
        self._tip = tip
        self._tell_place()

    @Slot(float)
    def show_zoom(self, factor: float) -> None:
        """Tell how large the page is shown; 1 is a picture's pixel for each of the screen's."""
        self._zoom.setText(self.tr("{percent} %").format(percent=round(100 * factor)))

    def _lay_out(self) -> None:
        self._bar.setAccessibleName(self.tr("Reading progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, 2, SPACE_2, 2)
        row.setSpacing(SPACE_2)
        # However long the name of a file is, the window may be narrow.
        self._place.setMinimumWidth(_LEAST_WIDTH)
        row.addWidget(self._place, 1)
        for widget in (self._work, self._bar, self._pause, self._cancel):
            row.addWidget(widget)
        row.addSpacing(SPACE_2)
        row.addWidget(self._zoom)

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setDefaultAction(actions[name])
        return button

    @Slot()
    def _tell_place(self) -> None:
        key = self._selection.page
        self._zoom.setVisible(key != NO_PAGE and not self._camera.isChecked())
        sentence = self._sentence if self._message.isActive() else ""
        self._place.tell(self._tip or sentence or " · ".join(self.place))

    def _place_parts(self, key: PageKey) -> list[str]:
        if key == NO_PAGE:
            return []
        number, count = self._workspace.index(key) + 1, len(self._workspace.keys)
        parts = [self.tr("Page {number} of {count}").format(number=number, count=count)]
        if self._reading.status(key).state is PageState.DONE:
            parts += self._contents()
        return parts

    def _contents(self) -> list[str]:
        page = self._workspace.page(self._selection.page).page
        parts = [self.tr("%n line(s)", "", len(page.lines))]
        doubtful = self._doubts.of(page)
        if doubtful:
            parts.append(self.tr("%n doubtful (F8)", "", doubtful))
        chosen = len(self._selection.lines)
        if chosen > 1:
            parts.append(self.tr("%n selected", "", chosen))
        return parts

    @Slot()
    def _tell_work(self) -> None:
        is_busy = self._reading.is_busy
        if is_busy:
            self._show_progress(*self._reading.done_and_total)
            self._work.tell(self._work_text())
        for widget in (self._work, self._bar, self._pause, self._cancel):
            widget.setVisible(is_busy)

    def _show_progress(self, done: float, total: int) -> None:
        # Otherwise each change repaints the bar at once, and with it all else that waits for that.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, 100 * total)
        self._bar.setValue(round(100 * done))
        self._bar.setUpdatesEnabled(True)

    def _work_text(self) -> str:
        key = self._reading.key
        if not key:
            return self.tr("Paused") if self._reading.is_paused else ""
        text = self.tr("Reading page {number} … {percent} %").format(
            number=self._workspace.index(key) + 1, percent=self._reading.status(key).percent
        )
        left = _duration(self._reading.seconds_left)
        return f"{text} · {left}" if left else text


def _duration(seconds: float) -> str:
    """How long the rest will take, when it is worth saying."""
    if seconds < 5:
        return ""
    if seconds < _MINUTE_S:
        tens = max(10, round(seconds, -1))
        text = QCoreApplication.translate("StatusLine", "about {seconds} s left")
        return text.format(seconds=round(tens))
    return QCoreApplication.translate("StatusLine", "about {minutes} min left").format(
        minutes=round(seconds / _MINUTE_S)
    )
