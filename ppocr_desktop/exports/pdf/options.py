"""What a user may choose about a PDF; flags and dialog rows are derived from these fields."""

from dataclasses import dataclass, field
from enum import StrEnum


class Pictures(StrEnum):
    """What becomes of the pictures on the pages."""

    KEEP = "keep"
    SMALLER = "smaller"
    BLACK_AND_WHITE = "black-and-white"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """One choice for a whole file. A field's metadata words its flag and bounds its value."""

    pictures: Pictures = field(
        default=Pictures.KEEP,
        metadata={"help": "keep pictures as they are, compress them anew, or leave them out"},
    )
    dpi: int = field(
        default=200,
        metadata={
            "help": "dots per inch that pictures compressed anew have at most",
            "metavar": "N",
            "minimum": 36,
            "maximum": 2400,
        },
    )
    quality: int = field(
        default=75,
        metadata={
            "help": "JPEG quality of smaller pictures",
            "metavar": "N",
            "minimum": 1,
            "maximum": 100,
        },
    )
    visible: bool = field(
        default=False, metadata={"help": "show the text in color over the page, for checking"}
    )
    title: str = field(
        default="", metadata={"help": "the document's title, else its file name", "metavar": "TEXT"}
    )
    author: str = field(default="", metadata={"help": "the document's author", "metavar": "TEXT"})
    language: str = field(
        default="",
        metadata={
            "help": "the text's language, such as de, else what its script tells",
            "metavar": "CODE",
            # The form of RFC 5646, which PDF asks for.
            "pattern": "([a-z]{2,8}(-[a-z0-9]{1,8})*)?",
            "noun": "a language code, such as de or zh-Hant",
        },
    )
    unsigned_copy: bool = field(
        default=False,
        metadata={"help": "make a copy without the signature of a signed PDF"},
    )
