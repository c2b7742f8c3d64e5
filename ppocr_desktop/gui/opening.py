"""The window's ways in: file dialogs, recent files and paste."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ppocr_desktop import places, project, sources
from ppocr_desktop.document import printable
from ppocr_desktop.gui import clipboard, tips
from ppocr_desktop.gui.intake import Intake
from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar, NoticeKind
from ppocr_desktop.gui.window_state import WindowState


class Opening(QObject):
    """Asks the user what to open and tells what could not be."""

    told = Signal(str)
    """What happened, in a sentence that need not stay."""
    watch_wanted = Signal(object)
    """Videos, by their paths, are to be watched, the first of them at once."""

    def __init__(
        self, intake: Intake, window_state: WindowState, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._intake = intake
        self._window_state = window_state
        self._notices = notices
        self._window = window
        self.recent_menu = QMenu(self.tr("Open &Recent"), window)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        intake.failed.connect(notices.add_failure)
        intake.videos_named.connect(self._on_videos_named)

    @Slot()
    def open_files(self) -> None:
        """Let the user pick files."""
        # Not above: it loads what decodes them.
        from ppocr_desktop.video import files

        filters = {
            self.tr("Pictures, PDFs and projects"): _patterns({*sources.SUFFIXES, project.SUFFIX}),
            self.tr("Videos"): _patterns(files.SUFFIXES),
            self.tr("All files"): "*",
        }
        dialog = self._dialog(self.tr("Open"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{name} ({patterns})" for name, patterns in filters.items()])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.open()

    @Slot()
    def open_folder(self) -> None:
        """Let the user pick a folder; all that can be read below it is opened."""
        dialog = self._dialog(self.tr("Open Folder"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    @Slot()
    def open_sample(self) -> None:
        """Open the picture that comes with the program."""
        self._intake.open_paths([places.resources() / "sample.png"])

    @Slot()
    def paste(self) -> None:
        """Take in what is on the clipboard."""
        offer = clipboard.content()
        if self._intake.take(offer):
            return
        if offer.hasImage():
            text = self.tr("The picture on the clipboard is too large or damaged; open its file.")
        else:
            text = self.tr("There is no picture, file or path on the clipboard; copy one first.")
        self.told.emit(text)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._last_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._open)
        return dialog

    @Slot(list)
    def _open(self, names: list[str]) -> None:
        self._intake.open_paths(Path(name) for name in names)

    def _last_folder(self) -> str:
        recent = self._window_state.recent
        return str(recent[0].parent) if recent else str(Path.home())

    @Slot()
    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self._window_state.recent:
            action = self.recent_menu.addAction(printable(path.name).replace("&", "&&"))
            action.setToolTip(tips.as_written(printable(str(path))))
            action.triggered.connect(partial(self._open_recent, path))
        self.recent_menu.setToolTipsVisible(True)
        self.recent_menu.addSeparator()
        clear = self.recent_menu.addAction(self.tr("Clear List"))
        clear.setEnabled(bool(self._window_state.recent))
        clear.triggered.connect(self._clear_recent)

    def _open_recent(self, path: Path, *_: object) -> None:
        self._intake.open_paths([path])

    @Slot()
    def _clear_recent(self) -> None:
        self._window_state.forget_recent()

    @Slot(object, bool)
    def _on_videos_named(self, paths: Sequence[Path], are_alone: bool) -> None:  # noqa: FBT001
        """Watch videos or, not to hide pages that came with them, offer to."""
        if are_alone:
            self.watch_wanted.emit(paths)
            return
        watch = Choice(self.tr("Watch"), partial(self.watch_wanted.emit, paths))
        text = self.tr("Pages can be taken from %n video(s) while watching.", "", len(paths))
        self._notices.add(Notice(text, NoticeKind.INFO, (watch,)))


def _patterns(suffixes: Collection[str]) -> str:
    """Name patterns in lower and upper case: some file dialogs tell SCAN.PDF from scan.pdf."""
    return " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(suffixes))
