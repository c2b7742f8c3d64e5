"""What files tell of their pictures, damaged ones included."""

import random
from pathlib import Path

import pytest

from ppocr_desktop.document import PageRef
from ppocr_desktop.exports.pdf import pictures
from tests import source_samples

FILES = source_samples.picture_files()


@pytest.mark.parametrize("kind", FILES)
def test_damage_does_no_harm(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    chance = random.Random(kind)
    for _ in range(30):
        data = bytearray(FILES[kind])
        for _ in range(chance.randrange(1, 5)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data[: chance.randrange(1, len(data) + 1)])
        stored = pictures.inspect(PageRef(path, chance.randrange(3)))
        assert stored.orientation in range(1, 9)


def test_orientation_and_resolution_come_from_exif(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    exif = source_samples.picture().getexif()
    exif[0x0112], exif[0x011A], exif[0x011B], exif[0x0128] = 6, 200.0, 100.0, 3
    source_samples.picture().save(path, exif=exif)
    stored = pictures.inspect(PageRef(path))
    assert stored.orientation == 6
    assert stored.resolution == (508.0, 254.0)


def test_the_resolution_of_a_png_is_in_inches(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    source_samples.picture().save(path, dpi=(300, 150))
    assert pictures.inspect(PageRef(path)).resolution == pytest.approx((300, 150), abs=0.1)


@pytest.mark.parametrize("name", ["interlaced", "animated"])
def test_some_pngs_are_decoded(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    image = source_samples.picture()
    if name == "animated":
        image.save(path, save_all=True, append_images=[image.rotate(180)])
    else:
        image.save(path)
        data = bytearray(path.read_bytes())
        data[28] = 1
        path.write_bytes(data)
    assert pictures.inspect(PageRef(path)).picture is None
