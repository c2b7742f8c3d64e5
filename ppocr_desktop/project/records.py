"""Documents as JSON and back; docs/project-file.md describes every field."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ppocr_desktop import collector
from ppocr_desktop.document import (
    WHOLE,
    Alternative,
    Area,
    AreaKind,
    Character,
    DocumentPage,
    Page,
    PageRef,
    TextLine,
)
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.project import values
from ppocr_desktop.project.values import DamageError, Fields

EMPTY = Page(0, 0)
"""The content of a page that is yet to be read; it is not stored."""


@dataclass(frozen=True, slots=True)
class File:
    """Where one of a document's files lies now, and what people are shown as its name."""

    path: Path
    name: str = ""


def dump(value: object) -> str:
    """JSON of ASCII characters: undecodable file names keep their bytes that way."""
    return json.dumps(value, separators=(",", ":"))


def encode_pages(
    pages: Iterable[DocumentPage], files: Mapping[Path, int], contents: Iterable[int]
) -> list[Fields]:
    """Where the pages come from, with the numbers of their files and of their contents."""
    return [
        {
            "file": files[page.ref.path],
            "index": page.ref.index,
            "name": page.ref.name,
            "turn": page.ref.turn,
            "read": page.is_read,
            "areas": [{"kind": area.kind.value, "polygon": area.polygon} for area in page.areas],
            **({} if page.page == EMPTY else {"content": content}),
        }
        for page, content in zip(pages, contents, strict=True)
    ]


def decode_pages(
    value: object, files: Sequence[File], content: Callable[[int], Page]
) -> tuple[DocumentPage, ...]:
    """The pages, each content being asked for once. Raises DamageError."""
    # Many pages that share one large content must not cost more than that content.
    page_of = cache(content)
    with collector.paused():
        return tuple(_page(values.fields(each), files, page_of) for each in values.items(value))


def _page(record: Fields, files: Sequence[File], page_of: Callable[[int], Page]) -> DocumentPage:
    number = values.count(record.get("file"))
    if number >= len(files):
        raise DamageError("a page of no file")
    file = files[number]
    ref = PageRef(
        file.path,
        values.count(record.get("index")),
        values.text(record.get("name")) or file.name,
        turn=values.quarter_turn(record.get("turn")),
    )
    return DocumentPage(
        ref,
        page_of(values.count(record["content"])) if "content" in record else EMPTY,
        tuple(_area(values.fields(each)) for each in values.items(record.get("areas"))),
        values.flag(record.get("read")),
    )


def _area(record: Fields) -> Area:
    return Area(AreaKind(values.text(record.get("kind"))), _polygon(record.get("polygon")))


def encode(page: Page) -> bytes:
    """What was found on a page, one text line on each line."""
    head = dump({"width": page.width, "height": page.height, "orientation": page.orientation})
    # One by one: a whole page would keep other threads, such as the window's, waiting for 20 ms.
    lines = ",".join(f"\n{dump(_line_record(line))}" for line in page.lines)
    return f'{head[:-1]},"lines":[{lines}]}}\n'.encode("ascii")


def _line_record(line: TextLine) -> Fields:
    return {
        "text": line.text,
        "score": line.score,
        "polygon": line.polygon,
        "paragraph": line.paragraph,
        "vertical": line.vertical,
        "edited": line.edited,
        "ink": line.ink,
        "characters": [
            (
                one.text,
                one.start,
                one.end,
                one.score,
                [(other.text, other.score) for other in one.alternatives],
            )
            for one in line.characters
        ],
    }


def decode(data: bytes) -> Page:
    """The page that `encode` made this of. Raises ValueError or RecursionError."""
    record = values.fields(values.parse(data))
    return Page(
        values.count(record.get("width")),
        values.count(record.get("height")),
        tuple(_line(values.fields(each)) for each in values.items(record.get("lines"))),
        values.quarter_turn(record.get("orientation")),
    )


def _line(record: Fields) -> TextLine:
    return TextLine(
        values.text(record.get("text")),
        values.number(record.get("score")),
        _polygon(record.get("polygon")),
        tuple(map(_character, values.items(record.get("characters")))),
        values.flag(record.get("vertical")),
        values.count(record.get("paragraph")),
        values.flag(record.get("edited")),
        _ink(record["ink"]) if "ink" in record else WHOLE,
    )


def _polygon(value: object) -> Polygon:
    a, b, c, d = map(_point, values.items(value))
    return a, b, c, d


def _ink(value: object) -> tuple[float, float]:
    top, bottom = map(values.number, values.items(value))
    if not 0 <= top < bottom <= 1:
        raise DamageError("letters outside their line")
    return top, bottom


def _point(value: object) -> tuple[float, float]:
    x, y = values.items(value)
    return values.number(x), values.number(y)


def _character(value: object) -> Character:
    text, start, end, score, others = values.items(value)
    return Character(
        values.text(text),
        values.number(start),
        values.number(end),
        values.number(score),
        tuple(map(_alternative, values.items(others))),
    )


def _alternative(value: object) -> Alternative:
    text, score = values.items(value)
    return Alternative(values.text(text), values.number(score))
