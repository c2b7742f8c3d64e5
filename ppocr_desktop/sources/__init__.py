"""What files hold, as page references, and the pixels of one page."""

from ppocr_desktop.sources.failures import MAX_PIXELS, MAX_SIDE
from ppocr_desktop.sources.files import load, pages, spool
from ppocr_desktop.sources.folders import find

__all__ = ["MAX_PIXELS", "MAX_SIDE", "find", "load", "pages", "spool"]
