"""Finds texts that a widget has no room for, in any language and at any size of type."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from ppocr_desktop.gui import translation

_EAST_ASIAN = "\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef"
_PIECES = re.compile(rf"[{_EAST_ASIAN}]|[^\s{_EAST_ASIAN}]+")
"""What stays on one line: a word, but in Chinese and Japanese a single character."""

SCALES = (1.0, 1.25, 1.5, 2.0)
"""Sizes of type; pictures and distances do not grow with it, so it is the harder test."""


@contextmanager
def language(code: str) -> Iterator[None]:
    """What is made meanwhile speaks another language."""
    application = _application()
    translation.install(application, code)
    try:
        yield
    finally:
        translation.install(application, "en")


@contextmanager
def larger_type(factor: float) -> Iterator[None]:
    """What is made meanwhile is set in larger type."""
    application = _application()
    before = application.font()
    font = application.font()
    font.setPointSizeF(before.pointSizeF() * factor)
    application.setFont(font)
    try:
        yield
    finally:
        application.setFont(before)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def cut_off(widget: QWidget) -> list[str]:
    """The texts below a shown widget that are wider or higher than what shows them.

    A text that lies outside the part of a scroll area in view is not cut off, nor is one in a
    layout that is still to follow a scroll bar's coming.
    """
    QCoreApplication.processEvents()
    return [text for child in _all(widget) if child.isVisible() for text in _cut_texts(child)]


def _all(widget: QWidget) -> list[QWidget]:
    return [widget, *widget.findChildren(QWidget)]


def _cut_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        yield from _cut_tabs(widget)
    elif isinstance(widget, QComboBox):
        yield from _cut_items(widget)
    elif isinstance(widget, QLineEdit):
        if not widget.text() and widget.width() < _width(widget, widget.placeholderText()):
            yield widget.placeholderText()
    elif isinstance(widget, QToolButton) and _shows_icon_only(widget):
        return
    elif isinstance(widget, (QLabel, QAbstractButton, QGroupBox)):
        text = widget.title() if isinstance(widget, QGroupBox) else widget.text()
        if text and _is_small(widget, _needed(widget)):
            yield text


def _shows_icon_only(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def _needed(widget: QWidget) -> QSize:
    """The least size that shows all of the text; a label that wraps takes what height it needs."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest = max((_width(widget, word) for word in _PIECES.findall(widget.text())), default=0)
        return QSize(longest, widget.heightForWidth(widget.width()))
    if isinstance(widget, (QCheckBox, QRadioButton)):
        return widget.minimumSizeHint()
    if isinstance(widget, QAbstractButton):
        return QSize(_width(widget, widget.text().replace("&", "")), widget.fontMetrics().height())
    return widget.minimumSizeHint()


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        text = bar.tabText(index)
        place = bar.tabRect(index)
        is_outside = not bar.usesScrollButtons() and place.right() > bar.width()
        if is_outside or place.width() < _width(bar, text.replace("&", "")):
            yield text


def _cut_items(box: QComboBox) -> Iterator[str]:
    """Every choice must be readable once it is chosen, not only the one that is."""
    if box.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
        return
    for index in range(box.count()):
        if box.width() < _width(box, box.itemText(index)):
            yield box.itemText(index)


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _is_small(widget: QWidget, needed: QSize) -> bool:
    # A pixel may be lost where sizes are rounded.
    return widget.width() + 1 < needed.width() or widget.height() + 1 < needed.height()
