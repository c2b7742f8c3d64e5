"""The menu bar, filled from the table of menus."""

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QMenuBar

from ppocr_desktop.gui.actions import Actions, translated
from ppocr_desktop.gui.menu_focus import MenuFocus
from ppocr_desktop.gui.menu_keys import MenuKeys
from ppocr_desktop.gui.menus import MENUS, Menu


def fill(bar: QMenuBar, commands: Actions, submenus: Mapping[str, QMenu]) -> None:
    """Add all menus; each of `submenus` follows the command that it is named by."""
    MenuFocus(bar)
    keys = MenuKeys(bar)
    for watched in (bar, *submenus.values()):
        watched.installEventFilter(keys)
    for menu in MENUS:
        made = bar.addMenu(translated(menu.title))
        made.installEventFilter(keys)
        made.setToolTipsVisible(True)
        _fill_menu(made, menu, commands, submenus)


def _fill_menu(made: QMenu, menu: Menu, commands: Actions, submenus: Mapping[str, QMenu]) -> None:
    for spec in menu.actions:
        if spec is None:
            made.addSeparator()
            continue
        made.addAction(commands[spec.name])
        if spec.name in submenus:
            made.addMenu(submenus[spec.name])
