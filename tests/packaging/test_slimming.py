"""Making libraries smaller without harm."""

import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from installers import slimming


def _package(items: dict[str, bytes]) -> bytes:
    """ICU common data: a header of 32 bytes, then what slimming itself writes."""
    return b"\x20\x00\xda\x27".ljust(32, b"\0") + slimming._packed(list(items.items()))


def _items(package: bytes) -> dict[str, bytes]:
    (head,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, head)
    table = [struct.unpack_from("<2I", package, head + 4 + 8 * index) for index in range(count)]
    names = [slimming._name(package, head + name) for name, _ in table]
    ends = [*(start for _, start in table[1:]), len(package) - head]
    pairs = zip(names, table, ends, strict=True)
    return {name: package[head + start : head + end] for name, (_, start), end in pairs}


def test_only_the_order_of_letters_stays_in_icu_data() -> None:
    package = _package(
        {
            "icudt73l/coll/ja.res": b"a" * 16,
            "icudt73l/coll/root.res": b"b" * 16,
            "icudt73l/curr/ja.res": b"c" * 16,
            "icudt73l/ibm-37_P100-1995.cnv": b"d" * 16,
            "icudt73l/root.res": b"e" * 16,
            "icudt73l/zu.res": b"f" * 16,
        }
    )
    assert _items(slimming.trimmed(package)) == {
        "icudt73l/coll/ja.res": b"a" * 16,
        "icudt73l/coll/root.res": b"b" * 16,
        "icudt73l/root.res": b"e" * 16,
    }


def test_items_of_icu_data_lie_on_multiples_of_16() -> None:
    package = slimming._packed([("icudt73l/root.res", b"abc"), ("icudt73l/x.res", b"d")])
    starts = [struct.unpack_from("<2I", package, 4 + 8 * index)[1] for index in range(2)]
    assert [start % 16 for start in starts] == [0, 0]
    assert package[starts[1] :].startswith(b"d")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    if not shutil.which("cc"):
        pytest.skip("no compiler is installed")
    source, path = tmp_path / "a.c", tmp_path / "liba.so"
    source.write_text("int answer(void) { return 42; }\n", encoding="utf-8")
    subprocess.run(["cc", "-g", "-shared", "-fPIC", "-o", str(path), str(source)], check=True)
    return path


def test_debug_information_goes(library: Path) -> None:
    before = library.stat().st_size
    slimming.slim(library.parent)
    assert library.stat().st_size < before
    assert slimming.is_loadable(library.read_bytes())


def test_a_library_whose_parts_are_out_of_place_is_seen(library: Path) -> None:
    data = bytearray(library.read_bytes())
    (start,) = struct.unpack_from("<Q", data, 32)
    offset_at = start + 8
    data[offset_at] ^= 1
    assert not slimming.is_loadable(bytes(data))


def test_other_files_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_bytes(b"no library")
    slimming.slim(tmp_path)
    assert (tmp_path / "text.so").read_bytes() == b"no library"
