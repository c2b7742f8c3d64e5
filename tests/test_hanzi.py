"""Chinese characters tell where a text is from, and have forms in traditional Chinese."""

import pytest

from ppocr_desktop import hanzi
from ppocr_desktop.hanzi import TRADITIONAL_FORMS, Origin


@pytest.mark.parametrize(
    ("characters", "origin"),
    [
        ("這儲內刪", Origin.TRADITIONAL),
        ("这储内删", Origin.ELSEWHERE),
        ("のカ円駅啓", Origin.JAPANESE),
        ("中人a1、한", Origin.ANY),
    ],
)
def test_a_character_tells_where_it_is_written(characters: str, origin: Origin) -> None:
    assert {hanzi.origin(one) for one in characters} == {origin}


def test_what_has_a_traditional_form_is_not_traditional_itself() -> None:
    mistaken = [one for one in TRADITIONAL_FORMS if "big5" in _sets(one)]
    assert not mistaken


def test_traditional_forms_are_in_the_standard_set_of_traditional_chinese() -> None:
    forms = {form for forms in TRADITIONAL_FORMS.values() for form in forms}
    assert not [form for form in forms if "big5" not in _sets(form)]


def _sets(character: str) -> set[str]:
    found = set()
    for encoding in ("big5", "gb2312"):
        try:
            character.encode(encoding)
        except UnicodeEncodeError:
            continue
        found.add(encoding)
    return found
