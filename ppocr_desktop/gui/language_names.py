"""What the languages that can be read call themselves."""

from functools import cache

from PySide6.QtCore import QLocale

_OWN = {
    "abq": "Абаза",
    "ady": "Адыгабзэ",
    "av": "Авар мацӏ",
    "bua": "Буряад хэлэн",
    "dar": "Дарган мез",
    "en": "English",
    "es": "español",
    "gom": "कोंकणी",
    "id": "Bahasa Indonesia",
    "inh": "Гӏалгӏай мотт",
    "kbd": "Адыгэбзэ",
    "kv": "Коми кыв",
    "lbe": "Лакку маз",
    "lez": "Лезги чӏал",
    "mag": "मगही",
    "mhr": "Олык марий",
    "ms": "Bahasa Melayu",
    "new": "नेपाल भाषा",
    "no": "norsk",
    "sa": "संस्कृतम्",
    "sck": "नागपुरी",
    "sr-Cyrl": "српски (ћирилица)",
    "sr-Latn": "srpski (latinica)",
    "ku": "kurdî",
    "tab": "Табасаран чӏал",
    "tyv": "Тыва дыл",
    "udm": "Удмурт кыл",
    "xal": "Хальмг келн",
}
"""Names of languages that Qt does not know, or calls by a country's variety."""


@cache
def native_name(code: str) -> str:
    """A language's own name, beginning with a capital where it has any; the code if unknown."""
    name = _OWN.get(code) or QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


@cache
def english_name(code: str) -> str:
    """The name in English, to be found by; "" if unknown."""
    language = QLocale.codeToLanguage(code.partition("-")[0])
    return "" if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)
