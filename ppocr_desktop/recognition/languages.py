"""Language codes: what people type becomes the code that manifests use."""

from collections.abc import Collection

_ALIASES = {
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
    "ch": "zh-Hans",
    "chi-sim": "zh-Hans",
    "chinese": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "cht": "zh-Hant",
    "chi-tra": "zh-Hant",
    "chinese-cht": "zh-Hant",
    "jp": "ja",
    "jpn": "ja",
    "japan": "ja",
    "japanese": "ja",
    "kr": "ko",
    "kor": "ko",
    "korean": "ko",
    "eng": "en",
    "english": "en",
    "deu": "de",
    "ger": "de",
    "german": "de",
    "fra": "fr",
    "fre": "fr",
    "french": "fr",
    "spa": "es",
    "spanish": "es",
    "ita": "it",
    "italian": "it",
    "por": "pt",
    "portuguese": "pt",
    "nld": "nl",
    "dutch": "nl",
    "pol": "pl",
    "polish": "pl",
    "tur": "tr",
    "turkish": "tr",
    "vie": "vi",
    "vietnamese": "vi",
    "rus": "ru",
    "russian": "ru",
    "ukr": "uk",
    "ukrainian": "uk",
    "ara": "ar",
    "arabic": "ar",
    "hin": "hi",
    "hindi": "hi",
    "tha": "th",
    "thai": "th",
    "ell": "el",
    "greek": "el",
    "tam": "ta",
    "tamil": "ta",
    "tel": "te",
    "telugu": "te",
    "nb": "no",
    "nn": "no",
    "fil": "tl",
    "sr": "sr-Cyrl",
    "rs-latin": "sr-Latn",
    "rslatin": "sr-Latn",
    "rs-cyrillic": "sr-Cyrl",
    "az-latn": "az",
    "ku-latn": "ku",
    "uz-latn": "uz",
}


def normalize(code: str) -> str:
    """The code of a language: "zh_CN", "chinese" and "zh" become "zh-Hans", "en-US" "en".

    Codes are BCP 47: a language, and its script where it is written in several. An unknown word
    comes back in lower case, with its region taken off.
    """
    word = code.strip().partition(".")[0].lower().replace("_", "-")
    if word in _ALIASES:
        return _ALIASES[word]
    language, *subtags = word.split("-")
    script = next((tag.title() for tag in subtags if len(tag) == 4 and tag.isalpha()), "")
    bare = f"{language}-{script}" if script else language
    return _ALIASES.get(bare.lower(), bare)


def spellings(codes: Collection[str]) -> tuple[str, ...]:
    """Everything people may type for these codes, the codes first."""
    return (*codes, *(word for word, code in _ALIASES.items() if code in codes))


def in_file_name(stem: str) -> tuple[str, ...]:
    """What a recognizer named like "japan_rec_crnn" reads, () when its name does not say so.

    English comes with every language: PP-OCR's character lists hold the Latin letters too.
    """
    words = stem.replace("-", "_").split("_")
    for first in ("_".join(words[:2]), words[0]):
        code = normalize(first)
        if code in _ALIASES.values():
            return tuple(dict.fromkeys((code, "en")))
    return ()
