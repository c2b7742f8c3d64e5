"""Draws a page in the list: its thumbnail, its number and how far it is with being read."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ppocr_desktop.gui import icons, theme
from ppocr_desktop.gui.byte_cache import ByteCache
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.panels.pages_model import PagesModel

_BAR = 3
_RADIUS = 6
_WIDEST = 136
_NARROWEST = 64
_HIGHEST, _LOWEST = 1.25, 0.3
"""Of a sheet, as parts of the width: what is higher is narrower, what is lower has room above."""
_PLACEHOLDER_ICON = 24
_DOT = 7
_WAITING_OPACITY = 0.55
_TO_BE_READ = (PageState.WAITING, PageState.UNREAD)
_LIKE = {PageState.UNREAD: PageState.WAITING, PageState.READING: PageState.DONE}
"""States that look the same but for the caption and the bar."""
_EDGE = 2
"""The width of the edge around a sheet."""
_MOST_BYTES = 12_000_000
"""Some hundred sheets, or thirty at twice the usual resolution."""
_GROUNDED = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_HasFocus
)


class PageDelegate(QStyledItemDelegate):
    """The thumbnail above, a caption below, both in the middle.

    Each call into Qt may have to wait for the threads that read, and a page that is being read is
    drawn many times: what does not change meanwhile is cached as a pixmap.
    """

    def __init__(self, model: PagesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._width = _WIDEST
        self._sheets: ByteCache[Hashable, QPixmap] = ByteCache(_MOST_BYTES)

    def set_width(self, width: int) -> bool:
        """Make thumbnails as wide as fits a list of this width, if they are sharp at that.

        Returns whether their width has changed.
        """
        before = self._width
        self._width = max(_NARROWEST, min(width - 2 * theme.SPACE_5, _WIDEST))
        return self._width != before

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        shape = self._model.shape(index.row())
        part = min(max(_LOWEST, shape.height() / shape.width()), _HIGHEST)
        return QSize(self._width, round(self._width * part) + _around(option))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        status: PageStatus = self._model.data(index, PagesModel.STATUS)
        image: QImage = self._model.data(index, PagesModel.THUMBNAIL)
        shape = self._model.shape(index.row()) if image.isNull() else image.size()
        sheet = _fit(shape, self._room(option))
        painter.save()
        if option.state & _GROUNDED:
            _draw_ground(painter, option, sheet)
        scale = painter.device().devicePixelRatioF()
        is_current = _is_current(option.widget, index)
        look = _Look(sheet.size(), status.state, option.palette, is_current, scale)
        painter.drawPixmap(_on_whole_pixels(sheet, scale), self._sheet(image, look))
        if status.state is PageState.READING:
            _draw_bar(painter, sheet, status.percent / 100, option.palette)
        self._draw_caption(painter, option, index, status)
        painter.restore()

    def _room(self, option: QStyleOptionViewItem) -> QRect:
        """Where the thumbnail lies, or a blank sheet as long as there is none."""
        item = option.rect
        left, top = item.center().x() - self._width // 2, item.top() + theme.SPACE_3
        return QRect(left, top, self._width, item.height() - _around(option))

    def _sheet(self, image: QImage, look: "_Look") -> QPixmap:
        key = image.cacheKey(), look.key
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = _paint_sheet(image, look)
            self._sheets.put(key, sheet, sheet.width() * sheet.height() * sheet.depth() // 8)
        return sheet

    def _draw_caption(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        status: PageStatus,
    ) -> None:
        """The number in the middle with the state after it; a dot tells failure without hue."""
        is_empty = self._model.data(index, PagesModel.IS_EMPTY)
        state = self._model.describe(status, is_empty=is_empty)
        number = str(index.row() + 1)
        metrics = option.fontMetrics
        gap = theme.SPACE_2
        has_failed = status.state is PageState.FAILED
        dot = _DOT + theme.SPACE_1 if has_failed else 0
        width = metrics.horizontalAdvance(number)
        if state:
            width += gap + dot + metrics.horizontalAdvance(state)
        left = option.rect.center().x() - width // 2
        baseline = option.rect.bottom() + 1 - theme.SPACE_3 - metrics.descent()
        painter.setPen(option.palette.color(_text_role(option)))
        painter.drawText(left, baseline, number)
        if not state:
            return
        left += metrics.horizontalAdvance(number) + gap
        color = _state_color(option, has_failed=has_failed)
        if has_failed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(color)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(left, baseline - metrics.xHeight() // 2 - _DOT // 2, _DOT, _DOT)
        painter.setPen(color)
        painter.drawText(left + dot, baseline, state)


def _around(option: QStyleOptionViewItem) -> int:
    """By how many pixels an item is higher than its sheet."""
    return option.fontMetrics.height() + 2 * theme.SPACE_3 + theme.SPACE_1


def _on_whole_pixels(sheet: QRect, scale: float) -> QPointF:
    """The corner of a sheet's pixmap, on whole pixels of the screen: between them it would blur."""
    corner = [round((side - _EDGE) * scale) / scale for side in (sheet.left(), sheet.top())]
    return QPointF(*corner)


