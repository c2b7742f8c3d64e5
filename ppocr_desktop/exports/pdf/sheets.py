"""The pages of the new PDF, in order, before anything is written on them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.errors import InputError
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import bookmarks, dictionaries, frames, pictures
from ppocr_desktop.exports.pdf.frames import Frame
from ppocr_desktop.exports.pdf.layer import number
from ppocr_desktop.exports.pdf.options import Pictures
from ppocr_desktop.exports.pdf.originals import Originals
from ppocr_desktop.exports.pdf.pictures import Shown
from ppocr_desktop.geometry import Box

_LETTER = (0.0, 0.0, 612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the new PDF and the page of the document that it shows.

    `box` is what is visible of it in user space: left, bottom, right, top. `is_original` says that
    it is a page of a PDF and keeps its content, else it shows a picture or nothing.
    """

    page: DocumentPage
    object: Any
    box: Box
    rotation: int = 0
    is_original: bool = False
    shown: Shown | None = None

    @property
    def frame(self) -> Frame:
        """The way from pixels of the document's page, which must have been read, to user space."""
        width, height = self.page.page.width, self.page.page.height
        matrix = frames.of_page(self.box, self.rotation, width, height)
        return Frame(matrix, width, height)


@dataclass(frozen=True, slots=True)
class Stack:
    """A PDF with its sheets.

    `is_original` says that it was a PDF to which all else was added, `is_whole` that nothing was.
    """

    pdf: pikepdf.Pdf
    sheets: tuple[Sheet, ...]
    is_original: bool
    is_whole: bool


def gather(document: Document, originals: Originals, extras: Extras) -> Stack:
    """The document's pages in one PDF: the one most of them are from, or else a new one.

    So a PDF that only gets its text keeps all that it holds beside pages. Raises InputError.
    """
    has_content = extras.pdf.pictures is not Pictures.NONE
    found = [originals.find(page.ref) for page in document.pages]
    main = _main(found) if has_content else None
    pdf = main or pikepdf.new()
    supply = _Supply(pdf, document, found) if has_content else None
    sheets: list[Sheet] = []
    for done, (page, source) in enumerate(zip(document.pages, found, strict=True)):
        extras.report(done, 2 * len(found))
        if source is None:
            sheets.append(_show(page, pdf, extras))
        elif supply is None:
            sheets.append(_blank(page, pdf, source))
        else:
            sheets.append(_keep(page, supply.take(source, page.ref)))
    _arrange(pdf, [sheet.object for sheet in sheets])
    if has_content:
        _add_bookmarks(pdf, document, found)
    is_whole = all(source is pdf for source in found)
    return Stack(pdf, tuple(sheets), main is not None, is_whole)


def _main(found: Sequence[pikepdf.Pdf | None]) -> pikepdf.Pdf | None:
    """The PDF that most pages are from, the first of several; None if all are from pictures."""
    pdfs = [pdf for pdf in found if pdf is not None]
    counts = Counter(map(id, pdfs))
    return max(pdfs, key=lambda pdf: counts[id(pdf)], default=None)


def _add_bookmarks(
    pdf: pikepdf.Pdf, document: Document, found: Sequence[pikepdf.Pdf | None]
) -> None:
    """Adds the bookmarks of all files but `pdf`, which has its own."""
    places: dict[int, dict[int, int]] = {}
    others: dict[int, pikepdf.Pdf] = {}
    for place, (page, source) in enumerate(zip(document.pages, found, strict=True)):
        if source is not None and source is not pdf:
            others[id(source)] = source
            places.setdefault(id(source), {}).setdefault(page.ref.index, place)
    for key, source in others.items():
        bookmarks.append(pdf, source, places[key])


