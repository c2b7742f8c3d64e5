"""Runs of rows, and selections of them."""

import pytest
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.panels import rows


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ([], []),
        ([3], [(3, 3)]),
        ([0, 1, 2, 5, 7, 8], [(0, 2), (5, 5), (7, 8)]),
    ],
)
def test_unbroken_runs(given: list[int], found: list[tuple[int, int]]) -> None:
    assert list(rows.runs(given)) == found


def test_rows_that_a_model_does_not_have_are_not_selected(qtbot: QtBot) -> None:
    model = QStandardItemModel(3, 2)
    chosen = rows.select(model, {2, 0, 5, -1})
    assert sorted({index.row() for index in chosen.indexes()}) == [0, 2]
    del qtbot
