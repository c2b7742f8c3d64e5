"""Pictures come quickly, sharpen, are kept within a budget, and say why when they fail."""

import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.gui.pictures import Budget, Pictures
from tests import source_samples as samples

SIZE = (1600, 1200)


def written(path: Path, kind: str = "JPEG", size: tuple[int, int] = SIZE) -> PageRef:
    path.write_bytes(samples.encode(samples.picture().resize(size), kind))
    return PageRef(path)


@pytest.fixture
def jpeg(tmp_path: Path) -> PageRef:
    return written(tmp_path / "page.jpg")


def settle(qtbot: QtBot, pictures: Pictures) -> None:
    """Wait until nothing is left to do."""
    workers = (pictures._first_sights, pictures._rest)
    qtbot.waitUntil(lambda: all(worker.is_idle for worker in workers))


def show(qtbot: QtBot, pictures: Pictures, ref: PageRef) -> list[tuple[QSize, QSize]]:
    """The sizes of the images that arrive for a page, and those of the page."""
    seen: list[tuple[QSize, QSize]] = []

    def note(arrived: PageRef, image: QImage, size: QSize) -> None:
        if arrived == ref:
            seen.append((image.size(), size))

    pictures.arrived.connect(note)
    pictures.request(ref)
    settle(qtbot, pictures)
    return seen


def test_a_jpeg_arrives_small_and_then_sharp(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef
) -> None:
    assert pictures.picture(jpeg).isNull()
    assert not pictures.size(jpeg).isValid()
    full = QSize(*SIZE)
    assert show(qtbot, pictures, jpeg) == [(QSize(1280, 960), full), (full, full)]
    assert pictures.picture(jpeg).size() == full
    assert pictures.size(jpeg) == full


