"""The matches of a search below its field: a page number and the words around each."""

from bisect import bisect_right
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
from ppocr_desktop.gui.hint import row_color
from ppocr_desktop.gui.panels.line_delegates import tabular
from ppocr_desktop.gui.panels.matches import Place, text_of
from ppocr_desktop.gui.workspace import Workspace

Snippet = tuple[str, int, int]
"""The words around a match, and where it starts and ends in them."""
Index = QModelIndex | QPersistentModelIndex

_BEFORE = 32
"""Characters of a line that are shown before a match at most."""
_SHOWN_ROWS = 6
_LEAST_ROWS = 2
"""Where the window is low: if it had to grow for more, it would grow beyond a small screen."""
_SHARE = 0.2
"""Of the window's height at most: with 512 pixels, as a laptop has at 150 %, six rows below the
fields for replacing left 80 to the page whose text is replaced."""


class MatchesModel(QAbstractListModel):
    """A row for each match."""

    SNIPPET = Qt.ItemDataRole.UserRole

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

    def _snippet(self, place: Place) -> Snippet:
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
        room = _SHARE * self.window().height()
        rows = int(room / max(self.sizeHintForRow(0), 1))
        return QSize(240, self._height(min(max(rows, _LEAST_ROWS), _SHOWN_ROWS)))

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
        painter.setPen(row_color(option))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room.x(), room.y(), widest, room.height(), flags, number)
        room.setLeft(room.left() + widest + theme.SPACE_3)
        is_selected = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        layout = fit(index.data(MatchesModel.SNIPPET), option.font, room.width())
        down = (room.height() - layout.lineAt(0).height()) / 2
        layout.draw(painter, room.topLeft().toPointF() + QPointF(0, down))
        painter.restore()


def fit(snippet: Snippet, font: QFont, width: float) -> QTextLayout:
    """The words in one line; those for which there is no room give way to an ellipsis."""
    text, start, end = snippet

    def cut(length: int) -> QTextLayout:
        return _lay_out((f"{text[:length].rstrip()}…", start, min(end, length)), font)

    whole = _lay_out(snippet, font)
    if _width(whole) <= width:
        return whole
    lengths = range(len(text))
    return cut(max(0, bisect_right(lengths, width, key=lambda length: _width(cut(length))) - 1))


def _width(layout: QTextLayout) -> float:
    return layout.lineAt(0).naturalTextWidth()


def _lay_out(snippet: Snippet, font: QFont) -> QTextLayout:
    """The match stands out in bold, and in its own shapes where letters join."""
    text, start, end = snippet
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = start, end - start
    bold.format = QTextCharFormat()
    bold.format.setFontWeight(QFont.Weight.Bold)
    layout = QTextLayout(text, font)
    layout.setFormats([bold])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text))
    layout.endLayout()
    return layout