def _is_current(widget: QWidget, index: QModelIndex | QPersistentModelIndex) -> bool:
    return isinstance(widget, QListView) and widget.currentIndex() == index


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, sheet: QRect) -> None:
    """What shows that the page is chosen, under the pointer, or the one that keys act on.

    It begins just above the thumbnail: a very low one leaves some of its item's height empty.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(option.rect).adjusted(theme.SPACE_2, 0, -theme.SPACE_2, -theme.SPACE_1 / 2)
    area.setTop(sheet.top() - theme.SPACE_3 + theme.SPACE_1 / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(option.palette.brush(_group(option), QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        color = QColor(option.palette.color(QPalette.ColorRole.Text))
        color.setAlphaF(0.06)
        painter.setBrush(color)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)


@dataclass(frozen=True, slots=True)
class _Look:
    """All that a sheet's picture depends on but its thumbnail; `scale` is pixels of the screen."""

    size: QSize
    state: PageState
    palette: QPalette
    is_current: bool
    scale: float

    @property
    def key(self) -> Hashable:
        size, state = self.size.toTuple(), _LIKE.get(self.state, self.state)
        return size, state, self.palette.cacheKey(), self.is_current, self.scale


def _paint_sheet(image: QImage, look: _Look) -> QPixmap:
    """The thumbnail, or a blank sheet if it is null, with its edge around it."""
    sheet = QRect(_EDGE, _EDGE, look.size.width(), look.size.height())
    pixmap = QPixmap((look.size + QSize(2 * _EDGE, 2 * _EDGE)) * look.scale)
    pixmap.setDevicePixelRatio(look.scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setOpacity(_WAITING_OPACITY if look.state in _TO_BE_READ else 1.0)
    if image.isNull():
        painter.fillRect(sheet, look.palette.color(QPalette.ColorRole.Base))
        icon = QRect(0, 0, _PLACEHOLDER_ICON, _PLACEHOLDER_ICON)
        icon.moveCenter(sheet.center())
        painter.setOpacity(0.35)
        icons.icon("warning" if look.state is PageState.FAILED else "image").paint(painter, icon)
    else:
        painter.drawImage(sheet, image)
    painter.setOpacity(1.0)
    _draw_edge(painter, sheet, look.palette, is_current=look.is_current)
    painter.end()
    return pixmap


def _draw_edge(painter: QPainter, sheet: QRect, palette: QPalette, *, is_current: bool) -> None:
    """A hairline, so that a white page shows on white; a frame around the page in view."""
    color = QColor(palette.color(QPalette.ColorRole.Text))
    color.setAlphaF(0.22)
    pen, gap = QPen(color, 1), 0.5
    if is_current:
        pen, gap = QPen(palette.color(QPalette.ColorRole.Accent), 2), 1.0
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRect(QRectF(sheet).adjusted(-gap, -gap, gap, gap))


def _draw_bar(painter: QPainter, sheet: QRect, part: float, palette: QPalette) -> None:
    track = QRectF(sheet.left(), sheet.bottom() + 1 - _BAR, sheet.width(), _BAR)
    painter.fillRect(track, palette.color(QPalette.ColorRole.Mid))
    track.setWidth(track.width() * part)
    painter.fillRect(track, palette.color(QPalette.ColorRole.Accent))


def _fit(size: QSize, room: QRect) -> QRect:
    """The largest place of these proportions, just above the caption."""
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    sheet = QRect(0, 0, max(2, fitted.width()), max(2, fitted.height()))
    sheet.moveCenter(room.center())
    sheet.moveBottom(room.bottom())
    return sheet


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    is_active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive


def _text_role(option: QStyleOptionViewItem) -> QPalette.ColorRole:
    if option.state & QStyle.StateFlag.State_Selected:
        return QPalette.ColorRole.HighlightedText
    return QPalette.ColorRole.Text


def _state_color(option: QStyleOptionViewItem, *, has_failed: bool) -> QColor:
    if has_failed:
        color = theme.confidence_color(0.0, option.palette)
        if color is not None:
            return color
    if option.state & QStyle.StateFlag.State_Selected:
        return option.palette.color(QPalette.ColorRole.HighlightedText)
    return option.palette.color(QPalette.ColorRole.PlaceholderText)
