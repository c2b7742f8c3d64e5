"""How the matches of a search are written."""

import pytest
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui.panels.matches_list import fit

SNIPPET = ("Stay as long as the rain does", 16, 19)


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_words_without_room_give_way_to_an_ellipsis(qapp: QApplication, share: float) -> None:
    whole = fit(SNIPPET, qapp.font(), 10_000)
    width = share * whole.lineAt(0).naturalTextWidth()
    layout = fit(SNIPPET, qapp.font(), width)
    assert layout.lineAt(0).naturalTextWidth() <= width
    assert layout.text().endswith("…")
    assert SNIPPET[0].startswith(layout.text()[:-1])


def test_words_with_room_are_written_in_full(qapp: QApplication) -> None:
    assert fit(SNIPPET, qapp.font(), 10_000).text() == SNIPPET[0]


def test_where_there_is_no_room_at_all_there_is_still_an_ellipsis(qapp: QApplication) -> None:
    assert fit(SNIPPET, qapp.font(), 1).text() == "…"
