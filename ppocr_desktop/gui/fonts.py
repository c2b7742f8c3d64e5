"""The typefaces of the window: the system's own, and for East Asian text one that has all of it."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

# As many as a system may come with, its own designs first.
_SIMPLIFIED = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
)
_TRADITIONAL = (
    "PingFang TC",
    "Microsoft JhengHei UI",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "Source Han Sans TW",
)
_JAPANESE = (
    "Hiragino Sans",
    "Yu Gothic UI",
    "Meiryo UI",
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Source Han Sans JP",
    "Source Han Sans",
    "IPAexGothic",
)
_KOREAN = (
    "Apple SD Gothic Neo",
    "Malgun Gothic",
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "Source Han Sans KR",
    "Source Han Sans K",
    "NanumGothic",
)
_SCRIPTS = {"zh_CN": _SIMPLIFIED, "ja": _JAPANESE, "ko": _KOREAN, "zh_TW": _TRADITIONAL}
"""Typefaces by language; in this order where the interface speaks another one."""


def apply(application: QApplication, language: str) -> None:
    """Show the window in the system's typeface, East Asian text as readers of `language` know it.

    Left alone, Qt takes whatever has a character, for each one by itself: several designs and
    weights within a word.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # By its real name: Qt would pass over an alias such as "Sans Serif".
    font.setFamilies([QFontInfo(font).family(), *families(language)])
    if font.families() != application.font().families():
        application.setFont(font)


def fixed() -> QFont:
    """The system's typeface of fixed pitch, East Asian text in that of the window."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies([QFontInfo(font).family(), *QApplication.font().families()[1:]])
    return font


def families(language: str) -> list[str]:
    """The typefaces for East Asian text that this system has, those of the language first."""
    scripts = [_SCRIPTS[language]] if language in _SCRIPTS else []
    scripts += [names for code, names in _SCRIPTS.items() if code != language]
    found = [_first(names) for names in scripts]
    return [name for name in found if name]


def _first(names: tuple[str, ...]) -> str:
    """The first typeface there is: each one more would make all text slower to lay out."""
    return next((name for name in names if QFontDatabase.hasFamily(name)), "")
