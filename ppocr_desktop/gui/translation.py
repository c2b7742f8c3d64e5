"""The interface's language: the program's own translations and those of Qt's dialogs."""

import logging
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ppocr_desktop import places

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "fr": "Français",
        "ja": "日本語",
        "ko": "한국어",
        "zh_CN": "简体中文",
    }
)
"""What the interface can speak: codes as in file names, and each language's own name."""

_OBJECT_NAME = "interface-language"
"""Marks the translators to be replaced when the language changes."""

_log = logging.getLogger(__name__)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for lupdate that is translated later; PySide's own promises no str."""
    del context
    return text


_LEFT_ENGLISH_BY_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""What the file dialog of Qt 6.11, shown where the system has none, says in English in French,
Japanese, Korean and Chinese; the program's own translations hold it."""


def install(application: QCoreApplication, language: str) -> None:
    """Translate what is created from now on into a language; "" is the system's."""
    for old in application.findChildren(QTranslator, _OBJECT_NAME):
        application.removeTranslator(old)
        old.deleteLater()
    code = resolve(language)
    QLocale.setDefault(QLocale(code) if language else QLocale.system())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(application, f"qtbase_{code}", qt)
    _add(application, f"ppocr_desktop_{code}", str(places.resources() / "translations"))


def resolve(language: str) -> str:
    """The code of a language; for "" the first of the system's that is among LANGUAGES."""
    if language:
        return language
    for wanted in QLocale.system().uiLanguages():
        locale = QLocale(wanted)
        for code in LANGUAGES:
            known = QLocale(code)
            if (known.language(), known.script()) == (locale.language(), locale.script()):
                return code
    return "en"


def _add(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_OBJECT_NAME)
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        _log.warning("%s holds no translation %s", folder, name)
