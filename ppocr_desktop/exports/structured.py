"""JSON of schema version 1, which docs/formats.md describes; it may gain fields but keeps these."""

import json
from typing import Any

from ppocr_desktop.document import Document, DocumentPage, TextLine
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.contents import clean, rounded
from ppocr_desktop.geometry import Polygon

VERSION = 1


def render(document: Document) -> bytes:
    """UTF-8 with each text line on a line of its own; the same document gives the same bytes."""
    pages = ",".join(f"\n{_render_page(page)}" for page in document.pages)
    return f'{{"version":{VERSION},"pages":[{pages}]}}\n'.encode()


def _render_page(page: DocumentPage) -> str:
    head = _dump(
        {
            "source": contents.source(page),
            "page": page.ref.index + 1,
            "width": page.page.width,
            "height": page.page.height,
            "orientation": page.page.orientation,
        }
    )
    lines = ",".join(f"\n{_dump(_line(line))}" for line in page.page.lines)
    return f'{head[:-1]},"lines":[{lines}]}}'


def _line(line: TextLine) -> dict[str, Any]:
    upright = {"vertical": True} if line.vertical else {}
    return {
        "polygon": _points(line.polygon),
        "text": clean(line.text),
        "score": rounded(line.score, 4),
        "paragraph": line.paragraph,
        **upright,
        "words": [
            {
                "polygon": _points(word.polygon),
                "text": word.text,
                "score": rounded(word.score, 4),
            }
            for word in contents.words(line)
        ],
    }


def _points(polygon: Polygon) -> list[list[float]]:
    return [[rounded(x, 1), rounded(y, 1)] for x, y in polygon]


def _dump(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
