"""Takes in what the user opens, drops or pastes, and makes pages of it."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter

from ppocr_desktop import project, sources, writing
from ppocr_desktop.document import DocumentPage, Page, PageRef
from ppocr_desktop.errors import AppError, PasswordError
from ppocr_desktop.gui import offered, sentences
from ppocr_desktop.gui.lots import Lots
from ppocr_desktop.gui.opening_order import OpeningOrder
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import PageKey, Workspace
from ppocr_desktop.progress import Report


@dataclass(frozen=True, slots=True)
class Request:
    """Paths to take in: to be put at `index`, or at the end; all in one step to undo."""

    paths: tuple[Path, ...]
    batch: int
    index: int | None = None
    place: int = 0
    """Where a locked file stood among the files that were opened with it; 0 if it was not."""
    passwords: tuple[str, ...] = ()
    is_for_project: bool = False
    """Whether a project was named with them, which takes the document's place."""


class Intake(QObject):
    """Looks into files beside the window; their pages join the workspace file by file."""

    project_named = Signal(object)
    """A path that is to be opened is that of a project, which takes the document's place."""
    failed = Signal(str)
    """A file cannot be opened, for the reason in the sentence."""
    password_wanted = Signal(object)
    """A request for one locked file: see `unlock`."""
    videos_named = Signal(object, bool)
    """The paths of videos, which have no pages by themselves, and whether nothing else was named
    with them."""
    opened = Signal(object)
    """The paths the user named, something of which has been taken in."""
    added = Signal(int)
    """Something new is there: the key of its first page."""
    advanced = Signal()
    """Looking into files began, went on or ended."""
    _found = Signal(object, object)
    _troubled = Signal(object, object)

    def __init__(
        self,
        workspace: Workspace,
        private_folder: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:
        """`private_folder` tells where pictures go that are in no file."""
        super().__init__(parent)
        self._workspace = workspace
        self._private_folder = private_folder
        self._worker = Worker("files", self)
        self._pasted = 0
        self._batch = 0
        self._order = OpeningOrder(workspace, self)
        self._told: Request | None = None
        """The latest request that `opened` and `added` have told of."""
        self._under_way: dict[Job, Request] = {}
        self._joining: list[tuple[Request, Sequence[PageRef]]] = []
        """What was found before the project that was named with it has been loaded."""
        self._given_up: set[int] = set()
        """Batches that were meant for a document which is closed by now."""
        self._found.connect(self._on_found)
        self._troubled.connect(self._on_troubled)
        self._worker.ended.connect(self._on_ended)
        workspace.opened.connect(self._on_document_opened)

    @property
    def is_busy(self) -> bool:
        """Whether files are still being looked into."""
        return not self._worker.is_idle

    def open_paths(self, paths: Iterable[Path], index: int | None = None) -> None:
        """Take in files and, below folders, all that can be read."""
        self._batch += 1
        self._joining.clear()
        given = tuple(paths)
        for path in filter(project.is_project, given):
            self.project_named.emit(path)
        pictures = tuple(path for path in given if not project.is_project(path))
        if pictures:
            has_project = len(pictures) < len(given)
            self._submit(Request(pictures, self._batch, index, is_for_project=has_project))

    def unlock(self, request: Request, password: str) -> None:
        """Try a locked file with a password."""
        batch = request.batch
        if batch in self._given_up:
            self._batch += 1
            batch = self._batch
        self._submit(replace(request, batch=batch, passwords=(password,)))

    def take(self, mime: QMimeData, index: int | None = None) -> bool:
        """Take in what was dropped or pasted: files, a picture, or the path of a file.

        Of a picture dragged out of a browser that comes with a web address, the picture counts, for
        addresses are never looked up. False when there is nothing of use.
        """
        files = offered.files(mime)
        if files:
            self.open_paths(files, index)
            return True
        png = offered.png(mime)
        if png:
            self._add_png(png, self.tr("Pasted picture {number}"), index)
            return True
        image = offered.picture(mime)
        if not image.isNull():
            self.add_image(image, self.tr("Pasted picture {number}"), index)
            return True
        path = offered.path(mime)
        if path:
            self.open_paths([Path(path)], index)
        return bool(path)

    def add_image(self, image: QImage, name: str, index: int | None = None) -> None:
        """Make a page of a picture that is in no file; `name` may hold {number}."""

        def keep(ref: PageRef) -> tuple[PageRef, ...]:
            _save(image, ref)
            return (ref,)

        self._add_private(keep, name, index)

    def add_reading(
        self, image: QImage, page: Page, name: str, done: Callable[[PageKey], object]
    ) -> None:
        """Make a page of a picture that was read already; `done` gets its key."""
        ref = self._private_ref(name)

        def ended(job: Job) -> None:
            if not job.error:
                pages = [DocumentPage(ref, page)]
                done(*self._workspace.add_pages(pages, self.tr("Add Pages")))

        self._worker.submit(lambda _: _save(image, ref), ended)
        self.advanced.emit()

    def close(self) -> None:
        """Stop looking."""
        self._worker.close()

    def _add_png(self, content: bytes, name: str, index: int | None) -> None:
        """Make a page of a PNG file as it is: decoding and coding 17 megapixels takes 2.5 s."""

        def keep(ref: PageRef) -> tuple[PageRef, ...]:
            writing.write_atomically(ref.path, content, overwrite=True)
            return sources.pages(ref.path, name=ref.name)

        self._add_private(keep, name, index)

    def _add_private(
        self, keep: Callable[[PageRef], tuple[PageRef, ...]], name: str, index: int | None
    ) -> None:
        """Have a picture that is in no file kept beside the window, and make a page of it."""
        ref = self._private_ref(name)
        request = Request((ref.path,), self._batch, index)
        job = self._worker.submit(lambda _: self._found.emit(request, keep(ref)))
        self._under_way[job] = request
        self.advanced.emit()

    def _private_ref(self, name: str) -> PageRef:
        """A place for a picture that is in no file."""
        self._pasted += 1
        self._batch += 1
        path = self._private_folder() / f"pasted-{secrets.token_hex(4)}.png"
        return PageRef(path, name=name.format(number=self._pasted))

    def _submit(self, request: Request) -> None:
        job = self._worker.submit(lambda report: self._gather(request, report))
        self._under_way[job] = request
        self.advanced.emit()

    def _gather(self, request: Request, report: Report) -> None:
        """Looks into each file, beside the window; trouble with one file spares the others."""
        lots = Lots(partial(self._found.emit, request))
        password = request.passwords[0] if request.passwords else None
        videos: list[Path] = []
        for path in sources.find(request.paths):
            report(0, 1)
            try:
                lots.add(sources.pages(path, password=password))
            except AppError as error:
                if _is_video(path):
                    videos.append(path)
                    continue
                # What comes before a locked file is told of first: its place is known by that.
                lots.send()
                self._troubled.emit(replace(request, paths=(path,)), error)
        lots.send()
        if videos:
            self.videos_named.emit(tuple(videos), len(videos) == len(request.paths))

    @Slot(object, object)
    def _on_found(self, request: Request, refs: Sequence[PageRef]) -> None:
        if request.batch in self._given_up:
            return
        place = request.place or self._order.next()
        index = self._order.index(request.batch, place)
        if index is None:
            index = request.index
        keys = self._workspace.add(refs, self.tr("Add Pages"), index, request.batch)
        self._order.note(keys, request.batch, place)
        if request.is_for_project:
            self._joining.append((request, refs))
        if request == self._told:
            return
        self._told = request
        if not refs[0].name:
            self.opened.emit(request.paths)
        self.added.emit(keys[0])

    @Slot(object, object)
    def _on_troubled(self, request: Request, error: AppError) -> None:
        if request.batch in self._given_up:
            return
        if isinstance(error, PasswordError):
            place = request.place or self._order.next()
            self.password_wanted.emit(replace(request, place=place))
        else:
            self.failed.emit(sentences.shown(error))

    @Slot()
    def _on_document_opened(self) -> None:
        """Give up what was on its way into the document that has been closed."""
        for job, request in self._under_way.items():
            if not request.is_for_project:
                job.cancel()
                self._given_up.add(request.batch)
        if self._joining:
            # A project is shown in two steps, of which the first only closes what was open.
            QTimer.singleShot(0, self, self._join)

    @Slot()
    def _join(self) -> None:
        """Put what was named with a project, whose pages have taken its place, into that."""
        if self._workspace.keys:
            joining, self._joining = self._joining, []
            for request, refs in joining:
                self._on_found(replace(request, is_for_project=False), refs)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        self._under_way.pop(job, None)
        if job.error:
            self.failed.emit(sentences.shown(job.error))
        self.advanced.emit()


def _is_video(path: Path) -> bool:
    # Not above: it loads what decodes them.
    from ppocr_desktop.video import files

    return files.is_video(path) and path.is_file()


def _save(image: QImage, ref: PageRef) -> None:
    """Raises OutputError."""
    content = QBuffer()
    # Not to the file: Qt does not say why it could not be written.
    writer = QImageWriter(content, QByteArray(b"png"))
    writer.setQuality(80)  # little compression: written to be read once
    writer.write(image)
    writing.write_atomically(ref.path, bytes(content.data().data()), overwrite=True)
