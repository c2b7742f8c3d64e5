"""Word documents: headings, paragraphs and tables to go on writing in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ppocr_desktop import scripts
from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.exports import contents, language
from ppocr_desktop.exports.paragraphs import running
from ppocr_desktop.exports.paragraphs.flow import Block
from ppocr_desktop.exports.tables.table import Table

if TYPE_CHECKING:
    import docx
    import docx.document
    import docx.text.paragraph
    import numpy as np
    from numpy.typing import NDArray

    from ppocr_desktop.exports.extras import Extras

Load = Callable[[PageRef], "NDArray[np.uint8]"]
"""The pixels of a page as people see it, height x width x 3, RGB."""

_FONTS = {"ko": "Malgun Gothic", "ja": "Yu Mincho", "zh": "SimSun"}
_TAGS = {
    "de": "de-DE",
    "en": "en-US",
    "fr": "fr-FR",
    "ko": "ko-KR",
    "ja": "ja-JP",
    "zh": "zh-CN",
}
_A4_CM = (21.0, 29.7)
_MARGIN_CM = 2.0
_JPEG_QUALITY = 85
_AFTER_BIDI = ("w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")
"""The elements that w:bidi has to precede in w:pPr."""
_WHEN = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can hold; the same document gives the same bytes."""


@dataclass(frozen=True, slots=True)
class DocxOptions:
    """What a user may choose about a Word document."""

    pictures: bool = field(
        default=False, metadata={"help": "put a picture of each page before its text"}
    )


def render(document: Document, load: Load | None = None) -> bytes:
    """A Word document on A4, every page of the document on a new one.

    With `load` a picture of each page that has been read comes before its text.
    """
    import docx

    word = docx.Document()
    _set_up(word, document)
    _set_language(word, document)
    for number, page in enumerate(document.pages):
        before = len(word.element.body) - 1
        if load is not None and page.is_read:
            _add_picture(word, load(page.ref))
        for block in running.blocks([page.page]):
            _add_block(word, block)
        if number:
            _begin_page(word, before)
    return _pack(word)


def render_with(document: Document, extras: Extras) -> bytes:
    """The same as `render`, with what a user has chosen."""
    return render(document, extras.load if extras.docx.pictures else None)


def _set_up(word: docx.document.Document, document: Document) -> None:
    from docx.shared import Cm

    section = word.sections[0]
    section.page_width, section.page_height = map(Cm, _A4_CM)
    section.left_margin = section.right_margin = Cm(_MARGIN_CM)
    section.top_margin = section.bottom_margin = Cm(_MARGIN_CM)
    properties = word.core_properties
    properties.author = properties.comments = ""
    properties.title = ", ".join(contents.names(document).values())[:255]
    # The template comes with a picture of itself.
    relations = word.part.package.rels
    for key in [key for key, each in relations.items() if each.reltype.endswith("/thumbnail")]:
        del relations[key]


def _set_language(word: docx.document.Document, document: Document) -> None:
    """What spelling is checked for, and the font for East Asian characters."""
    from docx.oxml.ns import qn

    tag = language.guess(line.text for page in document.pages for line in page.page.lines)
    font = _FONTS.get(tag)
    for fonts in word.styles.element.iter(qn("w:rFonts")) if font else ():
        fonts.attrib.pop(qn("w:eastAsiaTheme"), None)
        fonts.set(qn("w:eastAsia"), font)
    for languages in word.styles.element.iter(qn("w:lang")) if tag else ():
        languages.set(qn("w:eastAsia" if font else "w:val"), _TAGS[tag])


def _add_picture(word: docx.document.Document, pixels: NDArray[np.uint8]) -> None:
    from docx.shared import Cm
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=_JPEG_QUALITY)
    height, width = pixels.shape[:2]
    room_x, room_y = (side - 2 * _MARGIN_CM for side in _A4_CM)
    # A little less than the page, so that the paragraph the picture stands in fits, too.
    word.add_picture(stream, width=Cm(min(room_x, 0.95 * room_y * width / height)))


def _add_block(word: docx.document.Document, block: Block) -> None:
    if isinstance(block, Table):
        _add_table(word, block)
        return
    style = f"Heading {block.level}" if block.level else None
    _write(word.add_paragraph(style=style), "\n".join(block.texts))


def _write(paragraph: docx.text.paragraph.Paragraph, text: str) -> None:
    from docx.oxml import OxmlElement

    run = paragraph.add_run(text)
    if scripts.is_right_to_left(text):
        run.font.rtl = True
        properties = paragraph.paragraph_format.element.get_or_add_pPr()
        properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)


def _add_table(word: docx.document.Document, table: Table) -> None:
    from docx.enum.table import WD_TABLE_DIRECTION

    target = word.add_table(table.rows, table.columns, style="Table Grid")
    if scripts.is_right_to_left(" ".join(cell.text for cell in table.cells)):
        target.table_direction = WD_TABLE_DIRECTION.RTL
    rows = [row.cells for row in target.rows]
    for cell in table.cells:
        first = rows[cell.row][cell.column]
        _write(first.paragraphs[0], cell.text)
        if cell.column_span > 1 or cell.row_span > 1:
            last = rows[cell.row + cell.row_span - 1][cell.column + cell.column_span - 1]
            first.merge(last)
    # Without it Word would draw a table that follows as part of this one.
    word.add_paragraph()


def _begin_page(word: docx.document.Document, before: int) -> None:
    """Starts a new page at the body's element with this index."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.text.paragraph import Paragraph

    body = word.element.body
    if body[before].tag != qn("w:p"):
        body.insert(before, OxmlElement("w:p"))
    Paragraph(body[before], word).paragraph_format.page_break_before = True


def _pack(word: docx.document.Document) -> bytes:
    """The file's bytes, every entry with the same time."""
    stream, packed = io.BytesIO(), io.BytesIO()
    word.save(stream)
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return packed.getvalue()
