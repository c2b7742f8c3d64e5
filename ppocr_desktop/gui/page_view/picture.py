"""The picture of the page: sharp where it is large, smooth where it is small, never slow."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from ppocr_desktop.gui.page_view import levels
from ppocr_desktop.gui.worker import Job, Worker

_SHARP_FROM = 3.0
"""Screen pixels per picture pixel from which on the latter are shown as squares."""
_SHADOW = 3
_SHADOW_ALPHA = 14


class Picture(QGraphicsObject):
    """A page's picture, a quick preview of it, or blank paper as long as there is neither.

    It always lies at 0, 0 in the size of the full picture, so that what replaces it does not move.
    """

    def __init__(self) -> None:
        super().__init__()
        self._size = QSizeF(0, 0)
        self._levels: tuple[QImage, ...] = ()
        self._worker = Worker("picture levels", self)
        self._job: Job | None = None
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def size(self) -> QSizeF:
        """The size of the full picture in its pixels; empty as long as it is not known."""
        return self._size

    def shut_down(self) -> None:
        """Stop the work beside the window; before the view goes."""
        self._worker.close()

    def clear(self, size: QSizeF) -> None:
        """Show blank paper of this size, or nothing if it is empty."""
        self._cancel()
        self._levels = ()
        self.resize(size)

    def show_image(self, image: QImage, size: QSizeF) -> None:
        """Show an image, which may be smaller than the full picture that `size` tells of."""
        self._cancel()
        shown = self._levels
        # What is shown already stands in for the smaller levels until those are made.
        smaller = [level for level in shown if level.width() < image.width()]
        largest = _opaque(image)
        self._levels = (largest, *(smaller if self._size == size else ()))
        self.resize(size)
        self._job = self._worker.submit(
            lambda report: levels.build(largest, report), self._on_built
        )

    def resize(self, size: QSizeF) -> None:
        """Show what is shown in another size."""
        if size != self._size:
            self.prepareGeometryChange()
            self._size = size
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._size.width(), self._size.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        paper = self.boundingRect()
        if not self._levels:
            painter.fillRect(option.exposedRect & paper, QColor(Qt.GlobalColor.white))
            return
        ratio = painter.device().devicePixelRatioF()
        scale = option.levelOfDetailFromTransform(painter.worldTransform()) * ratio
        level = levels.fitting(self._levels, paper.width() * scale)
        enlarged = scale * paper.width() / level.width()
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform,
            enlarged < _SHARP_FROM or level.width() < paper.width(),
        )
        painter.drawImage(paper, level)

    def paint_shadow(self, painter: QPainter, pixel: float) -> None:
        """A quiet edge around the paper, for the view's background."""
        paper = self.boundingRect()
        for step in range(_SHADOW, 0, -1):
            margin = step * pixel
            rect = paper.marginsAdded(QMarginsF(margin, margin, margin, margin))
            painter.fillRect(rect.translated(0, pixel), QColor(0, 0, 0, _SHADOW_ALPHA))
        painter.setPen(QPen(QColor(0, 0, 0, 50), 0))
        painter.drawRect(paper)

    @Slot(object)
    def _on_built(self, job: Job) -> None:
        if job is self._job and job.result:
            self._levels = job.result
            self._job = None
            self.update()

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None


def _opaque(image: QImage) -> QImage:
    wanted = QImage.Format.Format_RGB32
    return image if image.format() == wanted else image.convertToFormat(wanted)
