"""Pages' pixels are loaded once for all threads, and the last ones kept."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.errors import InputError
from ppocr_desktop.gui.page_pixels import PagePixels
from tests import source_samples as samples

SAMPLE_BYTES = 64 * 48 * 3


@pytest.fixture
def ref(tmp_path: Path) -> PageRef:
    path = tmp_path / "page.png"
    path.write_bytes(samples.encode(samples.picture(), "PNG"))
    return PageRef(path)


def test_a_page_is_what_its_file_holds(ref: PageRef) -> None:
    assert np.array_equal(PagePixels(SAMPLE_BYTES).load(ref), sources.load(ref))


def test_a_kept_page_is_not_loaded_again(ref: PageRef) -> None:
    pixels = PagePixels(SAMPLE_BYTES)
    assert pixels.load(ref) is pixels.load(ref)
    assert pixels.size_bytes == SAMPLE_BYTES


def test_a_page_beyond_the_limit_is_not_kept(ref: PageRef) -> None:
    pixels = PagePixels(SAMPLE_BYTES - 1)
    assert pixels.load(ref) is not pixels.load(ref)
    assert pixels.size_bytes == 0


def test_nobody_writes_into_pixels_that_others_see(ref: PageRef) -> None:
    with pytest.raises(ValueError, match="read-only"):
        PagePixels(SAMPLE_BYTES).load(ref)[0] = 0


def test_threads_that_want_the_same_page_share_the_work(
    ref: PageRef, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()
    loads: list[PageRef] = []

    def load(wanted: PageRef) -> NDArray[np.uint8]:
        loads.append(wanted)
        begun.set()
        assert may_end.wait(10)
        return np.zeros((1, 1, 3), np.uint8)

    monkeypatch.setattr(sources, "load", load)
    pixels = PagePixels(SAMPLE_BYTES)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(pixels.load, ref)
        assert begun.wait(10)
        second = threads.submit(pixels.load, ref)
        may_end.set()
        assert first.result(10) is second.result(10)
    assert loads == [ref]


def test_a_failure_is_told_and_the_page_tried_again(ref: PageRef) -> None:
    pixels = PagePixels(SAMPLE_BYTES)
    moved = ref.path.rename(ref.path.with_suffix(".moved"))
    with pytest.raises(InputError, match="does not exist"):
        pixels.load(ref)
    moved.rename(ref.path)
    assert pixels.load(ref).shape == (48, 64, 3)
