"""One of the program's icons as a picture in a layout."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from ppocr_desktop.gui import icons

_CHANGES = (
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.DevicePixelRatioChange,
)


class IconLabel(QLabel):
    """An icon of `side` device-independent pixels, drawn anew for every theme and screen."""

    def __init__(self, name: str, side: int) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignCenter)
        self._icon = icons.icon(name)
        self._side = side
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        size = QSize(self._side, self._side)
        self.setPixmap(self._icon.pixmap(size, self.devicePixelRatioF()))
