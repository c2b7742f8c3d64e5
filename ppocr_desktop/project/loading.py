"""Reads a project file, without trusting it."""

import os
import secrets
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from ppocr_desktop import writing
from ppocr_desktop.document import Document, DocumentPage, Page
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.project import container, failures, links, records, values
from ppocr_desktop.project.container import Container
from ppocr_desktop.project.content import Project
from ppocr_desktop.project.links import State
from ppocr_desktop.project.records import File
from ppocr_desktop.project.saving import FORMAT, VERSION
from ppocr_desktop.project.tally import PAGE_BYTES, Tally
from ppocr_desktop.project.values import DamageError, Fields


def is_project(path: Path) -> bool:
    """Whether this is to be opened as a project, damaged ones with the right suffix included."""
    if path.suffix.lower() == container.SUFFIX:
        return True
    try:
        if not os.path.isfile(path):
            return False
        with path.open("rb") as stream:
            return container.starts(stream.read(100))
    except OSError:
        return False


def load(path: Path, folder: Path, report: Report = ignore) -> Project:
    """The project as it was saved, its paths absolute and without passwords.

    Embedded files are copied into `folder`, an existing private one which the caller removes once
    the document is closed; if the project cannot be loaded, none stay. Linked files are looked for
    beside the project, then where they were. `report` gets bytes. Raises InputError, and
    OutputError when there is no room for the embedded files.
    """
    with _read(path) as stream:
        loader = _Loader(path, folder, report)
        try:
            return loader.load(stream)
        except BaseException:
            loader.tidy()
            raise


def has_unread(path: Path) -> bool:
    """Whether pages of a project are yet to be read; loads none of them. Raises InputError."""
    with _read(path) as stream:
        pages = values.items(_head(path, _open(path, stream)).get("pages"))
        return not all(values.flag(values.fields(page).get("read")) for page in pages)


@contextmanager
def _read(path: Path) -> Iterator[BinaryIO]:
    with failures.explained(path):
        # Opening a pipe would wait for somebody to write to it.
        if os.path.exists(path) and not os.path.isfile(path):
            raise failures.foreign(path)
        with path.open("rb") as stream:
            yield stream


def _open(path: Path, stream: BinaryIO) -> Container:
    # A truncated file has lost the zip directory at its end, but not its start.
    is_ours = path.suffix.lower() == container.SUFFIX or container.starts(stream.read(100))
    if not is_ours and not zipfile.is_zipfile(stream):
        raise failures.foreign(path)
    archive = Container(stream)
    if container.HEAD not in archive:
        raise failures.damaged(path) if is_ours else failures.foreign(path)
    return archive


def _head(path: Path, archive: Container) -> Fields:
    head = values.fields(values.parse(archive.text(container.HEAD)))
    if head.get("format") != FORMAT:
        raise failures.foreign(path)
    if values.count(head.get("version")) > VERSION:
        raise failures.newer(path)
    return head


@dataclass(slots=True)
class _Loader:
    """Loads one project; `copied` are its embedded files by member, `states` those linked to."""

    path: Path
    folder: Path
    report: Report
    copied: dict[str, Path] = field(default_factory=dict)
    states: dict[Path, State] = field(default_factory=dict)

    def load(self, stream: BinaryIO) -> Project:
        archive = _open(self.path, stream)
        head = _head(self.path, archive)
        pages = values.items(head.get("pages"))
        tally = Tally(self.report, archive.size + len(pages) * PAGE_BYTES)
        files = self._files(archive, values.items(head.get("files")), tally)

        def content(number: int) -> Page:
            tally.add(PAGE_BYTES)
            return records.decode(archive.text(container.page_member(number)))

        document = Document(records.decode_pages(pages, files, content))
        return Project(
            document,
            values.fields(head.get("options")),
            values.flag(head.get("embedded")),
            tuple(page.ref for page in document.pages if self._is(page, State.MISSING)),
            tuple(page.ref for page in document.pages if self._is(page, State.CHANGED)),
        )

    def tidy(self) -> None:
        for path in self.copied.values():
            path.unlink(missing_ok=True)

    def _files(self, archive: Container, found: Sequence[object], tally: Tally) -> list[File]:
        """The files of the document: those that are linked to, and copies of those embedded."""
        all_fields = [values.fields(each) for each in found]
        linked = [links.decode(each) for each in all_fields if "member" not in each]
        places = links.find(linked, links.base(self.path))
        self.states.update(places)
        waiting = iter(places)
        return [
            self._embedded(archive, each, tally) if "member" in each else File(next(waiting)[0])
            for each in all_fields
        ]

    def _embedded(self, archive: Container, record: Fields, tally: Tally) -> File:
        copy = self._copy(archive, values.text(record["member"]), tally)
        return File(copy, values.text(record.get("name")))

    def _copy(self, archive: Container, member: str, tally: Tally) -> Path:
        if member in self.copied:
            raise DamageError("one embedded file for two")
        target = self.folder / f"{secrets.token_hex(8)}{Path(member).suffix}"
        self.copied[member] = target
        with writing.stream_atomically(target, overwrite=False) as copy:
            for block in self._blocks(archive, member):
                copy.write(block)
                tally.add(len(block))
        return target

    def _blocks(self, archive: Container, member: str) -> Iterator[bytes]:
        """An embedded file piece by piece; its failures are told apart from those of the copy."""
        with failures.explained(self.path):
            yield from archive.blocks(member)

    def _is(self, page: DocumentPage, state: State) -> bool:
        return self.states.get(page.ref.path) is state
