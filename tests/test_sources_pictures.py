"""The pixels of pictures of every format, mode and orientation."""

import struct
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ppocr_desktop import sources
from ppocr_desktop.errors import InputError
from tests import source_samples as samples

Pixels = NDArray[np.uint8]
Read = Callable[[bytes], Pixels]

GRAY_RAMP = np.arange(0, 256, dtype=np.uint8).reshape(1, 256).repeat(70, axis=0)


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The pixels of the first page of these bytes."""

    def load(content: bytes) -> Pixels:
        path = tmp_path / "picture"
        path.write_bytes(content)
        return sources.load(sources.pages(path)[0])

    return load


@pytest.fixture
def read_all(tmp_path: Path) -> Callable[..., list[Pixels]]:
    """The pixels of all pages of these bytes."""

    def load(content: bytes, *, all_frames: bool = False) -> list[Pixels]:
        path = tmp_path / "pictures"
        path.write_bytes(content)
        return [sources.load(ref) for ref in sources.pages(path, all_frames=all_frames)]

    return load


def difference(pixels: Pixels, expected: Image.Image | Pixels) -> int:
    """The largest difference of two pictures of the same size."""
    wanted = np.asarray(expected)
    assert pixels.shape == wanted.shape
    return int(np.abs(pixels.astype(int) - wanted).max())


@pytest.mark.parametrize("kind", samples.picture_files())
def test_every_format_gives_the_same_pixels(read: Read, kind: str) -> None:
    pixels = read(samples.picture_files()[kind])
    assert difference(pixels, samples.picture()) <= 2
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(read: Read, kind: str, orientation: int) -> None:
    picture = samples.picture()
    tagged = samples.encode(
        picture, kind, exif=samples.exif(orientation), **samples.EXACT.get(kind, {})
    )
    upright = picture.copy()
    upright.getexif()[0x0112] = orientation
    assert difference(read(tagged), ImageOps.exif_transpose(upright)) <= 2


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "CMYK", "I;16"])
@pytest.mark.parametrize("orientation", [3, 6])
def test_orientation_is_applied_to_every_mode(read: Read, mode: str, orientation: int) -> None:
    gray = samples.picture().convert("L")
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(gray, np.uint16) * 257)
    else:
        picture = gray.convert(mode)
    kind = "TIFF" if mode == "CMYK" else "PNG"
    pixels = read(samples.encode(picture, kind, exif=samples.exif(orientation)))
    upright = gray.rotate(180 if orientation == 3 else 270, expand=True)
    assert difference(pixels, upright.convert("RGB")) <= 1


def test_an_orientation_that_makes_no_sense_is_ignored(read: Read) -> None:
    for exif in (samples.exif(9), samples.exif(0), b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0??"):
        pixels = read(samples.encode(samples.picture(), "PNG", exif=exif))
        assert difference(pixels, samples.picture()) == 0


@pytest.mark.parametrize("height", [1, 31, 32, 33, 64, 65])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_any_height_is_converted_whole(read: Read, height: int, orientation: int) -> None:
    noise = np.random.default_rng(height).integers(0, 256, (height, 7, 3), np.uint8)
    picture = Image.fromarray(noise)
    pixels = read(samples.encode(picture, "PNG", exif=samples.exif(orientation)))
    turned = picture.rotate({1: 0, 3: 180, 6: 270, 8: 90}[orientation], expand=True)
    assert difference(pixels, turned) == 0


def test_gray(read: Read) -> None:
    for kind in ("PNG", "TIFF", "PPM", "BMP"):
        pixels = read(samples.encode(Image.fromarray(GRAY_RAMP), kind))
        assert difference(pixels, Image.fromarray(GRAY_RAMP).convert("RGB")) == 0


@pytest.mark.parametrize(
    ("kind", "compression"),
    [("PNG", None), ("PPM", None), ("TIFF", "group4"), ("TIFF", "packbits")],
)
def test_one_bit(read: Read, kind: str, compression: str | None) -> None:
    picture = samples.picture().convert("1", dither=Image.Dither.NONE)
    options = {"compression": compression} if compression else {}
    pixels = read(samples.encode(picture, kind, **options))
    assert difference(pixels, picture.convert("RGB")) == 0
    assert set(np.unique(pixels)) == {0, 255}


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "PPM"])
def test_16_bit_gray(read: Read, kind: str) -> None:
    deep = Image.fromarray(GRAY_RAMP.astype(np.uint16) * 257)
    assert difference(read(samples.encode(deep, kind)), np.dstack([GRAY_RAMP] * 3)) <= 1


def test_big_endian_16_bit_gray(read: Read) -> None:
    values = (GRAY_RAMP.astype(np.uint16) * 257).astype(">u2")
    deep = Image.frombytes("I;16B", (256, 70), values.tobytes())
    assert difference(read(samples.encode(deep, "TIFF")), np.dstack([GRAY_RAMP] * 3)) <= 1


@pytest.mark.parametrize("bits", [10, 12, 14])
def test_fewer_bits_in_16_do_not_come_out_black(read: Read, bits: int) -> None:
    deep = Image.fromarray(GRAY_RAMP.astype(np.uint16) << (bits - 8))
    assert difference(read(samples.encode(deep, "TIFF")), np.dstack([GRAY_RAMP] * 3)) <= 1


def test_16_bit_color(read: Read) -> None:
    header = struct.pack(">IIBBBBB", 2, 1, 16, 2, 0, 0, 0)
    pixel = struct.pack(">HHH", *(value * 257 for value in samples.RED))
    assert np.array_equal(read(samples.png(header, b"\0" + pixel * 2)), [[samples.RED] * 2])


@pytest.mark.parametrize("top", [1.0, 255.0, 65535.0, 0.001])
def test_floats_go_up_to_their_highest_value(read: Read, top: float) -> None:
    deep = Image.fromarray(GRAY_RAMP.astype(np.float32) * np.float32(top / 255))
    assert difference(read(samples.encode(deep, "TIFF")), np.dstack([GRAY_RAMP] * 3)) <= 1


def test_floats_that_are_no_numbers_are_black_or_white(read: Read) -> None:
    values = np.array([[0, 1, np.nan, np.inf, -np.inf]], np.float32)
    pixels = read(samples.encode(Image.fromarray(values), "TIFF"))
    assert pixels[0, :, 0].tolist() == [0, 255, 0, 255, 0]


@pytest.mark.parametrize("value", [0.0, 5.0, np.nan])
def test_floats_all_alike_can_be_read(read: Read, value: float) -> None:
    content = samples.encode(Image.fromarray(np.full((3, 4), value, np.float32)), "TIFF")
    assert read(content).shape == (3, 4, 3)


def test_signed_numbers(read: Read) -> None:
    values = np.array([[-100, 0, 155]], np.int32)
    pixels = read(samples.encode(Image.fromarray(values), "TIFF"))
    assert pixels[0, :, 0].tolist() == [0, 100, 255]


def test_lab(read: Read) -> None:
    lightness, a, b = round(46.4 * 2.55), 70 + 128, 54 + 128
    lab = Image.merge("LAB", [Image.new("L", (40, 40), value) for value in (lightness, a, b)])
    assert np.abs(read(samples.encode(lab, "TIFF"))[20, 20].astype(int) - samples.RED).max() <= 8


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "ICO", "AVIF", "JPEG2000"])
def test_transparency_lies_on_white(read: Read, kind: str) -> None:
    picture = Image.new("RGBA", (32, 32), (220, 20, 20, 255))
    picture.paste((0, 0, 0, 0), (0, 0, 16, 32))
    options = {"sizes": [(32, 32)]} if kind == "ICO" else samples.EXACT.get(kind, {})
    pixels = read(samples.encode(picture, kind, **options)).astype(int)
    assert np.abs(pixels[16, 4] - samples.WHITE).max() <= 2
    assert np.abs(pixels[16, 28] - samples.RED).max() <= 4


@pytest.mark.parametrize("color", [(255, 255, 255, 255), (255, 250, 90, 255)])
def test_what_would_not_be_seen_on_white_lies_on_black(
    read: Read, color: tuple[int, int, int, int]
) -> None:
    picture = Image.new("RGBA", (32, 32), (0, 0, 0, 0))
    picture.paste(color, (8, 8, 24, 24))
    pixels = read(samples.encode(picture, "PNG"))
    assert pixels[0, 0].tolist() == [0, 0, 0]
    assert pixels[16, 16].tolist() == list(color[:3])


def test_half_transparent_black_is_gray(read: Read) -> None:
    for mode, color in (("RGBA", (0, 0, 0, 128)), ("LA", (0, 128))):
        pixels = read(samples.encode(Image.new(mode, (5, 5), color), "PNG"))
        assert pixels[2, 2].tolist() == [127, 127, 127]


def test_a_transparent_color_lies_on_white(read: Read) -> None:
    cases = (
        (Image.new("L", (5, 5), 7), 7),
        (Image.new("RGB", (5, 5), (7, 8, 9)), (7, 8, 9)),
        (Image.new("P", (5, 5), 0), 0),
        (Image.new("P", (5, 5), 0), b"\0"),
        (Image.new("1", (5, 5), 0), 0),
    )
    for picture, transparent in cases:
        pixels = read(samples.encode(picture, "PNG", transparency=transparent))
        assert pixels[2, 2].tolist() == [255, 255, 255]


def test_a_transparent_gif_lies_on_white(read: Read) -> None:
    picture = Image.new("P", (5, 5), 1)
    picture.putpalette([9, 9, 9, 0, 0, 0])
    assert read(samples.encode(picture, "GIF", transparency=1))[2, 2].tolist() == [255, 255, 255]


def test_transparent_heic_lies_on_white(read: Read) -> None:
    assert read(samples.HEIC)[4, 24].tolist() == [255, 255, 255]


def test_cmyk_without_an_adobe_mark_is_read_alike(read: Read) -> None:
    content = samples.picture_files()["CMYK JPEG"]
    start = content.index(b"\xff\xee")
    length = int.from_bytes(content[start + 2 : start + 4], "big")
    unmarked = content[:start] + content[start + 2 + length :]
    assert difference(read(unmarked), samples.picture()) <= 2


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "group4", "jpeg", "tiff_adobe_deflate"])
def test_every_page_of_a_tiff(
    read_all: Callable[..., list[Pixels]], compression: str | None
) -> None:
    mode = "1" if compression == "group4" else "L"
    shapes = [(30, 20), (50, 40), (16, 90)]
    first, *others = [Image.new(mode, shape, 255 * (i % 2)) for i, shape in enumerate(shapes)]
    content = samples.encode(
        first, "TIFF", save_all=True, append_images=others, compression=compression
    )
    pages = read_all(content)
    assert [page.shape[1::-1] for page in pages] == shapes
    assert [page.mean() for page in pages] == [0, 255, 0]


def test_pages_before_the_damaged_one_are_read(tmp_path: Path) -> None:
    first, *others = [Image.new("L", (300, 200), value) for value in (10, 100, 200)]
    content = samples.encode(first, "TIFF", save_all=True, append_images=others)
    path = tmp_path / "a"
    path.write_bytes(content[: len(content) * 8 // 10])
    good, better, damaged = sources.pages(path, name="it")
    assert (sources.load(good).mean(), sources.load(better).mean()) == (10, 100)
    with pytest.raises(InputError) as caught:
        sources.load(damaged)
    assert str(caught.value) == "it, page 3, is cut short or damaged; save or copy it again."


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "AVIF"])
def test_an_animation_is_one_page_unless_all_frames_are_asked_for(
    read_all: Callable[..., list[Pixels]], kind: str
) -> None:
    first = samples.picture()
    second = first.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    options = {"save_all": True, "append_images": [second], **samples.EXACT.get(kind, {})}
    content = samples.encode(first, kind, **options)
    (only,) = read_all(content)
    assert difference(only, first) <= 2
    frames = read_all(content, all_frames=True)
    assert len(frames) == 2
    assert difference(frames[0], first) <= 2
    assert difference(frames[1], second) <= 2


def test_all_frames_of_a_still_picture_are_one(read_all: Callable[..., list[Pixels]]) -> None:
    for content in samples.picture_files().values():
        assert len(read_all(content, all_frames=True)) == 1


def test_the_largest_picture_of_an_icon_is_read(read: Read) -> None:
    content = samples.encode(samples.picture().resize((64, 64)), "ICO", sizes=[(16, 16), (64, 64)])
    assert read(content).shape == (64, 64, 3)


def test_the_second_view_of_a_stereo_picture_is_no_page(
    read_all: Callable[..., list[Pixels]],
) -> None:
    content = samples.encode(
        samples.picture(), "MPO", save_all=True, append_images=[samples.picture()], quality=95
    )
    assert len(read_all(content, all_frames=True)) == 1


def test_warnings_and_prints_of_decoders_stay_unseen(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fax = samples.encode(samples.picture().convert("1"), "TIFF", compression="group4")
    damaged = bytearray(fax)
    damaged[8:20] = b"\x55" * 12
    cases = {
        "fax": bytes(damaged),
        "cut": samples.encode(samples.picture(), "TIFF", compression="tiff_lzw")[:-9],
        "png": samples.encode(samples.picture(), "PNG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x09"),
    }
    for name, content in cases.items():
        (tmp_path / name).write_bytes(content)
        try:
            sources.load(sources.pages(tmp_path / name)[0])
        except InputError:
            continue
    assert capfd.readouterr() == ("", "")


def test_pictures_are_read_in_several_threads(tmp_path: Path) -> None:
    files = {**samples.picture_files(), "PDF": samples.pdf_page()}
    for number, content in enumerate(list(files.values()) * 3):
        (tmp_path / f"{number}").write_bytes(content)
    refs = [ref for path in sources.find([tmp_path]) for ref in sources.pages(path)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(sources.load, refs))
    for pixels, ref in zip(together, refs, strict=True):
        assert np.array_equal(pixels, sources.load(ref))
