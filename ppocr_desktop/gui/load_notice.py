"""Tells that a project file is being opened, where that takes time that people notice."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar
from ppocr_desktop.gui.project_loader import ProjectLoader

_PATIENCE_MS = 150
"""A file that is loaded sooner needs no notice."""
_LEAST_MS = 500
"""A notice stays for so long at least, or it would flicker."""


class LoadNotice(QObject):
    """A notice with progress and a way out."""

    def __init__(self, loader: ProjectLoader, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._loader = loader
        self._notices = notices
        self._name = ""
        self._notice: Notice | None = None
        self._since = QElapsedTimer()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        loader.began.connect(self._on_began)
        loader.ended.connect(self._on_ended)

    @Slot(str)
    def _on_began(self, name: str) -> None:
        self._name = name
        self._patience.start()

    @Slot()
    def _show(self) -> None:
        text = self.tr("Opening {name}…").format(name=self._name)
        self._notice = Notice(text, choices=(Choice(self.tr("Cancel"), self._loader.cancel),))
        self._loader.advanced.connect(self._notice.show_progress)
        self._notices.add(self._notice)
        self._since.start()

    @Slot()
    def _on_ended(self) -> None:
        self._patience.stop()
        notice, self._notice = self._notice, None
        if notice in self._notices.notices():
            QTimer.singleShot(max(0, _LEAST_MS - self._since.elapsed()), notice.close_notice)
