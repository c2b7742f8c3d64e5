"""Reads text off the screen, from the key press to the clipboard."""

from dataclasses import replace

from PySide6.QtCore import QMetaMethod, QMimeData, QObject, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QImage

from ppocr_desktop.gui import clipboard, offered
from ppocr_desktop.gui.capture import desktop
from ppocr_desktop.gui.capture.copying import Copier
from ppocr_desktop.gui.capture.forms import TextForm
from ppocr_desktop.gui.capture.options import ResultShown
from ppocr_desktop.gui.capture.panel import Panel
from ppocr_desktop.gui.capture.reader import Finding, Reader
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.capture.taking import Picture, Taking
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import CopyAs

_PATIENCE_MS = 300
"""Reading that takes no longer needs no word about it."""
_PAINTED_MS = 40
"""By then the frozen screens are to be seen, and loading models does not hold them up."""
_NOTIFIED = 240
"""Characters of a text that fit into a notification."""


class Capture(QObject):
    """Carries out captures, whether hotkey, tray, window or command line asks for them."""

    finished = Signal(str)
    """What was read and, if it is not empty, copied."""
    failed = Signal(str)
    """Nothing could be read, for the reason in the sentence."""
    canceled = Signal()
    """The user wants nothing read after all."""
    ended = Signal()
    """A capture is over, whatever came of it: nothing of it is to be seen any more."""
    window_wanted = Signal()
    """A result was put into the document; the window is to be shown."""
    notification_wanted = Signal(str, str)
    """Title and text of a notification; where nothing is connected, the panel is shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desktop = desktop.connect()
        self._copier = Copier(self)
        self._reader = Reader(session.reading, self)
        self._taking = Taking(self._desktop, self)
        self._request = CaptureRequest()
        self._picture = Picture(QImage(), QRect())
        self._panel: Panel | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._tell_reading)
        self._warming = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._warming.timeout.connect(self._reader.warm_up)
        self._taking.choosing.connect(self._warming.start)
        self._taking.taken.connect(self._on_taken)
        self._taking.failed.connect(self._on_failed)
        self._taking.canceled.connect(self.canceled)
        self._taking.canceled.connect(self.ended)
        self._reader.found.connect(self._on_found)
        self._reader.failed.connect(self._on_failed)

    @property
    def panel(self) -> Panel | None:
        """The panel that is shown."""
        return self._panel

    def start(self, request: CaptureRequest) -> None:
        """Have something read; `finished`, `failed` or `canceled` follows."""
        self._drop_panel()
        self._reader.cancel()
        self._patience.stop()
        self._request = request
        if request.mode is CaptureMode.CLIPBOARD:
            self._taking.give_up()
            self._read_clipboard()
        else:
            self._taking.start(request)

    def close(self) -> None:
        """Stop everything and wait for it."""
        self._patience.stop()
        self._warming.stop()
        self._drop_panel()
        self._taking.close()
        self._reader.close()

    def _read_clipboard(self) -> None:
        self._picture = Picture(QImage(), QRect(QCursor.pos(), QSize(1, 1)))
        if self._read_offered(clipboard.content()):
            self._patience.start()
        else:
            self._on_failed(
                self.tr("There is no picture on the clipboard; copy one, then try again.")
            )

    def _read_offered(self, mime: QMimeData) -> bool:
        """Begin to read a file, a PNG or a picture, whatever of it comes without decoding first."""
        if paths := offered.files(mime):
            self._reader.read_file(paths[0])
        elif png := offered.png(mime):
            self._reader.read_png(png, self.tr("The picture on the clipboard"))
        elif not (image := offered.picture(mime)).isNull():
            self._reader.read(image)
        else:
            return False
        return True

    @Slot(object)
    def _on_taken(self, picture: Picture) -> None:
        self._picture = replace(picture, image=QImage())
        self._reader.read(picture.image)
        self._patience.start()

    @Slot(object)
    def _on_found(self, finding: Finding) -> None:
        self._patience.stop()
        form = _form(self._session.settings.value.copy_as)
        text = _text(finding, form)
        is_copied = bool(text) and self._copier.copy(text)
        self._taking.uncover()
        if text:
            self._session.recent_results.add(text)
        if text and is_copied and self._wants_notification():
            self._notify(text)
        else:
            self._show(finding, text, form, is_copied=is_copied)
        self.finished.emit(text)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._patience.stop()
        self._taking.uncover()
        panel = self._open_panel()
        panel.show_failure(sentence, self._region())
        if self._picture.by_keys:
            panel.take_focus()
        self.failed.emit(sentence)

    @Slot()
    def _tell_reading(self) -> None:
        if not self._taking.is_choosing:
            self._open_panel().show_reading(self._picture.region)

    def _show(self, finding: Finding, text: str, form: TextForm, *, is_copied: bool) -> None:
        panel, region = self._open_panel(), self._picture.region
        if text:
            panel.show_finding(finding, text, form, region)
            panel.tell_copied(is_copied=is_copied)
        else:
            panel.show_nothing(region)
        if self._picture.by_keys or (text and not is_copied):
            panel.take_focus()

    def _wants_notification(self) -> bool:
        signal = QMetaMethod.fromSignal(self.notification_wanted)
        wanted = self._session.settings.value.capture.result is ResultShown.NOTIFICATION
        return wanted and self.isSignalConnected(signal)

    def _notify(self, text: str) -> None:
        self._drop_panel()
        shown = text if len(text) <= _NOTIFIED else f"{text[:_NOTIFIED].rstrip()}…"
        title = self.tr("Copied %n line(s)", "", text.count("\n") + 1)
        self.notification_wanted.emit(title, shown)
        self.ended.emit()

    def _region(self) -> QRect:
        """Where something is to be told: beside what was taken, else at the pointer."""
        region = self._picture.region
        return QRect(QCursor.pos(), QSize(1, 1)) if region.isEmpty() else region

    def _open_panel(self) -> Panel:
        """The panel, made anew for each capture: language and desktop may have changed."""
        if self._panel is None:
            self._panel = Panel(self._copier, is_composited=self._desktop.is_composited)
            self._panel.window_wanted.connect(self._open_in_window)
            self._panel.retry_wanted.connect(self._retry)
            self._panel.closed.connect(self._on_panel_closed)
        return self._panel

    def _drop_panel(self) -> None:
        if self._panel:
            self._panel.closed.disconnect(self._on_panel_closed)
            self._panel.leave()
            self._panel.deleteLater()
            self._panel = None
            self._taking.note_closed()

    @Slot()
    def _on_panel_closed(self) -> None:
        # What is still being read would be shown to nobody.
        self._reader.cancel()
        self._drop_panel()
        self.ended.emit()

    @Slot()
    def _retry(self) -> None:
        is_clipboard = self._request.mode is CaptureMode.CLIPBOARD
        self.start(self._request if is_clipboard else CaptureRequest())

    @Slot(object)
    def _open_in_window(self, finding: Finding) -> None:
        self._session.intake.add_reading(
            finding.image,
            finding.page,
            self.tr("Screen {number}"),
            self._session.selection.show_page,
        )
        self.window_wanted.emit()


def _form(copy_as: CopyAs) -> TextForm:
    return TextForm(copy_as.value)


def _text(finding: Finding, form: TextForm) -> str:
    """What to copy: the text or, in a picture of nothing else, what its codes say."""
    return finding.texts[form] or "\n".join(code.text for code in finding.codes)
