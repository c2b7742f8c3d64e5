"""Makes pages of live pictures, when that is asked for or by itself."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ppocr_desktop.gui import images
from ppocr_desktop.gui.camera.options import CameraOptions
from ppocr_desktop.gui.intake import Intake
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.video import paper
from ppocr_desktop.video.live import View
from ppocr_desktop.video.shutter import Shutter


class Shots(QObject):
    """Puts pictures into the document, a sheet of paper straightened if so wished."""

    taken = Signal()
    """There is a new page."""

    def __init__(self, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._shutter = Shutter()
        self._worker = Worker("shots", self)

    def consider(self, view: View, options: CameraOptions) -> None:
        """Take this picture if that is to happen by itself, and it is sharp, still and has text."""
        if options.automatic and self._shutter.sees(
            view.taken_s, view.sharpness, is_steady=view.is_steady, has_text=bool(view.lines)
        ):
            self.take(view, options)

    def take(self, view: View, options: CameraOptions) -> None:
        """Make a page of this picture."""
        pixels, is_straight = view.pixels, options.straighten

        def work(_: Report) -> QImage:
            sheet = paper.find(pixels) if is_straight else None
            return images.to_qimage(paper.straighten(pixels, sheet) if sheet else pixels)

        self._worker.submit(work, self._on_made)

    def close(self) -> None:
        """Wait for what is under way."""
        self._worker.close()

    def _on_made(self, job: Job) -> None:
        if job.error is None and not job.is_cancelled:
            self._intake.add_image(job.result, self.tr("Camera picture {number}"))
            self.taken.emit()
