"""What stands around the page: the pages, the lines and text of one, and find and replace."""

from ppocr_desktop.gui.panels.find_bar import FindBar
from ppocr_desktop.gui.panels.pages_panel import PagesPanel
from ppocr_desktop.gui.panels.side_panel import SidePanel

__all__ = ["FindBar", "PagesPanel", "SidePanel"]
