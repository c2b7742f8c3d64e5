"""The pages of PDFs as people see them, and what is said of those that cannot be drawn."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.errors import InputError, PasswordError
from tests import source_samples as samples

Pixels = NDArray[np.uint8]
Read = Callable[[bytes], Pixels]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The pixels of the first page of these bytes."""

    def load(content: bytes) -> Pixels:
        path = tmp_path / "pages"
        path.write_bytes(content)
        return sources.load(sources.pages(path)[0])

    return load


def corners(pixels: Pixels) -> str:
    """The colors of the corners, clockwise from the top left one: r, b, or w for white."""
    height, width, _ = pixels.shape
    letters = ""
    for x, y in ((8, 8), (width - 8, 8), (width - 8, height - 8), (8, height - 8)):
        red, _, blue = pixels[y, x].astype(int)
        letters += "w" if red > 200 < blue else "r" if red > blue else "b"
    return letters


def failure(path: Path, password: str | None = None) -> InputError:
    """What is raised for the file itself."""
    with pytest.raises(InputError) as caught:
        sources.pages(path, password=password, name="it")
    return caught.value


def test_a_page_has_300_pixels_an_inch(read: Read) -> None:
    pixels = read(samples.pdf_page(b"/MediaBox[0 0 612 792]"))
    assert pixels.shape == (3300, 2550, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous


@pytest.mark.parametrize(
    ("degrees", "seen"),
    [(0, "rwbw"), (90, "wrwb"), (180, "bwrw"), (270, "wbwr"), (-90, "wbwr"), (450, "wrwb")],
)
def test_rotation_is_applied(read: Read, degrees: int, seen: str) -> None:
    pixels = read(samples.pdf_page(b"/MediaBox[0 0 64 48]/Rotate %d" % degrees))
    assert corners(pixels) == seen
    assert pixels.shape == ((200, 267, 3) if degrees in (0, 180) else (267, 200, 3))


def test_a_crop_box_outside_of_the_page_crops_nothing(read: Read) -> None:
    whole = read(samples.pdf_page(b"/MediaBox[0 0 64 48]"))
    outside = read(samples.pdf_page(b"/MediaBox[0 0 64 48]/CropBox[900 900 950 950]"))
    assert np.array_equal(outside, whole)


def test_a_crop_box_counts_as_far_as_it_is_on_the_page(read: Read) -> None:
    whole = read(samples.pdf_page(b"/MediaBox[0 0 64 48]"))
    around = read(samples.pdf_page(b"/MediaBox[0 0 64 48]/CropBox[-50 -50 900 900]"))
    assert np.array_equal(around, whole)


def test_only_what_the_crop_box_shows_is_drawn(read: Read) -> None:
    pixels = read(samples.pdf_page(b"/MediaBox[0 0 64 48]/CropBox[48 0 64 24]"))
    assert pixels.shape == (100, 67, 3)
    assert corners(pixels) == "wwbb"


def test_a_media_box_may_begin_anywhere(read: Read) -> None:
    content = b"1 0 0 1 -100 250 cm " + samples.SQUARES
    assert corners(read(samples.pdf_page(b"/MediaBox[-100 250 -36 298]", content))) == "rwbw"


@pytest.mark.parametrize(
    "box", [b"[0 0 20000 20000]", b"[0 0 3 20000]", b"[0 0 1e6 1e6]", b"[0 0 0 0]", b"[0 0 1e38 9]"]
)
def test_a_poster_stays_within_the_limits(
    read: Read, monkeypatch: pytest.MonkeyPatch, box: bytes
) -> None:
    monkeypatch.setattr("ppocr_desktop.sources.pdfs._MOST_PIXELS", 10_000_000)
    height, width, _ = read(samples.pdf_page(b"/MediaBox" + box)).shape
    assert height * width <= 10_000_000 + height + width
    assert max(height, width) <= sources.MAX_SIDE


def scan(width: int, height: int, points: float, more: bytes = b"") -> bytes:
    """A page of that many points with a picture all over it, and more content."""
    pixels = samples.pdf_stream(
        samples.encode(Image.new("L", (width, height), 90), "JPEG"),
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
        b"/ColorSpace/DeviceGray/Filter/DCTDecode" % (width, height),
    )
    tall = points * height / width
    return samples.pdf(
        (
            *samples.ONE_PAGE,
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %g %g]/Contents 4 0 R"
            b"/Resources<</XObject<</I 5 0 R>>/Font<</F 6 0 R>>>>>>" % (points, tall),
            samples.pdf_stream(b"q %g 0 0 %g 0 0 cm /I Do Q " % (points, tall) + more),
            pixels,
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        )
    )


HIDDEN_TEXT = b"BT /F 8 Tf 3 Tr 5 5 Td (hidden) Tj ET"


