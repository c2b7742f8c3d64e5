"""Stamps: small files that tell what was done, written once it is."""

import json
from pathlib import Path


def read(stamp: Path) -> dict[str, object]:
    """What a stamp holds; nothing if it is missing or damaged."""
    try:
        return dict(json.loads(stamp.read_text(encoding="utf-8")))
    except (OSError, TypeError, ValueError):
        return {}


def write(stamp: Path, content: dict[str, object]) -> None:
    """Write a stamp whole or not at all."""
    fresh = stamp.with_suffix(".new")
    fresh.write_text(json.dumps(content), encoding="utf-8")
    fresh.replace(stamp)