def test_a_png_arrives_sharp_at_once(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    png = written(tmp_path / "page.png", "PNG")
    assert show(qtbot, pictures, png) == [(QSize(*SIZE), QSize(*SIZE))]


def test_a_turned_page_arrives_turned(qtbot: QtBot, pictures: Pictures, jpeg: PageRef) -> None:
    sideways = PageRef(jpeg.path, turn=90)
    assert show(qtbot, pictures, sideways)[-1] == (QSize(1200, 1600), QSize(1200, 1600))


def test_picture_that_is_there_is_not_loaded_again(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef
) -> None:
    show(qtbot, pictures, jpeg)
    assert show(qtbot, pictures, jpeg) == []


def test_pages_nearby_are_loaded_afterwards(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef, tmp_path: Path
) -> None:
    following = written(tmp_path / "next.jpg")
    order: list[PageRef] = []
    pictures.arrived.connect(lambda ref, _image, _size: order.append(ref))
    pictures.request(jpeg, (following,))
    settle(qtbot, pictures)
    assert order == [jpeg, jpeg, following]
    assert pictures.picture(following).size() == QSize(*SIZE)


def test_a_page_passed_by_is_not_loaded(
    qtbot: QtBot, pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refs = [written(tmp_path / f"{number}.jpg") for number in range(3)]
    may_go_on = threading.Event()
    preview = sources.preview

    def wait(ref: PageRef, longest: int) -> NDArray[np.uint8]:
        assert may_go_on.wait(10)
        return preview(ref, longest)

    monkeypatch.setattr(sources, "preview", wait)
    for ref in refs:
        pictures.request(ref)
    may_go_on.set()
    settle(qtbot, pictures)
    assert [pictures.picture(ref).size().width() for ref in refs] == [1280, 0, 1600]


def test_the_oldest_pictures_go_when_the_budget_is_spent(qtbot: QtBot, tmp_path: Path) -> None:
    one = SIZE[0] * SIZE[1] * 4
    pictures = Pictures(budget=Budget(pictures=2 * one, pixels=one))
    refs = [written(tmp_path / f"{number}.jpg") for number in range(3)]
    for ref in refs:
        show(qtbot, pictures, ref)
    assert [pictures.picture(ref).isNull() for ref in refs] == [True, False, False]
    assert pictures.memory <= 3 * one
    pictures.close()


def test_a_page_nearby_never_takes_the_place_of_the_one_in_view(
    qtbot: QtBot, jpeg: PageRef, tmp_path: Path
) -> None:
    pictures = Pictures(budget=Budget(pictures=SIZE[0] * SIZE[1] * 4))
    following = written(tmp_path / "next.jpg")
    pictures.request(jpeg, (following,))
    settle(qtbot, pictures)
    assert pictures.picture(jpeg).size() == QSize(*SIZE)
    assert pictures.picture(following).isNull()
    pictures.close()


def test_a_missing_page_fails_with_the_reason(
    qtbot: QtBot, pictures: Pictures, tmp_path: Path
) -> None:
    gone = PageRef(tmp_path / "gone.png", name="gone.png")
    with qtbot.waitSignal(pictures.failed) as failed:
        pictures.request(gone)
    assert failed.args == [gone, "gone.png does not exist; it may have been moved or renamed."]
    assert pictures.failure(gone) == failed.args[1]


def test_asking_again_tries_again(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    ref = PageRef(tmp_path / "late.png")
    with qtbot.waitSignal(pictures.failed):
        pictures.request(ref)
    written(ref.path, "PNG")
    assert len(show(qtbot, pictures, ref)) == 1
    assert pictures.failure(ref) == ""


def test_a_fault_of_a_decoder_is_a_sentence_too(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_ref: PageRef, _longest: int) -> NDArray[np.uint8]:
        raise ZeroDivisionError

    monkeypatch.setattr(sources, "preview", break_down)
    with qtbot.waitSignal(pictures.failed) as failed:
        pictures.request(PageRef(jpeg.path, name="it"))
    assert failed.args is not None
    assert failed.args[1] == "it cannot be shown because of a fault in the program; see the log."


def test_a_failing_page_does_not_stop_the_next(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef, tmp_path: Path
) -> None:
    pictures.request(PageRef(tmp_path / "gone.png"))
    assert len(show(qtbot, pictures, jpeg)) == 2


def test_a_thumbnail_comes_when_it_is_asked_for(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef
) -> None:
    with qtbot.waitSignal(pictures.thumbnail_arrived) as arrived:
        assert pictures.thumbnail(jpeg).isNull()
    assert arrived.args == [jpeg]
    assert pictures.thumbnail(jpeg).width() in range(240, 321)


def test_a_thumbnail_is_made_of_the_picture_that_is_there(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef
) -> None:
    show(qtbot, pictures, jpeg)
    jpeg.path.unlink()
    with qtbot.waitSignal(pictures.thumbnail_arrived):
        pictures.thumbnail(jpeg)
    assert pictures.thumbnail(jpeg).size() == QSize(320, 240)


def test_a_thin_strip_has_a_thumbnail(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    strip = written(tmp_path / "strip.png", "PNG", (2000, 1))
    show(qtbot, pictures, strip)
    with qtbot.waitSignal(pictures.thumbnail_arrived):
        pictures.thumbnail(strip)
    assert pictures.thumbnail(strip).size() == QSize(320, 1)


def test_the_thumbnail_asked_for_last_comes_first(
    qtbot: QtBot, pictures: Pictures, tmp_path: Path
) -> None:
    refs = [written(tmp_path / f"{number}.png", "PNG", (9, 9)) for number in range(4)]
    order: list[PageRef] = []
    pictures.thumbnail_arrived.connect(order.append)
    for ref in refs:
        pictures.thumbnail(ref)
    settle(qtbot, pictures)
    assert order == [refs[0], *reversed(refs[1:])]


def test_rows_scrolled_past_are_dropped(qtbot: QtBot, pictures: Pictures, tmp_path: Path) -> None:
    refs = [written(tmp_path / f"{number}.png", "PNG", (9, 9)) for number in range(80)]
    for ref in refs:
        pictures.thumbnail(ref)
    settle(qtbot, pictures)
    there = [ref in pictures._thumbnails for ref in refs]
    assert there == [True] + [False] * 15 + [True] * 64


def test_a_thumbnail_asked_for_while_it_is_made_is_not_made_again(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef
) -> None:
    arrived: list[PageRef] = []
    pictures.thumbnail_arrived.connect(arrived.append)
    for _ in range(3):
        pictures.thumbnail(jpeg)
    qtbot.waitUntil(lambda: bool(arrived) and pictures._rest.is_idle)
    assert arrived == [jpeg]


def test_a_thumbnail_that_fails_is_asked_for_once(
    qtbot: QtBot, pictures: Pictures, tmp_path: Path
) -> None:
    gone = PageRef(tmp_path / "gone.png")
    failures: list[PageRef] = []
    pictures.failed.connect(lambda ref, _sentence: failures.append(ref))
    for _ in range(3):
        pictures.thumbnail(gone)
        settle(qtbot, pictures)
    assert failures == [gone]


def test_many_thumbnails_stay_within_the_budget(qtbot: QtBot, tmp_path: Path) -> None:
    pictures = Pictures(budget=Budget(thumbnails=100_000))
    page = written(tmp_path / "page.png", "PNG", (64, 48))
    for index in range(50):
        copy = PageRef(page.path, name=str(index))
        with qtbot.waitSignal(pictures.thumbnail_arrived):
            pictures.thumbnail(copy)
    assert 90_000 <= pictures.memory <= 100_000
    pictures.close()


def test_the_pixels_of_the_page_in_view_are_at_hand(
    qtbot: QtBot, pictures: Pictures, jpeg: PageRef
) -> None:
    show(qtbot, pictures, jpeg)
    pixels = pictures.load(jpeg)
    jpeg.path.unlink()
    assert pictures.load(jpeg) is pixels
    assert pixels.shape == (1200, 1600, 3)


def test_closing_while_work_is_under_way_tells_nothing_more(qtbot: QtBot, jpeg: PageRef) -> None:
    pictures = Pictures()
    pictures.request(jpeg)
    pictures.thumbnail(jpeg)
    with qtbot.assertNotEmitted(pictures.arrived, wait=50):
        pictures.close()


def test_the_preview_shows_the_same_as_the_page(
    qtbot: QtBot, pictures: Pictures, tmp_path: Path
) -> None:
    path = tmp_path / "red.jpg"
    Image.new("RGB", SIZE, (200, 30, 40)).save(path)
    with qtbot.waitSignal(pictures.arrived) as arrived:
        pictures.request(PageRef(path))
    assert arrived.args is not None
    color = arrived.args[1].pixelColor(400, 300)
    assert abs(color.red() - 200) + abs(color.green() - 30) + abs(color.blue() - 40) < 8
