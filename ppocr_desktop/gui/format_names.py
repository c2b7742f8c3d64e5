"""What export formats are called in the interface's language."""

from PySide6.QtCore import QCoreApplication

from ppocr_desktop import exports
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

_NAMES = {
    "text": QT_TRANSLATE_NOOP("Formats", "Plain text"),
    "paragraphs": QT_TRANSLATE_NOOP("Formats", "Plain text, lines joined"),
    "layout": QT_TRANSLATE_NOOP("Formats", "Plain text, layout kept"),
    "json": QT_TRANSLATE_NOOP("Formats", "JSON with words and positions"),
    "csv": QT_TRANSLATE_NOOP("Formats", "Table of lines, safe in spreadsheets"),
    "csv-raw": QT_TRANSLATE_NOOP("Formats", "Table of lines, unchanged"),
    "csv-table": QT_TRANSLATE_NOOP("Formats", "Tables in their columns"),
    "xlsx": QT_TRANSLATE_NOOP("Formats", "Excel workbook"),
    "docx": QT_TRANSLATE_NOOP("Formats", "Word document"),
    "markdown": QT_TRANSLATE_NOOP("Formats", "Markdown"),
    "html": QT_TRANSLATE_NOOP("Formats", "Web page"),
    "pdf": QT_TRANSLATE_NOOP("Formats", "Searchable PDF"),
    "hocr": QT_TRANSLATE_NOOP("Formats", "hOCR for PDF tools"),
    "alto": QT_TRANSLATE_NOOP("Formats", "ALTO for archives"),
    "page": QT_TRANSLATE_NOOP("Formats", "PAGE for archives"),
}


def format_name(name: str) -> str:
    """What people call the format that `exports.FORMATS` knows by that name."""
    text = _NAMES.get(name, name)
    return QCoreApplication.translate("Formats", text)


def format_title(name: str) -> str:
    """The same with the suffix of its files, as in "Plain text (.txt)"."""
    return f"{format_name(name)} ({exports.FORMATS[name].suffix})"
