"""Tiles cover every pixel once and stay affordable."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ppocr_desktop.recognition import tiles

strides = st.integers(1, 900).map(lambda count: count * 32)


@given(strides, strides)
@settings(max_examples=60)
def test_the_parts_owned_fill_the_plane_without_overlap(width: int, height: int) -> None:
    owners = np.zeros((height // 16, width // 16), np.uint8)
    for tile in tiles.cover(width, height):
        left, top, right, bottom = (edge // 16 for edge in tile.own)
        owners[top:bottom, left:right] += 1
    assert (owners == 1).all()


@given(strides, strides)
def test_a_tile_covers_what_it_owns_and_is_a_multiple_of_the_stride(
    width: int, height: int
) -> None:
    for tile in tiles.cover(width, height):
        left, top, right, bottom = tile.own
        assert tile.left <= left < right <= tile.right <= width
        assert tile.top <= top < bottom <= tile.bottom <= height
        assert (tile.right - tile.left) % 32 == (tile.bottom - tile.top) % 32 == 0


@given(strides, strides)
def test_no_tile_is_much_larger_than_one_page(width: int, height: int) -> None:
    for tile in tiles.cover(width, height):
        area = (tile.right - tile.left) * (tile.bottom - tile.top)
        assert area <= 1.3 * tiles.LARGEST_AREA


@given(strides, strides)
def test_seams_keep_a_distance_from_the_edges_of_tiles(width: int, height: int) -> None:
    for tile in tiles.cover(width, height):
        left, top, right, bottom = tile.own
        assert left == 0 or left - tile.left >= 64
        assert top == 0 or top - tile.top >= 64
        assert right == width or tile.right - right >= 64
        assert bottom == height or tile.bottom - bottom >= 64


def test_an_ordinary_page_is_one_tile() -> None:
    (only,) = tiles.cover(1_280, 960)
    assert only.own == (0, 0, 1_280, 960)
