"""The proportions of pages, from whatever tells them."""

from dataclasses import replace

from PySide6.QtCore import QSize

from ppocr_desktop.gui.panels.page_shapes import PageShapes
from tests.gui import samples


def test_a_page_read_again_from_a_file_of_other_proportions_takes_those() -> None:
    (page,) = samples.document(samples.page("one")).pages
    shapes = PageShapes()
    shapes.of(page)
    wide = replace(page, page=replace(page.page, width=2 * page.page.width))
    assert shapes.of(wide) == QSize(wide.page.width, wide.page.height)


def test_a_reading_does_not_change_the_proportions_by_the_rounding_of_a_thumbnail() -> None:
    (page,) = samples.document(samples.page("one")).pages
    shapes = PageShapes()
    thumbnail = QSize(page.page.width // 5, page.page.height // 5)
    shapes.note(page.ref, thumbnail)
    assert shapes.of(page) == thumbnail
