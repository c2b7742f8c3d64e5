"""Tips that show a text as it is: Qt would take a file's name with a tag in it for HTML."""

from html import escape

from PySide6.QtGui import Qt


def as_written(text: str) -> str:
    """The tip that looks like the text."""
    if not Qt.mightBeRichText(text):
        return text
    lines = escape(text, quote=False).replace("\n", "<br>")
    return f"<span>{lines}</span>"
