"""No content of a file makes `project.load` raise anything but an InputError."""

import json
import random
from contextlib import suppress
from pathlib import Path

import pytest

from ppocr_desktop import project
from ppocr_desktop.errors import InputError
from tests.project.samples import page, picture, project_of, write_members
from tests.project.test_loading import members

ROUNDS = 150

ODDITIES: tuple[object, ...] = (
    None,
    True,
    -1,
    0,
    3,
    1e300,
    10**40,
    "",
    "x",
    "\0",
    [],
    [[]],
    [1, 2],
    {},
    {"a": 1},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "scan.ppocr"
    sources = [picture(tmp_path, name) for name in ("a.png", "b.png")]
    project.save(project_of(*map(page, sources), embedded=True), path, overwrite=True)
    return path


def load(content: bytes, folder: Path) -> None:
    """Whatever comes of it, no other error does, and a refused file leaves nothing."""
    changed = folder / "changed.ppocr"
    changed.write_bytes(content)
    private = folder / "private"
    private.mkdir(exist_ok=True)
    with suppress(InputError):
        project.load(changed, private)
        for copy in private.iterdir():
            copy.unlink()
    assert list(private.iterdir()) == []


@pytest.mark.parametrize("seed", range(4))
def test_bytes_of_all_kinds(path: Path, seed: int) -> None:
    whole = path.read_bytes()
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        content = bytearray(whole)
        start = chance.randrange(len(content))
        # The directory at the end is where zip files are at their most fragile.
        place = chance.choice([start, len(content) - 1 - chance.randrange(400)])
        match chance.randrange(4):
            case 0:
                content[place] ^= 1 << chance.randrange(8)
            case 1:
                content[place : place + 4] = chance.randbytes(4)
            case 2:
                del content[place : place + chance.randint(1, 64)]
            case _:
                content[place:place] = content[start : start + chance.randint(1, 64)]
        load(bytes(content), path.parent)


@pytest.mark.parametrize("member", ["project.json", "pages/1.json"])
def test_values_of_all_kinds(path: Path, member: str) -> None:
    whole = members(path)
    chance = random.Random(member)
    for _ in range(ROUNDS):
        value = json.loads(whole[member])
        disturb(value, chance)
        write_members(path, {**whole, member: json.dumps(value).encode()})
        load(path.read_bytes(), path.parent)


def disturb(value: object, chance: random.Random) -> None:
    """Replace or remove one value somewhere inside."""
    while True:
        keys = list(value) if isinstance(value, dict) else range(len(value))  # type: ignore[arg-type]
        key = chance.choice(list(keys))
        inner = value[key]  # type: ignore[index]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.3:
            break
        value = inner
    if chance.random() < 0.2:
        del value[key]  # type: ignore[attr-defined]
    else:
        value[key] = chance.choice(ODDITIES)  # type: ignore[index]
