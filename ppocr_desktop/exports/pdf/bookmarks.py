"""Bookmarks of PDFs whose pages were added to another."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, NameTree, OutlineItem

Find = Callable[[Any], int | None]
"""Finds the place in the new file of the page that a destination leads to, if it is there."""


def append(pdf: pikepdf.Pdf, source: pikepdf.Pdf, places: Mapping[int, int]) -> None:
    """Adds the bookmarks of a file after those there are.

    `places` says where pages of it are now. Bookmarks to pages that are not there are left out,
    unless others stand below them.
    """
    if "/Outlines" not in source.Root:
        return
    numbers = {page.obj.objgen: index for index, page in enumerate(source.pages)}

    def find(destination: Any) -> int | None:
        number = numbers.get(_page_of(_resolved(destination, source)), -1)
        return places.get(number)

    with source.open_outline() as old, pdf.open_outline() as new:
        new.root.extend(_converted(old.root, find))


def _converted(items: Iterable[OutlineItem], find: Find) -> list[OutlineItem]:
    converted: list[OutlineItem] = []
    for item in items:
        children = _converted(item.children, find)
        place = find(_destination(item))
        if place is not None or children:
            new = OutlineItem(item.title, place)
            new.is_closed = item.is_closed
            new.children.extend(children)
            converted.append(new)
    return converted


def _destination(item: OutlineItem) -> Any:
    if item.destination is not None:
        return item.destination
    return item.action.get("/D") if isinstance(item.action, Dictionary) else None


def _resolved(destination: Any, source: pikepdf.Pdf) -> Any:
    """The destination that a name stands for (ISO 32000-1, 12.3.2.3), or the given one."""
    if not isinstance(destination, pikepdf.String | pikepdf.Name | str):
        return destination
    name = str(destination)
    names = source.Root.get("/Names")
    if isinstance(names, Dictionary) and "/Dests" in names:
        found = NameTree(names.Dests).get(name)
    else:
        found = source.Root.get("/Dests", Dictionary()).get(name)
    return found.get("/D") if isinstance(found, Dictionary) else found


def _page_of(destination: Any) -> tuple[int, int]:
    is_explicit = isinstance(destination, Array) and len(destination) > 0
    page = destination[0] if is_explicit else None
    return page.objgen if isinstance(page, Dictionary) else (0, 0)
