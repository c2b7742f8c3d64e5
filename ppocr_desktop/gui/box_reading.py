"""Reads single boxes of a page at once, beside the pages that are being read."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ppocr_desktop.document import DocumentPage, TextLine
from ppocr_desktop.editing import pages
from ppocr_desktop.errors import ModelError
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui import reading_trouble
from ppocr_desktop.gui.page_pixels import Load
from ppocr_desktop.gui.recognizers import Recognizers
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import PageKey, Workspace
from ppocr_desktop.progress import Report
from ppocr_desktop.recognition.options import RecognitionOptions

Result = TypeVar("Result")


class BoxReading(QObject):
    """Reads boxes that people draw or want read again, on a thread that no page is read on."""

    failed = Signal(str)
    """Boxes could not be read, for the reason in the sentence."""
    models_missing = Signal(str)
    """The chosen models cannot be used, in a sentence."""

    def __init__(
        self, workspace: Workspace, recognizers: Recognizers, load: Load, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._recognizers = recognizers
        self._load = load
        self._worker = Worker("boxes", self)

    def close(self) -> None:
        """Stop, and wait for what is under way."""
        self._worker.close()

    def read_lines(
        self,
        key: PageKey,
        polygons: Sequence[Polygon],
        done: Callable[[tuple[TextLine, ...]], None],
        model: str = "",
    ) -> None:
        """Read single boxes of a page at once, `done` getting a line for each.

        `model` names other models than the chosen ones. When that fails, `failed` says why and
        `done` is not called. Neither happens once the page is gone.
        """
        options = self._recognizers.options
        if model:
            options = replace(options, model=model, languages=())
        page = self._workspace.page(key)

        def work(report: Report) -> tuple[TextLine, ...]:
            return self._read_lines(page, polygons, options, report)

        self._submit(key, work, done, options)

    def read_box(
        self, key: PageKey, polygon: Polygon, done: Callable[[TextLine, int], None]
    ) -> None:
        """Read a new box at once, `done` getting the line and the index at which it belongs."""
        page = self._workspace.page(key)
        self.read_lines(key, (polygon,), lambda lines: self._place(key, page, lines, done))

    def _place(
        self,
        key: PageKey,
        before: DocumentPage,
        lines: tuple[TextLine, ...],
        done: Callable[[TextLine, int], None],
    ) -> None:
        """Have `done` get a line found on the page as it was, once it is known where it belongs.

        The page may lose lines or be turned while the box is read, and while that is found out.
        """
        page, options = self._workspace.page(key), self._recognizers.options
        (line,) = found = pages.follow(lines, before, page)

        def work(_report: Report) -> int:
            return self._recognizers.get(options).place(page.page, line)

        def give(index: int) -> None:
            if self._workspace.page(key) is page:
                done(line, index)
            else:
                self._place(key, page, found, done)

        self._submit(key, work, give, options)

    def _read_lines(
        self,
        page: DocumentPage,
        polygons: Sequence[Polygon],
        options: RecognitionOptions,
        report: Report,
    ) -> tuple[TextLine, ...]:
        """Runs beside the window."""
        recognizer = self._recognizers.get(options)
        orientation = page.page.orientation
        return recognizer.read_lines(
            self._load(page.ref), polygons, report, orientation=orientation
        )

    def _submit(
        self,
        key: PageKey,
        work: Callable[[Report], Result],
        done: Callable[[Result], None],
        options: RecognitionOptions,
    ) -> None:
        def ended(job: Job) -> None:
            if self._workspace.index(key) < 0:
                return
            if isinstance(job.error, ModelError) and options == self._recognizers.options:
                trouble = reading_trouble.explain(job.error, options)
                self.models_missing.emit(trouble.sentence)
            elif job.error:
                self.failed.emit(reading_trouble.sentence(job.error))
            elif not job.is_cancelled:
                done(job.result)

        self._worker.submit(work, ended)
