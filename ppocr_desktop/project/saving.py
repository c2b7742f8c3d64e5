"""Writes a project file, whole or not at all."""

import os
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ppocr_desktop import __version__, writing
from ppocr_desktop.document import DocumentPage, printable
from ppocr_desktop.errors import InputError, OutputError
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.project import container, links, records
from ppocr_desktop.project.content import Project
from ppocr_desktop.project.tally import PAGE_BYTES, Tally, size
from ppocr_desktop.project.values import Fields

FORMAT = "ppocr-desktop project"
VERSION = 1

_LEVEL = 1
"""Higher ones make pages a tenth smaller in five times the time."""


@dataclass(frozen=True, slots=True)
class _Source:
    """One of the document's files and what people know it as."""

    path: Path
    name: str
    is_embedded: bool


def save(
    project: Project,
    path: Path,
    *,
    private: Path | None = None,
    overwrite: bool,
    report: Report = ignore,
) -> tuple[Path, ...]:
    """Writes the project and returns those of its files that are missing.

    Missing files do not prevent saving: they are linked to as they were. Files below the folder
    `private`, which the user knows nothing of, are embedded in any case, the others with
    `project.embedded`. Passwords are not kept. `report` gets bytes. Raises InputError when a file
    fails while it is copied and OutputError when the project cannot be written; either way what
    was there before stays.
    """
    sources = _sources(project, private)
    _check_target(path, sources)
    tally = Tally(report, size(sources) + len(project.document.pages) * PAGE_BYTES)
    with writing.stream_atomically(path, overwrite=overwrite) as stream:
        _Writer(stream, links.base(path), tally).write(project, sources)
    return tuple(source for source in sources if not links.is_readable(source))


def _sources(project: Project, private: Path | None) -> dict[Path, _Source]:
    """The document's files in the order in which they first appear."""
    found: dict[Path, _Source] = {}
    for ref in (page.ref for page in project.document.pages):
        if ref.path not in found:
            is_private = private is not None and _is_below(ref.path, private)
            found[ref.path] = _Source(
                ref.path,
                ref.name or ref.path.name,
                (project.embedded or is_private) and links.is_readable(ref.path),
            )
    return found


def _is_below(path: Path, folder: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _check_target(path: Path, sources: dict[Path, _Source]) -> None:
    taken = {os.path.realpath(source) for source in sources}
    if os.path.realpath(path) in taken:
        raise OutputError(f"{path} is one of the project's own pictures; choose another name.")


class _Writer:
    """Writes a project to a stream; `folder` is the one that links are relative to."""

    def __init__(self, stream: BinaryIO, folder: Path, tally: Tally) -> None:
        self._stream = stream
        self._folder = folder
        self._tally = tally

    def write(self, project: Project, sources: dict[Path, _Source]) -> None:
        with zipfile.ZipFile(self._stream, "w", allowZip64=True) as archive:
            archive.writestr(_info(container.MEDIA), container.MEDIA_TYPE)
            files = [
                self._write_source(archive, number, source)
                for number, source in enumerate(sources.values(), 1)
            ]
            for number, page in enumerate(project.document.pages, 1):
                self._write_page(archive, number, page)
            head = records.dump(_head(project, files, sources)).encode("ascii")
            archive.writestr(_info(container.HEAD), head, zipfile.ZIP_DEFLATED, _LEVEL)

    def _write_source(self, archive: zipfile.ZipFile, number: int, source: _Source) -> Fields:
        if not source.is_embedded:
            link = links.to(source.path, source.name, self._folder)
            self._tally.add(link.size)
            return links.encode(link)
        member = container.file_member(number, source.name)
        # As it is: pictures and PDFs are packed already.
        with archive.open(_info(member), "w", force_zip64=True) as target:
            for block in _blocks(source):
                target.write(block)
                self._tally.add(len(block))
        return {"name": source.name, "member": member}

    def _write_page(self, archive: zipfile.ZipFile, number: int, page: DocumentPage) -> None:
        if page.page != records.EMPTY:
            info = _info(container.page_member(number))
            archive.writestr(info, records.encode(page.page), zipfile.ZIP_DEFLATED, _LEVEL)
        self._tally.add(PAGE_BYTES)


def _head(project: Project, files: list[Fields], sources: dict[Path, _Source]) -> Fields:
    pages = project.document.pages
    numbers = {path: number for number, path in enumerate(sources)}
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "embedded": project.embedded,
        "options": dict(project.options),
        "files": files,
        "pages": records.encode_pages(pages, numbers, range(1, len(pages) + 1)),
    }


def _blocks(source: _Source) -> Iterator[bytes]:
    try:
        with source.path.open("rb") as stream:
            while block := stream.read(container.BLOCK):
                yield block
    except OSError as error:
        raise InputError(
            f"{printable(source.name)} cannot be copied into the project ({error.strerror}); "
            "save the project without the pictures themselves."
        ) from error


def _info(member: str) -> zipfile.ZipInfo:
    """A member without date and system, so that the same project gives the same bytes."""
    info = zipfile.ZipInfo(member)
    info.create_system = 3
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    return info
