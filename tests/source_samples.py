"""Small files of every kind for the tests of `sources`, built as bytes."""

import base64
import hashlib
import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image

RED, BLUE, WHITE = (220, 20, 20), (20, 20, 220), (255, 255, 255)

HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAvxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAA"
    "AAAAAAAAAA5waXRtAAAAAAACAAAAGGlkYXQAAAAAAEAAMAAAAAAAQAAwAAAAYGlsb2MBAAAAREAABAABAAAAAAAAAyAA"
    "AQAAAAAAAADIAAIAAQAAAAAAAAABAAAAAAAAAAgAAwAAAAAAAAPoAAEAAAAAAAAAXAAEAAEAAAAAAAAAAQAAAAgAAAAI"
    "AAAAYmlpbmYAAAAAAAQAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAAAVaW5mZQIAAAEA"
    "AwAAaHZjMQAAAAAVaW5mZQIAAAAABAAAZ3JpZAAAAAGxaXBycAAAAYRpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8"
    "/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4"
    "EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQ"
    "cGl4aQAAAAADCAgIAAAAcWh2Y0MBBAgAAAAAAAAAAAAe8AD8/Pj4AAAPAyAAAQAXQAEMAf//BAgAAAMAn/gAAAMAAB66"
    "AkAhAAEAJkIBAQQIAAADAJ/4AAADAAAewIIEFlurkprmwIAAAAMAgAAAAwCEIgABAAZEAcFzwIkAAAAUaXNwZQAAAAAA"
    "AABAAAAAQAAAABRpc3BlAAAAAAAAAEAAAAAwAAAADnBpeGkAAAAAAQgAAAAnYXV4QwAAAAB1cm46bXBlZzpoZXZjOjIw"
    "MTU6YXV4aWQ6MQAAAAAlaXBtYQAAAAAAAAAEAAECgQIAAgIDhAADAoUGAAQDB4iJAAAANmlyZWYAAAAAAAAADmRpbWcA"
    "AgABAAEAAAAOZGltZwAEAAEAAwAAAA5hdXhsAAQAAQACAAABLG1kYXQAAADEKAGvCeAhOTQf//Bj//+8idl+vXO9f/hq"
    "J3fJMH/9pPYm//raogPRNe/8NBUgfWP/b976L2EItf2RS5wPi4A2TfxtmZkn4DbAl1f2RfsyiyL/thiASg6/qcCoIkFJ"
    "65kfBjK///U1v8frTVfqJrFmaXg8wzBDr+SNuGtWv2I2j6P6OPsT2meUC/+/zsmubKcpvXHrnhCq5veJty4R9v72Hf2H"
    "bnvDWUfWyH4GvreObXfvT8gwYn6POQ+thYLLAEjnU7nU/gAAAFgoAa4TwDuMxd4/iWiF//5pw7QH0x/m3B2KEV3FVvMg"
    "h8xqUpQpxN1tD9Qinu575eBZ/Bd6iZU8yEyAu35qj6wxaIioDVfNzk7Z8VPf/4/sUv7zotm9nV2A"
)
"""`picture()` with a transparent square at 16..31, 0..15; pi-heif cannot write one."""


def picture() -> Image.Image:
    """64 x 48, white, red in the top left 16 x 16 and blue in the bottom right ones."""
    image = Image.new("RGB", (64, 48), WHITE)
    image.paste(RED, (0, 0, 16, 16))
    image.paste(BLUE, (48, 32, 64, 48))
    return image


EXACT: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 95, "subsampling": "4:4:4"},
}
"""What makes lossy formats keep the colors to within 2 of 255."""


