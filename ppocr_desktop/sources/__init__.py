"""What files hold, as page references, and the pixels of one page."""

from ppocr_desktop.sources.failures import MAX_PIXELS, MAX_SIDE
from ppocr_desktop.sources.files import is_quick_to_preview, load, pages, preview, size, spool
from ppocr_desktop.sources.folders import find
from ppocr_desktop.sources.kinds import SUFFIXES

__all__ = [
    "MAX_PIXELS",
    "MAX_SIDE",
    "SUFFIXES",
    "find",
    "is_quick_to_preview",
    "load",
    "pages",
    "preview",
    "size",
    "spool",
]
