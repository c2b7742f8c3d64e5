"""The list of what can be watched: cameras by name, and files that stand for one."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ppocr_desktop.gui import icons, theme
from ppocr_desktop.video import files

_KIND, _VALUE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LENGTH, _LEAST_LENGTH, _MOST_LENGTH = 22, 6, 60
"""Characters to read a camera's name by, what a narrow window leaves of it, and how many the list
below has room for."""
_CAMERA, _FILE, _VIDEO_DIALOG, _FOLDER_DIALOG = range(4)


class SourceBox(QComboBox):
    """Chooses a source; files are picked in a dialog and then stay in the list."""

    camera_chosen = Signal(str)
    """The camera of this name; "" for the system's first."""
    file_chosen = Signal(object)
    """The video, or the folder of pictures, at this path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Camera or recording"))
        self.setToolTip(self.tr("What to watch: a camera, a video or a folder of pictures"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LENGTH)
        self._cameras: list[str] = []
        self._files: list[Path] = []
        self._current = 0
        self.activated.connect(self._on_activated)
        self._fill()

    def sizeHint(self) -> QSize:
        more = (_LENGTH - _LEAST_LENGTH) * self.fontMetrics().averageCharWidth()
        return super().sizeHint() + QSize(more, 0)

    def showPopup(self) -> None:
        """However narrow the box is, what there is to choose can be read, up to a limit."""
        metrics = self.fontMetrics()
        names = [self.itemText(index) for index in range(self.count())]
        words = max(metrics.horizontalAdvance(name) for name in names)
        # The icon is larger than the list says, and the style has edges of its own.
        beside = self.iconSize().width() + 3 * theme.SPACE_5
        most = _MOST_LENGTH * metrics.averageCharWidth()
        self.view().setMinimumWidth(min(words, most) + beside)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A name too long ends in an ellipsis; Qt would cut it off."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        room = field.width() - option.iconSize.width() - theme.SPACE_2
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def show_cameras(self, names: list[str]) -> None:
        """List these cameras instead of those before; what is chosen stays chosen."""
        if names != self._cameras:
            self._cameras = names
            self._fill()

    def select_camera(self, name: str) -> None:
        """Show which camera is watched; the first where there is none of this name."""
        self._select(_CAMERA, name if name in self._cameras else "")

    def add_file(self, path: Path) -> None:
        """Put a video or folder into the list and show that it is watched."""
        if path not in self._files:
            self._files.append(path)
            self._fill()
        self._select(_FILE, path)

    def _fill(self) -> None:
        kind, value = self.currentData(_KIND), self.currentData(_VALUE)
        self.clear()
        for name in self._cameras or [""]:
            self._add("camera", name or self.tr("No camera"), _CAMERA, name)
        self.insertSeparator(self.count())
        for path in self._files:
            self._add("folder" if path.is_dir() else "play", path.name, _FILE, path)
        self._add("play", self.tr("Video…"), _VIDEO_DIALOG, None)
        self._add("folder", self.tr("Folder of Pictures…"), _FOLDER_DIALOG, None)
        self._select(kind, value)

    def _add(self, icon: str, text: str, kind: int, value: object) -> None:
        self.addItem(icons.icon(icon), text)
        self.setItemData(self.count() - 1, kind, _KIND)
        self.setItemData(self.count() - 1, value, _VALUE)

    def _select(self, kind: object, value: object) -> None:
        wanted = (
            index
            for index in range(self.count())
            if kind is not None
            and (self.itemData(index, _KIND), self.itemData(index, _VALUE)) == (kind, value)
        )
        self._current = next(wanted, 0)
        self.setCurrentIndex(self._current)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        kind, value = self.itemData(index, _KIND), self.itemData(index, _VALUE)
        if kind == _CAMERA:
            self._current = index
            self.camera_chosen.emit(value)
        elif kind == _FILE:
            self._current = index
            self.file_chosen.emit(value)
        else:
            # Until a file is chosen, what was watched is watched still.
            self.setCurrentIndex(self._current)
            self._open_dialog(is_folder=kind == _FOLDER_DIALOG)

    def _open_dialog(self, *, is_folder: bool) -> None:
        dialog = QFileDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            patterns = " ".join(f"*{suffix}" for suffix in sorted(files.SUFFIXES))
            dialog.setNameFilters(
                [self.tr("Videos ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
            )
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self.add_file(Path(path))
        self.file_chosen.emit(Path(path))
