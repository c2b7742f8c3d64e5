"""Pictures go into PDFs as they are where that is possible, and look the same anyway."""

import io
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pytest
from numpy.typing import NDArray
from pikepdf import Name
from PIL import Image, ImageCms

from ppocr_desktop import sources
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import InputError
from ppocr_desktop.exports import pdf
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf.options import PdfOptions
from tests import source_samples
from tests.exports.pdf import papers

KEPT = {"JPEG", "progressive JPEG", "CMYK JPEG", "JPEG 2000"}
"""Files whose very bytes are in the PDF."""


def made(path: Path, index: int = 0, turn: int = 0, **options: object) -> bytes:
    page = DocumentPage(PageRef(path, index, turn=turn), Page(64, 48))
    extras = Extras(load=sources.load, pdf=PdfOptions(**options))  # type: ignore[arg-type]
    return pdf.render(Document((page,)), extras)


def image_of(data: bytes) -> dict[str, Any]:
    """What the dictionary of the page's picture says, with its compressed bytes as "raw"."""
    with pikepdf.open(io.BytesIO(data)) as file:
        image = file.pages[0].obj.Resources.XObject.Im
        space = str(image.ColorSpace)
        return {**dict(image.items()), "raw": image.read_raw_bytes(), "/ColorSpace": space}


def drawn(data: bytes, width: int, height: int) -> NDArray[np.uint8]:
    """The page as PDFium shows it, as large as the picture."""
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        scale = width / page.get_width() * (1 - 1e-6)  # as sizes are rounded up
        pixels = page.render(scale=scale, rev_byteorder=True).to_numpy()[:height, :width, :3]
        return np.array(pixels, np.uint8)


def difference(data: bytes, path: Path, turn: int = 0, index: int = 0) -> float:
    wanted = sources.load(PageRef(path, index, turn=turn))
    height, width = wanted.shape[:2]
    return float(np.abs(drawn(data, width, height).astype(int) - wanted).mean())


@pytest.mark.parametrize("kind", source_samples.picture_files())
def test_a_picture_looks_in_the_pdf_as_it_did(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    content = source_samples.picture_files()[kind]
    path.write_bytes(content)
    data = made(path)
    assert difference(data, path) < (8 if "CMYK JPEG" in kind else 1.5)
    assert (content in data) == (kind in KEPT)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_upright_however_the_camera_was_held(
    orientation: int, turn: int, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    source_samples.picture().save(path, quality=95, exif=source_samples.exif(orientation))
    data = made(path, turn=turn)
    assert path.read_bytes() in data
    assert difference(data, path, turn) < 1.5


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_the_rows_of_a_png_are_kept(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    source_samples.picture().convert(mode).save(path)
    data = made(path)
    content = path.read_bytes()
    begin = content.index(b"IDAT") + 4
    length = int.from_bytes(content[begin - 8 : begin - 4], "big")
    assert content[begin : begin + length] in data
    assert difference(data, path) == 0


def test_transparency_lies_on_white(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (64, 48), (255, 0, 0, 128)).save(path)
    assert difference(made(path), path) == 0


def test_deep_gray_is_shown_as_the_window_shows_it(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    Image.fromarray(np.arange(64 * 48, dtype=np.uint16).reshape(48, 64)).save(path)
    assert difference(made(path), path) == 0


@pytest.mark.parametrize("photometric", [0, 1])
def test_a_fax_stays_one(photometric: int, tmp_path: Path) -> None:
    path = tmp_path / "fax.tif"
    tags = {262: photometric}
    first = source_samples.picture().convert("1")
    first.save(path, compression="group4", tiffinfo=tags)
    data = made(path)
    image = image_of(data)
    assert image["/Filter"] == Name.CCITTFaxDecode
    assert image["raw"] in path.read_bytes()
    assert difference(data, path) == 0


def test_each_page_of_a_tiff_is_its_own(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    first = source_samples.picture().convert("1")
    first.save(path, compression="group4", save_all=True, append_images=[first.rotate(180)])
    for index in (0, 1):
        data = made(path, index)
        assert image_of(data)["/Filter"] == Name.CCITTFaxDecode
        assert difference(data, path, index=index) == 0


def test_black_and_white_without_fax_becomes_one(tmp_path: Path) -> None:
    path = tmp_path / "a.bmp"
    source_samples.picture().convert("1").save(path)
    data = made(path)
    assert image_of(data)["/Filter"] == Name.CCITTFaxDecode
    assert difference(data, path) == 0


def test_a_color_profile_comes_along(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source_samples.picture().save(path, icc_profile=profile)
    with pikepdf.open(io.BytesIO(made(path))) as file:
        space = file.pages[0].obj.Resources.XObject.Im.ColorSpace
        assert space[0] == Name.ICCBased
        assert space[1].read_bytes() == profile


def test_a_profile_for_another_kind_of_color_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source_samples.picture().convert("L").save(path, icc_profile=profile)
    assert image_of(made(path))["/ColorSpace"] == "/DeviceGray"


@pytest.mark.parametrize(
    ("dpi", "size", "points"),
    [
        ((300, 300), (2480, 3508), (595.2, 841.92)),
        ((200, 100), (1700, 1100), (612, 792)),
        (None, (1240, 1754), (595.2, 841.92)),
        (None, (2480, 3508), (595.2, 841.92)),
        ((1, 1), (1240, 1754), (595.2, 841.92)),
        ((4800, 4800), (1240, 1754), (595.2, 841.92)),
        ((72, 72), (4000, 3000), (960, 720)),
        ((72, 72), (595, 842), (595, 842)),
    ],
)
def test_a_page_is_as_large_as_its_resolution_says(
    dpi: tuple[int, int] | None,
    size: tuple[int, int],
    points: tuple[float, float],
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.jpg"
    papers.save(path, Image.new("L", size, 255), **({"dpi": dpi} if dpi else {}))
    with pikepdf.open(io.BytesIO(made(path))) as file:
        box = [float(value) for value in file.pages[0].mediabox]
    assert box == pytest.approx([0, 0, *points], abs=0.5)


def test_smaller_pictures_are_smaller(tmp_path: Path) -> None:
    path = papers.save(tmp_path / "a.png", dpi=(300, 300))
    image = image_of(made(path, pictures=pdf.Pictures.SMALLER, dpi=100, quality=50))
    assert image["/Filter"] == Name.DCTDecode
    assert (image["/Width"], image["/Height"]) == (200, 267)


def test_a_picture_that_would_grow_is_kept(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (400, 300, 3), np.uint8)
    path = papers.save(tmp_path / "a.jpg", Image.fromarray(noise), quality=10)
    assert path.read_bytes() in made(path, pictures=pdf.Pictures.SMALLER, dpi=2400, quality=100)


def test_what_has_to_be_decoded_needs_somebody_to_do_it(tmp_path: Path) -> None:
    path = papers.save(tmp_path / "a.bmp")
    with pytest.raises(InputError) as caught:
        papers.rendered(path)
    assert str(caught.value) == (
        f"{path} has to be decoded for a PDF, and nothing here can; save it as PNG."
    )


def test_rows_of_pixels_are_compressed_once(tmp_path: Path) -> None:
    path = papers.save(tmp_path / "a.bmp")
    image = image_of(made(path))
    assert len(zlib.decompress(image["raw"])) == papers.HEIGHT * (1 + 3 * papers.WIDTH)
