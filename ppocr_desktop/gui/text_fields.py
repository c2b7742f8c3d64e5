"""What the Edit menu means while the keyboard writes into a field of text."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ppocr_desktop.gui import clipboard

_Field = QLineEdit | QTextEdit | QPlainTextEdit


def copy(otherwise: Callable[[], object]) -> None:
    """Copy what is selected in the field, or do something else where that is nothing."""
    field = _focused()
    if field and _has_selection(field):
        field.copy()
    else:
        otherwise()


def paste(otherwise: Callable[[], object]) -> None:
    """Paste into the field, or do something else where it takes nothing of the clipboard."""
    field = _focused()
    if field and _can_paste(field):
        field.paste()
    else:
        otherwise()


def select_all(otherwise: Callable[[], object]) -> None:
    """Select all of the field, or do something else where there is none."""
    field = _focused()
    if field:
        field.selectAll()
    else:
        otherwise()


def _focused() -> _Field | None:
    widget: QWidget | None = QApplication.focusWidget()
    return widget if isinstance(widget, _Field) else None


def _has_selection(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.hasSelectedText()
    return field.textCursor().hasSelection()


def _can_paste(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        mime = clipboard.content()
        # The name of a file that was copied is a text, too.
        return not field.isReadOnly() and mime.hasText() and not mime.hasUrls()
    return field.canPaste()
