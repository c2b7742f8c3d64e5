"""The structure of a tagged PDF, from which screen readers read aloud (ISO 32000-1, 14.7)."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.pdf import language


def mark(content: str, number: int) -> str:
    """Content marked as the part of its page's structure with this number (MCID)."""
    return f"/P <</MCID {number}>> BDC\n{content}EMC\n"


_OURS = "/PPOCRDesktop"
"""Marks a structure that consists of text layers only, and may be made anew with these."""


def is_ours(pdf: pikepdf.Pdf) -> bool:
    """Whether a file's structure was made by this module."""
    root = pdf.Root.get("/StructTreeRoot")
    return isinstance(root, Dictionary) and _OURS in root


class Structure:
    """One document with a paragraph for each paragraph of its pages, in reading order.

    It takes the place of any structure that the file has.
    """

    def __init__(self, pdf: pikepdf.Pdf, main_language: str) -> None:
        self._pdf = pdf
        self._language = main_language
        self._root = pdf.make_indirect(Dictionary({"/Type": Name.StructTreeRoot, _OURS: True}))
        self._top = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, P=self._root)
        )
        self._paragraphs: list[Any] = []
        self._numbers: list[Any] = []

    def add_page(self, page: Any, lines: Sequence[TextLine]) -> None:
        """A page whose marked parts, numbered from 0, are these lines."""
        parents: list[Any] = []
        numbered = enumerate(lines)
        for _, group in groupby(numbered, key=lambda pair: pair[1].paragraph):
            paragraph = self._paragraph(page, list(group))
            parents += [paragraph] * len(paragraph.K)
            self._paragraphs.append(paragraph)
        key = len(self._numbers) // 2
        page.StructParents = key
        page.Tabs = Name.S
        self._numbers += [key, self._pdf.make_indirect(Array(parents))]

    def finish(self) -> None:
        """Makes it the structure of the file."""
        self._top.K = Array(self._paragraphs)
        self._root.K = Array([self._top])
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(self._numbers)))
        self._root.ParentTreeNextKey = len(self._numbers) // 2
        self._pdf.Root.StructTreeRoot = self._root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _paragraph(self, page: Any, lines: Sequence[tuple[int, TextLine]]) -> Any:
        paragraph = Dictionary(
            Type=Name.StructElem,
            S=Name.P,
            P=self._top,
            Pg=page,
            K=Array([number for number, _ in lines]),
        )
        spoken = language.guess((line.text for _, line in lines), self._language)
        if spoken != self._language:
            paragraph.Lang = pikepdf.String(spoken)
        return self._pdf.make_indirect(paragraph)
