"""The controls that settings are changed with, one for each type of value."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop.gui.theme import SPACE_3

_WIDTH = 300
_LETTERS = 30
_PERCENT = 100


class Editor(QWidget):
    """Shows one value and tells when the user makes it another; `control` gets the focus."""

    value_changed = Signal(object)

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.setFocusProxy(control)
        # The wheel scrolls the page unless the control is in use.
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    @property
    def first_height(self) -> int:
        """The height of the topmost control, which the label stands beside."""
        return self.control.sizeHint().height()

    def show_value(self, value: Any) -> None:
        """Show a value without telling that it changed."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page while the control has no focus."""
        if event.type() == QEvent.Type.Wheel and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ChoiceEditor(Editor):
    """One of several values with names."""

    def __init__(self, names: Mapping[Any, str]) -> None:
        self.box = QComboBox()
        super().__init__(self.box)
        # Qt would give enumerations back as mere texts.
        self.values = list(names)
        self.box.addItems(list(names.values()))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.activated.connect(self._on_activated)
        _lay(self, self.box)

    def show_value(self, value: Any) -> None:
        """Show a value, also one that is not among the choices."""
        if value not in self.values:
            self.values.append(value)
            self.box.addItem(str(value))
        self.box.setCurrentIndex(self.values.index(value))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.value_changed.emit(self.values[index])


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self, text: str) -> None:
        self.box = QCheckBox(text)
        super().__init__(self.box)
        self.box.clicked.connect(self._on_clicked)
        _lay(self, self.box)

    def show_value(self, value: Any) -> None:
        """Show a bool."""
        self.box.setChecked(value)

    @Slot()
    def _on_clicked(self) -> None:
        self.value_changed.emit(self.box.isChecked())


class CountEditor(Editor):
    """A whole number; its least value may have a name."""

    def __init__(self, minimum: int, maximum: int, least: str = "") -> None:
        self.box = QSpinBox(minimum=minimum, maximum=maximum)
        self.box.setSpecialValueText(least)
        super().__init__(self.box)
        self.box.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        self.box.setKeyboardTracking(False)
        self.box.setMinimumWidth(_WIDTH // 2)
        self.box.valueChanged.connect(self.value_changed.emit)
        _lay(self, self.box)

    def show_value(self, value: Any) -> None:
        """Show an int."""
        with QSignalBlocker(self.box):
            self.box.setValue(value)


class ShareEditor(Editor):
    """A share from 0 to 1, shown in percent; told when the slider comes to rest."""

    def __init__(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _PERCENT)
        super().__init__(self.slider)
        self._label = QLabel()
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance("100 %__"))
        self.slider.setMinimumWidth(_WIDTH - self._label.minimumWidth())
        # Without tracking, dragging tells its value only at the end.
        self.slider.setTracking(False)
        self.slider.sliderMoved.connect(self._show_number)
        self.slider.valueChanged.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.slider)
        row.addWidget(self._label)
        row.addStretch(1)

    def show_value(self, value: Any) -> None:
        """Show a float from 0 to 1."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value * _PERCENT))
        self._show_number(self.slider.value())

    @Slot(int)
    def _show_number(self, percent: int) -> None:
        self._label.setText(f"{QLocale().toString(percent)} %")

    @Slot(int)
    def _on_changed(self, percent: int) -> None:
        self._show_number(percent)
        self.value_changed.emit(percent / _PERCENT)


def _lay(editor: Editor, control: QWidget) -> None:
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
