"""The line that shows between which rows of a list what is dragged over it will go."""

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QDragMoveEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView

from ppocr_desktop.gui import theme

_WIDTH = 2
_NOWHERE = -1


class DropLine:
    """Marks a gap between two rows of a view, which paints it over everything else."""

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self._row = _NOWHERE
        view.setDropIndicatorShown(False)

    @property
    def row(self) -> int:
        """The row that what is dragged will go before; -1 while nothing is dragged."""
        return self._row

    def row_at(self, y: int) -> int:
        """The row before which something dropped at this y of the viewport goes."""
        index = self._view.indexAt(QPoint(self._view.viewport().width() // 2, y))
        if not index.isValid():
            return self._view.model().rowCount()
        return index.row() + (y > self._place(index).center().y())

    def aim(self, y: int) -> None:
        """Show where something dropped at this y of the viewport would go."""
        self._show(self.row_at(y))

    def follow(self, event: QDragMoveEvent) -> None:
        """Show where it would go if dropped now; the event must be accepted or ignored already."""
        if event.isAccepted():
            self.aim(event.position().toPoint().y())
        else:
            self.hide()

    def hide(self) -> None:
        """Show nothing: nothing is dragged that would be taken."""
        self._show(_NOWHERE)

    def paint(self) -> None:
        """Draw it on the view's viewport."""
        if self._row == _NOWHERE:
            return
        port = self._view.viewport()
        painter = QPainter(port)
        painter.setPen(QPen(self._view.palette().color(QPalette.ColorRole.Accent), _WIDTH))
        y = min(max(1, self._edge()), port.height() - 1)
        painter.drawLine(theme.SPACE_2, y, port.width() - theme.SPACE_2, y)
        painter.end()

    def _show(self, row: int) -> None:
        if row != self._row:
            self._row = row
            self._view.viewport().update()

    def _edge(self) -> int:
        """The y, in the viewport, of the upper edge of the row it is before."""
        model = self._view.model()
        count = model.rowCount()
        if self._row < count or count == 0:
            return self._place(model.index(self._row, 0)).top()
        return self._place(model.index(count - 1, 0)).bottom() + 1

    def _place(self, index: QModelIndex) -> QRect:
        return self._view.visualRect(index)
