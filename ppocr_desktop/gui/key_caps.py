"""Draws shortcuts the way they look on a keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ppocr_desktop.gui.hint import row_color

KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
"""A list of shortcuts as texts."""

PLACE_ROLE = Qt.ItemDataRole.UserRole + 3
"""The menu an action is found in."""

_PAD = 6
_GAP = 4
_RADIUS = 4.0


class KeyCapDelegate(QStyledItemDelegate):
    """Draws an item as usual, the menu it is in after its name, and its shortcuts at the right."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Mark the current item as clearly where the keys go elsewhere, as in a search."""
        super().initStyleOption(option, index)
        if option.widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            option.state |= QStyle.StateFlag.State_Active

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the item, its menu and its shortcuts."""
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        if index.data(PLACE_ROLE):
            self._draw_place(painter, option, index.data(PLACE_ROLE))
        right = float(option.rect.right() - _PAD)
        for text in reversed(index.data(KEYS_ROLE) or []):
            right = self._draw_key(painter, option, text, right) - _GAP

    def _draw_place(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        widget: QWidget = option.widget
        element = QStyle.SubElement.SE_ItemViewItemText
        room = widget.style().subElementRect(element, option, widget)
        metrics: QFontMetrics = option.fontMetrics
        used = metrics.horizontalAdvance(option.text) + 3 * _PAD
        painter.save()
        painter.setPen(row_color(option))
        painter.drawText(room.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the text and the keys, in rows that are easy to hit."""
        hint = super().sizeHint(option, index)
        metrics: QFontMetrics = option.fontMetrics
        keys = index.data(KEYS_ROLE) or []
        width = sum(metrics.horizontalAdvance(text) + 2 * _PAD + _GAP for text in keys)
        return QSize(hint.width() + width + 2 * _PAD, max(hint.height(), metrics.height() + 12))

    def _draw_key(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, right: float
    ) -> float:
        """Draw one shortcut that ends at `right`; returns where it begins."""
        metrics: QFontMetrics = option.fontMetrics
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        width = max(metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() + _PAD)
        height = metrics.height() + 4
        middle = QRectF(option.rect).center().y()
        box = QRectF(right - width, middle - height / 2, width, height)
        group = _group(state)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(group, QPalette.ColorRole.Button))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(palette.color(group, QPalette.ColorRole.ButtonText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        return box.left()


def _group(state: QStyle.StateFlag) -> QPalette.ColorGroup:
    is_enabled = bool(state & QStyle.StateFlag.State_Enabled)
    return QPalette.ColorGroup.Normal if is_enabled else QPalette.ColorGroup.Disabled
