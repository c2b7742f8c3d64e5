"""Stand-ins for the command line's surroundings: a recognizer, streams, pictures."""

import io
import select
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ppocr_desktop.cli.console import Console
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import store

RECOGNIZER = "ppocr_desktop.recognition.pipeline"

SCRIPT = f"""\
import sys
from tests.cli import doubles
sys.modules["{RECOGNIZER}"] = doubles
doubles.store.require = lambda system: None
from ppocr_desktop.__main__ import main
sys.exit(main())
"""
"""Runs the program on its arguments with the recognizer below, in a process of its own."""


class Recognizer:
    """Reads the size of a picture; at one 13 pixels wide it goes on until Ctrl-C."""

    def __init__(self, options: object, known: object = None) -> None:  # noqa: ARG002
        self.options = options

    def load(self) -> None:
        """There are no models."""

    def read(self, image: NDArray[np.uint8], report: Report = ignore) -> Page:
        height, width = image.shape[:2]
        report(1, 2)
        while width == 13 and not select.select([sys.stdin], [], [], 0.02)[0]:
            report(1, 2)
        corners = ((0.0, 0.0), (8.0, 0.0), (8.0, 4.0), (0.0, 4.0))
        return Page(width, height, (TextLine(f"{width} × {height} 像素", 0.9, corners),))


class Terminal(io.StringIO):
    """A text stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Spoken:
    """A console that keeps what it is told."""

    def __init__(self, *, terminal: bool = False) -> None:
        self.out = io.BytesIO()
        self.err = Terminal() if terminal else io.StringIO()
        self.console = Console(self.out, self.err)

    @property
    def text(self) -> str:
        return self.out.getvalue().decode()

    @property
    def sentences(self) -> list[str]:
        return self.err.getvalue().splitlines()


def draw(path: Path, *widths: int) -> Path:
    """A white picture 8 pixels high, or one with as many pages or frames as there are widths."""
    path.parent.mkdir(parents=True, exist_ok=True)
    first, *others = [Image.new("L", (width, 8), 255) for width in widths or (16,)]
    if others:
        first.save(path, save_all=True, append_images=others)
    else:
        first.save(path)
    return path


def use(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the command line read with the recognizer above."""
    monkeypatch.setitem(sys.modules, RECOGNIZER, sys.modules[__name__])
    monkeypatch.setattr(store, "require", lambda _: None)
