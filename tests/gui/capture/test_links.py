"""Addresses within what was read."""

import pytest

from ppocr_desktop.gui.capture import links


@pytest.mark.parametrize(
    ("text", "shown", "url"),
    [
        ("see https://example.org/a?b=c.", "https://example.org/a?b=c", ""),
        ("(www.example.org)", "www.example.org", "https://www.example.org"),
        (
            "to a.b+c@mail.example.de, please",
            "a.b+c@mail.example.de",
            "mailto:a.b+c@mail.example.de",
        ),
        ("网址：https://example.cn/页。", "https://example.cn/页", ""),
        ("http://localhost:8000/", "http://localhost:8000/", ""),
    ],
)
def test_addresses_are_found_without_what_surrounds_them(text: str, shown: str, url: str) -> None:
    assert links.find(text) == ((shown, url or shown),)


@pytest.mark.parametrize("text", ["", "e.g. this", "a @ b", "http://nowhere", "user@host", "1.5"])
def test_what_is_no_address_is_left_alone(text: str) -> None:
    assert links.find(text) == ()


def test_each_address_is_offered_once_and_not_too_many_of_them() -> None:
    assert len(links.find("www.a.org and www.a.org")) == 1
    assert len(links.find(" ".join(f"www.a{number}.org" for number in range(20)))) == 6