@pytest.mark.parametrize(
    ("points", "more", "width"),
    [
        (400, b"", 400),
        (144, b"", 400),
        (144, HIDDEN_TEXT, 400),
        (48, b"", 200),
        (1600, b"", 1600),
        (144, b"0 0 9 9 re f", 600),
    ],
    ids=[
        "one point a pixel",
        "200 dpi",
        "200 dpi with hidden text",
        "600 dpi",
        "18 dpi",
        "200 dpi with drawings",
    ],
)
def test_a_mere_scan_keeps_its_resolution_from_72_to_300_dpi(
    read: Read, points: float, more: bytes, width: int
) -> None:
    pixels = read(scan(400, 300, points, more))
    assert pixels.shape == (width * 3 // 4, width, 3)
    assert abs(int(pixels[20, -20, 0]) - 90) <= 1


def test_a_scan_lying_on_its_side_keeps_its_resolution(read: Read) -> None:
    content = scan(400, 300, 400).replace(b"/MediaBox", b"/Rotate 90/MediaBox")
    assert read(content).shape == (400, 300, 3)


def test_annotations_are_drawn(read: Read) -> None:
    assert corners(read(with_mark(b"/Subtype/Stamp", b""))) == "bwww"


@pytest.mark.parametrize("form", [b"", b"/XFA(x)"])
def test_form_fields_are_drawn(read: Read, caplog: pytest.LogCaptureFixture, form: bytes) -> None:
    field = b"/Subtype/Widget/FT/Tx/T(a)/V(x)/P 3 0 R"
    assert corners(read(with_mark(field, b"/AcroForm<</Fields[4 0 R]%s>>" % form))) == "bwww"
    assert not caplog.records


def with_mark(kind: bytes, catalog: bytes) -> bytes:
    """A page of 64 x 48 points with a blue annotation in its top left corner."""
    return samples.pdf(
        (
            b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
            samples.ONE_PAGE[1],
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 64 48]/Annots[4 0 R]>>",
            b"<</Type/Annot%s/Rect[0 32 16 48]/AP<</N 5 0 R>>/F 4>>" % kind,
            samples.pdf_stream(
                b"0 0 1 rg 0 0 16 16 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 16 16]"
            ),
        )
    )


def test_every_page_is_a_page(tmp_path: Path) -> None:
    first, *others = [Image.new("L", (40 + i, 30), 80 * i) for i in range(3)]
    path = tmp_path / "a.pdf"
    path.write_bytes(samples.encode(first, "PDF", save_all=True, append_images=others))
    refs = sources.pages(path, all_frames=True)
    assert refs == tuple(PageRef(path, index) for index in range(3))
    assert [sources.load(ref).shape[1] for ref in refs] == [40, 41, 42]


def test_a_password_opens_a_locked_pdf_and_goes_with_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.locked_pdf(b"secret"))
    (ref,) = sources.pages(path, password="secret")
    assert corners(sources.load(ref)) == "rwbw"
    assert "secret" not in repr(ref)


def test_a_password_that_is_not_needed_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.pdf_page())
    assert len(sources.pages(path, password="secret")) == 1


def test_password_missing(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.locked_pdf(b"secret"))
    for password in (None, ""):
        error = failure(path, password)
        assert isinstance(error, PasswordError)
        assert str(error) == "it is locked by a password; give it with --password."


def test_password_wrong(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.locked_pdf(b"secret"))
    for password in ("wrong", "Secret", "пароль", "\udcff"):
        error = failure(path, password)
        assert isinstance(error, PasswordError)
        assert str(error) == "it is locked by another password than the one given; check it."


def test_unknown_encryption(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.locked_pdf(b"").replace(b"/Standard", b"/Unknown1"))
    assert str(failure(path)) == (
        "it is encrypted in a way that cannot be read; save a copy without encryption."
    )


def test_no_pages(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.pdf((samples.ONE_PAGE[0], b"<</Type/Pages/Kids[]/Count 0>>")))
    assert str(failure(path)) == "it has no pages; export it again."


def test_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.pdf_page()[:200])
    assert str(failure(path)) == "it is cut short or damaged; save or copy it again."


def test_a_damaged_page_leaves_the_others_readable(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(
        samples.pdf(
            (
                samples.ONE_PAGE[0],
                b"<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>",
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
            )
        )
    )
    good, damaged = sources.pages(path, name="it")
    assert sources.load(good).mean() == 255
    with pytest.raises(InputError) as caught:
        sources.load(damaged)
    assert str(caught.value) == "it, page 2, is cut short or damaged; save or copy it again."


def test_a_page_beyond_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(samples.pdf_page())
    with pytest.raises(InputError) as caught:
        sources.load(PageRef(path, 7, "it"))
    assert str(caught.value) == "it, page 8, is missing; choose a page that the file has."


def test_everything_is_closed_at_exit(tmp_path: Path) -> None:
    (tmp_path / "good").write_bytes(samples.pdf_page())
    (tmp_path / "locked").write_bytes(samples.locked_pdf(b"secret"))
    (tmp_path / "cut").write_bytes(samples.pdf_page()[:200])
    program = """
import sys
from pathlib import Path
from ppocr_desktop import errors, sources
for name in sys.argv[1:]:
    try:
        sources.load(sources.pages(Path(name))[0])
    except errors.InputError:
        pass
"""
    paths = [str(path) for path in sorted(tmp_path.iterdir())]
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *paths], capture_output=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
