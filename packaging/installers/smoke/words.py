"""The words of the sample that have to be read, and the text of a PDF."""

import re
from pathlib import Path

from installers import project
from installers.project import Flavor

WORDS = ("The Paper Lantern", "Für Gäste", "雨天借伞")
_JAPANESE = "お茶のおかわり"
"""Read by the models of the full flavor alone."""


def check(text: str) -> None:
    """Raises SystemExit unless the sample's words are in the text, however it is spaced."""
    plain = re.sub(r"\s+", " ", text)
    expected = (*WORDS, _JAPANESE) if project.flavor() is Flavor.FULL else WORDS
    for words in expected:
        if words not in plain and words.replace(" ", "") not in plain.replace(" ", ""):
            raise SystemExit(f"'{words}' was not read; this was: {plain[:400]}")


def in_pdf(pdf: Path) -> str:
    """The text that a PDF can be searched for."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