class _Supply:
    """Hands out the pages of all originals as objects of one file, each as often as it is asked."""

    def __init__(
        self, pdf: pikepdf.Pdf, document: Document, found: Sequence[pikepdf.Pdf | None]
    ) -> None:
        self._pdf = pdf
        self._unused: dict[tuple[int, int], Any] = {}
        self._used: dict[tuple[int, int], Any] = {}
        self._fill(pdf, [page.obj for page in pdf.pages], range(len(pdf.pages)))
        wanted: dict[int, dict[int, None]] = {}
        for page, source in zip(document.pages, found, strict=True):
            if source is not None and source is not pdf:
                wanted.setdefault(id(source), {})[page.ref.index] = None
        others = {id(source): source for source in found if source is not None}
        for key, indices in wanted.items():
            self._fetch(others[key], [i for i in indices if i < len(others[key].pages)])

    def take(self, source: pikepdf.Pdf, ref: PageRef) -> Any:
        """The page itself at first, then copies of it."""
        key = (id(source), ref.index)
        if key in self._unused:
            self._used[key] = self._unused.pop(key)
            return self._used[key]
        if key not in self._used:
            raise InputError(
                f"{ref.shown_name}, page {ref.index + 1}, is not there any more; "
                "open the file anew."
            )
        copy = dictionaries.copy(self._used[key])
        dictionaries.drop(copy, "/StructParents")
        return self._pdf.make_indirect(copy)

    def _fetch(self, source: pikepdf.Pdf, indices: Sequence[int]) -> None:
        before = len(self._pdf.pages)
        self._pdf.add_pages_from(source, indices)
        objects = [page.obj for page in self._pdf.pages[before:]]
        for copied in objects:
            # Its numbers count in the structure of the other file.
            dictionaries.drop(copied, "/StructParents")
        self._fill(source, objects, indices)

    def _fill(self, source: pikepdf.Pdf, objects: Sequence[Any], indices: Sequence[int]) -> None:
        keys = ((id(source), index) for index in indices)
        self._unused.update(zip(keys, objects, strict=True))


def _keep(page: DocumentPage, object_: Any) -> Sheet:
    rotation = _rotation(object_)
    if page.ref.turn:
        rotation = (rotation + page.ref.turn) % 360
        object_.Rotate = rotation
    return Sheet(page, object_, visible_box(object_), rotation, is_original=True)


def _blank(page: DocumentPage, pdf: pikepdf.Pdf, source: pikepdf.Pdf) -> Sheet:
    """A page that is like one of a PDF in size and in nothing else."""
    original = source.pages[page.ref.index].obj
    box = visible_box(original)
    rotation = (_rotation(original) + page.ref.turn) % 360
    blank = Dictionary(
        Type=Name.Page, MediaBox=Array(list(box)), Rotate=rotation, Resources=Dictionary()
    )
    if "/UserUnit" in original:
        blank.UserUnit = original.UserUnit
    return Sheet(page, pdf.make_indirect(blank), box, rotation)


def _show(page: DocumentPage, pdf: pikepdf.Pdf, extras: Extras) -> Sheet:
    shown = pictures.show(page, extras)
    box = (0.0, 0.0, *shown.size)
    blank = Dictionary(Type=Name.Page, MediaBox=Array(list(box)), Resources=Dictionary())
    object_ = pdf.make_indirect(blank)
    if shown.picture is not None:
        object_.Resources.XObject = Dictionary(Im=shown.picture.embed(pdf))
        matrix = " ".join(number(value, 4) for value in shown.matrix)
        object_.Contents = pdf.make_stream(f"/Artifact BMC\nq {matrix} cm /Im Do Q\nEMC\n".encode())
    return Sheet(page, object_, box, shown=shown)


def _arrange(pdf: pikepdf.Pdf, objects: Sequence[Any]) -> None:
    """Makes these the pages of the file; others are emptied, as links may still lead to them."""
    present = [page.obj for page in pdf.pages]
    if [each.objgen for each in present] == [each.objgen for each in objects]:
        return
    kept = {each.objgen for each in objects}
    del pdf.pages[:]
    for each in objects:
        pdf.pages.append(pikepdf.Page(each))
    for each in present:
        if each.objgen not in kept:
            dictionaries.drop(each, *each.keys())


def visible_box(page: Any) -> Box:
    """What is shown of a page: its crop box as far as its media box reaches, in user space."""
    media = _box(dictionaries.inherited(page, "/MediaBox")) or _LETTER
    crop = _box(dictionaries.inherited(page, "/CropBox")) or media
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    return (left, bottom, right, top) if left < right and bottom < top else media


def _box(value: Any) -> Box | None:
    """A rectangle with its corners in order, None where it has no area."""
    try:
        x1, y1, x2, y2 = (float(each) for each in value)
    except (TypeError, ValueError):
        return None
    box = (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
    return box if box[0] < box[2] and box[1] < box[3] else None


def _rotation(page: Any) -> int:
    value = dictionaries.inherited(page, "/Rotate")
    try:
        return round(int(value or 0) / 90) * 90 % 360
    except (TypeError, ValueError):
        return 0
