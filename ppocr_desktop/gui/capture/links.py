"""Web and mail addresses in a text; pure."""

import re
from typing import NamedTuple

_END = r"[^\s<>\"'()\[\]{}|\\^`«»“”‘’。，、；：！？（）「」]"
_WEB = re.compile(rf"\b(?:https?://|www\.){_END}+", re.IGNORECASE)
_MAIL = re.compile(r"\b[\w.+%-]+@(?:[\w-]+\.)+[^\W\d_]{2,}\b")
_TRAILING = ".,;:!?…"
_MOST = 6


class Link(NamedTuple):
    """An address as it stands in the text, and what to open for it."""

    text: str
    url: str


def find(text: str) -> tuple[Link, ...]:
    """The first few addresses, each once, in the order of the text."""
    found: dict[str, Link] = {}
    matches = [*_WEB.finditer(text), *_MAIL.finditer(text)]
    for match in sorted(matches, key=lambda one: one.start()):
        link = _link(match[0].rstrip(_TRAILING))
        if link.url:
            found.setdefault(link.url, link)
    return tuple(found.values())[:_MOST]


def _link(text: str) -> Link:
    """The link of an address; one without a url if it is none after all."""
    lower = text.lower()
    if lower.startswith(("http://", "https://")):
        return Link(text, text if "." in text or "localhost" in lower else "")
    if lower.startswith("www."):
        return Link(text, f"https://{text}" if "." in text[4:] else "")
    return Link(text, f"mailto:{text}")
