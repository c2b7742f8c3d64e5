"""Tells which script a text is in, as far as its direction depends on it."""

_CJK = (
    (0x1100, 0x11FF),  # Hangul Jamo
    (0x2E80, 0x303F),  # radicals, CJK punctuation
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3100, 0x31FF),  # Bopomofo, Hangul compatibility Jamo, strokes, Katakana extensions
    (0x3200, 0x9FFF),  # enclosed forms, ideographs
    (0xA960, 0xA97F),  # Hangul Jamo extended A
    (0xAC00, 0xD7FF),  # Hangul syllables
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0xFF00, 0xFFEF),  # full-width forms
    (0x20000, 0x3FFFF),  # further ideographs
)


def is_cjk(text: str) -> bool:
    """Whether most of the characters that are not spaces are Chinese, Japanese or Korean."""
    visible = [character for character in text if not character.isspace()]
    return 2 * sum(map(_is_cjk_character, visible)) > len(visible)


def _is_cjk_character(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _CJK)
