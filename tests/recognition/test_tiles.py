"""Tiles cover every pixel once and stay affordable."""

from functools import partial

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from ppocr_desktop.recognition import tiles

strides = st.integers(1, 900).map(lambda count: count * 32)
NOTHING = np.zeros(1, np.int64)


def cover(width: int, height: int, *, in_pairs: bool = False) -> tuple[tiles.Tile, ...]:
    return tiles.cover(width, height, NOTHING, NOTHING, in_pairs=in_pairs)


def lines(whole: int, spacing: int, thickness: int) -> NDArray[np.int64]:
    """A profile with 30 letters across each line."""
    return np.where(np.arange(whole) % spacing < thickness, 30, 0)


halves = partial(tiles.cover, in_pairs=True)


@given(strides, strides)
@settings(max_examples=60)
def test_the_parts_owned_fill_the_plane_without_overlap(width: int, height: int) -> None:
    owners = np.zeros((height // 16, width // 16), np.uint8)
    for tile in cover(width, height):
        left, top, right, bottom = (edge // 16 for edge in tile.own)
        owners[top:bottom, left:right] += 1
    assert (owners == 1).all()


@given(strides, strides)
def test_a_tile_covers_what_it_owns_and_is_a_multiple_of_the_stride(
    width: int, height: int
) -> None:
    for tile in cover(width, height):
        left, top, right, bottom = tile.own
        assert 0 <= tile.left <= left < right <= tile.right <= width
        assert 0 <= tile.top <= top < bottom <= tile.bottom <= height
        assert (tile.right - tile.left) % 32 == (tile.bottom - tile.top) % 32 == 0


@given(strides, strides)
def test_no_tile_is_much_larger_than_one_page(width: int, height: int) -> None:
    for tile in cover(width, height):
        area = (tile.right - tile.left) * (tile.bottom - tile.top)
        assert area <= 1.3 * tiles.LARGEST_AREA
    for tile in cover(width, height, in_pairs=True):
        area = (tile.right - tile.left) * (tile.bottom - tile.top)
        assert area <= 0.65 * tiles.LARGEST_AREA


@given(strides, strides)
def test_seams_keep_a_distance_from_the_edges_of_tiles(width: int, height: int) -> None:
    for tile in cover(width, height):
        left, top, right, bottom = tile.own
        assert left == 0 or left - tile.left >= 8
        assert top == 0 or top - tile.top >= 8
        assert right == width or tile.right - right >= 8
        assert bottom == height or tile.bottom - bottom >= 8


def test_an_ordinary_page_is_one_tile() -> None:
    (only,) = cover(1_280, 960)
    assert only.own == (0, 0, 1_280, 960)


def test_a_small_plane_is_one_tile() -> None:
    (only,) = cover(320, 256, in_pairs=True)
    assert only.own == (0, 0, 320, 256)


def test_a_pair_of_tiles_meets_between_lines() -> None:
    rows = lines(960, 60, 40)
    upper, lower = halves(640, 960, np.full(640, 12), rows)
    seam = upper.own[3]
    assert upper.own == (0, 0, 640, seam)
    assert lower.own == (0, seam, 640, 960)
    assert not rows[seam - 4 : seam + 5].any()
    assert abs(seam - 480) <= 0.2 * 960


@given(st.integers(8, 40).map(lambda count: count * 32), st.integers(16, 60))
def test_a_pair_of_tiles_takes_about_the_same_time(height: int, spacing: int) -> None:
    upper, lower = halves(640, height, np.full(640, 12), lines(height, spacing, spacing // 2))
    assert abs(upper.bottom - (height - lower.top)) <= 64
    assert upper.bottom - lower.top <= 64


def test_a_page_of_upright_lines_is_halved_beside_them() -> None:
    first, second = halves(960, 640, lines(960, 60, 40), np.full(640, 12))
    assert first.own[2] == second.own[0]
    assert first.own[3] == second.own[3] == 640


def test_the_direction_of_lines_is_told_where_they_fill_a_corner() -> None:
    rows = np.concatenate([lines(480, 60, 40), np.zeros(480, np.int64)])
    columns = np.concatenate([np.full(200, 12), np.zeros(440, np.int64)])
    upper, lower = halves(640, 960, columns, rows)
    assert upper.own[3] == lower.own[1]


def test_a_strip_is_cut_across() -> None:
    first, second = halves(1_600, 160, np.full(1_600, 3), lines(160, 40, 30))
    assert first.own[2] == second.own[0]


def test_profiles_may_be_finer_or_coarser_than_the_plane() -> None:
    rows = lines(960, 60, 40)
    for factor in (2, 3):
        fine = halves(640, 960, np.full(640 * factor, 12), rows.repeat(factor))
        assert fine == halves(640, 960, np.full(640, 12), rows)
