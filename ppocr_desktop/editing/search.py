"""Finding and replacing text in the lines of a document."""

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from ppocr_desktop.document import Document, DocumentPage, TextLine
from ppocr_desktop.editing import folding, lines, patterns, words
from ppocr_desktop.errors import UsageError

_LONGEST_S = 0.25
"""The time limit of a pattern for one line, which takes microseconds unless it backtracks without
end. `re` has no such limit, and would hold the interpreter's lock meanwhile; hence `regex`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for, within single lines.

    Without regard to case, full-width and half-width forms are one, too; composed and decomposed
    accents always are. A pattern is matched with the text as it stands.
    """

    text: str
    is_case_sensitive: bool = False
    is_whole_word: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """A place in a document: page and line count from 0, start and end in the line's text."""

    page: int
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Hit:
    """A place in a line's text; `expand` puts its groups into a replacement."""

    start: int
    end: int
    expand: Callable[[str], str]


def find(document: Document, query: Query) -> tuple[Match, ...]:
    """All places that match, in order; they never overlap, and empty ones do not count.

    Raises UsageError for a pattern that is none, or that takes more than 0.25 s for a line.
    """
    hits = _finder(query)
    return tuple(
        Match(number, index, hit.start, hit.end)
        for number, page in enumerate(document.pages)
        for index, line in enumerate(page.page.lines)
        for hit in hits(line.text)
    )


def replace(page: DocumentPage, query: Query, replacement: str) -> DocumentPage:
    r"""The page with every match replaced; the lines that change count as edited.

    For a pattern, the replacement may name its groups (\1, \g<name>). Raises UsageError.
    """
    hits = _finder(query)
    written = tuple(
        _rewritten(line, list(hits(line.text)), replacement) for line in page.page.lines
    )
    return dataclasses.replace(page, page=dataclasses.replace(page.page, lines=written))


def replace_match(page: DocumentPage, match: Match, query: Query, replacement: str) -> DocumentPage:
    """The page with one match of the query replaced; as it is if it matches there no more."""
    known = page.page.lines
    if match.line >= len(known):
        return page
    line = known[match.line]
    hits = [
        hit for hit in _finder(query)(line.text) if (hit.start, hit.end) == (match.start, match.end)
    ]
    new = _rewritten(line, hits, replacement)
    written = (*known[: match.line], new, *known[match.line + 1 :])
    return dataclasses.replace(page, page=dataclasses.replace(page.page, lines=written))


Hits = Callable[[str], Iterator[_Hit]]


def _rewritten(line: TextLine, hits: list[_Hit], replacement: str) -> TextLine:
    pieces: list[str] = []
    done = 0
    for hit in hits:
        pieces += [line.text[done : hit.start], hit.expand(replacement)]
        done = hit.end
    text = "".join(pieces) + line.text[done:]
    return line if text == line.text else lines.rewrite(line, text)


def _finder(query: Query) -> Hits:
    """A function that finds the places of a text that match."""
    return _pattern(query) if query.is_regex else _plain(query)


def _fits(query: Query, text: str, start: int, end: int) -> bool:
    if not query.is_whole_word:
        return True
    return words.is_border(text, start) and words.is_border(text, end)


def _plain(query: Query) -> Hits:
    wanted = folding.fold(query.text, is_exact=query.is_case_sensitive).text

    def hits(text: str) -> Iterator[_Hit]:
        folded = folding.fold(text, is_exact=query.is_case_sensitive)
        found = folded.find(wanted, partial(_fits, query, text))
        return (_Hit(start, end, str) for start, end in found)

    return hits


def _pattern(query: Query) -> Hits:
    pattern = patterns.compile_typed(query.text, is_case_sensitive=query.is_case_sensitive)

    def hits(text: str) -> Iterator[_Hit]:
        try:
            # `concurrent` releases the interpreter's lock, so that the window goes on meanwhile.
            for found in pattern.finditer(text, timeout=_LONGEST_S, concurrent=True):
                if found.end() > found.start() and _fits(query, text, *found.span()):
                    yield _Hit(found.start(), found.end(), partial(_expanded, found))
        except (MemoryError, TimeoutError) as error:
            raise patterns.too_long(query.text) from error

    return hits


def _expanded(found: Any, replacement: str) -> str:
    import regex

    try:
        return str(found.expand(replacement))
    except (IndexError, OverflowError, regex.error) as error:
        raise UsageError(
            f"The replacement {replacement!r} does not fit the pattern ({error}); "
            "write \\\\ for a backslash, \\1 for the first group."
        ) from error