def encode(image: Image.Image, kind: str, **options: object) -> bytes:
    """The picture as a file."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def png(header: bytes, content: bytes) -> bytes:
    """A PNG of this header (ISO 15948, 11.2.2) and these bytes, filter types included."""
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(content)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_png_chunk(*chunk) for chunk in chunks)


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk with a right checksum."""
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that claims to be this large."""
    return png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), bytes(100_000))


def tiff_claiming(width: int, height: int) -> bytes:
    """A TIFF of one byte of gray that claims to be this large."""
    entries = {256: width, 257: height, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: height, 279: 1}
    directory = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries.items())
    return b"II*\0\x0a\0\0\0\0\0" + struct.pack("<H", len(entries)) + directory + bytes(4)


def bombs() -> dict[str, bytes]:
    """Small files that claim 2,500 megapixels or, where the format has no room for that, 268."""
    image = picture()
    icon = png_claiming(50_000, 50_000)
    codestream = bytearray(encode(image, "JPEG2000", no_jp2=True))
    codestream[8:16] = codestream[24:32] = struct.pack(">II", 50_000, 50_000)
    webp = bytearray(encode(image, "WEBP", save_all=True, append_images=[image.rotate(180)]))
    canvas = webp.index(b"VP8X") + 12
    webp[canvas : canvas + 6] = b"\xff\x3f\0" * 2
    return {
        "PNG": icon,
        "ICO": struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(icon), 22) + icon,
        "JPEG 2000": bytes(codestream),
        "WebP": bytes(webp),
        "TIFF": tiff_claiming(50_000, 50_000),
        "PNM": b"P6 50000 50000 255\n",
        "BMP": b"BM" + struct.pack("<IIIIiiHH", 0, 0, 54, 40, 50_000, 50_000, 1, 24) + bytes(24),
    }


def exif(orientation: int) -> bytes:
    """EXIF data that says nothing else."""
    data = Image.Exif()
    data[0x0112] = orientation
    return data.tobytes()


SQUARES = b"0.86 0.08 0.08 rg 0 32 16 16 re f 0.08 0.08 0.86 rg 48 0 16 16 re f"
"""`picture()` as a page of 64 x 48 points."""

ONE_PAGE = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>")


def pdf(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1, the first of which is the catalog."""
    file = b"%PDF-1.6\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    file += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    start = file.rindex(b"xref")
    return file + b"trailer <</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer,
        start,
    )


def pdf_stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), entries, content)


def pdf_page(page: bytes = b"/MediaBox[0 0 64 48]", content: bytes = SQUARES) -> bytes:
    """A PDF of one page, with these entries and this content."""
    return pdf(
        (
            *ONE_PAGE,
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R%s>>" % page,
            pdf_stream(content),
        )
    )


def locked_pdf(password: bytes) -> bytes:
    """`pdf_page()` encrypted by the standard handler, revision 2: 40-bit RC4 (ISO 32000-1, 7.6)."""
    filler = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    padded = (password + filler)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    permissions, identity = struct.pack("<i", -4), b"0123456789abcdef"
    key = hashlib.md5(padded + owner + permissions + identity).digest()[:5]
    object_key = hashlib.md5(key + bytes((4, 0, 0, 0, 0))).digest()[:10]
    return pdf(
        (
            *ONE_PAGE,
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 64 48]>>",
            pdf_stream(_rc4(object_key, SQUARES)),
            b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>"
            % (owner.hex().encode(), _rc4(key, filler).hex().encode()),
        ),
        b"/Encrypt 5 0 R/ID[<%s><%s>]" % (identity.hex().encode(), identity.hex().encode()),
    )


def _rc4(key: bytes, content: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    result = bytearray()
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        result.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(result)


def picture_files() -> dict[str, bytes]:
    """The picture in every format, without loss or nearly so."""
    image = picture()
    return {
        "PNG": encode(image, "PNG"),
        "JPEG": encode(image, "JPEG", **EXACT["JPEG"]),
        "progressive JPEG": encode(image, "JPEG", progressive=True, **EXACT["JPEG"]),
        "CMYK JPEG": encode(image.convert("CMYK"), "JPEG", **EXACT["JPEG"]),
        "WebP": encode(image, "WEBP", **EXACT["WEBP"]),
        "BMP": encode(image, "BMP"),
        "GIF": encode(image, "GIF"),
        "TIFF": encode(image, "TIFF"),
        "TIFF with LZW": encode(image, "TIFF", compression="tiff_lzw"),
        "TIFF with Deflate": encode(image, "TIFF", compression="tiff_adobe_deflate"),
        "TIFF with JPEG": encode(image, "TIFF", compression="jpeg", quality=95),
        "CMYK TIFF": encode(image.convert("CMYK"), "TIFF"),
        "YCbCr TIFF": encode(image.convert("YCbCr"), "TIFF"),
        "JPEG 2000": encode(image, "JPEG2000"),
        "JPEG 2000 codestream": encode(image, "JPEG2000", no_jp2=True),
        "HEIC": HEIC,
        "AVIF": encode(image, "AVIF", **EXACT["AVIF"]),
        "ICO": encode(image, "ICO", sizes=[image.size]),
        "PNM": encode(image, "PPM"),
        "palette PNG": encode(image.quantize(8), "PNG"),
    }
