"""JSON of schema version 1, which docs/formats.md describes; it may gain fields but keeps these."""

import json
from typing import Any

from ppocr_desktop.document import Document, DocumentPage, TextLine
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.contents import clean, rounded
from ppocr_desktop.exports.tables import grid
from ppocr_desktop.exports.tables.table import Table
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
            **_work(page),
        }
    )
    lines = ",".join(f"\n{_dump(_line(line))}" for line in page.page.lines)
    tables = ",".join(f"\n{_dump(_table(table))}" for table in grid.tables(page.page))
    return f'{head[:-1]},"lines":[{lines}]' + (f',"tables":[{tables}]}}' if tables else "}")


def _work(page: DocumentPage) -> dict[str, Any]:
    """What people have done to a page, and whether it is still to be read; mostly nothing."""
    areas = [{"kind": area.kind.value, "polygon": _points(area.polygon)} for area in page.areas]
    turn = {"turn": page.ref.turn} if page.ref.turn else {}
    return turn | ({"areas": areas} if areas else {}) | ({} if page.is_read else {"read": False})


def _table(table: Table) -> dict[str, Any]:
    cells = [
        {
            "row": cell.row,
            "column": cell.column,
            "span": cell.column_span,
            **({"row_span": cell.row_span} if cell.row_span > 1 else {}),
            "text": cell.text,
            "lines": list(cell.places),
        }
        for cell in table.cells
    ]
    return {"rows": table.rows, "columns": table.columns, "cells": cells}


def _line(line: TextLine) -> dict[str, Any]:
    upright = {"vertical": True} if line.vertical else {}
    edited = {"edited": True} if line.edited else {}
    return {
        "polygon": _points(line.polygon),
        "text": clean(line.text),
        "score": rounded(line.score, 4),
        "paragraph": line.paragraph,
        **upright,
        **edited,
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
