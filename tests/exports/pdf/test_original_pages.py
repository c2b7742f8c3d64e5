"""Where the layer comes to lie on pages of PDFs, however these are turned, cut or scaled."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from ppocr_desktop import geometry
from ppocr_desktop.exports import pdf
from ppocr_desktop.geometry import Box
from tests.exports.pdf import papers, readers

MEDIA = (0, 0, 432, 576)
BOXES: dict[str, tuple[Box, Box | None]] = {
    "plain": (MEDIA, None),
    "cropped": (MEDIA, (30, 50, 400, 560)),
    "moved": ((-100, 250, 332, 826), None),
    "cropped beyond the media box": ((7, 9, 439, 585), (-20, 30, 420, 700)),
    "empty crop box": ((50, -60, 482, 516), (1, 1, 1, 1)),
}
ROTATIONS = (0, 90, 180, 270)


def shown_box(media: Box, crop: Box | None) -> Box:
    if crop is None or crop[0] == crop[2]:
        return media
    low = max(media[0], crop[0]), max(media[1], crop[1])
    return (*low, min(media[2], crop[2]), min(media[3], crop[3]))


@pytest.mark.parametrize(("name", "rotation"), list(itertools.product(BOXES, ROTATIONS)))
def test_words_lie_where_they_are_seen(name: str, rotation: int, tmp_path: Path) -> None:
    media, crop = BOXES[name]
    left, bottom, right, top = shown_box(media, crop)
    page = papers.page_of(width=round(right - left) * 2, height=round(top - bottom) * 2)
    shown = papers.turned(page, rotation)
    entries: dict[str, Any] = {"Rotate": rotation} | ({"CropBox": crop} if crop else {})
    path = papers.scan(
        tmp_path / "scan.pdf",
        media=media,
        **entries,
        leftover=b"0.5 0 0 0.5 9 9 cm",
    )
    data = pdf.render(papers.document_of(path, shown))
    truth = {}
    for one in page.lines:
        for word in one.words:
            (x0, y0), _, (x1, y1), _ = word.polygon
            truth[word.text] = (left + x0 / 2, top - y1 / 2, left + x1 / 2, top - y0 / 2)
    seen = {word.text: word.box for word in readers.words(data)}
    assert set(seen) == set(truth)
    overlaps = [readers.overlap(seen[text], box) for text, box in truth.items()]
    assert min(overlaps) > 0.85
    assert sum(overlaps) / len(overlaps) > 0.95


@readers.needs_poppler
@pytest.mark.parametrize("rotation", ROTATIONS)
def test_poppler_sees_words_in_the_same_places(rotation: int, tmp_path: Path) -> None:
    """Its boxes are those of the page as it is shown, so no matrix of ours is in between."""
    page = papers.page_of(width=740, height=1020)
    shown = papers.turned(page, rotation)
    path = papers.scan(tmp_path / "scan.pdf", Rotate=rotation, CropBox=(30, 50, 400, 560))
    data = pdf.render(papers.document_of(path, shown))
    seen = {word.text: word.box for word in readers.poppler_words(data, tmp_path)}
    for one in shown.lines:
        for word in one.words:
            left, top, right, bottom = (side / 2 for side in geometry.box(word.polygon))
            assert readers.overlap(seen[word.text], (left, top, right, bottom)) > 0.85


def changed(path: Path, change: Callable[[pikepdf.Pdf, Any], None]) -> Path:
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        change(file, file.pages[0].obj)
        file.save(path)
    return path


def inherit_everything(file: pikepdf.Pdf, page: Any) -> None:
    for key in ("/Resources", "/MediaBox"):
        file.Root.Pages[key] = page[key]
        for each in file.pages:
            del each.obj[key]
    file.Root.Pages.Rotate = 0


def share_everything(file: pikepdf.Pdf, page: Any) -> None:
    resources = file.make_indirect(Dictionary(dict(page.Resources.items())))
    contents = file.make_indirect(Array([page.Contents]))
    for each in file.pages:
        each.obj.Resources = resources
        each.obj.Contents = contents


def draw_through_a_form(file: pikepdf.Pdf, page: Any) -> None:
    form = file.make_stream(
        b"432 0 0 576 0 0 cm /Im0 Do",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, 432, 576]),
        Resources=page.Resources,
    )
    page.Resources = Dictionary(XObject=Dictionary(Fm0=form))
    page.Contents = file.make_stream(b"/Fm0 Do")


def lose_a_bracket(file: pikepdf.Pdf, page: Any) -> None:
    page.Contents = file.make_stream(b"q 432 0 0 576 0 0 cm /Im0 Do")


def draw_nothing(_: pikepdf.Pdf, page: Any) -> None:
    del page["/Contents"]
    del page["/Resources"]


def name_things_like_us(_: pikepdf.Pdf, page: Any) -> None:
    page.Resources.Font = Dictionary(
        OcrF=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


ODDITIES = [
    inherit_everything,
    share_everything,
    draw_through_a_form,
    lose_a_bracket,
    draw_nothing,
    name_things_like_us,
]


@pytest.mark.parametrize("oddity", ODDITIES)
def test_odd_pages_get_their_layer_and_look_the_same(
    oddity: Callable[[pikepdf.Pdf, Any], None], tmp_path: Path
) -> None:
    path = changed(papers.scan(tmp_path / "scan.pdf", pages=2), oddity)
    edited = papers.page_of(papers.line("second", papers.rectangle(40, 40, 300, 30)))
    data = pdf.render(papers.document_of(path, papers.page_of(), edited))
    assert sorted(readers.lines(data)) == sorted(one.text for one in papers.LINES)
    assert readers.lines(data, 1) == ["second"]
    for page in (0, 1):
        assert readers.picture(data, page) == readers.picture(path.read_bytes(), page)


def test_units_other_than_points_are_respected(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", UserUnit=2)
    plain = papers.rendered(papers.scan(tmp_path / "a.pdf"))
    data = papers.rendered(path)
    assert readers.words(data) == readers.words(plain)
