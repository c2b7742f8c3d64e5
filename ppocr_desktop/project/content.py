"""What a project is: a document with what belongs to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ppocr_desktop.document import Document, PageRef


@dataclass(frozen=True, slots=True)
class Project:
    """A document, the choices it was read with, and how it is kept.

    `options` are what JSON can hold, by name. `embedded` says that the project file holds the
    pictures themselves. `missing` and `changed` are the pages whose file was not found, or not as
    it was, when the project was loaded; saving makes nothing of them.
    """

    document: Document
    options: Mapping[str, object] = field(default_factory=dict)
    embedded: bool = False
    missing: tuple[PageRef, ...] = ()
    changed: tuple[PageRef, ...] = ()
