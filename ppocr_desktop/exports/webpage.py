"""HTML to read: headings, paragraphs and tables without their places on the page."""

from html import escape

from ppocr_desktop import scripts
from ppocr_desktop.document import Document, DocumentPage
from ppocr_desktop.exports import contents, language
from ppocr_desktop.exports.paragraphs import running
from ppocr_desktop.exports.paragraphs.flow import Block
from ppocr_desktop.exports.tables import table
from ppocr_desktop.exports.tables.table import Table

_HEAD = """\
<!DOCTYPE html>
<html{language}>
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ max-width: 45em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 sans-serif }}
table {{ border-collapse: collapse }}
td {{ border: 1px solid; padding: 0.25em 0.5em; vertical-align: top }}
</style>
</head>
<body>
"""


def render(document: Document) -> bytes:
    """HTML 5 in UTF-8; a section for each page."""
    tag = language.guess(line.text for page in document.pages for line in page.page.lines)
    head = _HEAD.format(
        language=f' lang="{tag}"' if tag else "",
        title=escape(", ".join(contents.names(document).values()) or "PP-OCR Desktop"),
    )
    pages = "".join(map(_render_page, document.pages))
    return f"{head}{pages}</body>\n</html>\n".encode()


def _render_page(page: DocumentPage) -> str:
    blocks = "".join(f"{_render_block(block)}\n" for block in running.blocks([page.page]))
    return f"<section>\n{blocks}</section>\n"


def _render_block(block: Block) -> str:
    if isinstance(block, Table):
        return table.as_html(block)
    text = "<br>\n".join(map(escape, block.texts))
    name = f"h{block.level}" if block.level else "p"
    side = ' dir="rtl"' if scripts.is_right_to_left(" ".join(block.texts)) else ""
    return f"<{name}{side}>{text}</{name}>"
