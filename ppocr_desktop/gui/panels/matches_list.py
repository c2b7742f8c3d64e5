"""The matches of a search below its field: a page number and the words around each."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.panels.line_delegates import tabular
from ppocr_desktop.gui.panels.matches import Place, text_of
from ppocr_desktop.gui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

_BEFORE = 32
"""Characters of a line that are shown before a match at most."""
_SHOWN_ROWS = 6
_LEAST_ROWS = 2
"""Where the window is low: if it had to grow for more, it would grow beyond a small screen."""


class MatchesModel(QAbstractListModel):
    """A row for each match."""

    SNIPPET = Qt.ItemDataRole.UserRole
    """The words around the match, and where it starts and ends in them."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places: tuple[Place, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """The matches in order."""
        return self._places

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Show these matches."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(self._workspace.index(place.key) + 1)
            case self.SNIPPET:
                return self._snippet(place)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._speak(place)
        return None

    def _snippet(self, place: Place) -> tuple[str, int, int]:
        text = text_of(self._workspace.page(place.key), place)
        # Cut at the start of a word, if one begins before the match.
        earliest = max(0, place.start - _BEFORE)
        first = text.find(" ", earliest, place.start) + 1 or earliest
        if earliest == 0:
            return text, place.start, place.end
        return f"…{text[first:]}", place.start - first + 1, place.end - first + 1

    def _speak(self, place: Place) -> str:
        text = text_of(self._workspace.page(place.key), place)
        number = self._workspace.index(place.key) + 1
        return self.tr("Page {number}: {text}").format(number=number, text=text)


class MatchesView(QListView):
    """A list as high as its rows, up to a few and where there is room; others are scrolled to."""

    chosen = Signal(int)
    """The user wants to see the match of this row."""

    def __init__(self, model: MatchesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_MatchDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_clicked)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height(_SHOWN_ROWS))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(_LEAST_ROWS))

    def _height(self, most: int) -> int:
        """The height of its rows, or of `most` of them."""
        count = self.model().rowCount()
        return min(count, most) * self.sizeHintForRow(0) if count else 0

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())


class _MatchDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), option.fontMetrics.height() + theme.SPACE_2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        number, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        widest = option.fontMetrics.horizontalAdvance("0000")
        room = option.rect.adjusted(theme.SPACE_2, 0, -theme.SPACE_2, 0)
        painter.save()
        painter.setFont(tabular(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room.x(), room.y(), widest, room.height(), flags, number)
        room.setLeft(room.left() + widest + theme.SPACE_3)
        painter.setClipRect(room)
        _draw_snippet(painter, option, room.topLeft().toPointF(), index.data(MatchesModel.SNIPPET))
        painter.restore()


def _draw_snippet(
    painter: QPainter, option: QStyleOptionViewItem, origin: QPointF, snippet: tuple[str, int, int]
) -> None:
    """The match stands out in bold, and in its own shapes where letters join."""
    text, start, end = snippet
    is_selected = option.state & QStyle.StateFlag.State_Selected
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    painter.setPen(option.palette.color(role))
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = start, end - start
    bold.format = QTextCharFormat()
    bold.format.setFontWeight(QFont.Weight.Bold)
    layout = QTextLayout(text, option.font)
    layout.setFormats([bold])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text))
    layout.endLayout()
    layout.draw(painter, origin + QPointF(0, (option.rect.height() - line.height()) / 2))
