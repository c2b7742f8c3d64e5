"""However people spell a language, one code is meant."""

import pytest

from ppocr_desktop.recognition import languages


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("zh", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("Chinese", "zh-Hans"),
        ("chi_sim", "zh-Hans"),
        ("zh-hans", "zh-Hans"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("chinese_cht", "zh-Hant"),
        ("jpn", "ja"),
        ("en_US.UTF-8", "en"),
        ("pt-BR", "pt"),
        ("nb_NO", "no"),
        ("sr", "sr-Cyrl"),
        ("SR-LATN", "sr-Latn"),
        (" de ", "de"),
    ],
)
def test_typed_languages_become_codes(typed: str, code: str) -> None:
    assert languages.normalize(typed) == code
