"""The zip file that a project is: the names in it, and reading it without trusting it."""

import re
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from ppocr_desktop.project.values import DamageError

SUFFIX = ".ppocr"
MEDIA_TYPE = b"application/x-ppocr-desktop+zip"

HEAD = "project.json"
MEDIA = "mimetype"
"""The first member, stored as it is, by which a project is told from other zip files."""

BLOCK = 1 << 20

_START = b"PK\x03\x04"
_NAME_AT = 30
_FILE = re.compile(r"files/[0-9]{1,9}(\.[A-Za-z0-9]{1,10})?", re.ASCII)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}", re.ASCII)

_LARGEST_TEXT = 64 << 20
"""Bytes of one JSON text: 100 times as many as a page of dense print needs."""

_FREE_TEXT = 64 << 20
_HIGHEST_RATIO = 100
"""All texts together may have so many times the bytes of the file; pages are packed 3 to 1."""


def page_member(number: int) -> str:
    """Where the content of a page is."""
    return f"pages/{number}.json"


def file_member(number: int, name: str) -> str:
    """Where an embedded file is; of its name only a harmless suffix is kept."""
    suffix = re.search(r"\.[^.]*$", name)
    return f"files/{number}{suffix[0] if suffix and _SUFFIX.fullmatch(suffix[0]) else ''}"


def starts(head: bytes) -> bool:
    """Whether a file with these first 100 bytes is a project."""
    return head.startswith(_START) and head[_NAME_AT:].startswith(MEDIA.encode() + MEDIA_TYPE)


class Container:
    """An open project file; what its methods raise is for `failures.explained` to word."""

    def __init__(self, stream: BinaryIO) -> None:
        self._archive = zipfile.ZipFile(stream)
        members = self._archive.infolist()
        self._members = {info.filename: info for info in members}
        self._file_size = stream.seek(0, 2)
        if len(self._members) < len(members):
            raise DamageError("two members of one name")
        self._check_sizes()

    def _check_sizes(self) -> None:
        """Raises DamageError for a zip bomb: sizes out of proportion to those of the file."""
        texts = [info.file_size for name, info in self._members.items() if name.endswith(".json")]
        if sum(texts) > max(_FREE_TEXT, _HIGHEST_RATIO * self._file_size):
            raise DamageError("texts beyond all proportion")
        files = [info.file_size for name, info in self._members.items() if _FILE.fullmatch(name)]
        if sum(files) > self._file_size:
            raise DamageError("files that share their bytes")

    def __contains__(self, member: str) -> bool:
        return member in self._members

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return self._file_size

    def text(self, member: str) -> bytes:
        """A JSON text."""
        info = self._members[member]
        if info.file_size > _LARGEST_TEXT:
            raise DamageError("a text beyond all bounds")
        return self._archive.read(info)

    def blocks(self, member: str) -> Iterator[bytes]:
        """An embedded file, piece by piece."""
        info = self._members[member]
        if not _FILE.fullmatch(member) or info.compress_type != zipfile.ZIP_STORED:
            raise DamageError("no embedded file")
        with self._archive.open(info) as stream:
            while block := stream.read(BLOCK):
                yield block
