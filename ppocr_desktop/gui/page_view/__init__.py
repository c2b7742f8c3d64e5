"""The page in the middle of the window, with everything that is done to it by mouse and keys."""

from ppocr_desktop.gui.page_view.view import PageView

__all__ = ["PageView"]
