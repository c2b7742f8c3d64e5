"""Pictures of pages for the window, decoded beside it: small and at once first, then sharp."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.byte_cache import ByteCache
from ppocr_desktop.gui.images import to_qimage
from ppocr_desktop.gui.page_pixels import PagePixels
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report

_PREVIEW_SIDE = 1280
_MOST_WAITING = 64
"""Thumbnails that wait at most; those asked for longest ago are out of sight by then."""

THUMBNAIL_SIDE = 320
"""The longest side of a thumbnail in pixels: sharp in the list at twice the usual resolution."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be kept in memory, in bytes; the picture in view stays even if it is larger."""

    pictures: int = 200_000_000
    thumbnails: int = 40_000_000
    pixels: int = 100_000_000


class Picture(NamedTuple):
    """A page to look at and the size of `sources.load`; `image` is a preview if it is smaller."""

    image: QImage
    size: QSize


class Pictures(QObject):
    """Gives what is there at once and tells when more has come.

    Two workers share the work, so that the first sight of a page never waits for the sharp picture
    of another. What was asked for last comes first; what is out of sight by then is dropped.
    """

    arrived = Signal(object, QImage, QSize)
    """A page's ref, its image, and the size of the whole page in pixels; the image is smaller than
    that while it is a preview."""
    thumbnail_arrived = Signal(object)
    """The thumbnail of the page with this ref can be had."""
    outdated = Signal(object)
    """What there was of the pages with these refs is forgotten; it has to be asked for again."""
    failed = Signal(object, str)
    """The page with this ref cannot be shown, with the reason in a sentence."""

    def __init__(self, parent: QObject | None = None, budget: Budget | None = None) -> None:
        super().__init__(parent)
        self._budget = budget or Budget()
        self._pictures: ByteCache[PageRef, Picture] = ByteCache(self._budget.pictures)
        self._thumbnails: ByteCache[PageRef, QImage] = ByteCache(self._budget.thumbnails)
        self._pixels = PagePixels(self._budget.pixels)
        self._failures: dict[PageRef, str] = {}
        self._in_view: PageRef | None = None
        self._nearby: list[PageRef] = []
        self._thumbnail_queue: list[PageRef] = []
        self._thumbnail_begun: PageRef | None = None
        """The page whose thumbnail is being made; another one would be drawn anew in the list."""
        self._first_sights = Worker("first sight", self)
        self._rest = Worker("pictures", self)

    def request(self, ref: PageRef, nearby: Sequence[PageRef] = ()) -> None:
        """Have a page shown: `arrived` tells when it has come, unless it is all there already.

        Those `nearby` are loaded afterwards, the first of them first. A page that failed before is
        tried again.
        """
        self._failures.pop(ref, None)
        self._in_view = ref
        self._nearby = list(nearby)
        self._advance()

    def picture(self, ref: PageRef) -> QImage:
        """What there is of a page, maybe a preview; null if nothing."""
        picture = self._pictures.get(ref)
        return picture.image if picture else QImage()

    def size(self, ref: PageRef) -> QSize:
        """Width and height of the whole page in pixels; invalid while its picture is not there."""
        picture = self._pictures.get(ref)
        return picture.size if picture else QSize()

    def failure(self, ref: PageRef) -> str:
        """Why a page cannot be shown, in a sentence; empty if nothing is known against it."""
        return self._failures.get(ref, "")

    def thumbnail(self, ref: PageRef) -> QImage:
        """A small picture of a page; null at first, but `thumbnail_arrived` tells of it then."""
        thumbnail = self._thumbnails.get(ref)
        if thumbnail is not None:
            return thumbnail
        if ref not in self._failures and ref != self._thumbnail_begun:
            queue = [other for other in self._thumbnail_queue if other != ref]
            self._thumbnail_queue = [*queue[1 - _MOST_WAITING :], ref]
            self._advance()
        return QImage()

    def load(self, ref: PageRef) -> NDArray[np.uint8]:
        """The pixels of a page as `sources.load` gives them, not to be written to; on any thread.

        The last ones are kept, the page in view among them. Raises InputError.
        """
        return self._pixels.load(ref)

    @Slot(object)
    def renew(self, refs: Sequence[PageRef]) -> None:
        """Forget pages whose files have changed, and load those anew that are in sight."""
        for ref in refs:
            self._pictures.drop(ref)
            self._thumbnails.drop(ref)
            self._pixels.drop(ref)
        self.outdated.emit(refs)
        self._advance()

    @property
    def memory(self) -> int:
        """Bytes of everything that is kept."""
        caches = (self._pictures, self._thumbnails, self._pixels)
        return sum(cache.size_bytes for cache in caches)

    def close(self) -> None:
        """Stop and wait for what is under way."""
        self._first_sights.close()
        self._rest.close()

    def _advance(self) -> None:
        """Begin what matters most, one thing on each worker."""
        ref = self._in_view
        if ref and self._first_sights.is_idle and self._is_wanted(ref):
            self._run(self._first_sights, ref, self._see_first)
        if self._rest.is_idle:
            self._begin_rest()

    def _begin_rest(self) -> None:
        """Begin what matters next: the sharp picture, then thumbnails, then pages nearby."""
        ref = self._in_view
        if ref and self._is_preview(ref):
            self._run(self._rest, ref, self._see_sharp)
        elif self._thumbnail_queue:
            self._begin_thumbnail(self._thumbnail_queue.pop())
        elif ref and (ref in self._pictures or ref in self._failures):
            self._begin_nearby()

    def _begin_nearby(self) -> None:
        while self._nearby:
            ref = self._nearby.pop(0)
            if self._is_wanted(ref):
                self._run(self._rest, ref, _look_ahead)
                return

    def _begin_thumbnail(self, ref: PageRef) -> None:
        known = self._pictures.get(ref)
        self._thumbnail_begun = ref

        def work(_report: Report) -> QImage:
            return _thumbnail(ref, known.image if known else QImage())

        self._rest.submit(work, lambda job: self._end_thumbnail(ref, job))

    def _end_thumbnail(self, ref: PageRef, job: Job) -> None:
        self._thumbnail_begun = None
        if job.error:
            self._fail(ref, job.error)
        else:
            self._thumbnails.put(ref, job.result, job.result.sizeInBytes())
            self.thumbnail_arrived.emit(ref)
        self._advance()

    def _run(self, worker: Worker, ref: PageRef, see: Callable[[PageRef], Picture]) -> None:
        worker.submit(lambda _report: see(ref), lambda job: self._end(ref, job))

    def _see_first(self, ref: PageRef) -> Picture:
        """Beside the window: a preview, or the page itself where that takes no longer."""
        if not sources.is_quick_to_preview(ref):
            return self._see_sharp(ref)
        return Picture(to_qimage(sources.preview(ref, _PREVIEW_SIDE)), QSize(*sources.size(ref)))

    def _see_sharp(self, ref: PageRef) -> Picture:
        """Beside the window: the page itself, whose pixels are kept too."""
        return _picture(self._pixels.load(ref))

    def _end(self, ref: PageRef, job: Job) -> None:
        if job.error:
            self._fail(ref, job.error)
        else:
            self._keep(ref, job.result)
            self.arrived.emit(ref, *job.result)
        self._advance()

    def _keep(self, ref: PageRef, picture: Picture) -> None:
        """Keep a picture, but none for which the one in view would have to go."""
        size_bytes = picture.image.sizeInBytes()
        if self._in_view and ref != self._in_view:
            in_view = self.picture(self._in_view)
            if in_view.sizeInBytes() + size_bytes > self._budget.pictures:
                return
        self._pictures.put(ref, picture, size_bytes)

    def _fail(self, ref: PageRef, error: Exception) -> None:
        fault = self.tr("{name} cannot be shown because of a fault in the program; see the log.")
        self._failures[ref] = sentences.told(error, fault.format(name=ref.shown_name))
        self.failed.emit(ref, self._failures[ref])

    def _is_wanted(self, ref: PageRef) -> bool:
        return ref not in self._pictures and ref not in self._failures

    def _is_preview(self, ref: PageRef) -> bool:
        picture = self._pictures.get(ref)
        is_preview = picture is not None and picture.image.size() != picture.size
        return is_preview and ref not in self._failures


def _look_ahead(ref: PageRef) -> Picture:
    """A page that may be shown next; its pixels are not worth keeping yet."""
    return _picture(sources.load(ref))


def _picture(pixels: NDArray[np.uint8]) -> Picture:
    image = to_qimage(pixels)
    return Picture(image, image.size())


def _thumbnail(ref: PageRef, image: QImage) -> QImage:
    """The thumbnail of the picture that is there or, if that is null, of the file."""
    if image.isNull():
        return to_qimage(sources.preview(ref, THUMBNAIL_SIDE))
    side = min(THUMBNAIL_SIDE, max(image.width(), image.height()))
    return image.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
