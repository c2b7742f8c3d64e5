"""Tells PDFs from pictures."""

from pathlib import Path

_HEAD_LENGTH = 1024
"""A PDF may begin this late (ISO 32000-1, annex H.3.4)."""


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF by its first bytes; one that is missing is none."""
    try:
        with path.open("rb") as stream:
            return b"%PDF-" in stream.read(_HEAD_LENGTH)
    except OSError:
        return False
