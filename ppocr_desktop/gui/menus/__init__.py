"""Everything the user can ask the window for: one table of names, words, icons and keys."""

from ppocr_desktop.gui.menus import camera, edit, file, guidance, line, page, view
from ppocr_desktop.gui.menus.spec import Menu, Spec

__all__ = ["MENUS", "Menu", "Spec"]

MENUS = (file.MENU, edit.MENU, line.MENU, page.MENU, camera.MENU, view.MENU, guidance.MENU)
