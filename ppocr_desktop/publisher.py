"""Who publishes this copy of the program, and where new versions are announced."""

import tomllib
from dataclasses import dataclass

from ppocr_desktop import places

NAME = "publisher.toml"


@dataclass(frozen=True, slots=True)
class Publisher:
    """What the program needs to know of its publisher; a value is empty where it is not set."""

    release_file: str = ""
    """The address of the signed file that announces the newest version."""
    release_key: str = ""
    """The Ed25519 key that the file is signed with: 32 bytes as base64."""


def load() -> Publisher:
    """What this copy came with; nothing where its file is missing or damaged."""
    try:
        text = (places.resources() / NAME).read_text(encoding="utf-8")
        said = tomllib.loads(text)
    except (OSError, ValueError):
        return Publisher()
    return Publisher(*(str(said.get(name, "")) for name in ("release-file", "release-key")))
