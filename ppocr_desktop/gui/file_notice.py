"""Tells that a project file is being opened or saved, where that takes time that people notice."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar
from ppocr_desktop.gui.project_loader import ProjectLoader
from ppocr_desktop.gui.project_saver import ProjectSaver

_OPENING_PATIENCE_MS = 150
"""What is open sooner needs no notice."""
_SAVING_PATIENCE_MS = 1500
"""Longer, for people save every few minutes, and the notice moves the page that they work on."""
_LEAST_MS = 500
"""A notice stays for so long at least, or it would flicker."""


class FileNotice(QObject):
    """A notice with progress and a way out."""

    def __init__(
        self, source: ProjectLoader | ProjectSaver, notices: NoticeBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._notices = notices
        is_saving = isinstance(source, ProjectSaver)
        patience_ms = _SAVING_PATIENCE_MS if is_saving else _OPENING_PATIENCE_MS
        self._text = self.tr("Saving {name}…") if is_saving else self.tr("Opening {name}…")
        self._name = ""
        self._notice: Notice | None = None
        self._since = QElapsedTimer()
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._show)
        source.began.connect(self._on_began)
        source.ended.connect(self._on_ended)

    @Slot(str)
    def _on_began(self, name: str) -> None:
        # What is being opened gives way to what is to be opened next, and its end is not told.
        self._on_ended()
        self._name = name
        self._patience.start()

    @Slot()
    def _show(self) -> None:
        text = self._text.format(name=self._name)
        self._notice = Notice(text, choices=(Choice(self.tr("Cancel"), self._source.cancel),))
        self._source.advanced.connect(self._notice.show_progress)
        self._notices.add(self._notice)
        self._since.start()

    @Slot()
    def _on_ended(self) -> None:
        self._patience.stop()
        notice, self._notice = self._notice, None
        if notice in self._notices.notices():
            rest_ms = max(0, _LEAST_MS - self._since.elapsed())
            QTimer.singleShot(rest_ms, notice, notice.close_notice)
