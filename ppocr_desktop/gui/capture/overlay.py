"""One screen's frozen picture, over all of that screen, on which a region is chosen."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.capture import magnifier, plates
from ppocr_desktop.gui.capture.legend import Legend
from ppocr_desktop.gui.capture.region import clamped, moved, resized, spanned
from ppocr_desktop.gui.capture.shots import Shot

_DIM = QColor(18, 16, 14, 122)
_GUIDE = QColor(255, 255, 255, 120)
_GUIDE_EDGE = QColor(0, 0, 0, 60)
_EDGE = 4
"""How far outside a region its outline reaches, in device-independent pixels."""
_SMALLEST = 4
"""A press and release within fewer pixels than this is a click."""


class Marks(NamedTuple):
    """What is drawn over the picture that changes with the pointer, as rectangles."""

    region: QRect
    label: QRect
    glass: QRect
    column: QRect
    row: QRect


class Overlay(QWidget):
    """Shows a Shot, dimmed but for the region; all regions are in the shot's pixels.

    A region may go on upon other screens, as far as `reach` does.
    """

    chosen = Signal(QRect)
    """A region was drawn with the mouse."""
    drawn = Signal(QRect, QPoint)
    """One is being drawn, or given up, and the mouse is at this pixel."""
    clicked = Signal()
    """The mouse was pressed and let go without drawing."""
    aimed = Signal()
    """The mouse moved the crosshair."""
    entered = Signal()
    """The pointer came to this screen."""
    key_pressed = Signal(QKeyEvent)
    left = Signal()
    """The user leaves without a choice."""

    def __init__(self, shot: Shot, legend: Legend | None, reach: QRect) -> None:
        super().__init__(None, _flags())
        self.shot = shot
        self._reach = reach
        self._legend = legend
        self._picture = shot.image.copy()
        self._picture.setDevicePixelRatio(shot.scale)
        self._point: QPoint | None = None
        self._start: QPoint | None = None
        self._region = QRect()
        self._candidate = QRect()
        self._is_joined = False
        """Whether the region is drawn on another screen and reaches this one."""
        self._is_away = False
        """Whether the region is drawn here and the pointer is on another screen."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(shot.place)
        self.setWindowTitle(self.tr("Choose what to read"))
        self.setAccessibleName(self.tr("Choose what to read"))

    @property
    def region(self) -> QRect:
        """What was drawn; empty if nothing."""
        return self._region

    @property
    def point(self) -> QPoint:
        """The pixel under the crosshair; the middle one before there is one."""
        return self.shot.bounds.center() if self._point is None else self._point

    def show_candidate(self, region: QRect) -> None:
        """Mark what a click would take; an empty region marks nothing."""
        before = self._marks()
        self._candidate = region
        self._refresh(before)

    def join(self, region: QRect, point: QPoint) -> None:
        """Show what of a region that is drawn on another screen reaches this one."""
        before = self._marks()
        self._is_joined = region.intersects(self.shot.bounds)
        self._region = region if self._is_joined else QRect()
        self._point = point if self.shot.bounds.contains(point) else None
        self._refresh(before)

    def move_by(self, step: QPoint) -> None:
        """Move the region or, without one, the crosshair."""
        before = self._marks()
        if self._region.isEmpty():
            self._point = clamped(self.point + step, self.shot.bounds)
        else:
            self._region = moved(self._region, step, self.shot.bounds)
        self._refresh(before)

    def resize_by(self, step: QPoint) -> None:
        """Move the region's lower right corner; a first one begins at the crosshair."""
        before = self._marks()
        region = self._region if not self._region.isEmpty() else spanned(self.point, self.point)
        self._region = resized(region, step, self.shot.bounds)
        self._refresh(before)

    def forget_pointer(self) -> None:
        """The pointer is on another screen now."""
        before = self._marks()
        self._point = self._start = None
        self._region = self._candidate = QRect()
        self._refresh(before)

    def aim(self, position: QPointF) -> None:
        """Put the crosshair at a position in the window."""
        before = self._marks()
        pixel = self.shot.to_pixel(position)
        self._point = clamped(pixel, self.shot.bounds)
        if self._start is not None:
            end = clamped(pixel, self._reach)
            drawn = spanned(self._start, end)
            is_drawn = max(drawn.width(), drawn.height()) >= _SMALLEST
            self._region = drawn if is_drawn else QRect()
            self._is_away = not self.shot.bounds.contains(end)
            self.drawn.emit(self._region, end)
        self._refresh(before)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()
        self.aim(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            before = self._marks()
            self._start = clamped(self.shot.to_pixel(event.position()), self.shot.bounds)
            self._region = QRect()
            self._refresh(before)
        elif event.button() is Qt.MouseButton.RightButton:
            self.left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.aim(event.position())
        self.aimed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._start is None:
            return
        self.aim(event.position())
        self._start = None
        if self._region.isEmpty():
            self.clicked.emit()
        else:
            self.chosen.emit(self._region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        bright = self.shot.to_screen(self._bright)
        painter.save()
        painter.setClipRegion(event.region().subtracted(QRegion(bright.toAlignedRect())))
        painter.fillRect(self.rect(), _DIM)
        painter.restore()
        if self._bright.isEmpty():
            self._draw_guides(painter)
        else:
            self._draw_outline(painter, bright)
        self._draw_legend(painter)
        if self._point is not None and self._wants_glass:
            marks = self._marks()
            magnifier.draw(painter, QRectF(marks.glass), self.shot.image, self._point)

    @property
    def _bright(self) -> QRect:
        return self._candidate if self._region.isEmpty() else self._region

    @property
    def _wants_glass(self) -> bool:
        if self._start is not None:
            return not self._is_away
        return self._is_joined or self._bright.isEmpty()

    def _draw_guides(self, painter: QPainter) -> None:
        if self._point is None:
            return
        marks = self._marks()
        for bar in (marks.column, marks.row):
            painter.fillRect(bar, _GUIDE_EDGE)
        x, y = marks.column.center().x(), marks.row.center().y()
        painter.fillRect(QRect(x, 0, 1, self.height()), _GUIDE)
        painter.fillRect(QRect(0, y, self.width(), 1), _GUIDE)

    def _draw_outline(self, painter: QPainter, bright: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        core, halo = theme.SELECTED_OUTLINE
        for color, width, away in ((halo, 4.0, 2.0), (core, 2.0, 2.0)):
            painter.setPen(QPen(color, width, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(bright.adjusted(-away, -away, away, away))
        if not self._is_joined:
            label = self._marks().label
            plates.draw_label(painter, QPointF(label.topLeft()), self._size_text())

    def _draw_legend(self, painter: QPainter) -> None:
        if self._legend and self._is_legend_shown():
            self._legend.draw(painter, QPointF(self._legend_place().topLeft()))

    def _is_legend_shown(self) -> bool:
        """Whether nothing is being drawn, and the legend covers neither glass nor region."""
        if self._start is not None or self._is_joined or self._legend is None:
            return False
        has_glass = self._point is not None and self._wants_glass
        drawn = self.shot.to_screen(self._region).toAlignedRect()
        avoided = self._marks().glass if has_glass else drawn
        return not self._legend_place().adjusted(-8, -8, 8, 8).intersects(avoided)

    def _legend_place(self) -> QRect:
        size = self._legend.size.toSize() if self._legend else QRect().size()
        left = (self.width() - size.width()) // 2
        return QRect(QPoint(left, self.height() - size.height() - theme.SPACE_5), size)

    def _size_text(self) -> str:
        size = self._bright.size()
        return f"{size.width()} × {size.height()}"

    def _marks(self) -> Marks:
        bright = self.shot.to_screen(self._bright)
        at = self.shot.to_screen(QRect(self.point, self.point))
        glass = magnifier.place(at.center(), QRectF(self.rect()))
        x, y = int(at.x()), int(at.y())
        return Marks(
            bright.toAlignedRect(),
            self._label_place(bright),
            glass.toAlignedRect(),
            QRect(x - 1, 0, 3, self.height()),
            QRect(0, y - 1, self.width(), 3),
        )

    def _label_place(self, bright: QRectF) -> QRect:
        """The place of the size: below the region's left corner, above it, or within it."""
        size = plates.label_size(self._size_text())
        x = min(bright.left(), self.width() - size.width() - theme.SPACE_2)
        y = bright.bottom() + theme.SPACE_2
        end = self._legend_place().top() if self._legend else self.height()
        if y + size.height() > end:
            y = bright.top() - size.height() - theme.SPACE_2
        if y < 0:
            y = bright.top() + theme.SPACE_2
        return QRect(QPoint(round(max(x, theme.SPACE_2)), round(y)), size.toAlignedRect().size())

    def _refresh(self, before: Marks) -> None:
        """Repaint only where marks were before or are now: the screen may be large."""
        changed = QRegion()
        for rect in (*before, *self._marks(), self._legend_place() if self._legend else QRect()):
            if not rect.isEmpty():
                changed += rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        self.update(changed)


def _flags() -> Qt.WindowType:
    # Past the window manager the window is there at once, and over panels, too.
    return (
        Qt.WindowType.Window
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.X11BypassWindowManagerHint
        | Qt.WindowType.NoDropShadowWindowHint
    )
