"""Pages of text lines, each in its true reading order, for the tests of reading order."""

from collections.abc import Callable

from ppocr_desktop.document import TextLine
from tests.recognition.compositions import columns, screens, sheets, tables, vertical

Composition = Callable[[int], list[TextLine]]

PAGES: dict[str, Composition] = {
    page.__name__: page
    for module in (columns, sheets, tables, screens, vertical)
    for page in module.PAGES
}
"""By name; a seed gives a page its texts."""
