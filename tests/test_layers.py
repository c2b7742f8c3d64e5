"""The package's layers: imports go downward only, and each outside world has one door."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "ppocr_desktop"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

LAYERS = (
    {
        "__init__",
        "__version__",
        "collector",
        "errors",
        "geometry",
        "hanzi",
        "lock",
        "memory",
        "page_ranges",
        "pdfium",
        "places",
        "progress",
        "scripts",
    },
    {"document", "network", "publisher", "writing"},
    {"sources", "project", "recognition", "exports", "editing", "updates", "video"},
    {"cli", "gui"},
    {"__main__"},
)
DOORS = {
    "PySide6": "gui/",
    "onnxruntime": "recognition/session.py",
    **dict.fromkeys(("http.client", "ssl", "urllib.request"), "network.py"),
    # A local one, between two starts of the program.
    "socket": "gui/instance/handover.py",
}


def imports(module: str) -> Iterator[str]:
    """Every dotted name that a module imports."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str:
    """The part of the package that a file or an import from it belongs to."""
    return name.replace(".py", "").replace("/", ".").split(".")[0]


def level(name: str) -> int:
    return next(level for level, rooms in enumerate(LAYERS) if room(name) in rooms)


@pytest.mark.parametrize("module", MODULES)
def test_imports_only_from_layers_below(module: str) -> None:
    ours = [name.split(".", 1)[1] for name in imports(module) if name.startswith("ppocr_desktop.")]
    upward = [name for name in ours if room(name) != room(module) and level(name) >= level(module)]
    assert upward == []


@pytest.mark.parametrize("module", MODULES)
def test_reaches_outside_only_through_its_door(module: str) -> None:
    doors = [
        door
        for name in imports(module)
        for world, door in DOORS.items()
        if f"{name}.".startswith(f"{world}.")
    ]
    assert all(module.startswith(door) for door in doors)
