"""Tells from its first bytes what a file is, whatever its name says."""

import re
from enum import StrEnum

HEAD_LENGTH = 1024
"""How many bytes `identify` wants to see; a PDF may begin this late (ISO 32000-1, annex H.3.4)."""

SUPPORTED = "PNG, JPEG, WebP, BMP, GIF, TIFF, JPEG 2000, HEIC, AVIF, ICO, PNM or PDF"
"""What sentences say a file may be."""

SUFFIXES = frozenset(
    {".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".bmp", ".dib", ".gif"}
    | {".tif", ".tiff", ".jp2", ".j2k", ".j2c", ".jpx", ".heic", ".heif", ".hif", ".avif"}
    | {".ico", ".pnm", ".pbm", ".pgm", ".ppm", ".pdf"}
)
"""What files of these kinds are called, in lower case."""


class Kind(StrEnum):
    """A file format; the value is Pillow's name for it where Pillow reads it."""

    PNG = "PNG"
    JPEG = "JPEG"
    WEBP = "WEBP"
    BMP = "BMP"
    GIF = "GIF"
    TIFF = "TIFF"
    JPEG_2000 = "JPEG2000"
    HEIC = "HEIF"
    AVIF = "AVIF"
    ICO = "ICO"
    PNM = "PPM"
    PDF = "PDF"
    UNKNOWN = ""


_SPACE = rb"(?:\s|#[^\n]*\n)+"

# "BM", "P1" and the zeros of an icon also begin other files, so these ask for a little more.
_SIGNATURES = (
    (Kind.PNG, rb"\x89PNG\r\n\x1a\n"),
    (Kind.JPEG, rb"\xff\xd8\xff"),
    (Kind.WEBP, rb"RIFF.{4}WEBPVP8[ LX]"),
    (Kind.BMP, rb"BM.{12}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0"),
    (Kind.GIF, rb"GIF8[79]a"),
    (Kind.TIFF, rb"II(?:[*+]\0|\0\*)|MM(?:\0[*+]|\*\0)"),
    (Kind.JPEG_2000, rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51"),
    (Kind.ICO, rb"\0\0\x01\0[^\0]\0.{3}\0[\0\x01]\0"),
    (Kind.PNM, rb"P[1-6]" + _SPACE + rb"\d+" + _SPACE + rb"\d+\s"),
    # A zip file, such as a project, may hold a PDF that begins soon.
    (Kind.PDF, rb"(?!PK\x03\x04).{,%d}%%PDF-\d\.\d" % (HEAD_LENGTH - 8)),
)
_PATTERNS = tuple((kind, re.compile(pattern, re.DOTALL)) for kind, pattern in _SIGNATURES)

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def identify(head: bytes) -> Kind:
    """The kind of a file whose first HEAD_LENGTH bytes (or all, if it is shorter) these are."""
    if head[4:8] == b"ftyp":
        return _identify_by_brands(head)
    return next((kind for kind, pattern in _PATTERNS if pattern.match(head)), Kind.UNKNOWN)


def _identify_by_brands(head: bytes) -> Kind:
    """ISO 14496-12, 4.3: the major brand, a version, then the compatible brands."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12], *(head[start : start + 4] for start in range(16, end, 4))}
    if brands & _AVIF_BRANDS:
        return Kind.AVIF
    return Kind.HEIC if brands & _HEIC_BRANDS else Kind.UNKNOWN
