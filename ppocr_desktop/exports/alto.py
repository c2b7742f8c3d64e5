"""ALTO 4.2, the Library of Congress's XML for the layout and text of pages."""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

from ppocr_desktop import __version__
from ppocr_desktop.document import Document, DocumentPage, Page, TextLine, Word
from ppocr_desktop.exports import contents, pixels
from ppocr_desktop.geometry import Point, Polygon

_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://www.loc.gov/standards/alto/ns-v4# \
http://www.loc.gov/standards/alto/v4/alto-4-2.xsd" SCHEMAVERSION="4.2">
<Description>
<MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation>{sources}</sourceImageInformation>
<Processing ID="recognition">
<processingCategory>contentGeneration</processingCategory>
<processingSoftware>
<softwareName>PP-OCR Desktop</softwareName>
<softwareVersion>{version}</softwareVersion>
</processingSoftware>
</Processing>
</Description>
<Layout>
"""


def render(document: Document) -> bytes:
    """XML in UTF-8, one Page for each page and one TextBlock for each paragraph.

    Several files in one document are listed as fileIdentifier, one for each page.
    """
    head = _HEAD.format(sources=_sources(document), version=__version__)
    pages = "".join(_render_page(page, number) for number, page in enumerate(document.pages, 1))
    return f"{head}{pages}</Layout>\n</alto>\n".encode()


def _sources(document: Document) -> str:
    names = contents.sources(document)
    if len(names) == 1:
        return f"<fileName>{escape(names[0])}</fileName>"
    pages = (escape(contents.source(page)) for page in document.pages)
    return "".join(f"<fileIdentifier>{name}</fileIdentifier>" for name in pages)


def _render_page(page: DocumentPage, number: int) -> str:
    size = f'WIDTH="{page.page.width}" HEIGHT="{page.page.height}"'
    blocks = "".join(
        _render_block(block, page.page, f"{number}_{index}")
        for index, block in enumerate(contents.blocks(page.page), 1)
    )
    return (
        f'<Page ID="page_{number}" PHYSICAL_IMG_NR="{page.ref.index + 1}" {size}'
        ' PROCESSINGREFS="recognition">\n'
        f'<PrintSpace ID="space_{number}" HPOS="0" VPOS="0" {size}>\n{blocks}</PrintSpace>\n'
        "</Page>\n"
    )


def _render_block(block: Sequence[TextLine], page: Page, key: str) -> str:
    bounds = pixels.around(pixels.box(line.polygon, page) for line in block)
    # Counterclockwise here, clockwise in a Page.
    rotation = f' ROTATION="{360 - page.orientation}"' if page.orientation else ""
    lines = "".join(
        _render_line(line, page, f"{key}_{index}") for index, line in enumerate(block, 1)
    )
    return f'<TextBlock ID="block_{key}" {_place(bounds)}{rotation}>\n{lines}</TextBlock>\n'


def _render_line(line: TextLine, page: Page, key: str) -> str:
    bounds = pixels.box(line.polygon, page)
    baseline = _points(pixels.points(pixels.baseline(line), page))
    words = contents.words(line)
    strings = [_render_word(word, page, f"{key}_{index}") for index, word in enumerate(words, 1)]
    spaces = [_render_space(before, after, page) for before, after in pairwise(words)]
    content = "".join(string + space for string, space in zip(strings, [*spaces, ""], strict=True))
    return (
        f'<TextLine ID="line_{key}" {_place(bounds)} BASELINE="{baseline}">\n'
        f"{_outline(line.polygon, page)}{content}</TextLine>\n"
    )


def _render_word(word: Word, page: Page, key: str) -> str:
    place = _place(pixels.box(word.polygon, page))
    score = contents.rounded(min(max(word.score, 0.0), 1.0), 4)
    return (
        f'<String ID="word_{key}" {place} WC="{score:g}" CONTENT="{escape(word.text)}">'
        f"{_outline(word.polygon, page).rstrip()}</String>\n"
    )


def _render_space(before: Word, after: Word, page: Page) -> str:
    between = before.polygon[1], after.polygon[0], after.polygon[3], before.polygon[2]
    return f"<SP {_place(pixels.box(between, page))}/>\n"


def _place(box: pixels.Box) -> str:
    return f'HPOS="{box.left}" VPOS="{box.top}" WIDTH="{box.width}" HEIGHT="{box.height}"'


def _outline(polygon: Polygon, page: Page) -> str:
    return f'<Shape><Polygon POINTS="{_points(pixels.points(polygon, page))}"/></Shape>\n'


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{x},{y}" for x, y in points)
