"""Bookmarks of files that go into one with others."""

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, NameTree, OutlineItem, String

from ppocr_desktop.exports.pdf import bookmarks
from tests.exports.pdf import papers


def book(path: Path) -> pikepdf.Pdf:
    """Three pages: a chapter with a part on each of the last two, one of them by its name."""
    file = pikepdf.open(papers.scan(path, pages=3))
    file.Root.Names = Dictionary(Dests=NameTree.new(file).obj)
    target = Array([file.pages[2].obj, Name.Fit])
    NameTree(file.Root.Names.Dests)["last"] = Dictionary(D=target)
    chapter = OutlineItem("chapter", 0)
    by_name = OutlineItem("by name", action=Dictionary(S=Name.GoTo, D=String("last")))
    chapter.children.extend([OutlineItem("by page", 1), by_name])
    with file.open_outline() as outline:
        outline.root.extend([chapter, OutlineItem("first again", 0)])
    return file


def titles(file: pikepdf.Pdf) -> list[tuple[str, int, list[tuple[str, int]]]]:
    pages = [page.obj.objgen for page in file.pages]

    def place(item: OutlineItem) -> int:
        target = item.destination
        return pages.index(target[0].objgen) if isinstance(target, Array) else -1

    with file.open_outline() as outline:
        return [
            (item.title, place(item), [(child.title, place(child)) for child in item.children])
            for item in outline.root
        ]


def test_bookmarks_lead_to_where_their_pages_are_now(tmp_path: Path) -> None:
    source = book(tmp_path / "a.pdf")
    with pikepdf.open(papers.scan(tmp_path / "b.pdf", pages=4)) as file:
        bookmarks.append(file, source, {0: 3, 1: 2, 2: 1})
        assert titles(file) == [
            ("chapter", 3, [("by page", 2), ("by name", 1)]),
            ("first again", 3, []),
        ]


def test_bookmarks_of_pages_that_are_left_out_vanish(tmp_path: Path) -> None:
    source = book(tmp_path / "a.pdf")
    with pikepdf.open(papers.scan(tmp_path / "b.pdf", pages=4)) as file:
        bookmarks.append(file, source, {2: 1})
        assert titles(file) == [("chapter", -1, [("by name", 1)])]


def test_a_file_without_bookmarks_adds_none(tmp_path: Path) -> None:
    source = pikepdf.open(papers.scan(tmp_path / "a.pdf"))
    with pikepdf.open(papers.scan(tmp_path / "b.pdf")) as file:
        bookmarks.append(file, source, {0: 0})
        assert "/Outlines" not in file.Root
