"""Takes in what is dropped on the window; while it is dragged, says what will come of it."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ppocr_desktop import project
from ppocr_desktop.gui import offered
from ppocr_desktop.gui.icon_label import IconLabel
from ppocr_desktop.gui.intake import Intake
from ppocr_desktop.gui.theme import SPACE_3

_PICTURE = 64
_FONT_SCALE = 1.4
_VEIL_OPACITY = 0.88
_FRAME_WIDTH = 2
_RADIUS = 12


class DropTarget(QObject):
    """Has the whole window take drops, with a marker over the part that is `covered`.

    The list of pages takes for itself what is dropped between pages.
    """

    def __init__(self, intake: Intake, covered: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._intake = intake
        self._covered = covered
        self.marker = DropMarker(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        # Each of these is a descendant of the next.
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            offered.accept_copy(event)
        elif isinstance(event, QDropEvent):
            self.marker.hide()
            if self._intake.take(event.mimeData()):
                offered.accept_copy(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.marker.hide()
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        event.setAccepted(offered.is_of_use(event.mimeData()))
        if event.isAccepted():
            offered.accept_copy(event)
            self.marker.show_over(self._covered, event.mimeData())


class DropMarker(QWidget):
    """A veil over what takes the drop, with a frame and a word on what will come of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # Or the drag would leave the window for it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        font = self._label.font()
        font.setPointSizeF(font.pointSizeF() * _FONT_SCALE)
        self._label.setFont(font)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_3)
        column.addStretch(1)
        column.addWidget(IconLabel("drop", _PICTURE))
        column.addWidget(self._label)
        column.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_over(self, covered: QWidget, mime: QMimeData) -> None:
        """Cover a part of the window."""
        self._label.setText(self._promise(mime))
        self.setAccessibleName(self._label.text())
        self.setGeometry(covered.geometry())
        self.raise_()
        self.show()

    def _promise(self, mime: QMimeData) -> str:
        # Not above: it loads what decodes them.
        from ppocr_desktop.video import files as video

        files = offered.files(mime)
        if files and all(map(project.is_project, files)):
            return self.tr("Drop to open the project")
        if files and all(map(video.is_video, files)):
            return self.tr("Drop to watch the video")
        return self.tr("Drop to add pages")

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(self.palette().color(QPalette.ColorRole.Window))
        veil.setAlphaF(_VEIL_OPACITY)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _FRAME_WIDTH))
        frame = QRectF(self.rect()).adjusted(SPACE_3, SPACE_3, -SPACE_3, -SPACE_3)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.end()
