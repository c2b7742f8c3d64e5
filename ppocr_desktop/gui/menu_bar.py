"""The menu bar, filled from the table of menus."""

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QMenuBar

from ppocr_desktop.gui.actions import Actions, translated
from ppocr_desktop.gui.menu_keys import MenuKeys
from ppocr_desktop.gui.menus import MENUS, Menu


def fill(bar: QMenuBar, commands: Actions, submenus: Mapping[str, QMenu]) -> None:
    """Add all menus; each of `submenus` follows the command that it is named by."""
    keys = MenuKeys(bar)
    for watched in (bar, *submenus.values()):
        watched.installEventFilter(keys)
    for menu in MENUS:
        shown = bar.addMenu(translated(menu.title))
        shown.installEventFilter(keys)
        shown.setToolTipsVisible(True)
        _fill_menu(shown, menu, commands, submenus)


def _fill_menu(shown: QMenu, menu: Menu, commands: Actions, submenus: Mapping[str, QMenu]) -> None:
    for spec in menu.actions:
        if spec is None:
            shown.addSeparator()
            continue
        shown.addAction(commands[spec.name])
        if spec.name in submenus:
            shown.addMenu(submenus[spec.name])
