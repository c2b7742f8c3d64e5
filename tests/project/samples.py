"""Documents of every kind for the tests of project files, and files for their pages."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from ppocr_desktop.document import (
    Alternative,
    Area,
    AreaKind,
    Character,
    Document,
    DocumentPage,
    Page,
    PageRef,
    TextLine,
)
from ppocr_desktop.project import Project

POLYGON = ((0.5, 1.25), (100.0, 1.0), (100.0, 11.0), (0.0, 11.0))

PICTURE = b"\x89PNG a picture, as far as project files care"


def line(text: str = "Ab 字") -> TextLine:
    """A line that uses every field there is."""
    step = 1 / max(len(text), 1)
    characters = tuple(
        Character(one, index * step, (index + 1) * step, 0.75, (Alternative("x", 0.125),))
        for index, one in enumerate(text)
    )
    return TextLine(
        text, 1.0, POLYGON, characters, vertical=True, paragraph=3, edited=True, ink=(0.125, 0.75)
    )


def page(path: Path, text: str = "Ab 字", index: int = 0) -> DocumentPage:
    """A page that uses every field there is but the password."""
    return DocumentPage(
        PageRef(path, index, "shown.png", turn=90),
        Page(800, 600, (line(text),), 270),
        (Area(AreaKind.READ, POLYGON), Area(AreaKind.IGNORE, POLYGON)),
        is_read=True,
    )


def picture(folder: Path, name: str = "picture.png", content: bytes = PICTURE) -> Path:
    """A new file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def project_of(*pages: DocumentPage, embedded: bool = False) -> Project:
    return Project(Document(pages), {"model": "small", "languages": ["ja", "en"]}, embedded)


def change_head(path: Path, change: Callable[[dict], object]) -> None:
    """Rewrite a project file with another head."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    head = json.loads(members["project.json"])
    change(head)
    members["project.json"] = json.dumps(head).encode()
    write_members(path, members)


def write_members(path: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


# Lone surrogates stand for the bytes of file names that are no text; two of them make one
# character in JSON, which Python never lets happen to a name.
texts = st.text(max_size=8) | st.sampled_from(["", "\udcff", "אב ج", "👩\u200d👧", "\0\x1b\u2028"])
places = st.floats(-1e6, 1e6) | st.integers(-9, 9)
shares = st.floats(0, 1)
points = st.tuples(places, places)
polygons = st.tuples(points, points, points, points)
alternatives = st.builds(Alternative, texts, shares)
characters = st.builds(
    Character, texts, shares, shares, shares, st.lists(alternatives, max_size=2).map(tuple)
)
lines = st.builds(
    TextLine,
    texts,
    shares,
    polygons,
    st.lists(characters, max_size=3).map(tuple),
    st.booleans(),
    st.integers(0, 99),
    st.booleans(),
    st.sampled_from([(0.0, 1.0), (0.1, 0.7)]),
)
turns = st.sampled_from([0, 90, 180, 270])
pages = st.builds(
    Page,
    st.integers(0, 65_500),
    st.integers(0, 65_500),
    st.lists(lines, max_size=3).map(tuple),
    turns,
)
areas = st.builds(Area, st.sampled_from(AreaKind), polygons)


def documents(paths: list[Path]) -> st.SearchStrategy[Document]:
    """Any document with pages of these files."""
    refs = st.builds(PageRef, st.sampled_from(paths), st.integers(0, 999), texts, st.none(), turns)
    document_pages = st.builds(
        DocumentPage, refs, pages, st.lists(areas, max_size=2).map(tuple), st.booleans()
    )
    return st.builds(Document, st.lists(document_pages, max_size=4).map(tuple))
