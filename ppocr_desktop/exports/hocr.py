"""hOCR 1.2: XHTML whose title attributes say where each word stands."""

import math
import os
from collections.abc import Sequence
from html import escape

from ppocr_desktop import __version__, geometry
from ppocr_desktop.document import Document, DocumentPage, Page, TextLine, Word
from ppocr_desktop.exports import contents, pixels

_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
<meta name="ocr-system" content="ppocr-desktop {version}"/>
<meta name="ocr-capabilities" content="ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_poly"/>
<meta name="ocr-langs" content="unknown"/>
<meta name="ocr-scripts" content="unknown"/>
<meta name="ocr-number-of-pages" content="{count}"/>
</head>
<body>
"""
_STEEP_DEGREES = 45


def render(document: Document) -> bytes:
    """Valid XHTML in UTF-8: pages, areas with one paragraph each, lines and words."""
    names = contents.sources(document)
    head = _HEAD.format(
        title=escape(", ".join(names) or "PP-OCR Desktop"),
        version=__version__,
        count=len(document.pages),
    )
    # A number within the file only counts the pages of this document if there is but one file.
    numbers = [
        page.ref.index if len(names) == 1 else position
        for position, page in enumerate(document.pages)
    ]
    pages = "".join(map(_render_page, document.pages, numbers, range(1, len(numbers) + 1)))
    return f"{head}{pages}</body>\n</html>\n".encode()


def _render_page(page: DocumentPage, number: int, place: int) -> str:
    # The format wants Unix paths, and has no way to write a quotation mark within quotation marks.
    image = contents.source(page).replace(os.sep, "/").replace('"', "%22")
    size = page.page
    title = f'image "{image}"; bbox 0 0 {size.width} {size.height}; ppageno {number}'
    blocks = enumerate(contents.blocks(size), 1)
    areas = "".join(_render_block(block, size, f"{place}_{index}") for index, block in blocks)
    return f'<div class="ocr_page" id="page_{place}" title="{escape(title)}">\n{areas}</div>\n'


def _render_block(block: Sequence[TextLine], page: Page, key: str) -> str:
    bounds = pixels.around(pixels.box(line.polygon, page) for line in block)
    lines = "\n".join(
        _render_line(line, page, f"{key}_{index}") for index, line in enumerate(block, 1)
    )
    title = _bbox(bounds)
    return (
        f'<div class="ocr_carea" id="area_{key}" title="{title}">\n'
        f'<p class="ocr_par" id="par_{key}" title="{title}">\n{lines}\n</p>\n</div>\n'
    )


def _render_line(line: TextLine, page: Page, key: str) -> str:
    title = "; ".join([_bbox(pixels.box(line.polygon, page)), *_shape(line, page)])
    words = " ".join(
        _render_word(word, page, f"{key}_{index}")
        for index, word in enumerate(contents.words(line), 1)
    )
    return f'<span class="ocr_line" id="line_{key}" title="{title}">{words}</span>'


def _render_word(word: Word, page: Page, key: str) -> str:
    title = f"{_bbox(pixels.box(word.polygon, page))}; x_wconf {_percent(word.score)}"
    text = escape(word.text)
    return f'<span class="ocrx_word" id="word_{key}" title="{title}">{text}</span>'


def _bbox(box: pixels.Box) -> str:
    return f"bbox {box.left} {box.top} {box.right} {box.bottom}"


def _percent(score: float) -> int:
    return round(min(max(score, 0.0), 1.0) * 100)


def _shape(line: TextLine, page: Page) -> list[str]:
    """What the bounding box does not say: the baseline or else the angle, and a slanted outline."""
    angle = math.degrees(geometry.angle(line.polygon)) - (90 if line.vertical else 0)
    properties = []
    if abs(math.remainder(angle, 360)) > _STEEP_DEGREES:
        properties.append(f"textangle {round(-angle % 360, 1) % 360:g}")
    elif not line.vertical:
        properties.append(_baseline(line, page))
    corners = pixels.points(line.polygon, page)
    if len({x for x, _ in corners}) > 2 or len({y for _, y in corners}) > 2:
        properties.append("poly " + " ".join(f"{x} {y}" for x, y in corners))
    return properties


def _baseline(line: TextLine, page: Page) -> str:
    """Slope and height of the baseline, seen from the lower left corner of the bounding box."""
    (x1, y1), (x2, y2) = pixels.baseline(line)
    slope = (y2 - y1) / (x2 - x1) if x2 > x1 else 0.0
    bounds = pixels.box(line.polygon, page)
    height = y1 + slope * (bounds.left - x1) - bounds.bottom
    return f"baseline {contents.rounded(slope, 4):g} {round(height)}"
