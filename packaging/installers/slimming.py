"""Makes a frozen program for Linux smaller: drops debug symbols and unused data of ICU."""

import re
import shutil
import struct
import subprocess
from pathlib import Path

from installers import project

_HEADER = struct.Struct("<16x2HI3QI6H")
_SEGMENT = struct.Struct("<2I6Q")
_LOAD = 1
"""An ELF file's header, its program headers, and the type of those that are loaded."""

_TOC = struct.Struct("<2I")
_MAGIC = b"\xda\x27"
"""An entry of the table of contents in ICU common data, and the bytes that ICU data begins with."""
_DATA = re.compile(r"icudt\d+_dat")
_NEEDED = re.compile(
    r"icudt\d+l/(?:coll/.+|cnvalias\.icu|"
    r"(?:keyTypeData|langInfo|metadata|pool|res_index|root|supplementalData)\.res)"
)
"""Collation (the order of letters), and what is needed to find that of a language."""


def slim(folder: Path) -> None:
    """Shrink the libraries below a folder; the program runs as before."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            is_program = file.read(4) == b"\x7fELF"
        if is_program and path.name.startswith("libicudata.so"):
            _trim(path)
        elif is_program:
            _strip(path)


def _strip(path: Path) -> None:
    """Drop symbols that only debuggers read, if the library can be loaded without them.

    Those that patchelf changed cannot: strip moves their segments out of alignment. The two
    programs are left alone, as they carry an archive that must stay.
    """
    if ".so" not in path.name:
        return
    stripped = path.with_suffix(".stripped")
    project.run(["strip", "--strip-unneeded", "-o", str(stripped), str(path)])
    if is_loadable(stripped.read_bytes()):
        stripped.replace(path)
    else:
        stripped.unlink()


def is_loadable(data: bytes) -> bool:
    """Whether each segment of a 64-bit ELF library is aligned, so that the system can map it."""
    _, _, _, _, start, _, _, _, size, count, *_ = _HEADER.unpack_from(data)
    for index in range(count):
        kind, _, offset, address, *_, alignment = _SEGMENT.unpack_from(data, start + index * size)
        if kind == _LOAD and (offset - address) % max(alignment, 1):
            return False
    return True


def _trim(path: Path) -> None:
    """Rebuild Qt's copy of ICU's data without the languages' names, calendars and currencies.

    Qt has all of these itself and asks ICU for collation alone.
    """
    data = path.read_bytes()
    start = data.index(_MAGIC, 0) - 2
    while data[start + 12 : start + 16] != b"CmnD":
        start = data.index(_MAGIC, start + 3) - 2
    package = trimmed(data[start:])
    name = next(iter(sorted(set(_symbols(path)))), "")
    if not _DATA.fullmatch(name):
        raise SystemExit(f"{path.name} holds no ICU data under a name that is known.")
    work = project.BUILD / "icu"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "data.bin").write_bytes(package)
    (work / "data.s").write_text(
        f".section .rodata\n.balign 16\n.globl {name}\n.type {name}, %object\n{name}:\n"
        f'.incbin "{work / "data.bin"}"\n.size {name}, .-{name}\n'
        '.section .note.GNU-stack,"",%progbits\n',
        encoding="ascii",
    )
    options = ["-shared", "-nostdlib", "-Wl,--build-id=none", f"-Wl,-soname,{path.name}"]
    project.run(["cc", *options, "-o", str(path), str(work / "data.s")])


def _symbols(path: Path) -> list[str]:
    done = subprocess.run(
        ["nm", "--dynamic", "--defined-only", "--format=posix", str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.split()[0].partition("@")[0] for line in done.stdout.splitlines()]


def trimmed(package: bytes) -> bytes:
    """ICU common data with only the items that are needed, in the same format."""
    (head,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, head)
    table = [_TOC.unpack_from(package, head + 4 + 8 * index) for index in range(count)]
    names = [_name(package, head + name) for name, _ in table]
    starts = [start for _, start in table]
    # The last item of all is never one of those that are kept.
    ends = [*starts[1:], starts[-1]]
    kept = [
        (name, package[head + start : head + end])
        for name, start, end in zip(names, starts, ends, strict=True)
        if _NEEDED.fullmatch(name)
    ]
    return package[:head] + _packed(kept)


def _name(package: bytes, start: int) -> str:
    return package[start : package.index(b"\0", start)].decode("ascii")


def _packed(items: list[tuple[str, bytes]]) -> bytes:
    """A table of contents, the names, and each item on a multiple of 16 bytes."""
    names_at = 4 + _TOC.size * len(items)
    names = b"".join(name.encode() + b"\0" for name, _ in items)
    at = -(-(names_at + len(names)) // 16) * 16
    table, content, name_at = b"", b"", names_at
    for name, data in items:
        table += _TOC.pack(name_at, at + len(content))
        name_at += len(name) + 1
        content += data + b"\0" * (-len(data) % 16)
    head = struct.pack("<I", len(items)) + table + names
    return head + b"\0" * (at - len(head)) + content
