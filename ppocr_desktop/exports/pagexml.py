"""PAGE XML of 2019, the PRImA lab's format for the layout and text of a single page."""

from collections.abc import Iterable, Sequence
from html import escape

from ppocr_desktop import __version__, scripts
from ppocr_desktop.document import Document, DocumentPage, Page, TextLine, Word
from ppocr_desktop.errors import UsageError
from ppocr_desktop.exports import contents, pixels
from ppocr_desktop.exports.contents import trimmed
from ppocr_desktop.exports.paragraphs import flow
from ppocr_desktop.exports.paragraphs.flow import Block
from ppocr_desktop.exports.tables.table import Cell, Table
from ppocr_desktop.geometry import Point

_SCHEMA = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="{schema}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="{schema} {schema}/pagecontent.xsd">
<Metadata>
<Creator>PP-OCR Desktop {version}</Creator>
<Created>2000-01-01T00:00:00Z</Created>
<LastChange>2000-01-01T00:00:00Z</LastChange>
</Metadata>
"""
"""The format wants times; fixed ones make the same document the same bytes."""
_UPRIGHT = {90: -90, 180: 180, 270: 90}
"""PAGE tells by how many degrees clockwise to turn a page upright, `Page` how far it is turned."""


def render(document: Document) -> bytes:
    """XML in UTF-8 for a document of one page; raises UsageError for any other."""
    if len(document.pages) != 1:
        raise UsageError(
            f"A PAGE file holds a single page, and there are {len(document.pages)}; "
            "name a file with --output, and each page gets one of its own."
        )
    (page,) = document.pages
    head = _HEAD.format(schema=_SCHEMA, version=__version__)
    return f"{head}{_render_page(page)}</PcGts>\n".encode()


def _render_page(page: DocumentPage) -> str:
    size = page.page
    blocks = flow.blocks(size)
    keys = [f"region_{number}" for number in range(1, len(blocks) + 1)]
    regions = "".join(map(_render_block, blocks, [size] * len(blocks), keys))
    turned = f' orientation="{_UPRIGHT[size.orientation]}"' if size.orientation else ""
    return (
        f'<Page imageFilename="{escape(contents.source(page))}" imageWidth="{size.width}"'
        f' imageHeight="{size.height}"{turned}>\n{_reading_order(keys)}{regions}</Page>\n'
    )


def _reading_order(keys: Sequence[str]) -> str:
    """The regions one by one; the format has no way to say that there are none."""
    references = "".join(
        f'<RegionRefIndexed index="{index}" regionRef="{key}"/>\n' for index, key in enumerate(keys)
    )
    group = f'<OrderedGroup id="order">\n{references}</OrderedGroup>'
    return f"<ReadingOrder>\n{group}\n</ReadingOrder>\n" if keys else ""


def _render_block(block: Block, page: Page, key: str) -> str:
    if isinstance(block, Table):
        return _render_table(block, page, key)
    lines = [line for row in block.rows for line in row]
    kind = "heading" if block.level else "paragraph"
    return _render_region(lines, page, key, f' type="{kind}"')


def _render_table(table: Table, page: Page, key: str) -> str:
    lines = [line for cell in table.cells for line in cell.lines]
    cells = "".join(
        _render_region(cell.lines, page, f"{key}_{number}", role=_role(cell))
        for number, cell in enumerate(table.cells, 1)
    )
    size = f'rows="{table.rows}" columns="{table.columns}"'
    return f'<TableRegion id="{key}" {size}>\n{_outline(lines, page)}{cells}</TableRegion>\n'


def _role(cell: Cell) -> str:
    place = f'rowIndex="{cell.row}" columnIndex="{cell.column}"'
    rows = f' rowSpan="{cell.row_span}"' if cell.row_span > 1 else ""
    return f'<Roles><TableCellRole {place}{rows} colSpan="{cell.column_span}"/></Roles>\n'


def _render_region(
    lines: Sequence[TextLine], page: Page, key: str, kind: str = "", role: str = ""
) -> str:
    rendered = "".join(
        _render_line(line, page, f"{key}_line_{number}") for number, line in enumerate(lines, 1)
    )
    text = "\n".join(trimmed(line.text) for line in lines)
    return (
        f'<TextRegion id="{key}"{kind}>\n{_outline(lines, page)}{role}{rendered}'
        f"<TextEquiv><Unicode>{escape(text)}</Unicode></TextEquiv>\n</TextRegion>\n"
    )


def _render_line(line: TextLine, page: Page, key: str) -> str:
    words = "".join(
        _render_word(word, page, f"{key}_{number}")
        for number, word in enumerate(contents.words(line), 1)
    )
    baseline = _points(pixels.points(pixels.baseline(line), page))
    return (
        f'<TextLine id="{key}"{_reading_direction(line)}>\n{_coords(line.polygon, page)}'
        f'<Baseline points="{baseline}"/>\n{words}{_text(line.text, line.score)}</TextLine>\n'
    )


def _reading_direction(line: TextLine) -> str:
    if line.vertical:
        return ' readingDirection="top-to-bottom"'
    leftwards = scripts.is_right_to_left(line.text)
    return ' readingDirection="right-to-left"' if leftwards else ""


def _render_word(word: Word, page: Page, key: str) -> str:
    coords = _coords(word.polygon, page)
    return f'<Word id="{key}">\n{coords}{_text(word.text, word.score)}</Word>\n'


def _text(text: str, score: float) -> str:
    confidence = contents.rounded(min(max(score, 0.0), 1.0), 4)
    unicode = escape(trimmed(text))
    return f'<TextEquiv conf="{confidence:g}"><Unicode>{unicode}</Unicode></TextEquiv>\n'


def _outline(lines: Sequence[TextLine], page: Page) -> str:
    """The box around some lines."""
    left, top, right, bottom = pixels.around(pixels.box(line.polygon, page) for line in lines)
    return _coords(((left, top), (right, top), (right, bottom), (left, bottom)), page)


def _coords(polygon: Iterable[Point], page: Page) -> str:
    return f'<Coords points="{_points(pixels.points(polygon, page))}"/>\n'


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{x},{y}" for x, y in points)
