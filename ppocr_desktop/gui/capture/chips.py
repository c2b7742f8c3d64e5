"""Buttons for what was read that can be opened or copied: addresses and codes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ppocr_desktop.gui import icons
from ppocr_desktop.gui.capture import links
from ppocr_desktop.gui.capture.codes import Code
from ppocr_desktop.gui.capture.links import Link

_MOST = 6
_LONGEST = 280
_CONTEXT = "Chips"


class Chips(QWidget):
    """A button for each, one below the other: an address opens, any other code is copied."""

    def __init__(self, copy: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[Code | Link] = []
        self.hide()

    def show_all(self, codes: Sequence[Code], found: Sequence[Link]) -> None:
        """Offer these, codes first; an address that a code holds is not offered twice."""
        in_codes = {link.url for code in codes for link in links.find(code.text)}
        rest = [link for link in found if link.url not in in_codes]
        every: list[Code | Link] = [*codes, *rest]
        wanted = every[:_MOST]
        if wanted == self._shown:
            return
        self._shown = wanted
        self._clear()
        for one in wanted:
            button = self._code(one) if isinstance(one, Code) else self._link(one)
            self._column.addWidget(button)
            button.show()  # at once, for the panel is about to take its size
        self.setVisible(bool(wanted))

    def buttons(self) -> list[QToolButton]:
        """What is offered, from top to bottom."""
        return [button for button in self.findChildren(QToolButton) if not button.isHidden()]

    def _clear(self) -> None:
        for button in self.findChildren(QToolButton):
            button.hide()
            self._column.removeWidget(button)
            button.deleteLater()

    def _code(self, code: Code) -> QToolButton:
        inside = links.find(code.text)
        if len(inside) == 1 and inside[0].text == code.text.strip():
            return self._button("qr-code", code.text, partial(_open, inside[0]), code.kind)
        button = self._button("qr-code", code.text, partial(self._copy, code.text), code.kind)
        button.setToolTip(_tr("Copy what the {kind} says").format(kind=code.kind))
        return button

    def _link(self, link: Link) -> QToolButton:
        icon = "mail" if link.url.startswith("mailto:") else "link"
        return self._button(icon, link.text, partial(_open, link))

    def _button(
        self, icon: str, text: str, press: Callable[[], object], kind: str = ""
    ) -> QToolButton:
        button = QToolButton(self)
        side = button.fontMetrics().height()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(side, side))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        line = " ".join(text.split())
        shown = button.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, _LONGEST)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(f"{kind}: {line}" if kind else line)
        button.setToolTip(_tr("Open {address}").format(address=line))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        palette = button.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.Link))
        button.setPalette(palette)
        button.clicked.connect(partial(_call, press))
        return button


def _call(press: Callable[[], object], *_: object) -> None:
    press()


def _open(link: Link) -> None:
    QDesktopServices.openUrl(QUrl(link.url))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
