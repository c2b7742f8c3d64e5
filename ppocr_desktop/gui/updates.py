"""Tells whether there is a newer version, when somebody asks."""

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop import __version__, updates
from ppocr_desktop.gui import icons, screen_room, sentences
from ppocr_desktop.gui.theme import SPACE_2, SPACE_4
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.updates import Release

_ICON = 48
_WIDTH = 440
_BAR = 3


class UpdateCheck(QObject):
    """Asks beside the window, one question at a time."""

    found = Signal(object)
    """The newest Release."""
    failed = Signal(str)
    """The sentence that says why it cannot be told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("updates", self)
        self._job: Job | None = None

    @Slot()
    def start(self) -> None:
        """Ask, unless a question is under way."""
        if not self._job:
            self._job = self._worker.submit(_check, self._on_ended)

    @Slot()
    def cancel(self) -> None:
        """Have no answer to what was asked."""
        if self._job:
            self._job.cancel()
            self._job = None

    def stop(self) -> None:
        """Ask nothing any more, and wait for the thread."""
        self._worker.close()

    def _on_ended(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        if job.error:
            fault = self.tr(
                "The check for updates failed because of a fault in the program; see the log."
            )
            self.failed.emit(sentences.told(job.error, fault))
        else:
            self.found.emit(job.result)


def _check(report: Report) -> Release:
    return updates.check(report=report)


class UpdatesDialog(QDialog):
    """Asks as soon as it is made: whoever opens it wants to know."""

    def __init__(self, check: UpdateCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check for Updates"))
        self._check = check
        self._page = ""
        self.title = QLabel(wordWrap=True)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.words = QLabel(wordWrap=True)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 0)
        self.bar.setFixedHeight(_BAR)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.page_button = QPushButton(self.tr("Open Download Page"))
        self.page_button.clicked.connect(self._open_page)
        self.again_button = QPushButton(self.tr("Try Again"))
        self.again_button.clicked.connect(self._ask)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.page_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(check.cancel)
        self._lay_out()
        check.found.connect(self._show_release)
        check.failed.connect(self._show_failure)
        self._ask()

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(_ICON, _ICON))
        told = QVBoxLayout()
        told.setSpacing(SPACE_2)
        told.addWidget(self.title)
        told.addWidget(self.words)
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _ask(self) -> None:
        self._tell(
            self.tr("Looking for a newer version…"),
            self.tr("The program asks only when you do, and installs nothing."),
        )
        self.bar.show()
        self._check.start()

    @Slot(object)
    def _show_release(self, release: Release) -> None:
        if release.is_newer:
            self._page = release.page
            title = self.tr("Version {version} is available. You have {current}.")
            self._tell(title.format(version=release.version, current=__version__), release.news)
            self._offer(self.page_button)
        else:
            self._tell(
                self.tr("You have the newest version, {version}.").format(version=__version__)
            )

    @Slot(str)
    def _show_failure(self, sentence: str) -> None:
        self._tell(self.tr("The check for updates failed."), sentence)
        self._offer(self.again_button)

    def _tell(self, title: str, words: str = "") -> None:
        """Tell what is known by now, with no button but the one to close."""
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleDescription(f"{title} {words}".strip())
        self.bar.hide()
        self.page_button.hide()
        self.again_button.hide()

    def _offer(self, button: QPushButton) -> None:
        button.show()
        button.setDefault(True)
        button.setFocus()
        self._grow()

    def _grow(self) -> None:
        """Make room for words that are longer than those before."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        width = max(self.width(), layout.totalMinimumSize().width())
        self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))
        screen_room.pull_in(self)

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))
        self.accept()
