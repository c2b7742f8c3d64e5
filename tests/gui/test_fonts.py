"""The typefaces of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui import fonts

_CJK = ("Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR")


@pytest.fixture(autouse=True)
def own_font(qapp: QApplication) -> Iterator[None]:
    """The other tests keep theirs."""
    before = qapp.font()
    yield
    qapp.setFont(before)


def _typefaces(text: str) -> set[str]:
    layout = QTextLayout(text, QApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    shown = (run.rawFont() for run in layout.glyphRuns())
    return {f"{font.familyName()} {font.styleName()}" for font in map(QRawFont, shown)}


def test_typefaces_of_the_interface_language_come_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda name: name in _CJK)
    assert fonts.families("en") == list(_CJK)
    assert fonts.families("ja") == ["Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR"]
    assert fonts.families("ko")[0] == "Noto Sans CJK KR"


def test_latin_text_keeps_the_typeface_of_the_system(qapp: QApplication) -> None:
    before = _typefaces("Green tea")
    fonts.apply(qapp, "ja")
    assert _typefaces("Green tea") == before


@pytest.mark.parametrize(
    "text",
    ["雨天借伞，晴天归还。", "お茶のおかわりは、どうぞお気軽に。", "비가오면우산을빌려드립니다"],
)
def test_east_asian_line_has_one_weight(qapp: QApplication, text: str) -> None:
    if not fonts.families("ko"):
        pytest.skip("no East Asian typeface is installed")
    fonts.apply(qapp, "ko")
    assert len({typeface.rpartition(" ")[2] for typeface in _typefaces(text)}) == 1


def test_languages_do_not_add_up(qapp: QApplication) -> None:
    for language in ("ja", "ko", "en"):
        fonts.apply(qapp, language)
    assert qapp.font().families()[1:] == fonts.families("en")
