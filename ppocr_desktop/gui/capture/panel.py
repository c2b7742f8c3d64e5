"""A small window beside the place that was read, with what came of it."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop.gui import icons, speech, theme
from ppocr_desktop.gui.capture.copying import Copier
from ppocr_desktop.gui.capture.forms import TextForm
from ppocr_desktop.gui.capture.reader import Finding
from ppocr_desktop.gui.capture.region import beside
from ppocr_desktop.gui.capture.result_view import ResultView
from ppocr_desktop.gui.hint import Hint

_STAYS_MS = 12_000
"""How long a result is shown that nobody points at."""
_NARROWEST, _WIDEST = 420, 600
_RADIUS = 10.0
_SHADOW = 16
_SHADE = 4
"""The opacity of each of the shadow's layers, of 255."""


class Panel(QWidget):
    """Shows what was read without taking the focus from where people want to paste it."""

    window_wanted = Signal(object)
    """The Finding is to be opened in the window."""
    retry_wanted = Signal()
    closed = Signal()

    def __init__(self, copier: Copier, *, is_composited: bool) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self._copier = copier
        self._finding: Finding | None = None
        self._is_copied = False
        self._has_shadow = is_composited
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, is_composited)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Text from the Screen"))
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.leave)
        self._sign = QLabel()
        self._title = QLabel()
        self._advice = Hint()
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self._retry = QPushButton(self.tr("Try Again"))
        self.result = ResultView()
        self._lay_out()
        self._retry.clicked.connect(self._on_retry)
        copier.refused.connect(self._on_refused)
        self.result.copy_wanted.connect(self._copy)
        self.result.edited.connect(self._on_edited)
        self.result.window_wanted.connect(self._on_window_wanted)

    @property
    def title(self) -> str:
        """What the panel says at its top."""
        return self._title.text()

    def show_reading(self, region: QRect) -> None:
        """Tell that it takes a while; `region` is what is read, on the desktop as Qt counts."""
        self._set_state("", self.tr("Reading…"))
        self._bar.show()
        self._appear(region)

    def show_finding(self, finding: Finding, text: str, form: TextForm, region: QRect) -> None:
        """Show what was read; `text` is what was to be copied, in this form."""
        self._finding = finding
        self._set_state("check", "")
        self.result.show()
        # Where the desktop gives every new window the focus, Space and Enter copy.
        self.result.copy_button.setFocus()
        self._appear(region, stays=False)
        self.result.show_text(finding, text, form)
        self._appear(region, stays=False)
        speech.say(self, text)

    def tell_copied(self, *, is_copied: bool) -> None:
        """Say whether the text is on the clipboard already."""
        self._is_copied = is_copied
        if is_copied:
            self._say("check", self.tr("Copied"))
        else:
            self._say("info", self.tr("Press Copy to put this on the clipboard"))

    def show_nothing(self, region: QRect) -> None:
        """Say that there is nothing to read; stays until it is answered."""
        self._set_state("info", self.tr("Nothing found"))
        self._advise(
            self.tr("There is no text here. Enlarge small text first, or draw a wider region.")
        )
        self._appear(region)

    def show_failure(self, sentence: str, region: QRect) -> None:
        """Say why nothing could be read; stays until it is answered."""
        self._set_state("warning", self.tr("Not read"))
        self._advise(sentence)
        self._appear(region)

    @Slot()
    def leave(self) -> None:
        """Close it."""
        self._timer.stop()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def take_focus(self) -> None:
        """Take the focus, for those who use the keys: Tab goes between controls, Esc closes."""
        self.activateWindow()
        if self._is_copied and not self.result.isHidden():
            self.result.editor.setFocus()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._wait()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to drag the panel, by any place between its controls."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.windowHandle().startSystemMove()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect())
        radius = 0.0
        if self._has_shadow:
            card.adjust(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
            radius = _RADIUS
            _draw_shadow(painter, card)
        edge = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        edge.setAlphaF(0.22)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setIcon(icons.icon("close"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_2)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._retry)
        self._column = column = QVBoxLayout(self)
        margin = theme.SPACE_3 + (_SHADOW if self._has_shadow else 0)
        column.setContentsMargins(margin, margin - theme.SPACE_1, margin, margin)
        column.setSpacing(theme.SPACE_2)
        column.addLayout(head)
        for widget in (self._bar, self._advice, self.result):
            column.addWidget(widget)
        column.addLayout(foot)

    def _set_state(self, icon: str, title: str) -> None:
        for widget in (self._bar, self._advice, self.result, self._retry):
            widget.hide()
        self._say(icon, title)

    def _say(self, icon: str, title: str) -> None:
        side = self.fontMetrics().height()
        self._sign.setVisible(bool(icon))
        if icon:
            self._sign.setPixmap(icons.icon(icon).pixmap(side, side))
        self._title.setText(title)
        # The panel takes no focus, and may be gone soon.
        speech.say(self, title)

    def _advise(self, sentence: str) -> None:
        speech.say(self, sentence)
        self._advice.setText(sentence)
        self._advice.show()
        self._retry.show()
        self._retry.setFocus()

    def _appear(self, region: QRect, *, stays: bool = True) -> None:
        """Come up beside the region, as wide as it within reason; for a while unless it `stays`."""
        self._fit(region.width())
        shadow = _SHADOW if self._has_shadow else 0
        screen = QGuiApplication.screenAt(region.center()) or QGuiApplication.primaryScreen()
        room, gap = screen.availableGeometry(), theme.SPACE_2 - shadow
        place = beside(region.translated(-shadow, 0), self.size(), room, gap)
        self.move(place.topLeft())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()
        self.raise_()
        self._timer.stop()
        if not stays:
            self._wait()

    def _fit(self, width: int) -> None:
        shadow = 2 * _SHADOW if self._has_shadow else 0
        wanted = max(_NARROWEST, min(width, _WIDEST)) + shadow
        self.setFixedWidth(max(wanted, self._column.totalMinimumSize().width()))
        self._fit_height()

    def _fit_height(self) -> None:
        self._column.activate()
        height = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(height, self._column.totalMinimumSize().height()))

    @Slot()
    def _wait(self) -> None:
        """Let a result go by itself after a while, unless somebody uses it."""
        is_used = self.underMouse() or self.isActiveWindow()
        if is_used or self.result.isHidden():
            self._timer.stop()
        elif self.isVisible():
            self._timer.start()

    @Slot(str)
    def _copy(self, text: str) -> None:
        self.tell_copied(is_copied=self._copier.copy(text))

    @Slot()
    def _on_refused(self) -> None:
        if not self.result.isHidden():
            self.tell_copied(is_copied=False)

    @Slot()
    def _on_edited(self) -> None:
        self._say("edit", self.tr("Changed since it was copied"))
        self._fit_height()

    @Slot()
    def _on_retry(self) -> None:
        self.retry_wanted.emit()

    @Slot()
    def _on_window_wanted(self) -> None:
        # Before it closes, as a program that was started for one capture ends with it.
        self.window_wanted.emit(self._finding)
        self.leave()


def _draw_shadow(painter: QPainter, card: QRectF) -> None:
    """Soft, and a little lower than the card, as light from above makes it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _SHADE))
    for away in range(_SHADOW - 3, 0, -1):
        painter.drawRoundedRect(
            card.adjusted(-away, 3 - away, away, 3 + away), _RADIUS + away, _RADIUS + away
        )
