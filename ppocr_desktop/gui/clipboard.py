"""Puts text and tables on the clipboard, and tells what is there."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_text(text: str) -> None:
    """Let a text be pasted elsewhere."""
    QGuiApplication.clipboard().setText(text)


def copy_table(tsv: str, html: str) -> None:
    """Let a table be pasted, as cells where that is understood and as tabbed text elsewhere."""
    mime = QMimeData()
    mime.setText(tsv)
    mime.setHtml(html)
    mime.setData("text/tab-separated-values", tsv.encode())
    QGuiApplication.clipboard().setMimeData(mime)


def content() -> QMimeData:
    """What can be pasted."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    # Some platforms have none at all for an empty clipboard.
    return QMimeData() if mime is None else mime
