"""Delegates that draw the cells of the table of lines and edit their text in place."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ppocr_desktop.gui import icons, theme
from ppocr_desktop.gui.panels.lines_model import SCORE, TEXT, LinesModel

Index = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_DOT = 7
_MARK = 16


def tabular(font: QFont) -> QFont:
    """The font with figures that are all of one width, so that columns of them line up."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


class _CellDelegate(QStyledItemDelegate):
    """A cell of a row that is chosen as a whole.

    It is drawn without the style, whose ten questions to the model for each cell would make
    scrolling heavy.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_selected = option.state & QStyle.StateFlag.State_Selected
        is_active = option.state & QStyle.StateFlag.State_Active
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        painter.save()
        if is_selected:
            ground = option.palette.brush(group, QPalette.ColorRole.Highlight)
            painter.fillRect(option.rect, ground)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(group, role))
        self.draw(painter, option, index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the content; pen and ground are right for text."""
        raise NotImplementedError


class NumberDelegate(_CellDelegate):
    """Quiet numbers at the right of their column."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setFont(tabular(option.font))
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        room = option.rect.adjusted(0, 0, -theme.SPACE_1, 0)
        painter.drawText(room, _RIGHT, str(index.row() + 1))


class TextDelegate(_CellDelegate):
    """The text of a line, and the field in which it is written anew."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = option.rect
        if not _has_score(option, index):
            room = room.united(_rect(option, index, SCORE))
            painter.setClipRect(option.rect)
        _draw_text(painter, option, index, room)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: Index,
    ) -> QLineEdit:
        field = QLineEdit(parent)
        field.setFrame(False)
        field.setAccessibleName(self.tr("Text of line {number}").format(number=index.row() + 1))
        return field

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002 - Qt passes it
    ) -> None:
        """The field may use the room of the score."""
        room, port = QRect(option.rect), editor.parentWidget()
        if port is not None:
            room.setRight(port.width() - theme.SPACE_1)
        editor.setGeometry(room)


class ScoreDelegate(_CellDelegate):
    """The score in its color with a dot, or a mark if the line was edited.

    Where it is sure, there is room for the end of a long text.
    """

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not _has_score(option, index):
            text = _rect(option, index, TEXT)
            painter.setClipRect(option.rect)
            _draw_text(painter, option, index, text.united(option.rect))
            return
        room = option.rect.adjusted(0, 0, -theme.SPACE_3, 0)
        line = index.data(LinesModel.LINE)
        color = theme.confidence_color(line.score, option.palette)
        if line.edited:
            _draw_mark(painter, room)
        elif color is not None:
            painter.setFont(tabular(option.font))
            _draw_score(painter, room, color, index.data())


def _has_score(option: QStyleOptionViewItem, index: Index) -> bool:
    line = index.data(LinesModel.LINE)
    return line.edited or theme.confidence_color(line.score, option.palette) is not None


def _rect(option: QStyleOptionViewItem, index: Index, column: int) -> QRect:
    """The place of another cell of the row."""
    view = option.widget
    beside = index.model().index(index.row(), column)
    return view.visualRect(beside) if isinstance(view, QTableView) else QRect()


def _draw_text(painter: QPainter, option: QStyleOptionViewItem, index: Index, cells: QRect) -> None:
    text = index.model().index(index.row(), TEXT).data()
    room = cells.adjusted(theme.SPACE_1, 0, -theme.SPACE_1, 0)
    shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)


def _draw_mark(painter: QPainter, room: QRect) -> None:
    mark = QRect(0, 0, _MARK, _MARK)
    mark.moveCenter(room.center())
    mark.moveRight(room.right())
    painter.setOpacity(0.6)
    icons.icon("edit").paint(painter, mark)


def _draw_score(painter: QPainter, room: QRect, color: QColor, text: str) -> None:
    painter.setPen(color)
    painter.drawText(room.adjusted(0, 0, -_DOT - theme.SPACE_1, 0), _RIGHT, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(room.right() - _DOT, room.center().y() - _DOT // 2, _DOT, _DOT)
