"""One run of the `ocr` command: reads its inputs and delivers the results."""

import logging
import os
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ppocr_desktop import exports, project, sources, writing
from ppocr_desktop.cli import inputs, outputs
from ppocr_desktop.cli.ahead import Call, read_ahead
from ppocr_desktop.cli.console import Console
from ppocr_desktop.cli.inputs import Input
from ppocr_desktop.cli.outputs import Output
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import AppError, Cancelled, ExitCode, InputError, OutputError
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import files
from ppocr_desktop.exports.pdf.options import PdfOptions
from ppocr_desktop.page_ranges import EVERY_PAGE, PageSelection
from ppocr_desktop.progress import Report, ignore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

Read = Callable[["NDArray[np.uint8]", Report], Page]
"""Reads one picture (H x W x 3, RGB), telling its steps to the hook."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for, apart from how pictures are recognized."""

    inputs: tuple[str, ...]
    output: Output
    pages: PageSelection = EVERY_PAGE
    password: str | None = None
    all_frames: bool = False
    overwrite: bool = False
    pdf: PdfOptions = field(default_factory=PdfOptions)
    docx: DocxOptions = field(default_factory=DocxOptions)


class Job:
    """Reads all inputs; failures of single ones are told and remembered, the others go on."""

    def __init__(self, request: Request, read: Read, console: Console) -> None:
        self._request = request
        self._read = read
        self._console = console
        self._extras = Extras(load=sources.load, pdf=request.pdf, docx=request.docx)
        self._has_failures = False
        self._folder = Path()

    def run(self) -> ExitCode:
        """Reads and delivers. Raises OutputError if the result or the folder cannot be written."""
        output = self._request.output
        with _spool() as spool_folder:
            self._folder = Path(spool_folder)
            if output.path is None:
                self._print(self._find(spool_folder))
            elif output.is_folder:
                self._write_each(self._find(spool_folder), output.path)
            else:
                found = self._find(spool_folder)
                self._check_free(output.path, _real_paths(found))
                self._write(Document(tuple(self._pages(found))), output.path)
        return ExitCode.SOME_FAILED if self._has_failures else ExitCode.OK

    def _find(self, spool_folder: str) -> list[Input]:
        found: list[Input] = []
        for argument in self._request.inputs:
            try:
                found += inputs.find(argument, Path(spool_folder))
            except InputError as error:
                self._fail(error)
        return found

    def _print(self, found: Collection[Input]) -> None:
        """Text goes out page by page, so that a reader need not wait for the last one."""
        name = self._request.output.format_name
        page_break = exports.FORMATS[name].page_break
        if not page_break:
            document = Document(tuple(self._pages(found)))
            data = exports.render(document, name, self._extras) if document.pages else b""
            self._console.write(data)
            return
        separator = b""
        for page in self._pages(found):
            self._console.write(separator + exports.render(Document((page,)), name))
            separator = page_break

    def _write_each(self, found: Sequence[Input], folder: Path) -> None:
        writing.check_folder(folder)
        suffix = exports.FORMATS[self._request.output.format_name].suffix
        targets = outputs.targets(found, folder, suffix)
        taken = _real_paths(found)
        free = {item: target for item, target in targets.items() if self._is_free(target, taken)}
        pages: list[DocumentPage] = []
        for outcome in self._outcomes(free):
            pages += outcome.pages
            if outcome.is_last:
                try:
                    self._write(Document(tuple(pages)), free[outcome.item])
                except (InputError, OutputError) as error:
                    self._fail(error)
                pages = []

    def _write(self, document: Document, target: Path) -> None:
        """Writes a document, but none without pages, as when none could be read."""
        request = self._request
        if document.pages:
            name = request.output.format_name
            exports.write(document, target, name, overwrite=request.overwrite, extras=self._extras)

    def _is_free(self, target: Path, taken: Collection[str]) -> bool:
        try:
            self._check_free(target, taken)
        except OutputError as error:
            self._fail(error)
            return False
        return True

    def _check_free(self, target: Path, taken: Collection[str]) -> None:
        """Raises before the reading the OutputErrors that writing would raise after it."""
        writing.check(target, overwrite=self._request.overwrite)
        if os.path.realpath(target) in taken:
            raise OutputError(f"{target} is one of the inputs; choose another name.")

    def _pages(self, found: Collection[Input]) -> Iterator[DocumentPage]:
        for outcome in self._outcomes(found):
            yield from outcome.pages

    def _outcomes(self, found: Collection[Input]) -> Iterator["_Outcome"]:
        """The outcome of each page, in order; failures are told."""
        for outcome in read_ahead(self._calls(found)):
            if outcome.error:
                self._fail(outcome.error)
            yield outcome

    def _calls(self, found: Collection[Input]) -> Iterator[Call["_Outcome"]]:
        """A call for each page to read, and for each input whose pages cannot be found."""
        for position, item in enumerate(found):
            pages, error = self._find_pages(item)
            if error:
                yield Call(partial(_settled, _Outcome(item, error=error)), ignore)
            for index, page in enumerate(pages):
                place = _Place(item.shown_name, position, len(found), index, len(pages))
                read = partial(self._read_one, item, page, is_last=index + 1 == len(pages))
                yield Call(read, self._report(place))

    def _read_one(
        self, item: Input, page: DocumentPage, report: Report, *, is_last: bool
    ) -> "_Outcome":
        """The page with what is read on it; none if it cannot be read and need not be kept."""
        if page.is_read:
            return _Outcome(item, (page,), is_last=is_last)
        report(0, 1)
        _log.info("reading page %d of %s", page.ref.index + 1, page.ref.shown_name)
        try:
            read = DocumentPage(page.ref, self._read_page(page.ref, report), page.areas)
        except InputError as error:
            kept = (page,) if self._keeps_unread(page.ref) else ()
            return _Outcome(item, kept, error, is_last=is_last)
        return _Outcome(item, (read,), is_last=is_last)

    def _keeps_unread(self, ref: PageRef) -> bool:
        """Whether a page goes into the result though its text does not: no PDF loses pages."""
        return self._request.output.format_name == "pdf" and files.is_pdf(ref.path)

    def _read_page(self, ref: PageRef, report: Report) -> Page:
        """Raises InputError for whatever concerns one page only, unforeseen faults included."""
        try:
            return self._read(sources.load(ref), report)
        except (AppError, Cancelled, ImportError):
            raise
        except MemoryError as error:
            raise InputError(
                f"{ref.shown_name} needs more memory than is free; "
                "close other programs or make it smaller."
            ) from error
        except Exception as error:
            raise InputError(
                f"{ref.shown_name} cannot be read because of a fault in this program; "
                "add --verbose to see where."
            ) from error

    def _find_pages(self, item: Input) -> tuple[tuple[DocumentPage, ...], AppError | None]:
        """The chosen pages, and what is wrong with the choice or the file."""
        request = self._request
        try:
            pages = self._saved(item) if project.is_project(item.path) else self._unread(item)
            self._check_usable([page.ref for page in pages])
        except (InputError, OutputError) as error:
            return (), error
        complaint = request.pages.complaint(item.shown_name, len(pages))
        return request.pages.pick(pages), InputError(complaint) if complaint else None

    def _unread(self, item: Input) -> tuple[DocumentPage, ...]:
        request = self._request
        refs = sources.pages(
            item.path, password=request.password, all_frames=request.all_frames, name=item.name
        )
        return tuple(DocumentPage(ref, is_read=False) for ref in refs)

    def _saved(self, item: Input) -> tuple[DocumentPage, ...]:
        """The pages of a project, which knows no passwords, as people left them.

        Raises InputError.
        """
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        pages = project.load(item.path, folder).document.pages
        if not pages:
            raise InputError(
                f"{item.shown_name} has no pages; add some in the window, then save it again."
            )
        password = self._request.password
        return tuple(replace(page, ref=replace(page.ref, password=password)) for page in pages)

    def _check_usable(self, refs: Sequence[PageRef]) -> None:
        """Raises before the reading if the format can make nothing of a file."""
        check = exports.FORMATS[self._request.output.format_name].check
        if check is not None:
            check(refs, self._extras)

    def _report(self, place: "_Place") -> Report:
        def report(done: int, total: int) -> None:
            self._console.show(place.fraction(done, total), place.note, place.name)

        return report

    def _fail(self, error: AppError) -> None:
        self._has_failures = True
        self._console.say(str(error))
        _log.debug("The failure in full:", exc_info=error)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a page of an input, or of an input without pages.

    `pages` is that page or nothing, `is_last` says that no other of the input follows.
    """

    item: Input
    pages: tuple[DocumentPage, ...] = ()
    error: AppError | None = None
    is_last: bool = False


def _spool() -> tempfile.TemporaryDirectory[str]:
    """A folder for standard input and what projects hold. Raises OutputError."""
    try:
        return tempfile.TemporaryDirectory(prefix="ppocr-desktop-")
    except OSError as error:
        raise OutputError(
            f"Temporary files cannot be written ({error.strerror}); "
            "make room, or set TMPDIR to another folder."
        ) from error


def _settled(outcome: _Outcome, _: Report) -> _Outcome:
    """What a Call runs whose outcome is known already."""
    return outcome


def _real_paths(found: Collection[Input]) -> frozenset[str]:
    return frozenset(os.path.realpath(item.path) for item in found)


@dataclass(frozen=True, slots=True)
class _Place:
    """How far a job is: at which of its inputs, and at which page of that one, from 0."""

    name: str
    position: int
    count: int
    index: int
    pages: int

    def fraction(self, done: int, total: int) -> float:
        """The part of the job, 0..1, that is done at this step of the page's reading."""
        page = self.index + done / max(total, 1)
        return (self.position + page / self.pages) / self.count

    @property
    def note(self) -> str:
        parts = [f"{self.position + 1} of {self.count}"] if self.count > 1 else []
        parts += [f"page {self.index + 1} of {self.pages}"] if self.pages > 1 else []
        return ", ".join(parts)
