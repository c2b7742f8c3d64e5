"""No content of a file, however damaged, makes `sources` raise anything but an InputError."""

import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ppocr_desktop import sources
from ppocr_desktop.errors import InputError
from tests import source_samples as samples

MUTANTS = 12
"""Of each sample."""


def seeds() -> dict[str, bytes]:
    """Valid files of every format, and of the modes and containers with code of their own."""
    picture = samples.picture()
    gray = np.asarray(picture.convert("L"))
    frames = {"save_all": True, "append_images": [picture.rotate(180)] * 2}
    bits = picture.convert("1")
    return {
        **samples.picture_files(),
        "EXIF": samples.encode(picture, "JPEG", exif=samples.exif(6)),
        "G4": samples.encode(bits, "TIFF", compression="group4"),
        "TIFF pages": samples.encode(picture, "TIFF", **frames),
        "16-bit TIFF": samples.encode(Image.fromarray(gray.astype(np.uint16) << 4), "TIFF"),
        "float TIFF": samples.encode(Image.fromarray(gray / np.float32(255)), "TIFF"),
        "LAB TIFF": samples.encode(Image.new("LAB", (20, 20), (99, 99, 99)), "TIFF"),
        "transparent PNG": samples.encode(picture.quantize(8), "PNG", transparency=0),
        "gray PNG with alpha": samples.encode(picture.convert("LA"), "PNG"),
        "8-bit BMP": samples.encode(picture.quantize(16), "BMP"),
        "PBM": samples.encode(bits, "PPM"),
        "tiled JPEG 2000": samples.encode(picture, "JPEG2000", tile_size=(32, 32)),
        **{f"{kind} frames": samples.encode(picture, kind, **frames) for kind in ("GIF", "PNG")},
        **{f"{kind} frames": samples.encode(picture, kind, **frames) for kind in ("WEBP", "AVIF")},
        "PDF": samples.pdf_page(),
        "PDF of a scan": samples.encode(picture, "PDF"),
        "locked PDF": samples.locked_pdf(b"secret"),
    }


SEEDS = seeds()


def mutate(content: bytes, chance: random.Random) -> bytes:
    """One damage of the kinds that transfers, disks and attackers cause."""
    changed = bytearray(content)
    start, other = chance.randrange(len(content)), chance.randrange(len(content))
    match chance.randrange(6):
        case 0:
            for place in chance.choices(range(len(content)), k=chance.randint(1, 8)):
                changed[place] ^= 1 << chance.randrange(8)
        case 1:
            del changed[start:]
        case 2:
            del changed[start : start + chance.randint(1, 64)]
        case 3:
            length = chance.randint(1, 16)
            changed[start : start + length] = chance.choice((b"\0", b"\x7f", b"\xff")) * length
        case 4:
            strange = SEEDS[chance.choice(sorted(SEEDS))]
            changed[start:start] = strange[chance.randrange(len(strange)) :][:200]
        case _:
            length = chance.randint(1, 100)
            changed[start : start + length] = content[other : other + length]
    return bytes(changed)


def test_there_are_enough_mutants() -> None:
    assert len(SEEDS) * MUTANTS >= 300


@pytest.mark.parametrize("kind", SEEDS)
def test_damaged_files_are_read_or_refused(
    tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(kind)
    refusals = []
    for number in range(MUTANTS):
        path = tmp_path / f"{number}"
        path.write_bytes(mutate(SEEDS[kind], chance))
        try:
            for ref in sources.pages(path, password="secret", all_frames=True)[:3]:
                pixels = sources.load(ref)
                assert pixels.dtype == np.uint8
                assert pixels.shape[2:] == (3,)
        except InputError as error:
            refusals.append(str(error))
    assert all(refusal.startswith(str(tmp_path)) for refusal in refusals)
    assert all("; " in refusal for refusal in refusals)
    assert capfd.readouterr() == ("", "")
