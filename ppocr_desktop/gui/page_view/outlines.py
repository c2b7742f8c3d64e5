"""The outlines of lines and areas over the picture."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from ppocr_desktop.document import Area, AreaKind, TextLine
from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence
from ppocr_desktop.gui import theme
from ppocr_desktop.gui.difference import Difference
from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.gui.page_view.shapes import NOTHING, Shapes

_REACH = 4.0
"""Screen pixels by which outlines may reach beyond their polygons."""
_ROOMY_FROM = 20.0
"""Lines so many screen pixels high have room for strong outlines, which hide no text."""
_MARK_WIDTH = 4.0
_CHOSEN_ALPHA = 36
_SHADE_ALPHA = 70
_HATCHING_ALPHA = 120


class Outlines(QGraphicsItem):
    """All lines of a page as one item: thousands of items would be slow to search and to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._rect = QRectF()
        self._shapes = Shapes()
        self._lines: Sequence[TextLine] = ()
        self._levels: list[Confidence] = []
        self._sides: list[list[QLineF] | None] = []
        self._areas: tuple[Area, ...] = ()
        self._chosen: frozenset[int] = frozenset()
        self._hovered = NOTHING
        self._shows_all = True
        self._is_roomy = True

    def set_page(
        self, rect: QRectF, lines: Sequence[TextLine], shapes: Shapes, change: Difference
    ) -> None:
        """Show other lines and their polygons; `change` says which differ, `rect` is the page's."""
        if change.before != change.after:
            self.set_chosen(frozenset())
            self.set_hovered(NOTHING)
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        gone = self._shapes.area(change.old(range(len(self._shapes))))
        self._shapes = shapes
        self._lines = lines
        self._levels = change.splice(
            self._levels, [doubts.level(line.score) for line in change.new(lines)]
        )
        self._sides = change.splice(self._sides, [None] * change.after)
        self._update_area(gone.united(shapes.area(change.new(range(len(shapes))))))

    def set_areas(self, areas: tuple[Area, ...]) -> None:
        if areas != self._areas:
            self._areas = areas
            self.update()

    def set_chosen(self, chosen: frozenset[int]) -> None:
        """The lines that are outlined more strongly, and always."""
        valid = frozenset(index for index in chosen if index < len(self._shapes))
        if valid != self._chosen:
            for index in valid ^ self._chosen:
                self._update_line(index)
            self._chosen = valid

    def set_hovered(self, line: int) -> None:
        """The line the mouse is over, or NOTHING."""
        if line != self._hovered:
            for index in {line, self._hovered} - {NOTHING}:
                self._update_line(index)
            self._hovered = line

    @property
    def shows_all(self) -> bool:
        """Whether lines are outlined that are not chosen."""
        return self._shows_all

    def set_shows_all(self, shows_all: bool) -> None:  # noqa: FBT001
        self._shows_all = shows_all
        self.update()

    def boundingRect(self) -> QRectF:
        reach = _REACH * self._pixel()
        return self._rect.adjusted(-reach, -reach, reach, reach)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixel = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        near = self._shapes.near(option.exposedRect, _REACH * pixel).tolist()
        self._is_roomy = self._shapes.breadth >= _ROOMY_FROM * pixel
        if self._shows_all:
            self._paint_areas(painter, pixel)
            self._paint_plain(near, painter)
        self._paint_fills(near, painter)
        self._paint_chosen(near, painter)

    def _paint_plain(self, near: Sequence[int], painter: QPainter) -> None:
        groups = self._by_confidence(index for index in near if index not in self._chosen)
        self._paint_sure(groups.pop(Confidence.SURE, []), painter)
        for indices in groups.values():
            core = theme.overlay_outline(self._lines[indices[0]].score).core
            self._paint_strong(indices, painter, core, self._width)
        self._paint_marks([index for index in near if self._lines[index].edited], painter)

    def _paint_sure(self, indices: Sequence[int], painter: QPainter) -> None:
        strokes.set_pen(painter, strokes.QUIET, self._width)
        painter.drawLines(self._all_sides(indices))

    @property
    def _width(self) -> float:
        return strokes.WIDTH if self._is_roomy else strokes.FINE_WIDTH

    def _paint_strong(
        self, indices: Sequence[int], painter: QPainter, color: QColor, width: float
    ) -> None:
        """Draw lines of one level of confidence, dotted unless they are sure."""
        is_sure = self._levels[indices[0]] is Confidence.SURE
        style = Qt.PenStyle.SolidLine if is_sure else Qt.PenStyle.DotLine
        sides = self._all_sides(indices)
        if self._is_roomy:
            strokes.set_pen(painter, strokes.HALO, width + strokes.HALO_WIDTH)
            painter.drawLines(sides)
        strokes.set_pen(painter, color, width, style)
        painter.drawLines(sides)

    def _by_confidence(self, indices: Iterable[int]) -> dict[Confidence, list[int]]:
        groups: dict[Confidence, list[int]] = {}
        for index in indices:
            groups.setdefault(self._levels[index], []).append(index)
        return groups

    def _all_sides(self, indices: Sequence[int]) -> list[QLineF]:
        return [side for index in indices for side in self._sides_of(index)]

    def _sides_of(self, index: int) -> list[QLineF]:
        """The sides of a line, made when first painted: most of a long page is out of sight."""
        sides = self._sides[index]
        if sides is None:
            sides = self._sides[index] = strokes.sides(self._shapes.polygons[index])
        return sides

    def _paint_marks(self, edited: Iterable[int], painter: QPainter) -> None:
        """Mark lines that a person has seen with a bar at their start."""
        bars = [self._sides_of(index)[3] for index in edited]
        if bars:
            strokes.set_pen(painter, theme.overlay_outline(1.0).core, _MARK_WIDTH)
            painter.drawLines(bars)

    def _paint_fills(self, near: Sequence[int], painter: QPainter) -> None:
        chosen = [self._shapes.polygons[index] for index in near if index in self._chosen]
        strokes.fill(painter, chosen, strokes.faint(strokes.TINT, _CHOSEN_ALPHA))
        if self._hovered in near and self._hovered not in self._chosen:
            hovered = [self._shapes.polygons[self._hovered]]
            strokes.fill(painter, hovered, theme.HOVER_FILL)

    def _paint_chosen(self, near: Sequence[int], painter: QPainter) -> None:
        groups = self._by_confidence(index for index in near if index in self._chosen)
        for indices in groups.values():
            self._paint_strong(indices, painter, strokes.ACCENT, strokes.CHOSEN_WIDTH)

    def _paint_areas(self, painter: QPainter, pixel: float) -> None:
        """Shade what is not read: ignored areas, or all but the wanted ones."""
        wanted = QPainterPath()
        for area in self._areas:
            if area.kind is AreaKind.READ:
                wanted = wanted.united(strokes.path(area.polygon))
            else:
                self._paint_ignored(strokes.path(area.polygon), painter, pixel)
        if not wanted.isEmpty():
            self._paint_wanted(wanted, painter)

    def _paint_ignored(self, outline: QPainterPath, painter: QPainter, pixel: float) -> None:
        hatching = strokes.faint(strokes.SHADE, _HATCHING_ALPHA)
        painter.fillPath(outline, strokes.faint(strokes.SHADE, _SHADE_ALPHA))
        painter.fillPath(outline, strokes.hatching(hatching, pixel))
        strokes.set_pen(painter, strokes.SHADE, strokes.WIDTH)
        painter.drawPath(outline)

    def _paint_wanted(self, wanted: QPainterPath, painter: QPainter) -> None:
        rest = QPainterPath()
        rest.addRect(self._rect)
        painter.fillPath(rest.subtracted(wanted), strokes.faint(strokes.SHADE, _SHADE_ALPHA))
        strokes.set_pen(painter, strokes.HALO, strokes.WIDTH + strokes.HALO_WIDTH)
        painter.drawPath(wanted)
        strokes.set_pen(painter, strokes.ACCENT, strokes.WIDTH, Qt.PenStyle.DashLine)
        painter.drawPath(wanted)

    def _update_line(self, index: int) -> None:
        if index < len(self._shapes):
            self._update_area(self._shapes.box(index))

    def _update_area(self, area: QRectF) -> None:
        if not area.isNull():
            reach = _REACH * self._pixel()
            self.update(area.adjusted(-reach, -reach, reach, reach))

    def _pixel(self) -> float:
        """The length of a screen pixel in picture pixels."""
        scene: QGraphicsScene | None = self.scene()
        views = scene.views() if scene is not None else []
        return 1 / views[0].transform().m11() if views else 1.0
