"""Pages made smaller and their sizes: the same as loading them, only quicker."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.errors import InputError
from tests import source_samples as samples

Pixels = NDArray[np.uint8]
KINDS = {**samples.picture_files(), "PDF": samples.pdf_page()}


def written(folder: Path, content: bytes) -> PageRef:
    path = folder / "page"
    path.write_bytes(content)
    return PageRef(path, name="it")


def gradient(width: int, height: int) -> Image.Image:
    across = np.linspace(0, 255, width, dtype=np.uint8)
    down = np.linspace(0, 255, height, dtype=np.uint8)
    rows = np.zeros((height, width, 3), np.uint8)
    rows[:, :, 0] = across
    rows[:, :, 1] = down[:, np.newaxis]
    return Image.fromarray(rows)


def assert_alike(preview: Pixels, page: Pixels) -> None:
    """The preview looks like the page shrunk to its size."""
    height, width, _ = preview.shape
    shrunk = Image.fromarray(page).resize((width, height), Image.Resampling.BOX)
    assert np.abs(preview.astype(int) - np.asarray(shrunk).astype(int)).mean() < 5


def failure(ref: PageRef) -> set[str]:
    """What all three ways to look at a page say of one that cannot be read."""
    sentences = set()
    for look in (sources.load, lambda ref: sources.preview(ref, 100), sources.size):
        with pytest.raises(InputError) as caught:
            look(ref)
        sentences.add(str(caught.value))
    return sentences


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_has_previews(tmp_path: Path, kind: str) -> None:
    ref = written(tmp_path, KINDS[kind])
    preview = sources.preview(ref, 32)
    assert 31 <= max(preview.shape) <= 32
    assert preview.dtype == np.uint8
    assert preview.flags.c_contiguous
    assert_alike(preview, sources.load(ref))


@pytest.mark.parametrize("kind", KINDS)
def test_the_size_is_that_of_what_is_loaded(tmp_path: Path, kind: str) -> None:
    ref = written(tmp_path, KINDS[kind])
    height, width, _ = sources.load(ref).shape
    assert sources.size(ref) == (width, height)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_previews_and_sizes_are_upright(tmp_path: Path, kind: str, orientation: int) -> None:
    image = gradient(160, 120)
    ref = written(tmp_path, samples.encode(image, kind, exif=samples.exif(orientation)))
    page = sources.load(ref)
    assert sources.size(ref) == (page.shape[1], page.shape[0])
    assert_alike(sources.preview(ref, 40), page)


@pytest.mark.parametrize("kind", ["JPEG", "PDF"])
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_previews_and_sizes_are_turned(tmp_path: Path, kind: str, turn: int) -> None:
    path = written(tmp_path, KINDS[kind]).path
    ref = PageRef(path, turn=turn)
    page = sources.load(ref)
    assert sources.size(ref) == (page.shape[1], page.shape[0])
    assert_alike(sources.preview(ref, 40), page)


@pytest.mark.parametrize("longest", [100, 300, 640, 1000, 1023])
def test_no_side_is_longer_than_asked_for(tmp_path: Path, longest: int) -> None:
    ref = written(tmp_path, samples.encode(gradient(1024, 500), "JPEG"))
    preview = sources.preview(ref, longest)
    assert 0.7 * longest <= max(preview.shape) <= longest
    assert_alike(preview, sources.load(ref))


def test_a_small_page_is_shown_as_it_is(tmp_path: Path) -> None:
    ref = written(tmp_path, KINDS["PNG"])
    assert np.array_equal(sources.preview(ref, 64), sources.load(ref))


def test_a_long_strip_keeps_its_width(tmp_path: Path) -> None:
    ref = written(tmp_path, samples.encode(gradient(2000, 1), "JPEG"))
    assert sources.preview(ref, 100).shape == (1, 100, 3)


@pytest.mark.parametrize("kind", ["GIF", "TIFF"])
def test_each_page_of_a_file_has_its_own_preview(tmp_path: Path, kind: str) -> None:
    pages = [Image.new("RGB", (60, 40), color) for color in ((255, 0, 0), (0, 0, 255))]
    content = samples.encode(pages[0], kind, save_all=True, append_images=pages[1:])
    path = written(tmp_path, content).path
    second = sources.preview(PageRef(path, 1), 20)
    assert second.shape == (13, 20, 3)
    assert second[5, 5].tolist() == [0, 0, 255]


def test_jpegs_and_pdfs_are_quick_to_preview(tmp_path: Path) -> None:
    quick = {kind for kind in KINDS if sources.is_quick_to_preview(written(tmp_path, KINDS[kind]))}
    assert quick == {"JPEG", "progressive JPEG", "CMYK JPEG", "PDF"}


def test_a_poster_has_a_size_within_the_limits(tmp_path: Path) -> None:
    ref = written(tmp_path, samples.pdf_page(b"/MediaBox[0 0 14400 14400]"))
    width, height = sources.size(ref)
    assert width * height <= sources.MAX_PIXELS
    assert 199 <= max(sources.preview(ref, 200).shape) <= 200


def test_a_missing_file_is_a_sentence_all_the_same(tmp_path: Path) -> None:
    ref = PageRef(tmp_path / "gone.png", name="it")
    assert failure(ref) == {"it does not exist; check how it is spelled."}


def test_a_page_beyond_the_end_is_a_sentence_all_the_same(tmp_path: Path) -> None:
    ref = PageRef(written(tmp_path, samples.pdf_page()).path, 3, "it")
    assert failure(ref) == {"it, page 4, is missing; choose a page that the file has."}


def test_too_large_a_picture_is_a_sentence_all_the_same(tmp_path: Path) -> None:
    (sentence,) = failure(written(tmp_path, samples.png_claiming(50_000, 50_000)))
    assert sentence.startswith("it is too large with more than 200 megapixels")


def test_a_damaged_picture_is_a_sentence(tmp_path: Path) -> None:
    content = samples.encode(gradient(600, 400), "JPEG")
    ref = written(tmp_path, content[: len(content) // 2])
    with pytest.raises(InputError) as caught:
        sources.preview(ref, 300)
    assert str(caught.value) == "it is cut short or damaged; save or copy it again."
